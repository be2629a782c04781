// SPDX-License-Identifier: MIT
// The small pieces of which JSON objects are made.
#pragma once

#include "core/base/address.h"
#include "core/base/clock.h"
#include "core/base/error.h"

#include <QJsonObject>
#include <QJsonValue>

#include <cstdint>
#include <optional>

namespace fieldflash::cli {

[[nodiscard]] QJsonValue number(ByteCount value);

/// Rounded to microseconds, as fine as anybody can use.
[[nodiscard]] double milliseconds(Clock::Duration duration);

/// Absent is null, never a made-up value.
template <typename Value> QJsonValue orNull(const std::optional<Value>& value)
{
    return value ? QJsonValue(static_cast<qint64>(*value)) : QJsonValue(QJsonValue::Null);
}

/// "1.1".
[[nodiscard]] QJsonValue versionOrNull(const std::optional<std::uint16_t>& bcdDevice);

/// "address", "addressText" and "size".
void addRange(QJsonObject& object, const AddressRange& range);

/// nullptr is null.
[[nodiscard]] QJsonValue errorJson(const Error* error);

} // namespace fieldflash::cli
