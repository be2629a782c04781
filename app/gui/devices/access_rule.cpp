// SPDX-License-Identifier: MIT
#include "app/gui/devices/access_rule.h"

#include "core/profile/access_rule.h"
#include "core/profile/known_profiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <utility>

namespace fieldflash::gui {

namespace {

/// pkexec(1): the dialog was dismissed.
constexpr int kDismissed = 126;

/// Relative to the program: an installation can be in any folder.
QString installedHelper()
{
    return QDir(QCoreApplication::applicationDirPath())
        .absoluteFilePath(QStringLiteral(FIELDFLASH_ACCESS_HELPER));
}

bool isProgram(const QString& path) { return QFileInfo(path).isExecutable(); }

} // namespace

QString accessRule() { return profile::accessRule(profile::known()); }

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
                          installedHelper(), parent)
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
