// SPDX-License-Identifier: MIT
// Removes from a support bundle what would identify its sender.
#pragma once

#include <QJsonValue>
#include <QString>

namespace fieldflash::transcript {

/// "/home/anna/firmware.dfu" → "…/firmware.dfu": only the last name of a path is kept. System paths
/// (/dev, /sys, /usr, /etc) are unchanged: they are useful and not personal.
[[nodiscard]] QString withoutPersonalPaths(QString text);

/// The same for every text in `value`.
[[nodiscard]] QJsonValue withoutPersonalPaths(const QJsonValue& value);

} // namespace fieldflash::transcript
