// SPDX-License-Identifier: MIT
#include "app/gui/devices/access_rule.h"

#include "core/usb/device_info.h"
#include "firmware/contract/usb_identity.h"

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <utility>

namespace fieldflash::gui {

namespace {

/// pkexec(1): the dialog was dismissed.
constexpr int kDismissed = 126;

bool isProgram(const QString& path) { return QFileInfo(path).isExecutable(); }

} // namespace

QString accessRule()
{
    // The file that the packages install, filled in the same way.
    QFile file(QStringLiteral(":/access/70-fieldflash.rules.in"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString id = usb::idText(FIELDFLASH_RUNTIME_VENDOR_ID, FIELDFLASH_RUNTIME_PRODUCT_ID);
    QString text = QString::fromUtf8(file.readAll());
    text.replace(QLatin1String("@FIELDFLASH_FIRMWARE_VENDOR@"), id.left(4));
    text.replace(QLatin1String("@FIELDFLASH_FIRMWARE_PRODUCT@"), id.right(4));
    text.replace(QLatin1String("@FIELDFLASH_FIRMWARE_MANUFACTURER@"),
                 QLatin1String(FIELDFLASH_RUNTIME_MANUFACTURER));
    text.replace(QLatin1String("@FIELDFLASH_FIRMWARE_PRODUCT_ENDING@"),
                 QLatin1String(FIELDFLASH_RUNTIME_PRODUCT_ENDING));
    return text;
}

QString accessRulePath()
{
    // Before 73-seat-late.rules, which turns the tag into permission.
    return QStringLiteral("/etc/udev/rules.d/70-fieldflash.rules");
}

QString accessRuleCommands()
{
    return QStringLiteral("sudo tee %1 <<'RULE'\n%2RULE\n"
                          "sudo udevadm control --reload\n"
                          "sudo udevadm trigger --subsystem-match=usb\n")
        .arg(accessRulePath(), accessRule());
}

AccessRuleInstaller::AccessRuleInstaller(QObject* parent)
    : AccessRuleInstaller(QStandardPaths::findExecutable(QStringLiteral("pkexec")),
                          QStringLiteral(FIELDFLASH_ACCESS_HELPER), parent)
{
}

AccessRuleInstaller::AccessRuleInstaller(QString program, QString helper, QObject* parent)
    : QObject(parent),
      m_program(std::move(program)),
      m_helper(std::move(helper))
{
    if (isProgram(m_program) && isProgram(m_helper))
        m_state = RuleInstall::Possible;
    connect(&m_process, &QProcess::finished, this, &AccessRuleInstaller::onFinished);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            become(RuleInstall::Failed);
    });
}

AccessRuleInstaller::~AccessRuleInstaller()
{
    // Its dialog must not outlive the window.
    m_process.disconnect(this);
    m_process.kill();
}

void AccessRuleInstaller::become(RuleInstall state)
{
    m_state = state;
    Q_EMIT changed();
}

void AccessRuleInstaller::install()
{
    if (m_state == RuleInstall::NotPossible || m_state == RuleInstall::Running)
        return;
    become(RuleInstall::Running);
    // Without a dialog on the desktop pkexec would ask on a terminal that is not visible.
    m_process.start(m_program, {QStringLiteral("--disable-internal-agent"), m_helper});
}

void AccessRuleInstaller::onFinished(int exitCode, QProcess::ExitStatus status)
{
    if (status == QProcess::NormalExit && exitCode == 0)
        become(RuleInstall::Done);
    else if (status == QProcess::NormalExit && exitCode == kDismissed)
        become(RuleInstall::Declined);
    else
        become(RuleInstall::Failed);
}

} // namespace fieldflash::gui
