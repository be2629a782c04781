// SPDX-License-Identifier: MIT
// Desktop services for the window: stay awake while writing, and notify when done.
#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace fieldflash::gui {

/// An update works without any of this: a missing service is ignored. Never blocks.
class DesktopSession : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Prevents the computer from sleeping.
    virtual void keepAwake(bool isWanted) = 0;
    [[nodiscard]] virtual bool isKeptAwake() const = 0;
    virtual void tell(const QString& title, const QString& text) = 0;

Q_SIGNALS:
    /// The user clicked the notification.
    void activated();
};

/// The services of this system.
[[nodiscard]] std::unique_ptr<DesktopSession> openDesktopSession();

} // namespace fieldflash::gui
