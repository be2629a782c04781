// SPDX-License-Identifier: MIT
#include "app/gui/shell/windows_session.h"

#include <QApplication>
#include <QSystemTrayIcon>

#include <windows.h>

namespace fieldflash::gui {

std::unique_ptr<DesktopSession> openDesktopSession() { return std::make_unique<WindowsSession>(); }

WindowsSession::WindowsSession(QObject* parent)
    : DesktopSession(parent),
      m_icon(new QSystemTrayIcon(QApplication::windowIcon(), this))
{
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, &DesktopSession::activated);
    connect(m_icon, &QSystemTrayIcon::activated, this, &DesktopSession::activated);
    connect(qApp, &QGuiApplication::applicationStateChanged, m_icon,
            [this](Qt::ApplicationState state) {
                if (state == Qt::ApplicationActive)
                    m_icon->hide();
            });
}

void WindowsSession::keepAwake(bool isWanted)
{
    if (isWanted == m_isKeptAwake)
        return;
    // Belongs to this thread, and ends with it.
    const EXECUTION_STATE wanted = isWanted ? ES_CONTINUOUS | ES_SYSTEM_REQUIRED : ES_CONTINUOUS;
    if (::SetThreadExecutionState(wanted) != 0)
        m_isKeptAwake = isWanted;
}

void WindowsSession::tell(const QString& title, const QString& text)
{
    m_icon->show();
    m_icon->showMessage(title, text, QApplication::windowIcon());
}

} // namespace fieldflash::gui
