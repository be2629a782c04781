// SPDX-License-Identifier: MIT
#include "core/dfu/plain_device.h"

#include "core/base/log.h"
#include "core/base/words.h"
#include "core/dfu/open_interface.h"
#include "core/usb/string_descriptor.h"
#include "core/usb/transfer_error.h"

#include <QCoro/QCoroTask>

#include <algorithm>
#include <array>
#include <utility>

namespace fieldflash::dfu {

namespace {

using namespace std::chrono_literals;

/// dfu-util's limit for devices that stay in dfuMANIFEST; images of external flash take longest.
constexpr Clock::Duration kManifestLimit = 60s;
/// Between two polls of a device that announces no time.
constexpr Clock::Duration kManifestPause = 10ms;
/// A device that is still this long in dfuMANIFEST-SYNC ignores the end of the download.
constexpr int kMostUnchanged = 200;
/// How often GETSTATUS is sent while its answers are lost.
constexpr int kStatusTries = 3;

/// The device may be there, and only the transfer failed.
bool isWorthRepeating(ErrorKind kind)
{
    return kind == ErrorKind::TimedOut || kind == ErrorKind::TransferFailed;
}

Error notManifested(const StatusBlock& last)
{
    return Error(ErrorKind::TimedOut,
                 Words::tr("The bootloader did not finish the last request in time."),
                 Words::tr("Unplug the device, plug it in again and try again."))
        .withDetail(stateName(last.state));
}

Error notPlain(const std::vector<DfuInterface>& found)
{
    const bool isDfu = std::ranges::any_of(
        found, [](const DfuInterface& dfuInterface) { return !dfuInterface.isRuntime; });
    if (!isDfu)
        return notInBootloaderMode();
    return Error(ErrorKind::WrongBoard,
                 Words::tr("The bootloader of this device does not use plain DFU 1.1."),
                 Words::tr("Choose another device."));
}

/// Names that cannot be read stay empty. Errors: those that end the conversation.
QCoro::Task<Result<std::vector<Partition>>> readNames(usb::Link& link,
                                                      std::vector<AlternateSetting> alternates)
{
    std::vector<Partition> partitions;
    partitions.reserve(alternates.size());
    const Result<std::uint16_t> language = co_await usb::readLanguage(link);
    if (!language)
        co_return failure(language.error());
    for (const AlternateSetting& alternate : alternates) {
        Partition partition{alternate.bAlternateSetting, QString()};
        if (alternate.iInterface != 0) {
            const Result<QString> name =
                co_await usb::readString(link, alternate.iInterface, *language);
            if (!name && !usb::mayStillAnswer(name.error().kind()))
                co_return failure(name.error());
            partition.name = name ? name->simplified() : QString();
        }
        partitions.push_back(std::move(partition));
    }
    co_return partitions;
}

} // namespace

bool isPlainDfu(const DfuInterface& dfuInterface)
{
    // DFU 1.0, 1.1, and the two ways in which devices write them. Other values are dialects of
    // their own (Atmel FLIP).
    constexpr std::array<std::uint16_t, 3> kVersions{0x0100, 0x0101, 0x0110};
    return !dfuInterface.isRuntime && dfuInterface.functional
        && std::ranges::find(kVersions, dfuInterface.functional->bcdDFUVersion) != kVersions.end();
}

struct PlainDevice::Private : OpenInterface {
    Private(std::unique_ptr<usb::Link> openLink, Clock& clock, DfuInterface mode,
            std::vector<Partition> names)
        : OpenInterface(std::move(openLink), clock, std::move(mode)),
          blockSize(std::min(functional.wTransferSize, kLongestBlock)),
          partitions(std::move(names))
    {
    }

    std::uint16_t blockSize;
    std::vector<Partition> partitions;
    std::uint16_t nextBlock = 0; ///< of the download
};

PlainDevice::PlainDevice(std::unique_ptr<Private> made) : m_private(std::move(made)) { }

PlainDevice::~PlainDevice() = default;

QCoro::Task<Result<std::unique_ptr<PlainDevice>>> PlainDevice::open(std::unique_ptr<usb::Link> link,
                                                                    Clock& clock)
{
    const std::vector<DfuInterface> found = findDfuInterfaces(link->info().configuration);
    const auto mode = std::ranges::find_if(found, isPlainDfu);
    if (mode == found.end())
        co_return failure(notPlain(found));
    const DfuInterface& dfuInterface = *mode;
    if (dfuInterface.functional->wTransferSize == 0)
        co_return failure(transferSizeTooSmall(*dfuInterface.functional));
    const Result<void> claimed = co_await link->claimInterface(dfuInterface.bInterfaceNumber);
    if (!claimed)
        co_return failure(claimed.error());
    Result<std::vector<Partition>> names = co_await readNames(*link, dfuInterface.alternates);
    if (!names)
        co_return failure(std::move(names).error().whileDoing(
            Words::tr("reading the names of the alternate settings")));
    auto made = std::make_unique<Private>(std::move(link), clock, dfuInterface, *std::move(names));
    std::unique_ptr<PlainDevice> device(new PlainDevice(std::move(made)));
    co_return device;
}

const usb::DeviceInfo& PlainDevice::info() const { return m_private->link->info(); }

const FunctionalDescriptor& PlainDevice::functional() const { return m_private->functional; }

const std::vector<Partition>& PlainDevice::partitions() const { return m_private->partitions; }

ByteCount PlainDevice::blockSize() const { return m_private->blockSize; }

const Counters& PlainDevice::counters() const { return m_private->conversation.counters(); }

QCoro::Task<Result<void>> PlainDevice::normalise() { return m_private->normalise(); }

QCoro::Task<Result<void>> PlainDevice::selectAlternate(std::uint8_t alternateSetting)
{
    return m_private->select(alternateSetting);
}

QCoro::Task<Result<void>> PlainDevice::download(SharedBytes bytes, BlockListener onBlock,
                                                std::stop_token stop)
{
    Private& self = *m_private;
    Counters& counters = self.conversation.counters();
    Result<void> idle = co_await self.conversation.enterIdle();
    if (!idle)
        co_return idle;
    self.nextBlock = 0;
    for (ByteCount done = 0; done < bytes.size();) {
        if (stop.stop_requested())
            co_return failure(stoppedOnRequest());
        const ByteCount size = std::min<ByteCount>(self.blockSize, bytes.size() - done);
        const auto begin = static_cast<std::size_t>(done);
        Bytes block = bytes.part(begin, static_cast<std::size_t>(size)).toBytes();
        const Clock::TimePoint began = self.conversation.clock().now();
        Result<void> sent =
            co_await self.conversation.execute(Work::Program, self.nextBlock, std::move(block));
        if (!sent)
            co_return failure(std::move(sent).error().whileDoing(
                Words::tr("sending block %1").arg(done / self.blockSize)));
        ++counters.blocksWritten;
        counters.bytesWritten += size;
        counters.writing += self.conversation.clock().now() - began;
        ++self.nextBlock; // wraps to 0 (DFU 1.1, 6.1.1)
        done += size;
        if (onBlock)
            onBlock(done);
    }
    co_return {};
}

/// The empty block. Whether one without an answer has arrived, the status shows.
QCoro::Task<Result<void>> PlainDevice::sendEnd()
{
    Conversation& conversation = m_private->conversation;
    const Bytes nothing;
    const Result<void> sent = co_await conversation.dnload(m_private->nextBlock, nothing);
    if (sent || isWorthRepeating(sent.error().kind()))
        co_return {};
    Error cause = co_await conversation.causeOf(sent.error());
    co_return failure(std::move(cause));
}

/// GETSTATUS, repeated while answers are lost or make no sense; after the empty block, where that
/// is not known to have arrived.
QCoro::Task<Result<StatusBlock>> PlainDevice::manifestStatus(bool sendsEnd)
{
    Conversation& conversation = m_private->conversation;
    if (sendsEnd) {
        const Result<void> ended = co_await sendEnd();
        if (!ended)
            co_return failure(ended.error());
    }
    for (int tries = 1;; ++tries) {
        const Result<StatusBlock> answer = co_await conversation.getStatus();
        if (answer && isDefined(*answer)) {
            if (answer->bwPollTimeout > kLongestWait)
                conversation.postpone(kUnknownPollTimeout);
            co_return answer;
        }
        const ErrorKind kind = answer ? ErrorKind::TransferFailed : answer.error().kind();
        if (tries == kStatusTries || !usb::mayStillAnswer(kind)) {
            if (answer)
                co_return failure(statusError(*answer));
            co_return answer;
        }
        conversation.postpone(kUnknownPollTimeout);
    }
}

QCoro::Task<Result<Manifested>> PlainDevice::manifest()
{
    Conversation& conversation = m_private->conversation;
    const FunctionalDescriptor& functional = m_private->functional;
    const bool isTolerant = functional.bitManifestationTolerant();
    const QString activity = Words::tr("finishing the download");
    const Clock::TimePoint limit = conversation.clock().now() + kManifestLimit;
    State before = State::DfuDnloadIdle;
    for (int unchanged = 0;; ++unchanged) {
        Result<StatusBlock> answer = co_await manifestStatus(before == State::DfuDnloadIdle);
        if (!answer && usb::mayHaveLeft(answer.error().kind()) && !isTolerant) {
            qCDebug(logDfu) << "no answer during manifestation: it probably restarts";
            co_return Manifested::NotConfirmed;
        }
        if (!answer)
            co_return failure(std::move(answer).error().whileDoing(activity));
        const StatusBlock block = *answer;
        if (block.status != Status::Ok || block.state == State::DfuError)
            co_return failure(statusError(block).whileDoing(activity));
        if (block.state == State::DfuIdle)
            co_return Manifested::Idle;
        if (block.state == State::DfuManifestWaitReset)
            co_return Manifested::NeedsReset;
        if (block.state == State::DfuManifest && !isTolerant) {
            // It answers nothing from here on (DFU 1.1, 6.1.3).
            const auto announced = std::min<Clock::Duration>(block.bwPollTimeout, kLongestWait);
            co_await conversation.clock().sleepFor(announced);
            const bool willDetach = functional.bitWillDetach();
            co_return willDetach ? Manifested::Leaving : Manifested::NeedsReset;
        }
        if (unchanged == kMostUnchanged || conversation.clock().now() > limit)
            co_return failure(notManifested(block).whileDoing(activity));
        if (block.bwPollTimeout == 0ms)
            conversation.postpone(kManifestPause);
        before = block.state;
    }
}

QCoro::Task<Result<Bytes>> PlainDevice::upload(ByteCount most, BlockListener onBlock,
                                               std::stop_token stop)
{
    Private& self = *m_private;
    Result<void> idle = co_await self.conversation.enterIdle();
    if (!idle)
        co_return failure(std::move(idle).error());
    Bytes bytes;
    std::uint16_t block = 0;
    while (bytes.size() < most) {
        if (stop.stop_requested())
            co_return failure(stoppedOnRequest());
        // Always a whole block: a shorter request would end the stream.
        Result<Bytes> part = co_await self.conversation.uploadUpTo(block, self.blockSize);
        if (!part)
            co_return failure(std::move(part).error().whileDoing(
                Words::tr("reading block %1").arg(bytes.size() / self.blockSize)));
        const bool isLast = part->size() < self.blockSize;
        bytes.insert(bytes.end(), part->begin(), part->end());
        ++block;
        if (onBlock)
            onBlock(std::min<ByteCount>(bytes.size(), most));
        if (isLast)
            break;
    }
    if (bytes.size() > most)
        bytes.resize(most);
    co_return bytes;
}

QCoro::Task<Result<void>> PlainDevice::restart(Manifested state)
{
    Private& self = *m_private;
    if (state == Manifested::Leaving)
        co_return {};
    if (state == Manifested::Idle) {
        Requests requests(*self.link, self.dfuInterface.bInterfaceNumber);
        const Result<void> asked = co_await requests.detach(self.functional.wDetachTimeOut);
        if (!asked && asked.error().kind() == ErrorKind::Unplugged)
            co_return {};
    }
    Result<void> reset = co_await self.conversation.resetDevice();
    if (!reset && !usb::mayHaveLeft(reset.error().kind()))
        co_return failure(std::move(reset).error().whileDoing(
            Words::tr("resetting the bus to start the program")));
    co_return {};
}

} // namespace fieldflash::dfu
