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

/// Text that no program is likely to contain.
Bytes foreignBytes(std::size_t size)
{
    Bytes bytes(size);
    for (std::size_t i = 0; i < size; ++i)
        bytes[i] = static_cast<std::uint8_t>('A' + i % 26);
    return bytes;
}

Bytes contentFor(FaultyJob job)
{
    if (job == FaultyJob::PlainPartition)
        return foreignBytes(kPage + 1004);
    switch (traitsOf(job).work) {
    case JobWork::Update:
        return smallProgram(kNewVersion, job == FaultyJob::Update ? 2 * kPage : kPage + 1004);
    case JobWork::Verify: return smallProgram(kOldVersion, 3 * kPage);
    case JobWork::VerifyDifferent: {
        Bytes program = smallProgram(kOldVersion, 3 * kPage);
        program[kPage + 77] ^= 0x04;
        return program;
    }
    case JobWork::Read: break;
    }
    return {};
}

image::FirmwareImage imageFor(FaultyJob job)
{
    image::FirmwareImage image = imageOf(contentFor(job), kNewVersion);
    if (!traitsOf(job).isPlain())
        return image;
    image.format = image::Format::RawBinary;
    image.needsAddress = true;
    image.targets.front().segments.front().address = 0;
    image.identity = {};
    return image;
}

} // namespace

const JobTraits& traitsOf(FaultyJob job)
{
    using enum JobWork;
    // In the order of FaultyJob. Blocks of 512 bytes: several of them in a short stream.
    static constexpr JobTraits kTraits[] = {
        {"update", Update, "", true},
        {"update-unaligned", Update, "", true},
        {"verify", Verify, "", false},
        {"verify-different", VerifyDifferent, "", false},
        {"read", Read, "", false},
        {"plain-update", Update, "plain-dfu=tolerant,transfer-size=512", true},
        {"plain-no-upload", Update, "plain-dfu=tolerant,upload=off,transfer-size=512", false},
        {"plain-needs-reset", Update, "plain-dfu=needs-reset,transfer-size=512", false},
        {"plain-detaches", Update, "plain-dfu=detaches,transfer-size=512", false},
        {"plain-partition", Update, "plain-dfu=tolerant,partitions=2,transfer-size=512", true},
        {"plain-verify", Verify, "plain-dfu=tolerant,transfer-size=512", false},
        {"plain-verify-different", VerifyDifferent, "plain-dfu=tolerant,transfer-size=512", false},
        {"plain-read", Read, "plain-dfu=tolerant,transfer-size=2048", false},
    };
    return kTraits[static_cast<std::size_t>(job)];
}

const char* jobName(FaultyJob job) { return traitsOf(job).name; }

bool isUpdate(FaultyJob job) { return traitsOf(job).work == JobWork::Update; }

std::vector<FaultyJob> allJobs()
{
    std::vector<FaultyJob> all(std::begin(kDfuseJobs), std::end(kDfuseJobs));
    all.insert(all.end(), std::begin(kPlainJobs), std::end(kPlainJobs));
    return all;
}

board::BoardSwitches switchesFrom(const char* text)
{
    const auto parsed = board::BoardSwitches::parse(QString::fromLatin1(text));
    if (!parsed)
        throw std::logic_error(parsed.error().summary().toStdString());
    return *parsed;
}

FaultBench::FaultBench(FaultyJob job) : FaultBench(job, switchesFrom(traitsOf(job).switches)) { }

FaultBench::FaultBench(FaultyJob job, board::BoardSwitches switches)
    : m_job(job),
      m_image(imageFor(job)),
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
    m_faulty.firstDataBlock = traitsOf(job).isPlain() ? 0 : 2;
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

AddressRange FaultBench::readRange() const
{
    if (traitsOf(m_job).isPlain())
        return {kFlashBase, kPages * kPage};
    return {kFlashBase + 4, 2 * kPage + 102};
}

Bytes FaultBench::promised() const
{
    Bytes result = m_original;
    if (!isUpdate(m_job))
        return result;
    const AddressRange pages = touched();
    const auto begin = result.begin() + static_cast<std::ptrdiff_t>(pages.first - kFlashBase);
    // A bootloader that is sent a stream cannot know what else is in its last page.
    if (traitsOf(m_job).isPlain())
        std::fill_n(begin, pages.size, kErasedByte);
    std::ranges::copy(m_image.targets.front().segments.front().bytes, begin);
    return result;
}

AddressRange FaultBench::touched() const
{
    const ByteCount size = m_image.targets.front().segments.front().bytes.size();
    const ByteCount begin = m_job == FaultyJob::PlainPartition ? kPages / 2 * kPage : 0;
    return {static_cast<Address>(kFlashBase + begin), (size + kPage - 1) / kPage * kPage};
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
    const bool isPlain = traitsOf(m_job).isPlain();
    // Which device is meant: the id of its bootloader does not say that.
    const auto selector =
        isPlain ? device::DeviceSelector::atPort(kPort) : device::DeviceSelector();
    if (m_job == FaultyJob::PlainPartition)
        options.partition = QStringLiteral("image_1");
    switch (traitsOf(m_job).work) {
    case JobWork::Update:
        ending.report = test::run(session.update(m_image, selector, options, {}));
        break;
    case JobWork::Verify:
    case JobWork::VerifyDifferent:
        ending.report = test::run(session.verify(m_image, selector, options, {}));
        break;
    case JobWork::Read: {
        const auto ranges =
            isPlain ? std::vector<AddressRange>() : std::vector<AddressRange>{readRange()};
        update::ReadResult result = test::run(session.read(ranges, selector, options, {}));
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
