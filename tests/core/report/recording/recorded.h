// SPDX-License-Identifier: MIT
// Recorded sessions on a virtual board, and their replay.
#pragma once

#include "core/base/virtual_clock.h"
#include "core/report/recording/support_bundle.h"
#include "core/transcript/replay_bus.h"
#include "core/update/session.h"
#include "core/virtual_board/application/demo_content.h"
#include "core/virtual_board/board/virtual_bench.h"
#include "tests/support/catch.h"
#include "tests/support/run.h"

#include <QBuffer>
#include <QIODevice>

#include <functional>
#include <memory>

namespace fieldflash::test {

inline constexpr Address kFlashBegin = 0x08000000;

inline image::FirmwareImage demo(std::uint16_t version)
{
    image::FirmwareImage image;
    image.format = image::Format::DfuSe;
    image::Target target;
    target.segments.push_back({kFlashBegin, board::demoApplication(version, 14 * 1024 + 40)});
    image.targets.push_back(std::move(target));
    image.identity = {0x1209, 0x0001, version};
    return image;
}

using Work = std::function<update::Report(update::Session&)>;

inline update::Report updateWork(update::Session& session, const image::FirmwareImage& image)
{
    const update::UpdateOptions options;
    return run(session.update(image, {}, options, {}));
}

/// Updates to version 1.1.
inline const Work kUpdate = [](update::Session& session) {
    return updateWork(session, demo(0x0110));
};

struct Recorded {
    QByteArray file;
    update::Report report;

    [[nodiscard]] ByteView bytes() const
    {
        return {reinterpret_cast<const std::uint8_t*>(file.constData()),
                static_cast<std::size_t>(file.size())};
    }
    [[nodiscard]] transcript::Transcript transcript() const
    {
        auto read = transcript::readTranscript(bytes());
        REQUIRE(read);
        return std::move(*read);
    }
};

/// Runs `work` on a board with these switches.
inline Recorded record(const char* switches, const Work& work, const image::FirmwareImage& image,
                       bool includesFirmware = false)
{
    Recorded recorded;
    VirtualClock clock;
    board::VirtualBus bus(clock);
    const auto parsed = board::BoardSwitches::parse(QString::fromLatin1(switches));
    REQUIRE(parsed);
    const auto boards = board::plugBoards(bus, clock, *parsed);
    run(bus.settled());
    auto buffer = std::make_unique<QBuffer>(&recorded.file);
    REQUIRE(buffer->open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    {
        report::SupportBundle bundle(
            std::move(buffer), clock,
            {QStringLiteral("test"), {QStringLiteral("update")}, includesFirmware});
        bundle.firmware(image, QStringLiteral("/home/anna/demo.dfu"), Bytes{1, 2, 3});
        const auto recording = bundle.record(bus);
        update::Session session(*recording, clock,
                                [&](const update::Event& event) { bundle.event(event); });
        recorded.report = work(session);
        bundle.report(recorded.report);
    }
    bus.unplug(QStringLiteral("1-1"));
    run(clock.sleepFor(std::chrono::seconds(1)));
    return recorded;
}

struct Replayed {
    update::Report report;
    std::optional<transcript::Deviation> deviation;
};

inline Replayed replay(transcript::Transcript transcript, const Work& work, const Bytes& known,
                       transcript::ReplayOrder order = transcript::ReplayOrder::Strict)
{
    VirtualClock clock;
    transcript::ReplayBus bus(clock, std::move(transcript), order);
    bus.learn(known);
    run(bus.settled());
    update::Session session(bus, clock, {});
    Replayed replayed;
    replayed.report = work(session);
    replayed.deviation = bus.missing();
    return replayed;
}

} // namespace fieldflash::test
