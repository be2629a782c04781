// SPDX-License-Identifier: MIT
#include "app/gui/devices/access_rule.h"

#include "core/profile/known_profiles.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <utility>

namespace fieldflash::gui {

namespace {

/// pkexec(1): the dialog was dismissed.
constexpr int kDismissed = 126;

/// What udev and a shell could take for more than a name is left open.
QString matchingText(const profile::TextPattern& pattern)
{
    static const QRegularExpression unsafe(QStringLiteral("[^A-Za-z0-9 ._*+-]"));
    return QString(pattern.pattern()).replace(unsafe, QStringLiteral("?"));
}

/// Names count because others use the same ids.
QString ruleLine(const UsbId& id, const profile::ModeIdentity& mode)
{
    const QString text = idText(id);
    QString line = QStringLiteral("ACTION!=\"remove\", SUBSYSTEM==\"usb\", "
                                  "ENV{DEVTYPE}==\"usb_device\", ATTR{idVendor}==\"%1\", "
                                  "ATTR{idProduct}==\"%2\", ")
                       .arg(text.left(4), text.right(4));
    if (!mode.manufacturer.isEmpty())
        line += QStringLiteral("ATTR{manufacturer}==\"%1\", ").arg(matchingText(mode.manufacturer));
    if (!mode.product.isEmpty())
        line += QStringLiteral("ATTR{product}==\"%1\", ").arg(matchingText(mode.product));
    return line + QStringLiteral("TAG+=\"uaccess\"");
}

bool isProgram(const QString& path) { return QFileInfo(path).isExecutable(); }

} // namespace

QString accessRule()
{
    QStringList lines{QStringLiteral("# Lets the person at the seat open the devices that "
                                     "Fieldflash updates, in both modes.")};
    for (const profile::KnownProfile& entry : profile::known().profiles()) {
        for (const profile::ModeIdentity* mode :
             {&entry.profile.application, &entry.profile.bootloader}) {
            for (const UsbId& id : mode->ids)
                lines.append(ruleLine(id, *mode));
        }
    }
    lines.removeDuplicates();
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString accessRulePath()
{
    // Must sort before 73-seat-late.rules, which turns the tag into permission.
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
    // Without a desktop dialog, pkexec would ask on a terminal that is not visible.
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
