// SPDX-License-Identifier: MIT
// The header in front of a program for the resident loader (firmware/contract/signed_image.h).
#pragma once

#include "core/base/address.h"
#include "core/base/bytes.h"
#include "core/signature/public_key.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <optional>

namespace fieldflash::image {

struct SignedHeader {
    enum class Kind : std::uint16_t { Application = 1, Loader = 2 };

    Kind kind = Kind::Application;
    Address start = 0;        ///< of the vector table
    std::uint32_t length = 0; ///< bytes from `start`
    std::uint32_t crc32 = 0;
    std::uint16_t part = 0; ///< DEV_ID of the chip
    std::uint16_t bcdDevice = 0;
    std::uint32_t securityCounter = 0;
    bool mustConfirm = false;
    QString name;
    QString board;
    signature::KeyId keyId{};
    /// Zeros: not signed.
    signature::Signature signature;

    [[nodiscard]] bool isSigned() const { return signature != signature::Signature(); }
};

/// From the start of the header to the vector table.
inline constexpr std::size_t kSignedHeaderSize = 0x200;

/// At the start of `bytes`. Absent without magic number, with an unknown version or kind, with a
/// wrong CRC of the header, or with other bytes than 0xFF up to the vector table: a loader starts
/// none of these.
[[nodiscard]] std::optional<SignedHeader> findSignedHeader(ByteView bytes);

/// True for bytes that begin with the magic number, whatever follows.
[[nodiscard]] bool hasSignedMark(ByteView bytes);

/// kSignedHeaderSize bytes.
[[nodiscard]] Bytes signedHeaderBytes(const SignedHeader& header);

/// The bytes that the signature covers: the header without it, then the program.
[[nodiscard]] Bytes signedMessage(const SignedHeader& header, ByteView program);

} // namespace fieldflash::image
