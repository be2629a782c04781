// SPDX-License-Identifier: MIT
#include "core/base/virtual_clock.h"
#include "core/usb/port_view.h"
#include "tests/support/catch.h"
#include "tests/support/run.h"

using namespace fieldflash;
using namespace fieldflash::usb;

namespace {

class TwoPorts final : public Bus {
public:
    [[nodiscard]] std::vector<DeviceInfo> devices() const override
    {
        DeviceInfo first;
        first.portPath = QStringLiteral("1-1");
        DeviceInfo second = first;
        second.portPath = QStringLiteral("1-10");
        return {first, second};
    }
    [[nodiscard]] QCoro::Task<Result<std::unique_ptr<Link>>> open(DeviceInfo device) override
    {
        opened.append(device.portPath);
        co_return failure(ErrorKind::Busy, QStringLiteral("It is in use."));
    }
    QStringList opened;
};

} // namespace

TEST_CASE("a port view lists and opens the device at its port, and nothing else")
{
    TwoPorts bus;
    PortView view(bus, QStringLiteral("1-1"));
    REQUIRE(view.devices().size() == 1);
    CHECK(view.devices().front().portPath == QStringLiteral("1-1"));

    const auto own = test::run(view.open(bus.devices()[0]));
    REQUIRE_FALSE(own);
    CHECK(own.error().kind() == ErrorKind::Busy);
    const auto other = test::run(view.open(bus.devices()[1]));
    REQUIRE_FALSE(other);
    CHECK(other.error().kind() == ErrorKind::Unplugged);
    CHECK(bus.opened == QStringList{QStringLiteral("1-1")});
}

TEST_CASE("a port view forwards changes of the bus")
{
    TwoPorts bus;
    PortView view(bus, QStringLiteral("1-1"));
    int changes = 0;
    QObject::connect(&view, &Bus::changed, [&changes] { ++changes; });
    Q_EMIT bus.changed();
    CHECK(changes == 1);
}
