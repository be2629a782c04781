// SPDX-License-Identifier: MIT
// An address that a person typed.
#pragma once

#include "core/base/address.h"

#include <QString>

#include <optional>

namespace fieldflash::gui {

/// "0800C000", "0x0800 C000": always hexadecimal. Absent: no address.
[[nodiscard]] std::optional<Address> typedAddress(const QString& typed);

} // namespace fieldflash::gui
