// SPDX-License-Identifier: MIT
// Virtual boards on a virtual bus in virtual time, and a session that uses them.
#pragma once

#include "core/base/virtual_clock.h"
#include "core/update/session.h"
#include "core/virtual_board/application/demo_content.h"
#include "core/virtual_board/board/virtual_bench.h"
#include "tests/support/catch.h"
#include "tests/support/run.h"

#include <algorithm>
#include <map>
#include <vector>

namespace fieldflash::test {

inline constexpr Address kFlash = 0x08000000;
inline constexpr ByteCount kPage = 2048;

inline image::FirmwareImage imageAt(Address address, Bytes bytes)
{
    image::FirmwareImage result;
    result.format = image::Format::DfuSe;
    image::Target target;
    target.segments.push_back({address, std::move(bytes)});
    result.targets.push_back(std::move(target));
    return result;
}

/// A demo application that states its version in the suffix and in its header.
inline image::FirmwareImage demoImage(std::uint16_t version, ByteCount size = 14 * 1024)
{
    image::FirmwareImage result = imageAt(kFlash, board::demoApplication(version, size));
    result.identity = {0x1209, 0x0001, version};
    return result;
}

class UpdateBench {
public:
    explicit UpdateBench(const char* switches = "") : bus(clock)
    {
        const auto parsed = board::BoardSwitches::parse(QString::fromLatin1(switches));
        REQUIRE(parsed);
        boards = board::plugBoards(bus, clock, *parsed);
        boards.front()->personPressesStop = [this] { stop.request_stop(); };
        settle();
    }
    ~UpdateBench()
    {
        for (std::size_t i = 0; i < boards.size(); ++i)
            bus.unplug(QStringLiteral("1-%1").arg(i + 1));
    }
    UpdateBench(const UpdateBench&) = delete;
    UpdateBench& operator=(const UpdateBench&) = delete;

    [[nodiscard]] board::VirtualBoard& board(std::size_t index = 0) { return *boards[index]; }

    void settle() { test::run(bus.settled()); }

    /// Lets the board and the bus do their pending work.
    void wait(Clock::Duration duration)
    {
        test::run(clock.sleepFor(duration));
        settle();
    }

    /// As a user does it; with BOOT0 if the application may be broken.
    void plugAgain(bool boot0)
    {
        bus.unplug(QStringLiteral("1-1"));
        wait(std::chrono::seconds(1));
        bus.plug(QStringLiteral("1-1"), board());
        if (boot0)
            board().powerCycle(true);
        wait(std::chrono::seconds(5));
    }

    [[nodiscard]] update::Session session()
    {
        return update::Session(bus, clock, [this](const update::Event& event) {
            events.push_back(event);
            if (onEvent)
                onEvent(event);
        });
    }

    update::Report update(image::FirmwareImage image, update::UpdateOptions options = {},
                          device::DeviceSelector selector = {})
    {
        events.clear();
        return test::run(session().update(std::move(image), std::move(selector), std::move(options),
                                          stop.get_token()));
    }

    update::Report erase(std::vector<AddressRange> ranges, update::UpdateOptions options = {})
    {
        events.clear();
        return test::run(
            session().erase(std::move(ranges), {}, std::move(options), stop.get_token()));
    }
    update::Report unprotect()
    {
        events.clear();
        return test::run(session().unprotect({}, stop.get_token()));
    }

    [[nodiscard]] Bytes flashAt(Address address, ByteCount size, std::size_t index = 0)
    {
        return board(index).flash().read({address, size});
    }
    [[nodiscard]] Bytes wholeFlash()
    {
        const ByteView cells = board().flash().contents();
        return Bytes(cells.begin(), cells.end());
    }
    [[nodiscard]] bool holds(const image::FirmwareImage& image, std::size_t index = 0)
    {
        for (const image::Segment& segment : image.targets.front().segments) {
            if (flashAt(segment.address, segment.bytes.size(), index) != segment.bytes)
                return false;
        }
        return true;
    }

    template <typename T> [[nodiscard]] std::vector<T> of() const
    {
        std::vector<T> found;
        for (const update::Event& event : events) {
            if (const T* one = std::get_if<T>(&event))
                found.push_back(*one);
        }
        return found;
    }

    [[nodiscard]] std::vector<std::string> phases() const
    {
        std::vector<std::string> names;
        for (const auto& started : of<update::PhaseStarted>())
            names.push_back(update::phaseName(started.phase).toStdString());
        return names;
    }

    VirtualClock clock;
    std::vector<std::unique_ptr<board::VirtualBoard>> boards;
    board::VirtualBus bus;
    std::stop_source stop;
    std::vector<update::Event> events;
    std::function<void(const update::Event&)> onEvent;
};

/// Everything requested was verified, and the host followed every rule.
inline void requireProved(UpdateBench& bench, const update::Report& report,
                          const image::FirmwareImage& image)
{
    INFO(report.verdict().toStdString());
    REQUIRE_FALSE(report.error);
    REQUIRE(report.exitCode() == 0);
    REQUIRE(report.verified == update::Answer::Yes);
    REQUIRE(report.returned == update::Answer::Yes);
    REQUIRE_FALSE(report.flashIncomplete);
    REQUIRE(bench.holds(image));
    std::string violations;
    for (const auto& [name, count] : bench.board().statistics().violations)
        violations += name.toStdString() + "; ";
    REQUIRE(violations == "");
    REQUIRE(bench.board().statistics().earlyPolls == 0);
}

/// The progress of each phase increases, keeps its total and reaches it.
inline void requireTruthfulProgress(const UpdateBench& bench)
{
    std::map<update::Phase, update::Progress> last;
    for (const auto& progress : bench.of<update::Progress>()) {
        const auto before = last.find(progress.phase);
        if (before != last.end()) {
            REQUIRE(progress.total == before->second.total);
            REQUIRE(progress.done >= before->second.done);
        }
        REQUIRE(progress.done <= progress.total);
        last[progress.phase] = progress;
    }
    for (const auto& [phase, progress] : last)
        REQUIRE(progress.done == progress.total);
}

} // namespace fieldflash::test
