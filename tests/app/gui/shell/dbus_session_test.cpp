// SPDX-License-Identifier: MIT
// Sleep and notifications, against fake services on a private bus.
#include "tests/app/gui/text.h"
#include "tests/support/catch.h"

#include "app/gui/shell/dbus_session.h"
#include "tests/app/gui/bench.h"
#include "tests/app/gui/private_bus.h"

using namespace fieldflash;
using namespace fieldflash::gui;
using namespace fieldflash::test;

namespace {

/// Both sides of one bus: the desktop's and ours.
struct Desktop {
    Desktop() { REQUIRE(bus.isRunning()); }

    void offer(const char* service, const char* path, QObject& object)
    {
        QDBusConnection theirs = bus.connect(text("theirs"));
        REQUIRE(theirs.registerObject(QLatin1String(path), &object,
                                      QDBusConnection::ExportAllSlots
                                          | QDBusConnection::ExportAllSignals));
        REQUIRE(theirs.registerService(QLatin1String(service)));
    }

    PrivateBus bus;
};

} // namespace

TEST_CASE("sleep is inhibited exactly as long as an update runs")
{
    Desktop desktop;
    FakeLogin login;
    desktop.offer("org.freedesktop.login1", "/org/freedesktop/login1", login);
    const QDBusConnection ours = desktop.bus.connect(text("ours"));
    DbusSession session(ours, ours);
    session.keepAwake(true);
    session.keepAwake(true);
    REQUIRE(waitUntil([&] { return session.isKeptAwake(); }));
    CHECK(login.asked == QStringList{text("sleep:idle"), text("Fieldflash"), text("block")});
    CHECK_FALSE(login.isReleased());
    session.keepAwake(false);
    CHECK_FALSE(session.isKeptAwake());
    CHECK(waitUntil([&] { return login.isReleased(); }));
}

TEST_CASE("a lock that arrives too late is released")
{
    Desktop desktop;
    FakeLogin login;
    desktop.offer("org.freedesktop.login1", "/org/freedesktop/login1", login);
    const QDBusConnection ours = desktop.bus.connect(text("ours"));
    DbusSession session(ours, ours);
    session.keepAwake(true);
    session.keepAwake(false);
    CHECK(waitUntil([&] { return login.isReleased(); }));
    CHECK_FALSE(session.isKeptAwake());
}

TEST_CASE("in a sandbox the portal prevents sleep")
{
    Desktop desktop;
    FakePortal portal;
    FakeRequest request;
    desktop.offer("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", portal);
    QDBusConnection theirs(text("theirs"));
    REQUIRE(theirs.registerObject(text("/org/freedesktop/portal/desktop/request/1"), &request,
                                  QDBusConnection::ExportAllSlots));
    const QDBusConnection ours = desktop.bus.connect(text("ours"));
    DbusSession session(ours, ours);
    session.keepAwake(true);
    REQUIRE(waitUntil([&] { return session.isKeptAwake(); }));
    CHECK(portal.flags == (4u | 8u));
    session.keepAwake(false);
    CHECK(waitUntil([&] { return request.isClosed; }));
}

TEST_CASE("without any service nothing happens, and nothing blocks")
{
    Desktop desktop;
    const QDBusConnection ours = desktop.bus.connect(text("ours"));
    DbusSession session(ours, ours);
    session.keepAwake(true);
    session.tell(text("Done"), text("It works."));
    session.keepAwake(false);
    CHECK_FALSE(session.isKeptAwake());
}

TEST_CASE("the notification shows the result, and clicking it raises the window")
{
    Desktop desktop;
    FakeNotifications notifications;
    desktop.offer("org.freedesktop.Notifications", "/org/freedesktop/Notifications", notifications);
    const QDBusConnection ours = desktop.bus.connect(text("ours"));
    DbusSession session(ours, ours);
    int activations = 0;
    QObject::connect(&session, &DesktopSession::activated, &session, [&] { ++activations; });
    session.tell(text("Updated from version 1.0 to 1.1"), text("A <b> in a name"));
    REQUIRE(waitUntil([&] { return notifications.shown.size() == 2; }));
    CHECK(notifications.shown.front() == text("Updated from version 1.0 to 1.1"));
    CHECK(notifications.shown.back() == text("A &lt;b&gt; in a name"));
    // The notification id arrives with the reply, which is still on its way.
    CHECK(waitUntil([&] {
        Q_EMIT notifications.ActionInvoked(7, text("default"));
        Q_EMIT notifications.ActionInvoked(42, text("default"));
        return activations > 0;
    }));
}
