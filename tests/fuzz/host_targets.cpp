// SPDX-License-Identifier: MIT
// The complete host with a device controlled by the input, in virtual time: it always ends, never
// crashes, and never reports an update as verified if its bytes are not in the flash.
#include "core/base/virtual_clock.h"
#include "core/update/session.h"
#include "core/virtual_board/application/demo_content.h"
#include "core/virtual_board/board/virtual_bench.h"
#include "tests/fuzz/hostile_bus.h"
#include "tests/fuzz/tampered_bus.h"
#include "tests/fuzz/target.h"
#include "tests/support/run.h"

namespace fieldflash::fuzz {

namespace {

constexpr Address kFlash = 0x08000000;
/// More virtual time than any session can need, regardless of the device's poll times.
constexpr std::chrono::hours kLongest(48);

image::FirmwareImage smallImage()
{
    static const Bytes kContent = board::demoApplication(0x0110, 1024 + 24);
    image::FirmwareImage firmware;
    firmware.format = image::Format::DfuSe;
    firmware.targets.push_back({.alternateSetting = 0, .name = {}, .segments = {}});
    firmware.targets.front().segments.push_back({kFlash, kContent});
    return firmware;
}

void requireSpeaks(const update::Report& report)
{
    if (report.error) {
        require(!report.error->summary().isEmpty(), "a failure says what happened");
        require(report.exitCode() != 0, "a failure has an exit code");
    }
    require(!report.verdict().isEmpty(), "every report has a verdict");
}

update::Report run(usb::Bus& bus, Clock& clock, std::uint8_t job)
{
    update::Session session(bus, clock, {});
    const update::UpdateOptions options;
    switch (job % 4) {
    case 1: return test::run(session.verify(smallImage(), {}, options, {}));
    case 2: return test::run(session.erase({{kFlash, 4096}}, {}, options, {}));
    case 3: return test::run(session.read({{kFlash, 4096}}, {}, options, {})).report;
    default: return test::run(session.update(smallImage(), {}, options, {}));
    }
}

} // namespace

void hostOnTamperedBoard(ByteView input)
{
    const std::uint8_t first = input.empty() ? std::uint8_t{0} : input.front();
    VirtualClock clock;
    board::VirtualBus inner(clock);
    const auto switches = board::BoardSwitches::parse(
        (first & 4) != 0 ? QStringLiteral("start=bootloader") : QString());
    require(switches.has_value(), "the switches are right");
    auto boards = board::plugBoards(inner, clock, *switches);
    test::run(inner.settled());
    {
        TamperedBus bus(inner, input.subspan(input.empty() ? 0 : 1));
        const update::Report report = run(bus, clock, first);
        requireSpeaks(report);
        const Bytes wanted = smallImage().targets.front().segments.front().bytes.toBytes();
        const bool isThere = boards.front()->flash().read({kFlash, wanted.size()}) == wanted;
        const bool isAboutImage =
            report.job == update::JobKind::Update || report.job == update::JobKind::Verify;
        require(!isAboutImage || report.verified != update::Answer::Yes || isThere,
                "verified means that the flash holds the image");
        require(clock.now().time_since_epoch() < kLongest, "every wait has a limit");
    }
    inner.unplug(QStringLiteral("1-1"));
    test::run(clock.sleepFor(std::chrono::seconds(1)));
}

void hostOnHostileDevice(ByteView input)
{
    const std::uint8_t first = input.empty() ? std::uint8_t{0} : input.front();
    VirtualClock clock;
    HostileBus bus(clock, input.subspan(input.empty() ? 0 : 1));
    const update::Report report = run(bus, clock, first);
    requireSpeaks(report);
    require(clock.now().time_since_epoch() < kLongest, "every wait has a limit");
}

} // namespace fieldflash::fuzz
