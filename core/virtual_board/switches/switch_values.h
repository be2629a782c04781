// SPDX-License-Identifier: MIT
// Reads the values of board switches from text.
#pragma once

#include "core/base/address.h"
#include "core/base/usb_id.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <cstdint>
#include <optional>
#include <utility>

namespace fieldflash::board {

/// All of these return nothing if the text is not a valid value.
[[nodiscard]] std::optional<QString> readText(const QString& text);
/// 1…32.
[[nodiscard]] std::optional<int> readBoardCount(const QString& text);
/// A positive number, decimal or 0x….
[[nodiscard]] std::optional<std::uint64_t> readCount(const QString& text);
/// 0…4294967295, decimal or 0x….
[[nodiscard]] std::optional<std::uint32_t> readSeed(const QString& text);
[[nodiscard]] std::optional<Address> readAddress(const QString& text);
/// "4-6" or "4"; ascending.
[[nodiscard]] std::optional<std::pair<std::uint32_t, std::uint32_t>> readPages(const QString& text);
/// 8…65535; need not be a multiple of 8.
[[nodiscard]] std::optional<std::uint16_t> readTransferSize(const QString& text);
/// "55ms", "2s", "2560".
[[nodiscard]] std::optional<std::chrono::milliseconds> readTime(const QString& text);
/// "1209:4c01".
[[nodiscard]] std::optional<UsbId> readUsbId(const QString& text);
/// "1-4.2".
[[nodiscard]] std::optional<QString> readPort(const QString& text);

} // namespace fieldflash::board
