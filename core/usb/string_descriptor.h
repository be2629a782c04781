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

/// English (United States): what a device that fails to list its languages most likely speaks.
inline constexpr std::uint16_t kDefaultLanguage = 0x0409;

/// Nothing when the bytes are not a string descriptor. A length that overruns the bytes, or an odd
/// one, is cut down to what is there.
[[nodiscard]] std::optional<QString> parseStringDescriptor(ByteView descriptor);

/// The first language that the device lists; kDefaultLanguage when it lists none or refuses.
/// Errors: those that end the conversation (Unplugged, NotPermitted…), not a STALL or a lost
/// answer.
[[nodiscard]] QCoro::Task<Result<std::uint16_t>> readLanguage(Link& link);

/// Precondition: `index` is not 0. Errors: those of the link; TransferFailed for an answer that is
/// no string descriptor.
[[nodiscard]] QCoro::Task<Result<QString>> readString(Link& link, std::uint8_t index,
                                                      std::uint16_t language);

} // namespace fieldflash::usb
