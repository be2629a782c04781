// SPDX-License-Identifier: MIT
// Devices with false answers, and how little they cost us.
#include "core/base/virtual_clock.h"
#include "core/dfu/descriptors.h"
#include "core/dfu/dfuse_device.h"
#include "core/memory/layout_text.h"
#include "tests/core/dfu/dfu_script.h"
#include "tests/support/catch.h"
#include "tests/support/run.h"

#include <QElapsedTimer>

#include <functional>

using namespace fieldflash;
using namespace fieldflash::dfu;
using namespace std::chrono_literals;

namespace {

/// Gives any answer that the test wants, immediately.
class LyingLink final : public usb::Link {
public:
    using Answer = std::function<Result<Bytes>(usb::ControlSetup, std::uint16_t)>;

    LyingLink(Clock& clock, usb::DeviceInfo info, Answer answer)
        : m_clock(clock),
          m_info(std::move(info)),
          m_answer(std::move(answer))
    {
    }

    [[nodiscard]] QCoro::Task<Result<Bytes>>
    controlIn(usb::ControlSetup setup, std::uint16_t length, Timeout timeout) override
    {
        Result<Bytes> answer = m_answer(setup, length);
        const bool isSilent = !answer && answer.error().kind() == ErrorKind::TimedOut;
        co_await m_clock.sleepFor(isSilent ? Clock::Duration(timeout) : Clock::Duration(1ms));
        co_return answer;
    }
    [[nodiscard]] QCoro::Task<Result<void>> controlOut(usb::ControlSetup, Bytes, Timeout) override
    {
        co_return {};
    }
    [[nodiscard]] QCoro::Task<Result<void>> claimInterface(std::uint8_t) override { co_return {}; }
    [[nodiscard]] QCoro::Task<Result<void>> selectAlternate(std::uint8_t, std::uint8_t) override
    {
        co_return {};
    }
    [[nodiscard]] QCoro::Task<Result<void>> resetDevice() override { co_return {}; }
    [[nodiscard]] const usb::DeviceInfo& info() const override { return m_info; }

private:
    Clock& m_clock;
    usb::DeviceInfo m_info;
    Answer m_answer;
};

bool isString(usb::ControlSetup setup) { return setup.bmRequestType == 0x80; }

/// As many alternate settings as fit into a configuration descriptor: 7280.
usb::DeviceInfo overcrowded()
{
    std::vector<Bytes> parts;
    for (unsigned i = 0; i < 7280; ++i)
        parts.push_back(test::interfaceDescriptor(0, static_cast<std::uint8_t>(i), 2,
                                                  static_cast<std::uint8_t>(1 + i % 255)));
    parts.push_back(test::functionalDescriptor(0x0B, 2048));
    usb::DeviceInfo info;
    info.configuration = test::configuration(parts);
    return info;
}

Result<std::unique_ptr<DfuseDevice>> openLying(VirtualClock& clock, usb::DeviceInfo info,
                                               LyingLink::Answer answer)
{
    return test::run(DfuseDevice::open(
        std::make_unique<LyingLink>(clock, std::move(info), std::move(answer)), clock));
}

/// The same layout for every alternate setting.
Result<std::unique_ptr<DfuseDevice>> openWithLayout(VirtualClock& clock, usb::DeviceInfo info,
                                                    const QString& layout)
{
    const Bytes name = test::stringDescriptor(layout);
    return openLying(clock, std::move(info),
                     [name](usb::ControlSetup, std::uint16_t) { return Result<Bytes>(name); });
}

usb::DeviceInfo twoMemories()
{
    test::Announced announced;
    announced.layouts = {QString(), QString()};
    return test::bootloaderInfo(announced);
}

} // namespace

TEST_CASE("64 KB of the shortest descriptors are parsed immediately")
{
    QElapsedTimer timer;
    timer.start();
    Bytes bytes;
    while (bytes.size() < 65534)
        bytes.insert(bytes.end(), {2, 4});
    CHECK(findDfuInterfaces(bytes).empty());
    CHECK(timer.elapsed() < 1000);
}

TEST_CASE("a descriptor that exceeds the configuration, or is its own successor")
{
    const Bytes good = test::configuration(
        {test::interfaceDescriptor(0, 0, 2, 4), test::functionalDescriptor(0x0B, 2048)});
    for (std::size_t at = 0; at < good.size(); ++at) {
        for (unsigned value = 0; value < 256; ++value) {
            Bytes bytes = good;
            bytes[at] = static_cast<std::uint8_t>(value);
            bytes.shrink_to_fit();
            REQUIRE(findDfuInterfaces(bytes).size() <= 2);
        }
    }
}

TEST_CASE("an alternate setting counts once, even if described several times")
{
    const auto found = findDfuInterfaces(overcrowded().configuration);
    REQUIRE(found.size() == 1);
    CHECK(found.front().alternates.size() == 256);
}

TEST_CASE("thousands of alternate settings without a name are refused quickly")
{
    VirtualClock clock;
    const auto silent = [](usb::ControlSetup, std::uint16_t) -> Result<Bytes> {
        return failure(ErrorKind::TimedOut, QStringLiteral("silence"));
    };
    const auto opened = openLying(clock, overcrowded(), silent);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind() == ErrorKind::TimedOut);
    CHECK(clock.now().time_since_epoch() < 30s);
}

TEST_CASE("thousands of alternate settings that STALL every name give no memory")
{
    VirtualClock clock;
    const auto stalls = [](usb::ControlSetup, std::uint16_t) -> Result<Bytes> {
        return failure(ErrorKind::RefusedByDevice, QStringLiteral("STALL"));
    };
    const auto opened = openLying(clock, overcrowded(), stalls);
    REQUIRE(opened);
    CHECK((*opened)->memoryMap().areas().empty());
    CHECK(clock.now().time_since_epoch() < 5s);
}

TEST_CASE("more memory than any real device has is refused with an explanation, without allocating")
{
    const char* enormous[] = {"@Internal Flash  /0x00000000/4096*1Mg",
                              "@Internal Flash  /0x08000000/257*1Mg",
                              "@Internal Flash  /0x08000000/1*1048576Kg"};
    for (const char* layout : enormous) {
        VirtualClock clock;
        const auto opened = openWithLayout(clock, twoMemories(), QString::fromLatin1(layout));
        INFO(layout);
        REQUIRE_FALSE(opened);
        CHECK(opened.error().kind() == ErrorKind::RefusedByDevice);
        CHECK_THAT(opened.error().summary().toStdString(), test::hasText("more memory"));
        CHECK_FALSE(opened.error().remedy().isEmpty());
    }
}

TEST_CASE("the total number of sectors is limited")
{
    VirtualClock clock;
    const auto opened =
        openWithLayout(clock, overcrowded(), QStringLiteral("@F /0x08000000/60000*2Kg"));
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind() == ErrorKind::RefusedByDevice);
    // One such memory is unusual, but possible.
    VirtualClock other;
    test::Announced one;
    one.layouts = {QString()};
    CHECK(openWithLayout(other, test::bootloaderInfo(one),
                         QStringLiteral("@F /0x08000000/60000*2Kg")));
}

TEST_CASE("invalid layouts give no memory, and nothing is allocated for them")
{
    for (const char* layout :
         {"@F /0x08000000/4294967296*2Kg", "@F /0x08000000/16*0Kg", "@F /0xFFFFFFFFFFFF/16*2Kg",
          "@F /0x08000000/99999999999999999999*2Kg", "@F /0x08000000/16*99999999999999999999Mg",
          "@", "@/", "@F/0x", "@F/0x08000000/"}) {
        VirtualClock clock;
        const auto opened = openWithLayout(clock, twoMemories(), QString::fromLatin1(layout));
        INFO(layout);
        REQUIRE(opened);
        for (const memory::MemoryArea& area : (*opened)->memoryMap().areas())
            CHECK(area.sectors.empty());
    }
}

TEST_CASE("10 kB of layout text are parsed immediately")
{
    QElapsedTimer timer;
    timer.start();
    QString text = QStringLiteral("@F /0x08000000/1*1Kg");
    while (text.size() < 10'000)
        text += QStringLiteral(",1*1Kg");
    const auto area = memory::parseLayoutText(0, text);
    REQUIRE(area);
    CHECK(area->sectors.size() > 1600);
    CHECK(timer.elapsed() < 1000);
}

TEST_CASE("unusable transfer sizes are refused before any request")
{
    for (const std::uint16_t size : {std::uint16_t{0}, std::uint16_t{1}, std::uint16_t{7}}) {
        VirtualClock clock;
        test::Announced announced;
        announced.wTransferSize = size;
        const auto opened = openWithLayout(clock, test::bootloaderInfo(announced),
                                           QStringLiteral("@F /0x08000000/16*2Kg"));
        REQUIRE(opened);
        const auto read = test::run((*opened)->read({0x08000000, 64}, {}, {}));
        REQUIRE_FALSE(read);
        CHECK(read.error().kind() == ErrorKind::RefusedByDevice);
        const auto written = test::run((*opened)->write(0x08000000, Bytes(64), {}, {}));
        REQUIRE_FALSE(written);
        CHECK(written.error().kind() == ErrorKind::RefusedByDevice);
    }
}

TEST_CASE("an UPLOAD that returns more than requested is an error, and so is a short one")
{
    for (const int surplus : {-2, -1, 1, 4000}) {
        VirtualClock clock;
        const auto answer = [surplus](usb::ControlSetup setup, std::uint16_t length) {
            if (isString(setup))
                return Result<Bytes>(
                    test::stringDescriptor(QStringLiteral("@F /0x08000000/16*2Kg")));
            if (setup.bRequest == 3) // GETSTATUS
                return Result<Bytes>(test::statusBytes(State::DfuDnloadIdle, 0, Status::Ok));
            if (setup.bRequest == 5) // GETSTATE
                return Result<Bytes>(Bytes{2});
            return Result<Bytes>(Bytes(static_cast<std::size_t>(length + surplus)));
        };
        const auto opened = openLying(clock, twoMemories(), answer);
        REQUIRE(opened);
        REQUIRE(test::run((*opened)->normalise()));
        const auto read = test::run((*opened)->read({0x08000000, 64}, {}, {}));
        REQUIRE_FALSE(read);
        CHECK(read.error().kind() == ErrorKind::TransferFailed);
    }
}

TEST_CASE("a device that claims to be in one state forever is given up on")
{
    for (unsigned state = 0; state < 256; ++state) {
        for (const unsigned status : {0U, 0x0AU, 0x0FU, 0x10U, 0xFFU}) {
            for (const int poll : {0, 1, 0xFFFFFF}) {
                VirtualClock clock;
                const auto answer = [=](usb::ControlSetup setup, std::uint16_t) {
                    if (isString(setup))
                        return Result<Bytes>(
                            test::stringDescriptor(QStringLiteral("@F /0x08000000/16*2Kg")));
                    const auto claimed = static_cast<State>(state);
                    if (setup.bRequest == 3)
                        return Result<Bytes>(
                            test::statusBytes(claimed, poll, static_cast<Status>(status)));
                    return Result<Bytes>(Bytes{static_cast<std::uint8_t>(state)});
                };
                const auto opened = openLying(clock, twoMemories(), answer);
                REQUIRE(opened);
                const auto woken = test::run((*opened)->normalise());
                INFO("state " << state << ", status " << status << ", poll " << poll);
                REQUIRE(woken.has_value() == (state == 2));
                REQUIRE(clock.now().time_since_epoch() < 120s);
                if (!woken)
                    REQUIRE_FALSE(woken.error().remedy().isEmpty());
            }
        }
    }
}
