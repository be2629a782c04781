// SPDX-License-Identifier: MIT
// String descriptors (USB 2.0, 9.6.7), read raw.
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/usb/link.h"

#include <QCoro/QCoroFwd>
#include <QString>

#include <cstdint>
#include <optional>

namespace fieldflash::usb {

/// English (United States): the most likely language of a device that fails to list its languages.
inline constexpr std::uint16_t kDefaultLanguage = 0x0409;

/// Absent if the bytes are not a string descriptor. An odd length, or one beyond the bytes, is
/// reduced.
[[nodiscard]] std::optional<QString> parseStringDescriptor(ByteView descriptor);

/// The first language listed by the device; kDefaultLanguage if it lists none or refuses. Errors:
/// only those that prevent further requests (Unplugged, NotPermitted…), not a STALL or a lost
/// answer.
[[nodiscard]] QCoro::Task<Result<std::uint16_t>> readLanguage(Link& link);

/// Precondition: `index` is not 0. Errors: those of the link; TransferFailed for an answer that is
/// not a string descriptor.
[[nodiscard]] QCoro::Task<Result<QString>> readString(Link& link, std::uint8_t index,
                                                      std::uint16_t language);

} // namespace fieldflash::usb
