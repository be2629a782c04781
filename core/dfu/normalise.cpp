// SPDX-License-Identifier: MIT
// Returning to dfuIDLE from any state (class Conversation).
#include "core/base/log.h"

#include "core/base/words.h"
#include "core/dfu/conversation.h"
#include "core/usb/transfer_error.h"

#include <QCoro/QCoroTask>

#include <utility>

namespace fieldflash::dfu {

namespace {

using namespace std::chrono_literals;

/// The longest expected path, from a busy device that enters dfuERROR, takes five.
constexpr int kMostSteps = 8;

Error inApplication()
{
    return Error(ErrorKind::WrongBoard,
                 Words::tr("The device is running its program, not its bootloader."),
                 Words::tr("Start the bootloader first."));
}

Error stuck(const QString& where)
{
    return Error(ErrorKind::RefusedByDevice,
                 Words::tr("The bootloader is stuck and cannot be recovered."),
                 Words::tr("Unplug the device, plug it in again and try again."))
        .withDetail(QStringLiteral("last seen in %1").arg(where));
}

} // namespace

QCoro::Task<Result<void>> Conversation::normalise()
{
    m_hasLostTrack = false;
    Result<void> first = co_await driveToIdle();
    if (first || !usb::mayStillAnswer(first.error().kind()))
        co_return first;
    qCDebug(logDfu).noquote() << "cannot reach dfuIDLE:" << first.error().detail();
    Result<void> reset = co_await resetDevice();
    if (!reset && reset.error().kind() == ErrorKind::Unplugged)
        co_return reset;
    Result<void> second = co_await driveToIdle();
    if (second || !usb::mayStillAnswer(second.error().kind()))
        co_return second;
    co_return failure(
        std::move(second).error().withSummary(stuck({}).summary()).withRemedy(stuck({}).remedy()));
}

QCoro::Task<Result<void>> Conversation::driveToIdle()
{
    QString where = Words::tr("unknown state");
    for (int steps = 0; steps < kMostSteps; ++steps) {
        const Result<State> state = co_await observe();
        if (!state)
            co_return failure(state.error());
        if (*state == State::DfuIdle)
            co_return {};
        where = stateName(*state);
        const State from = *state;
        const Result<void> moved = co_await step(from);
        // A STALL moves a strict device to dfuERROR, which the next step handles.
        if (!moved && moved.error().kind() != ErrorKind::RefusedByDevice)
            co_return moved;
    }
    m_state.reset();
    co_return failure(stuck(where));
}

/// GETSTATE changes nothing. A strict device in dfuDNBUSY STALLs even that and enters dfuERROR, and
/// some do not support GETSTATE at all: then use GETSTATUS.
QCoro::Task<Result<State>> Conversation::observe()
{
    Result<State> state = co_await getState();
    if (state || !usb::mayStillAnswer(state.error().kind()))
        co_return state;
    const Result<StatusBlock> answer = co_await getStatus();
    if (!answer)
        co_return failure(answer.error());
    co_return answer->state;
}

/// One request, or one wait, closer to dfuIDLE.
QCoro::Task<Result<void>> Conversation::step(State state)
{
    switch (state) {
    case State::AppIdle:
    case State::AppDetach: co_return failure(inApplication());
    case State::DfuError: {
        // Often errFIRMWARE at first contact, which is harmless.
        const Result<StatusBlock> cause = co_await getStatus();
        if (!cause && cause.error().kind() == ErrorKind::Unplugged)
            co_return failure(cause.error());
        co_return co_await clrStatus();
    }
    case State::DfuDnBusy:
    case State::DfuManifest: {
        postpone(kUnknownPollTimeout);
        const Result<StatusBlock> settled = co_await settle(Work::MassErase);
        if (!settled)
            co_return failure(settled.error());
        co_return {};
    }
    case State::DfuManifestWaitReset: co_return co_await resetDevice();
    default:
        // The idle states; unknown states; and dfuDNLOAD-SYNC and dfuMANIFEST-SYNC, where a
        // GETSTATUS would execute a command left by an earlier program: ST's code accepts ABORT
        // there, a strict device STALLs it, and neither executes anything.
        co_return co_await abort();
    }
}

} // namespace fieldflash::dfu
