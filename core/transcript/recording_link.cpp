// SPDX-License-Identifier: MIT
#include "core/transcript/recording_link.h"

#include <QCoro/QCoroTask>

#include <utility>

namespace fieldflash::transcript {

namespace {

using Begun = TranscriptWriter::Begun;

/// Must not access the link, which may not exist any more when the transfer ends.
QCoro::Task<Result<Bytes>> watchIn(std::shared_ptr<TranscriptWriter> writer, Begun begun,
                                   QCoro::Task<Result<Bytes>> transfer)
{
    auto answer = co_await transfer;
    if (answer)
        writer->finish(std::move(begun), *answer, std::nullopt);
    else
        writer->finish(std::move(begun), {}, answer.error());
    co_return answer;
}

QCoro::Task<Result<void>> watch(std::shared_ptr<TranscriptWriter> writer, Begun begun,
                                QCoro::Task<Result<void>> work)
{
    auto done = co_await work;
    writer->finish(std::move(begun), {},
                   done ? std::optional<Error>() : std::optional<Error>(done.error()));
    co_return done;
}

} // namespace

usb::ControlSetup claimSetup(std::uint8_t interfaceNumber) { return {0, 0, 0, interfaceNumber}; }

usb::ControlSetup alternateSetup(std::uint8_t interfaceNumber, std::uint8_t alternateSetting)
{
    constexpr std::uint8_t kToInterface = 0x01;
    constexpr std::uint8_t kSetInterface = 11;
    return {kToInterface, kSetInterface, alternateSetting, interfaceNumber};
}

RecordingLink::RecordingLink(std::unique_ptr<usb::Link> inner,
                             std::shared_ptr<TranscriptWriter> writer)
    : m_inner(std::move(inner)),
      m_writer(std::move(writer))
{
}

Begun RecordingLink::begin(Operation::Kind kind, usb::ControlSetup setup, ByteView sent,
                           std::uint16_t length)
{
    Operation operation;
    operation.kind = kind;
    operation.arrival = m_inner->info().arrival;
    operation.setup = setup;
    operation.length = length;
    return m_writer->begin(std::move(operation), sent);
}

QCoro::Task<Result<Bytes>> RecordingLink::controlIn(usb::ControlSetup setup, std::uint16_t length,
                                                    Timeout timeout)
{
    Begun begun = begin(Operation::Kind::In, setup, {}, length);
    auto transfer = m_inner->controlIn(setup, length, timeout);
    return watchIn(m_writer, std::move(begun), std::move(transfer));
}

QCoro::Task<Result<void>> RecordingLink::controlOut(usb::ControlSetup setup, Bytes data,
                                                    Timeout timeout)
{
    Begun begun = begin(Operation::Kind::Out, setup, data);
    auto transfer = m_inner->controlOut(setup, std::move(data), timeout);
    return watch(m_writer, std::move(begun), std::move(transfer));
}

QCoro::Task<Result<void>> RecordingLink::claimInterface(std::uint8_t interfaceNumber)
{
    Begun begun = begin(Operation::Kind::Claim, claimSetup(interfaceNumber));
    return watch(m_writer, std::move(begun), m_inner->claimInterface(interfaceNumber));
}

QCoro::Task<Result<void>> RecordingLink::selectAlternate(std::uint8_t interfaceNumber,
                                                         std::uint8_t alternateSetting)
{
    Begun begun =
        begin(Operation::Kind::Alternate, alternateSetup(interfaceNumber, alternateSetting));
    return watch(m_writer, std::move(begun),
                 m_inner->selectAlternate(interfaceNumber, alternateSetting));
}

QCoro::Task<Result<void>> RecordingLink::resetDevice()
{
    Begun begun = begin(Operation::Kind::Reset, {});
    return watch(m_writer, std::move(begun), m_inner->resetDevice());
}

} // namespace fieldflash::transcript
