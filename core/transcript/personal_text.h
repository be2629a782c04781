// SPDX-License-Identifier: MIT
// What a support bundle must not reveal about its sender.
#pragma once

#include <QJsonValue>
#include <QString>

namespace fieldflash::transcript {

/// "/home/anna/firmware.dfu" → "…/firmware.dfu": of every path only the last name stays. Paths of
/// the system (/dev, /sys, /usr, /etc) stay as they are: they help and are not personal.
[[nodiscard]] QString withoutPersonalPaths(QString text);

/// The same for every text in a value.
[[nodiscard]] QJsonValue withoutPersonalPaths(const QJsonValue& value);

} // namespace fieldflash::transcript
