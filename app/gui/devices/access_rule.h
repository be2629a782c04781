// SPDX-License-Identifier: MIT
// The udev rule that lets the person at the seat open the devices, and how it gets into place.
#pragma once

#include "app/gui/devices/connect_state.h"

#include <QObject>
#include <QProcess>
#include <QString>

namespace fieldflash::gui {

/// The rule for everything that Fieldflash talks to, and where it goes.
[[nodiscard]] QString accessRule();
[[nodiscard]] QString accessRulePath();
/// Shell commands that install it.
[[nodiscard]] QString accessRuleCommands();

/// Runs the installed helper (installer/linux/install-access-rule, which knows the rule itself and
/// takes no arguments) as administrator through polkit's pkexec. Never blocks; one run at a time.
class AccessRuleInstaller final : public QObject {
    Q_OBJECT

public:
    /// The installed helper and the system's pkexec.
    explicit AccessRuleInstaller(QObject* parent = nullptr);
    AccessRuleInstaller(QString program, QString helper, QObject* parent = nullptr);
    ~AccessRuleInstaller() override;

    [[nodiscard]] RuleInstall state() const { return m_state; }
    /// Does nothing unless it is possible and not under way.
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
