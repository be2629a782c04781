// SPDX-License-Identifier: MIT
// The udev rule that lets the logged-in user open the devices, and its installation.
#pragma once

#include "app/gui/devices/connect_state.h"

#include <QObject>
#include <QProcess>
#include <QString>

namespace fieldflash::gui {

/// The rule for every device that Fieldflash supports, and its path.
[[nodiscard]] QString accessRule();
[[nodiscard]] QString accessRulePath();
/// Shell commands that install the rule.
[[nodiscard]] QString accessRuleCommands();

/// Runs the installed helper (installer/linux/install-access-rule, which contains the rule itself
/// and takes no arguments) as administrator through polkit's pkexec. Never blocks; one run at a
/// time.
class AccessRuleInstaller final : public QObject {
    Q_OBJECT

public:
    /// The installed helper and the system's pkexec.
    explicit AccessRuleInstaller(QObject* parent = nullptr);
    AccessRuleInstaller(QString program, QString helper, QObject* parent = nullptr);
    ~AccessRuleInstaller() override;

    [[nodiscard]] RuleInstall state() const { return m_state; }
    /// Does nothing if installing is not possible or already running.
    void install();

Q_SIGNALS:
    void changed();

private:
    void become(RuleInstall state);
    void onFinished(int exitCode, QProcess::ExitStatus status);

    QString m_program;
    QString m_helper;
    QProcess m_process;
    RuleInstall m_state = RuleInstall::NotPossible;
};

} // namespace fieldflash::gui
