// SPDX-License-Identifier: MIT
// The header by which an application in flash identifies itself
// (firmware/contract/application_header.h).
#pragma once

#include "core/base/address.h"
#include "core/base/bytes.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace fieldflash::image {

struct ApplicationHeader {
    std::uint16_t bcdDevice = 0;
    std::uint16_t vendorId = 0;
    std::uint16_t productId = 0;
    QString name;
    QString board;
};

/// `application`: bytes from the vector table on, or from the header of a signed program in front
/// of it. Absent without a header.
[[nodiscard]] std::optional<ApplicationHeader> findApplicationHeader(ByteView application);

/// Writes a header into bytes that start with a vector table.
/// Precondition: `application` extends past the header.
void storeApplicationHeader(std::span<std::uint8_t> application, const ApplicationHeader& header);

} // namespace fieldflash::image
