// SPDX-License-Identifier: MIT
// Leaving the bootloader (class DfuseDevice).
#include "core/base/log.h"

#include "core/base/words.h"
#include "core/dfu/dfuse_device_private.h"
#include "core/usb/transfer_error.h"

#include <QCoro/QCoroTask>

#include <algorithm>
#include <utility>

namespace fieldflash::dfu {

namespace {

using namespace std::chrono_literals;

/// AN3156 does not specify the number of the empty block. dfu-util, with which most devices were
/// tested, sends 2; 0 would look like an empty command.
constexpr std::uint16_t kLeaveBlock = kFirstDataBlock;
/// Limit on polls while the device is still busy with the command.
constexpr int kMostPolls = 5;
/// A loader checks the program first: 0.3 s for a signature and 0.2 s per 100 KB on a 1 MB chip.
constexpr std::chrono::milliseconds kLongestCheck = 20s;
constexpr std::chrono::milliseconds kLongestManifest = 5s;

bool isOnItsWay(State state)
{
    return state == State::DfuDnBusy || state == State::DfuDnloadSync
        || state == State::DfuManifestSync;
}

bool isManifested(State state)
{
    return state == State::DfuManifest || state == State::DfuManifestWaitReset
        || state == State::DfuIdle;
}

} // namespace

QCoro::Task<Result<void>> DfuseDevice::leave(Address entry)
{
    Private& self = *m_private;
    const QString activity = Words::tr("starting the program at %1").arg(addressText(entry));
    Result<void> set = co_await self.setAddress(entry);
    if (!set)
        co_return failure(std::move(set).error().whileDoing(activity));
    const Bytes nothing;
    const Result<void> sent = co_await self.conversation.dnload(kLeaveBlock, nothing);
    if (!sent && usb::mayHaveLeft(sent.error().kind()))
        co_return {};
    if (!sent) {
        Error cause = co_await self.conversation.causeOf(sent.error());
        co_return failure(std::move(cause).whileDoing(activity));
    }
    Result<void> left = co_await self.awaitManifest();
    if (!left)
        co_return failure(std::move(left).error().whileDoing(activity));
    co_return {};
}

QCoro::Task<Error> DfuseDevice::Private::leaveError(StatusBlock block)
{
    if (!loader)
        co_return co_await conversation.errorOf(block);
    const QString text = co_await conversation.statedText(block);
    co_return startError(block, text);
}

QCoro::Task<Result<void>> DfuseDevice::Private::awaitManifest()
{
    StatusBlock last;
    const Clock::TimePoint due = conversation.clock().now() + kLongestCheck;
    for (int polls = 0; loader ? conversation.clock().now() < due : polls < kMostPolls; ++polls) {
        const Result<StatusBlock> answer = co_await conversation.getStatus();
        if (!answer) {
            qCDebug(logDfu) << "no answer after leave: it probably left";
            co_return {};
        }
        last = *answer;
        if (last.status != Status::Ok || !isOnItsWay(last.state))
            break;
        conversation.postpone(1ms);
    }
    if (last.status != Status::Ok || !(isManifested(last.state) || isOnItsWay(last.state))) {
        const Error cause = co_await leaveError(last);
        co_return failure(cause);
    }
    // DFU 1.1, 7: such a device detaches by itself when it is ready.
    if (functional.bitWillDetach() && !functional.bitManifestationTolerant())
        co_return {};
    const auto pause = std::min(last.bwPollTimeout, kLongestManifest);
    co_await conversation.clock().sleepFor(pause);
    const Result<void> reset = co_await conversation.resetDevice();
    if (!reset)
        qCDebug(logDfu).noquote() << "bus reset after leave:"
                                  << errorKindName(reset.error().kind());
    co_return {};
}

} // namespace fieldflash::dfu
