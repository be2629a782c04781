// SPDX-License-Identifier: MIT
#include "tests/faults/fault_bench.h"

#include "core/device/board_follower.h"
#include "core/virtual_board/application/demo_content.h"
#include "tests/support/run.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace fieldflash::test {

namespace {

using namespace std::chrono_literals;

constexpr ByteCount kPage = 2048;
constexpr std::uint16_t kOldVersion = 0x0100;
constexpr std::uint16_t kNewVersion = 0x0110;

const QString kPort = QStringLiteral("1-1");

image::FirmwareImage imageOf(Bytes bytes, std::uint16_t version)
{
    image::FirmwareImage result;
    result.format = image::Format::DfuSe;
    image::Target target;
    target.segments.push_back({kFlashBase, std::move(bytes)});
    result.targets.push_back(std::move(target));
    result.identity = {0x1209, 0x0001, version};
    return result;
}

/// With a stack that the small chip of the bench can have: parts with so little flash have at most
/// 64 KB of RAM.
Bytes smallProgram(std::uint16_t version, ByteCount size)
{
    constexpr std::uint8_t kStackPage = 0x00; // 0x2000 7FF8 instead of 0x2001 7FF8
    Bytes program = board::demoApplication(version, size);
    program[2] = kStackPage;
    return program;
}

Bytes programFor(FaultyJob job)
{
    switch (job) {
    case FaultyJob::Update: return smallProgram(kNewVersion, 2 * kPage);
    case FaultyJob::UpdateUnaligned: return smallProgram(kNewVersion, kPage + 1004);
    case FaultyJob::Verify: return smallProgram(kOldVersion, 3 * kPage);
    case FaultyJob::VerifyDifferent: {
        Bytes program = smallProgram(kOldVersion, 3 * kPage);
        program[kPage + 77] ^= 0x04;
        return program;
    }
    case FaultyJob::Read: break;
    }
    return {};
}

/// Text that no program is likely to contain.
Bytes foreignBytes(std::size_t size)
{
    Bytes bytes(size);
    for (std::size_t i = 0; i < size; ++i)
        bytes[i] = static_cast<std::uint8_t>('A' + i % 26);
    return bytes;
}

} // namespace

const char* jobName(FaultyJob job)
{
    switch (job) {
    case FaultyJob::Update: return "update";
    case FaultyJob::UpdateUnaligned: return "update-unaligned";
    case FaultyJob::Verify: return "verify";
    case FaultyJob::VerifyDifferent: return "verify-different";
    case FaultyJob::Read: return "read";
    }
    return "?";
}

board::BoardSwitches switchesFrom(const char* text)
{
    const auto parsed = board::BoardSwitches::parse(QString::fromLatin1(text));
    if (!parsed)
        throw std::logic_error(parsed.error().summary().toStdString());
    return *parsed;
}

FaultBench::FaultBench(FaultyJob job, board::BoardSwitches switches)
    : m_job(job),
      m_image(imageOf(programFor(job), kNewVersion)),
      m_bus(m_clock),
      m_faulty(m_bus, m_clock)
{
    switches.pageCount = kPages;
    m_board = std::make_unique<board::VirtualBoard>(m_clock, std::move(switches));
    board::FlashMemory& cells = m_board->flash();
    cells.makeVirgin();
    cells.place(kFlashBase, smallProgram(kOldVersion, 3 * kPage));
    cells.place(kFlashBase + 3 * kPage + 40, foreignBytes(64));
    cells.place(kFlashBase + 7 * kPage, foreignBytes(200));
    cells.place(kFlashBase + kPages * kPage - 24, foreignBytes(24));
    m_original = flash();
    m_faulty.pullCable = [this](const QString& portPath) { m_bus.unplug(portPath); };
    m_bus.plug(kPort, *m_board);
    test::run(m_bus.settled());
}

FaultBench::~FaultBench() { m_bus.unplug(kPort); }

Bytes FaultBench::flash()
{
    const ByteView cells = m_board->flash().contents();
    return Bytes(cells.begin(), cells.end());
}

AddressRange FaultBench::readRange() const { return {kFlashBase + 4, 2 * kPage + 102}; }

Bytes FaultBench::promised() const
{
    Bytes result = m_original;
    if (m_job != FaultyJob::Update && m_job != FaultyJob::UpdateUnaligned)
        return result;
    std::ranges::copy(m_image.targets.front().segments.front().bytes, result.begin());
    return result;
}

Ending FaultBench::run(update::UpdateOptions options)
{
    options.journalFolder = m_journal.path();
    Ending ending;
    ending.before = flash();
    ending.policy = options.policy;
    const auto devices = m_faulty.devices();
    ending.isFromApplication =
        !devices.empty() && device::lifeOf(devices.front()) == device::Life::Application;
    const auto violationsBefore = m_board->statistics().violations;
    const Clock::TimePoint begin = m_clock.now();
    m_faulty.startTiming();
    update::Session session(m_faulty, m_clock, {});
    switch (m_job) {
    case FaultyJob::Update:
    case FaultyJob::UpdateUnaligned:
        ending.report = test::run(session.update(m_image, {}, options, {}));
        break;
    case FaultyJob::Verify:
    case FaultyJob::VerifyDifferent:
        ending.report = test::run(session.verify(m_image, {}, options, {}));
        break;
    case FaultyJob::Read: {
        update::ReadResult result = test::run(session.read({readRange()}, {}, options, {}));
        ending.report = std::move(result.report);
        if (!result.image.targets.empty())
            ending.bytesRead = result.image.targets.front().segments.front().bytes.toBytes();
        break;
    }
    }
    ending.took = m_clock.now() - begin;
    ending.longestSilence = m_faulty.longestSilence();
    ending.after = flash();
    for (const auto& [name, count] : m_board->statistics().violations) {
        const auto known = violationsBefore.find(name);
        const std::uint64_t news = count - (known == violationsBefore.end() ? 0 : known->second);
        if (news > 0)
            ending.violations[name] = news;
    }
    return ending;
}

void FaultBench::wait(Clock::Duration duration)
{
    test::run(m_clock.sleepFor(duration));
    test::run(m_bus.settled());
}

void FaultBench::plugAgain()
{
    m_bus.unplug(kPort);
    wait(1s);
    m_bus.plug(kPort, *m_board);
    wait(5s);
    if (isOnBus())
        return;
    m_board->powerCycle(true);
    wait(5s);
}

} // namespace fieldflash::test
