// SPDX-License-Identifier: MIT
#include "core/usb/string_descriptor.h"

#include "core/base/words.h"
#include "core/usb/transfer_error.h"

#include <QCoro/QCoroTask>

#include <algorithm>

namespace fieldflash::usb {

namespace {

constexpr std::uint8_t kDeviceToHostStandard = 0x80;
constexpr std::uint8_t kGetDescriptor = 6;
constexpr std::uint8_t kStringType = 3;
constexpr std::uint16_t kLongestString = 255;
constexpr Link::Timeout kStringTimeout{2000};

ControlSetup getString(std::uint8_t index, std::uint16_t language)
{
    return {.bmRequestType = kDeviceToHostStandard,
            .bRequest = kGetDescriptor,
            .wValue = static_cast<std::uint16_t>((kStringType << 8) | index),
            .wIndex = language};
}

/// The bytes after the two header bytes, in whole 16-bit units; absent for other descriptors.
std::optional<ByteView> stringPayload(ByteView descriptor)
{
    if (descriptor.size() < 2 || descriptor[0] < 2 || descriptor[1] != kStringType)
        return std::nullopt;
    const std::size_t length = std::min<std::size_t>(descriptor[0], descriptor.size());
    return descriptor.subspan(2, (length - 2) & ~std::size_t{1});
}

} // namespace

std::optional<QString> parseStringDescriptor(ByteView descriptor)
{
    const std::optional<ByteView> payload = stringPayload(descriptor);
    if (!payload)
        return std::nullopt;
    QString text;
    text.reserve(static_cast<qsizetype>(payload->size() / 2));
    for (std::size_t offset = 0; offset < payload->size(); offset += 2)
        text.append(QChar(readLittle16(*payload, offset)));
    return text;
}

QCoro::Task<Result<std::uint16_t>> readLanguage(Link& link)
{
    const ControlSetup setup = getString(0, 0);
    const Result<Bytes> answer = co_await link.controlIn(setup, kLongestString, kStringTimeout);
    if (!answer && !mayStillAnswer(answer.error().kind()))
        co_return failure(answer.error());
    const std::optional<ByteView> languages =
        answer ? stringPayload(*answer) : std::optional<ByteView>();
    if (!languages || languages->empty())
        co_return kDefaultLanguage;
    co_return readLittle16(*languages, 0);
}

QCoro::Task<Result<QString>> readString(Link& link, std::uint8_t index, std::uint16_t language)
{
    const ControlSetup setup = getString(index, language);
    const Result<Bytes> answer = co_await link.controlIn(setup, kLongestString, kStringTimeout);
    if (!answer)
        co_return failure(answer.error());
    const std::optional<QString> text = parseStringDescriptor(*answer);
    if (!text)
        co_return failure(Error(ErrorKind::TransferFailed,
                                Words::tr("The device did not send a valid string descriptor."))
                              .withDetail(QStringLiteral("string descriptor %1, %2 bytes")
                                              .arg(index)
                                              .arg(answer->size())));
    co_return *text;
}

} // namespace fieldflash::usb
