// SPDX-License-Identifier: MIT
// How the virtual bus treats devices that enumerate incorrectly (USB 2.0, 9.1.2).
#include "core/base/virtual_clock.h"
#include "core/virtual_board/board/virtual_bus.h"
#include "tests/support/catch.h"
#include "tests/support/run.h"

#include <QCoro/QCoroTask>

#include <functional>

using namespace fieldflash;
using namespace fieldflash::board;
using namespace std::chrono_literals;
using Kind = fieldflash::board::Reply::Kind;

namespace {

const Bytes kDevice{18, 1, 0x00, 0x02, 0, 0, 0, 64, 0x09, 0x12, 0x01, 0x00, 0x10, 0x01, 1, 2, 3, 1};
const Bytes kConfiguration{9,    2, 27, 0, 1, 1,    0,    0x80, 50,   9,    4,    0,    0,   0,
                           0xFE, 1, 1,  0, 9, 0x21, 0x0B, 0xE8, 0x03, 0x00, 0x08, 0x10, 0x01};

constexpr std::uint8_t kSetAddress = 5;
constexpr std::uint8_t kGetDescriptor = 6;
constexpr std::uint8_t kSetConfiguration = 9;

/// Answers like a proper device, unless `flaw` gives another answer.
class FlawedDevice final : public WireDevice {
public:
    using Flaw = std::function<std::optional<Reply>(const SetupPacket&)>;

    explicit FlawedDevice(Flaw flaw) : m_flaw(std::move(flaw)) { }
    [[nodiscard]] bool isConnected() const override { return true; }
    void busReset() override { ++resets; }
    [[nodiscard]] QCoro::Task<Reply> control(SetupPacket setup, Bytes) override
    {
        auto flawed = m_flaw(setup);
        co_return flawed ? *flawed : right(setup);
    }
    [[nodiscard]] QCoro::Task<Reply> transfer(std::uint8_t, Bytes, std::uint16_t) override
    {
        co_return Reply{Kind::Stall, {}};
    }
    int resets = 0;

private:
    static Reply right(const SetupPacket& setup)
    {
        if (setup.bRequest != kGetDescriptor)
            return {Kind::Completed, {}};
        Bytes bytes{4, 3, 'A', 0};
        if (setup.wValue >> 8 == 1)
            bytes = kDevice;
        if (setup.wValue >> 8 == 2)
            bytes = kConfiguration;
        bytes.resize(std::min<std::size_t>(bytes.size(), setup.wLength));
        return {Kind::Completed, bytes};
    }

    Flaw m_flaw;
};

struct Bench {
    VirtualClock clock;
    VirtualBus bus{clock};
    FlawedDevice device;

    explicit Bench(FlawedDevice::Flaw flaw) : device(std::move(flaw))
    {
        bus.plug(QStringLiteral("1-1"), device);
        test::run(bus.settled());
    }
    ~Bench() { bus.unplug(QStringLiteral("1-1")); }
};

bool asksFor(const SetupPacket& setup, int type, int length = -1)
{
    return setup.bRequest == kGetDescriptor && setup.wValue >> 8 == type
        && (length < 0 || setup.wLength == length);
}

} // namespace

TEST_CASE("a correct device is on the bus with its names")
{
    const Bench bench([](const SetupPacket&) { return std::nullopt; });
    REQUIRE(bench.bus.devices().size() == 1);
    CHECK(bench.bus.devices()[0].product == QStringLiteral("A"));
    CHECK(bench.bus.devices()[0].configuration == kConfiguration);
    CHECK(bench.device.resets == 1);
}

TEST_CASE("a device that fails at any step of its enumeration is retried and never listed")
{
    const auto step = GENERATE(range(0, 8));
    Bench bench([step](const SetupPacket& setup) -> std::optional<Reply> {
        const Reply stall{Kind::Stall, {}};
        switch (step) {
        case 0: return setup.bRequest == kSetAddress ? std::optional(stall) : std::nullopt;
        case 1: return asksFor(setup, 1) ? std::optional(stall) : std::nullopt;
        case 2:
            return asksFor(setup, 1) ? std::optional(Reply{Kind::Completed, Bytes(17)})
                                     : std::nullopt;
        case 3: return asksFor(setup, 2, 9) ? std::optional(stall) : std::nullopt;
        case 4:
            return asksFor(setup, 2, 9) ? std::optional(Reply{Kind::Completed, Bytes(8)})
                                        : std::nullopt;
        case 5: return asksFor(setup, 2, 27) ? std::optional(stall) : std::nullopt;
        case 6:
            return asksFor(setup, 2, 27) ? std::optional(Reply{Kind::Completed, Bytes(8)})
                                         : std::nullopt;
        default: return setup.bRequest == kSetConfiguration ? std::optional(stall) : std::nullopt;
        }
    });
    INFO(step);
    CHECK(bench.bus.devices().empty());
    CHECK(bench.device.resets > 1);
}

TEST_CASE("a device that answers nothing also ends its enumeration")
{
    const Bench bench([](const SetupPacket&) { return Reply{Kind::NoAnswer, {}}; });
    CHECK(bench.bus.devices().empty());
}

TEST_CASE("a device that succeeds on the second attempt is listed")
{
    int tries = 0;
    Bench bench([&](const SetupPacket& setup) -> std::optional<Reply> {
        if (setup.bRequest == kSetAddress && ++tries == 1)
            return Reply{Kind::NoAnswer, {}};
        return std::nullopt;
    });
    CHECK(bench.bus.devices().size() == 1);
}

TEST_CASE("a device without strings, or that refuses them, is listed without names")
{
    const Bench bench([](const SetupPacket& setup) -> std::optional<Reply> {
        if (asksFor(setup, 3))
            return Reply{Kind::Stall, {}};
        if (!asksFor(setup, 1))
            return std::nullopt;
        Bytes device = kDevice;
        device[14] = 0; // no manufacturer
        device.resize(std::min<std::size_t>(device.size(), setup.wLength));
        return Reply{Kind::Completed, device};
    });
    REQUIRE(bench.bus.devices().size() == 1);
    CHECK(bench.bus.devices()[0].manufacturer.isEmpty());
    CHECK(bench.bus.devices()[0].product.isEmpty());
}
