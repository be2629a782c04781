// SPDX-License-Identifier: MIT
// Elements shared by all JSON output. Addresses appear twice: as a number and as text ("address":
// 134217728, "addressText": "0x08000000"). Times are in milliseconds. Unknown values are null,
// never made up.
#pragma once

#include "core/base/address.h"
#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/update/report.h"
#include "core/usb/device_info.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <cstdint>
#include <optional>

namespace fieldflash::report {

/// Incremented whenever a key changes its name or meaning (README.md of this folder).
inline constexpr int kJsonSchema = 2;

/// One line of output: compact, with "schema" and a line end.
[[nodiscard]] QByteArray jsonLine(QJsonObject object);

[[nodiscard]] QJsonValue number(ByteCount value);

/// Rounded to microseconds.
[[nodiscard]] double milliseconds(Clock::Duration duration);

/// Null if absent.
template <typename Value> QJsonValue orNull(const std::optional<Value>& value)
{
    return value ? QJsonValue(static_cast<qint64>(*value)) : QJsonValue(QJsonValue::Null);
}

/// "1.1".
[[nodiscard]] QJsonValue versionOrNull(const std::optional<std::uint16_t>& bcdDevice);

/// "address", "addressText" and "size".
void addRange(QJsonObject& object, const AddressRange& range);

/// Null for nullptr.
[[nodiscard]] QJsonValue errorJson(const Error* error);

/// true, false, or null for a question that was not asked.
[[nodiscard]] QJsonValue answerJson(update::Answer answer);

/// Ids, version, names and port.
[[nodiscard]] QJsonObject deviceJson(const usb::DeviceInfo& device);

/// "0x08000000": one word, as expected by programs and command lines.
[[nodiscard]] QString hexText(ByteCount number, int digits = 8);

} // namespace fieldflash::report
