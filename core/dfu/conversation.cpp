// SPDX-License-Identifier: MIT
#include "core/dfu/conversation.h"

#include "core/base/foreign_text.h"
#include "core/base/log.h"
#include "core/base/words.h"
#include "core/usb/string_descriptor.h"

#include <QCoro/QCoroTask>

#include <algorithm>
#include <utility>

namespace fieldflash::dfu {

Conversation::Conversation(usb::Link& link, std::uint8_t interfaceNumber, Clock& clock)
    : m_link(link),
      m_clock(clock),
      m_requests(link, interfaceNumber)
{
}

bool Conversation::takeWasReset() { return std::exchange(m_wasReset, false); }

void Conversation::postpone(Clock::Duration duration)
{
    m_notBefore = std::max(m_notBefore, m_clock.now() + duration);
}

QCoro::Task<Result<void>> Conversation::dnload(std::uint16_t wBlockNum, Bytes payload)
{
    ++m_counters.requests;
    Result<void> sent = co_await m_requests.dnload(wBlockNum, std::move(payload));
    m_state = sent ? std::optional(State::DfuDnloadSync) : std::nullopt;
    co_return sent;
}

QCoro::Task<Result<void>> Conversation::abort()
{
    ++m_counters.requests;
    Result<void> sent = co_await m_requests.abort();
    m_state = sent ? std::optional(State::DfuIdle) : std::nullopt;
    co_return sent;
}

QCoro::Task<Result<void>> Conversation::clrStatus()
{
    ++m_counters.requests;
    Result<void> sent = co_await m_requests.clrStatus();
    m_state = sent ? std::optional(State::DfuIdle) : std::nullopt;
    co_return sent;
}

QCoro::Task<Result<State>> Conversation::getState()
{
    ++m_counters.requests;
    Result<State> answer = co_await m_requests.getState();
    m_state = answer ? std::optional(*answer) : std::nullopt;
    co_return answer;
}

QCoro::Task<Result<StatusBlock>> Conversation::getStatus()
{
    const Clock::Duration wait = m_notBefore - m_clock.now();
    if (wait > Clock::Duration::zero()) {
        const Clock::TimePoint begin = m_clock.now();
        co_await m_clock.sleepUntil(m_notBefore);
        m_counters.polled += m_clock.now() - begin;
    }
    ++m_counters.requests;
    Result<StatusBlock> answer = co_await m_requests.getStatus();
    m_state = answer ? std::optional(answer->state) : std::nullopt;
    if (answer && answer->bwPollTimeout <= kLongestWait) {
        const bool isBusy = answer->state == State::DfuDnBusy;
        const std::chrono::milliseconds announced = answer->bwPollTimeout;
        m_notBefore = m_clock.now() + (isBusy ? std::max(announced, m_leastPoll) : announced);
    }
    co_return answer;
}

QCoro::Task<Result<void>> Conversation::resetDevice()
{
    qCDebug(logDfu) << "bus reset";
    m_state.reset();
    m_notBefore = m_clock.now();
    m_wasReset = true;
    return m_link.resetDevice();
}

QCoro::Task<Error> Conversation::causeOf(Error stall)
{
    if (stall.kind() != ErrorKind::RefusedByDevice)
        co_return stall;
    const Result<StatusBlock> answer = co_await getStatus();
    m_state.reset();
    if (!answer || (answer->status == Status::Ok && answer->state != State::DfuError))
        co_return stall;
    const StatusBlock block = *answer;
    Error cause = co_await errorOf(block);
    co_return std::move(cause).withDetail(stall.detail());
}

/// iString (DFU 1.1, 6.1.2); empty without one.
QCoro::Task<QString> Conversation::statedText(StatusBlock block)
{
    if (block.iString == 0)
        co_return QString();
    const Result<std::uint16_t> language = co_await usb::readLanguage(m_link);
    if (!language)
        co_return QString();
    const std::uint16_t known = *language;
    const Result<QString> text = co_await usb::readString(m_link, block.iString, known);
    if (!text)
        co_return QString();
    co_return withoutControlCharacters(text->trimmed());
}

QCoro::Task<Error> Conversation::errorOf(StatusBlock block)
{
    const QString text = co_await statedText(block);
    Error error = statusError(block);
    if (text.isEmpty())
        co_return error;
    const QString summary = error.summary() + u' ' + Words::tr("The device says: “%1”.").arg(text);
    co_return std::move(error).withSummary(summary);
}

QCoro::Task<Result<void>> Conversation::enterIdle()
{
    if (m_state == State::DfuIdle)
        co_return {};
    if (m_state != State::DfuDnloadIdle && m_state != State::DfuUploadIdle)
        co_return co_await normalise();
    Result<void> aborted = co_await abort();
    if (!aborted) {
        const Error cause = co_await causeOf(aborted.error());
        co_return failure(cause);
    }
    co_return {};
}

QCoro::Task<Result<void>> Conversation::enterDownload()
{
    if (m_state == State::DfuDnloadIdle)
        co_return {};
    co_return co_await enterIdle();
}

QCoro::Task<Result<Bytes>> Conversation::uploadUpTo(std::uint16_t wBlockNum, std::uint16_t length)
{
    ++m_counters.requests;
    const Clock::TimePoint begin = m_clock.now();
    Result<Bytes> answer = co_await m_requests.upload(wBlockNum, length);
    if (!answer) {
        m_state.reset();
        const Error cause = co_await causeOf(answer.error());
        co_return failure(cause);
    }
    m_state = answer->size() < length ? std::nullopt : std::optional(State::DfuUploadIdle);
    ++m_counters.blocksRead;
    m_counters.bytesRead += answer->size();
    m_counters.reading += m_clock.now() - begin;
    co_return answer;
}

QCoro::Task<Result<Bytes>> Conversation::uploadBlock(std::uint16_t wBlockNum, std::uint16_t length)
{
    Result<Bytes> answer = co_await uploadUpTo(wBlockNum, length);
    if (!answer || answer->size() == length)
        co_return answer;
    co_return failure(
        Error(ErrorKind::TransferFailed,
              Words::tr("The device sent less of its memory than it was asked for."),
              Words::tr("Try again. If it happens again, the device announces more memory "
                        "than can be read."))
            .withDetail(QStringLiteral("block %1: %2 of %3 bytes")
                            .arg(wBlockNum)
                            .arg(answer->size())
                            .arg(length)));
}

} // namespace fieldflash::dfu
