// SPDX-License-Identifier: MIT
// What is measured: an image, the previous content of the chip, and the device.
#pragma once

#include "core/base/address.h"
#include "core/base/bytes.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace fieldflash::bench {

inline constexpr Address kFlash = 0x08000000;
inline constexpr ByteCount kChip = 1024 * 1024;
inline constexpr ByteCount kPage = 2048;

[[nodiscard]] const std::vector<ByteCount>& allSizes();
[[nodiscard]] const QStringList& allCases();
/// Of the virtual board, then the chips that it can be. A chip is measured with three sizes and
/// five cases, without the lower bounds, which are made for 1 MB in blocks of 2 KB.
[[nodiscard]] const QStringList& allProfiles();

/// One cell of the table.
struct Scenario {
    QString profile; ///< of the virtual board, or the name of a chip
    bool isChip = false;
    ByteCount size = 0;
    QString change; ///< one of allCases()
    Bytes image;
    Bytes before;      ///< the whole chip
    Address stack = 0; ///< where the image has its stack
};

/// Deterministic. Absent for impossible cases: nothing is longer than a full chip.
[[nodiscard]] std::optional<Scenario> makeScenario(const QString& profile, ByteCount size,
                                                   const QString& change);

/// "512 KB", "1 MB".
[[nodiscard]] QString sizeName(ByteCount size);

} // namespace fieldflash::bench
