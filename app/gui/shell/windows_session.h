// SPDX-License-Identifier: MIT
// The desktop services of Windows.
#pragma once

#include "app/gui/shell/desktop_session.h"

class QSystemTrayIcon;

namespace fieldflash::gui {

class WindowsSession final : public DesktopSession {
    Q_OBJECT

public:
    explicit WindowsSession(QObject* parent = nullptr);

    void keepAwake(bool isWanted) override;
    [[nodiscard]] bool isKeptAwake() const override { return m_isKeptAwake; }
    /// A notification belongs to an icon in the notification area: it is there until the window is
    /// used again.
    void tell(const QString& title, const QString& text) override;

private:
    QSystemTrayIcon* m_icon;
    bool m_isKeptAwake = false;
};

} // namespace fieldflash::gui
