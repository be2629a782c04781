// SPDX-License-Identifier: MIT
#include "core/base/virtual_clock.h"
#include "core/device/board_follower.h"
#include "tests/core/device/some_devices.h"
#include "tests/support/catch.h"
#include "tests/support/run.h"

#include <algorithm>

using namespace fieldflash;
using namespace fieldflash::device;
using namespace std::chrono_literals;

namespace {

/// Shows the devices it is told to, at the given times.
class StagedBus final : public usb::Bus {
public:
    explicit StagedBus(VirtualClock& clock) : m_clock(clock) { }

    [[nodiscard]] std::vector<usb::DeviceInfo> devices() const override { return m_devices; }
    [[nodiscard]] QCoro::Task<Result<std::unique_ptr<usb::Link>>> open(usb::DeviceInfo) override
    {
        co_return failure(ErrorKind::OurBug, QStringLiteral("Nobody opens anything here."));
    }

    usb::DeviceInfo plug(usb::DeviceInfo device, const char* serial = "")
    {
        device.arrival = ++m_arrival;
        device.serialNumber = QString::fromLatin1(serial);
        m_devices.push_back(device);
        Q_EMIT changed();
        return device;
    }
    void unplug(const char* port)
    {
        std::erase_if(m_devices, [port](const usb::DeviceInfo& device) {
            return device.portPath == QString::fromLatin1(port);
        });
        Q_EMIT changed();
    }
    void after(Clock::Duration delay, std::function<void()> happening)
    {
        m_clock.callAt(m_clock.now() + delay, std::move(happening));
    }

private:
    VirtualClock& m_clock;
    std::vector<usb::DeviceInfo> m_devices;
    std::uint64_t m_arrival = 0;
};

constexpr const char* kApplicationSerial = "004A00303336510420363358";
constexpr const char* kRomSerial = "208033883336";

struct Stage {
    VirtualClock clock;
    StagedBus bus{clock};
    std::vector<Life> lives;
    LifeListener listener = [this](const LifeChange& change) { lives.push_back(change.life); };
    BoardFollower follower{bus, clock, listener,
                           bus.plug(test::ourApplication("1-1"), kApplicationSerial)};

    Stage() { follower.rememberOthers(); }
    Sighting await() { return test::run(follower.await(Life::Bootloader, 10s)); }
    void leaveAfter(Clock::Duration delay)
    {
        bus.after(delay, [this] { bus.unplug("1-1"); });
    }
    void arriveAfter(Clock::Duration delay, const char* port, const char* serial)
    {
        bus.after(delay, [=, this] { bus.plug(test::rom(port), serial); });
    }
};

} // namespace

TEST_CASE("any device that appears at the port is the board, with any serial number")
{
    Stage stage;
    stage.leaveAfter(100ms);
    stage.arriveAfter(400ms, "1-1", "FFFFFFFFFFFF");
    const Sighting sighting = stage.await();
    CHECK(sighting.kind == Sighting::Kind::Arrived);
    CHECK_FALSE(sighting.isAtOtherPort);
    CHECK(stage.clock.now().time_since_epoch() == 400ms);
    CHECK(stage.lives == std::vector<Life>{Life::Disconnected, Life::Bootloader});
}

TEST_CASE("an equal serial number elsewhere is ignored while the port may still respond")
{
    Stage stage;
    stage.leaveAfter(100ms);
    stage.arriveAfter(200ms, "2-1", kRomSerial);
    stage.arriveAfter(9s, "1-1", kRomSerial);
    const Sighting sighting = stage.await();
    CHECK(sighting.kind == Sighting::Kind::Arrived);
    CHECK(sighting.device.portPath == QStringLiteral("1-1"));
}

TEST_CASE("after the time limit the only new device with the right serial number is accepted")
{
    Stage stage;
    stage.leaveAfter(100ms);
    stage.arriveAfter(200ms, "2-1", kRomSerial);
    stage.arriveAfter(300ms, "2-2", "FFFFFFFFFFFF");
    const Sighting sighting = stage.await();
    CHECK(sighting.kind == Sighting::Kind::Arrived);
    CHECK(sighting.isAtOtherPort);
    CHECK(sighting.device.portPath == QStringLiteral("2-1"));
    CHECK(stage.clock.now().time_since_epoch() == 10s);
    CHECK(stage.follower.device().portPath == QStringLiteral("2-1"));
}

TEST_CASE("two devices with the right serial number are refused")
{
    Stage stage;
    stage.leaveAfter(100ms);
    stage.arriveAfter(200ms, "2-1", kRomSerial);
    stage.arriveAfter(300ms, "2-2", kRomSerial);
    CHECK(stage.await().kind == Sighting::Kind::Ambiguous);
}

TEST_CASE("a device that was there before, or runs the other program, is another device")
{
    Stage stage;
    stage.bus.plug(test::rom("2-1"), kRomSerial);
    stage.follower.rememberOthers();
    stage.leaveAfter(100ms);
    stage.bus.after(200ms,
                    [&] { stage.bus.plug(test::ourApplication("2-2"), kApplicationSerial); });
    CHECK(stage.await().kind == Sighting::Kind::NotSeen);
}

TEST_CASE("reconnecting in the old mode ends the wait immediately")
{
    Stage stage;
    stage.leaveAfter(100ms);
    stage.bus.after(200ms,
                    [&] { stage.bus.plug(test::ourApplication("1-1"), kApplicationSerial); });
    CHECK(stage.await().kind == Sighting::Kind::OtherLife);
    CHECK(stage.clock.now().time_since_epoch() == 200ms);
    CHECK(stage.lives == std::vector<Life>{Life::Disconnected, Life::Application});
}

TEST_CASE("a device that never disconnects is distinguished from one that never reconnects")
{
    Stage stage;
    CHECK_FALSE(test::run(stage.follower.awaitDeparture(1s)));
    CHECK(stage.await().kind == Sighting::Kind::StayedPut);
    stage.leaveAfter(100ms);
    CHECK(test::run(stage.follower.awaitDeparture(1s)));
    CHECK(stage.await().kind == Sighting::Kind::NotSeen);
    CHECK_FALSE(stage.follower.isPresent());
}

TEST_CASE("a program without DFU counts as an application")
{
    CHECK(lifeOf(test::device("1-1", 1, 2, {})) == Life::Application);
    CHECK(lifeOf(test::device("1-1", 1, 2, test::dfuConfiguration(2, 0x0110))) == Life::Bootloader);
}
