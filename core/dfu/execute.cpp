// SPDX-License-Identifier: MIT
// The double GETSTATUS, and how long we wait for the device (class Conversation).
#include "core/base/log.h"

#include "core/base/words.h"
#include "core/dfu/conversation.h"

#include <QCoro/QCoroTask>

#include <algorithm>
#include <optional>
#include <utility>

namespace fieldflash::dfu {

namespace {

using namespace std::chrono_literals;

/// Consecutive STALLed GETSTATUS: dfu-util tolerates as many, because of STM32L4 page erase.
constexpr int kToleratedStalls = 3;
/// Consecutive GETSTATUS with a transfer error.
constexpr int kToleratedFailures = 3;
/// How often work is repeated if the device lost track of it: the margin has then grown to 80 ms.
constexpr int kRepeats = 4;

/// Pause between polls of a device with bwPollTimeout 0 (always 0 on a Black Magic Probe).
constexpr Clock::Duration kFirstPause = 1ms;
constexpr Clock::Duration kLongestPause = 64ms;
/// After a STALL or timeout, if the device announced less.
constexpr Clock::Duration kPauseAfterStall = 10ms;
constexpr Clock::Duration kLongestMargin = 640ms;

/// One GETSTATUS including its timeout (requests.cpp). Anything longer means that the computer was
/// suspended.
constexpr Clock::Duration kLongestExchange = 6s;

/// Time limit for one work: twice the announced time, within these bounds. Mass erase takes up to
/// 32 s on STM32F4, whatever its ROM announces (other tools allow 35 s).
constexpr Clock::Duration kShortestLimit = 10s;
constexpr Clock::Duration kShortestEraseLimit = 40s;
constexpr Clock::Duration kLongestLimit = kLongestWait;

bool erasesEverything(Work work) { return work == Work::MassErase || work == Work::ReadUnprotect; }

/// True if repeating the work gives the same result.
bool isRepeatable(Work work)
{
    return work == Work::SetAddress || work == Work::EraseSector || work == Work::MassErase;
}

/// dfuDNLOAD-SYNC also counts as busy: the next GETSTATUS leads out of it.
bool isBusy(const StatusBlock& block)
{
    return block.status == Status::Ok
        && (block.state == State::DfuDnBusy || block.state == State::DfuDnloadSync);
}

/// When we stop waiting; extended by the announced times, up to kLongestLimit.
class PollDeadline {
public:
    PollDeadline(Work work, Clock::TimePoint begin)
        : m_begin(begin),
          m_limit(erasesEverything(work) ? kShortestEraseLimit : kShortestLimit)
    {
    }

    void extend(Clock::Duration announced)
    {
        m_limit = std::max(m_limit, std::min(2 * announced, kLongestLimit));
    }

    /// Excludes time during which the computer was suspended.
    void excludeSuspend(Clock::Duration absence) { m_begin += absence; }

    [[nodiscard]] Clock::TimePoint end() const { return m_begin + m_limit; }

    [[nodiscard]] Error timedOut(const StatusBlock& last) const
    {
        return Error(ErrorKind::TimedOut,
                     Words::tr("The bootloader did not finish the last request in time."),
                     Words::tr("Unplug the device, plug it in again and try again."))
            .withDetail(QStringLiteral("limit %1 s, last %2, poll timeout %3 ms")
                            .arg(std::chrono::ceil<std::chrono::seconds>(m_limit).count())
                            .arg(stateName(last.state))
                            .arg(last.bwPollTimeout.count()));
    }

private:
    Clock::TimePoint m_begin;
    Clock::Duration m_limit;
};

/// State of polling for one work: what happened so far, and how long to pause now.
struct Polling {
    Polling(Work work, Clock::TimePoint begin, Clock::Duration& marginOfWork)
        : deadline(work, begin),
          margin(marginOfWork),
          // The chip resets at the end, so the last answer is lost.
          failures(work == Work::ReadUnprotect ? kToleratedFailures : 0)
    {
    }

    [[nodiscard]] Clock::Duration pauseAfter(const StatusBlock& busy, Clock::TimePoint now)
    {
        last = busy;
        stalls = 0;
        failures = 0;
        const Clock::Duration announced = busy.bwPollTimeout;
        // The first time it may be an error: ask again when we would stop waiting anyway.
        if (announced > kLongestWait && std::exchange(isFirstLongWait, false)
            && deadline.end() > now)
            return deadline.end() - now;
        deadline.extend(announced);
        if (announced > Clock::Duration::zero()) {
            pause = kFirstPause;
            return announced + margin;
        }
        const Clock::Duration current = pause;
        pause = std::min(2 * pause, kLongestPause);
        return current;
    }

    /// Absent: give up with the error.
    [[nodiscard]] std::optional<Clock::Duration> pauseAfter(ErrorKind kind)
    {
        if (kind == ErrorKind::RefusedByDevice && ++stalls <= kToleratedStalls) {
            margin = std::clamp(2 * margin, kPauseAfterStall, kLongestMargin);
            return std::clamp<Clock::Duration>(last.bwPollTimeout, kPauseAfterStall, kLongestWait);
        }
        // A busy ROM may NAK the status stage until it is done.
        if (kind == ErrorKind::TimedOut)
            return kPauseAfterStall;
        if (kind == ErrorKind::TransferFailed && ++failures <= kToleratedFailures)
            return kUnknownPollTimeout;
        return std::nullopt;
    }

    PollDeadline deadline;
    Clock::Duration& margin;
    Clock::Duration pause = kFirstPause;
    StatusBlock last{
        .status = Status::Ok, .bwPollTimeout = 0ms, .state = State::DfuDnloadSync, .iString = 0};
    int stalls = 0;
    int failures;
    bool isFirstLongWait = true;
};

Error lostTrack(const StatusBlock& block)
{
    return statusError(block)
        .withSummary(Words::tr("The bootloader is in an unexpected state."))
        .withRemedy(Words::tr("Try again; nothing is lost."));
}

} // namespace

QCoro::Task<Result<StatusBlock>> Conversation::settle(Work work)
{
    // The previous answer may have requested a pause, too.
    const Clock::Duration asked = std::max(m_notBefore - m_clock.now(), Clock::Duration::zero());
    Polling polling(work, m_clock.now(), m_margin.at(static_cast<std::size_t>(work)));
    polling.deadline.extend(asked);
    polling.last.bwPollTimeout = std::chrono::ceil<std::chrono::milliseconds>(asked);
    m_hasLostTrack = false;
    for (;;) {
        if (m_notBefore > polling.deadline.end()) {
            m_notBefore = m_clock.now();
            const bool mayHang = work == Work::EraseSector && polling.last.state == State::DfuDnBusy
                && polling.last.bwPollTimeout <= kLongestWait;
            if (mayHang) {
                const bool hasEnded = co_await endHangingErase();
                if (hasEnded) {
                    polling.last.state = State::DfuDnloadIdle; // as if it had ended by itself
                    co_return polling.last;
                }
            }
            m_state.reset();
            co_return failure(polling.deadline.timedOut(polling.last));
        }
        const Clock::TimePoint expected = std::max(m_clock.now(), m_notBefore) + kLongestExchange;
        const Result<StatusBlock> answer = co_await getStatus();
        if (m_clock.now() > expected)
            polling.deadline.excludeSuspend(m_clock.now() - expected);
        const bool isGarbled = answer && !isDefined(*answer);
        if (answer && !isGarbled && !isBusy(*answer)) {
            m_hasLostTrack = polling.stalls > 0 && answer->status == Status::ErrStalledPkt;
            co_return answer;
        }
        if (answer && !isGarbled) {
            postpone(polling.pauseAfter(*answer, m_clock.now()));
            continue;
        }
        if (isGarbled)
            m_notBefore = m_clock.now(); // its bwPollTimeout is invalid, too
        const ErrorKind kind = isGarbled ? ErrorKind::TransferFailed : answer.error().kind();
        const auto pause = polling.pauseAfter(kind);
        if (!pause)
            co_return answer;
        m_counters.earlyPollStalls += kind == ErrorKind::RefusedByDevice ? 1 : 0;
        postpone(*pause);
    }
}

/// An H743 stays in dfuDNBUSY after an erase in bank 2 that is over (betaflight-configurator issues
/// 1861 and 5348): one CLRSTATUS leads into dfuERROR, a second one out of it. Asked only when we
/// would stop waiting anyway. Whether the sector is empty, reading it back tells.
QCoro::Task<bool> Conversation::endHangingErase()
{
    for (int requests = 0; requests < 2; ++requests) {
        const Result<void> cleared = co_await clrStatus();
        if (!cleared)
            co_return false;
        const Result<StatusBlock> answer = co_await getStatus();
        if (!answer)
            co_return false;
        if (answer->status == Status::Ok && answer->state == State::DfuIdle) {
            qCDebug(logDfu) << "an erase that did not end was ended by CLRSTATUS";
            co_return true;
        }
    }
    co_return false;
}

QCoro::Task<Result<void>> Conversation::executeOnce(Work work, std::uint16_t wBlockNum,
                                                    Bytes payload)
{
    m_hasLostTrack = false;
    Result<void> ready = co_await enterDownload();
    if (!ready)
        co_return ready;
    const Result<void> sent = co_await dnload(wBlockNum, std::move(payload));
    if (!sent) {
        const Error cause = co_await causeOf(sent.error());
        co_return failure(cause);
    }
    const Result<StatusBlock> end = co_await settle(work);
    if (!end)
        co_return failure(end.error());
    if (end->status == Status::Ok && end->state == State::DfuDnloadIdle)
        co_return {};
    if (m_hasLostTrack)
        co_return failure(lostTrack(*end));
    m_state.reset();
    const StatusBlock block = *end;
    const Error cause = co_await errorOf(block);
    co_return failure(cause);
}

QCoro::Task<Result<void>> Conversation::execute(Work work, std::uint16_t wBlockNum, Bytes payload)
{
    for (int repeats = 0;; ++repeats) {
        Result<void> done = co_await executeOnce(work, wBlockNum, payload);
        if (done || !m_hasLostTrack)
            co_return done;
        // Now in dfuERROR; the grown margin makes the next wait longer.
        const Result<void> cleared = co_await clrStatus();
        if (!cleared || !isRepeatable(work) || repeats == kRepeats)
            co_return done;
        qCDebug(logDfu) << "the device lost track of the last command: once more";
    }
}

} // namespace fieldflash::dfu
