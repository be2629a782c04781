// SPDX-License-Identifier: MIT
// A support bundle from an untrusted source: reads it, and replays everything in it.
#include "core/base/virtual_clock.h"
#include "core/image/format/read_dfu_suffix.h"
#include "core/report/recording/recorded_job.h"
#include "core/report/recording/replay_input.h"
#include "core/transcript/replay_bus.h"
#include "tests/fuzz/target.h"
#include "tests/support/run.h"

#include <algorithm>

namespace fieldflash::fuzz {

namespace {

constexpr std::size_t kMostSteps = 64;

/// As one stored block (RFC 1951, 3.2.4; RFC 1952): compressing would take longer than all the
/// rest.
Bytes packed(ByteView plain)
{
    constexpr std::size_t kLargestBlock = 0xFFFF;
    const ByteView block = plain.first(std::min(plain.size(), kLargestBlock));
    Bytes file{0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255, 1};
    const auto size = static_cast<std::uint16_t>(block.size());
    appendLittle16(file, size);
    appendLittle16(file, static_cast<std::uint16_t>(~size));
    file.insert(file.end(), block.begin(), block.end());
    appendLittle32(file, ~image::dfuCrc(block)); // the same CRC, inverted at the end
    appendLittle32(file, size);
    return file;
}

/// Requests everything in the transcript, in its order.
void playBack(const transcript::Transcript& read)
{
    transcript::PayloadDecoder decoder;
    std::size_t steps = 0;
    for (const transcript::Entry& entry : read.entries) {
        const auto* operation = std::get_if<transcript::Operation>(&entry);
        if (operation == nullptr || ++steps > kMostSteps)
            continue;
        const auto data = decoder.decode(operation->data);
        if (!data)
            continue;
        require(data->size() <= transcript::kLongestPayload, "payloads are bounded");
        static_cast<void>(decoder.difference(operation->data, *data));
    }
}

void runThrough(transcript::Transcript read)
{
    VirtualClock clock;
    transcript::ReplayBus bus(clock, std::move(read), transcript::ReplayOrder::Relaxed);
    test::run(bus.settled());
    for (const usb::DeviceInfo& device : bus.devices()) {
        auto link = test::run(bus.open(device));
        if (!link)
            continue;
        static_cast<void>(test::run((*link)->claimInterface(0)));
        static_cast<void>(
            test::run((*link)->controlIn({0xA1, 3, 0, 0}, 6, usb::Link::Timeout(1000))));
    }
    static_cast<void>(bus.missing());
}

void takeApart(ByteView file, bool isPlayed)
{
    auto read = transcript::readTranscript(file);
    if (!read) {
        require(read.error().kind() == ErrorKind::BadFile, "a damaged bundle is a bad file");
        return;
    }
    static_cast<void>(report::replayInput(*read));
    if (const auto job = report::recordedJob(*read); job && *job)
        require((*job)->transcript.entries.size() <= 2 * read->entries.size(),
                "a job is a part of its recording");
    require(report::lastDevices(*read).entries.size() <= 2 * read->entries.size(),
            "what was there last was there");
    playBack(*read);
    if (isPlayed)
        runThrough(std::move(*read));
}

} // namespace

void transcriptLines(ByteView input)
{
    // Compressed bytes are hard to get right by chance: the input is the lines themselves, and the
    // container has its own target.
    takeApart(packed(input), !input.empty() && input.back() % 16 == 0);
}

void transcriptFile(ByteView input) { takeApart(input, false); }

} // namespace fieldflash::fuzz
