// SPDX-License-Identifier: MIT
// A firmware file as a value: which bytes go where, and for whom they are meant.
#pragma once

#include "core/base/address.h"
#include "core/base/shared_bytes.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace fieldflash::image {

enum class Format {
    RawBinary,   ///< bytes without addresses
    DfuSuffixed, ///< a raw binary with a DFU 1.1 file suffix (DFU 1.1, appendix B)
    DfuSe,       ///< UM0391 container
    IntelHex,
    MotorolaS,
    Elf,
    Uf2,
};

[[nodiscard]] QString formatName(Format format);

/// Bytes that belong together at one address.
struct Segment {
    Address address = 0;
    SharedBytes bytes;

    [[nodiscard]] AddressRange range() const { return {address, bytes.size()}; }
    friend bool operator==(const Segment&, const Segment&) = default;
};

/// What is to be written through one alternate setting.
struct Target {
    std::uint8_t alternateSetting = 0;
    /// Printable part of szTargetName, only when bTargetNamed says so.
    QString name;
    /// Ascending by address, without overlap (the readers see to it).
    std::vector<Segment> segments;
    friend bool operator==(const Target&, const Target&) = default;
};

/// Absent means "not stated", also where the file holds a don't-care value (0xFFFF), and for
/// product and version also 0, which ST's own tool writes for "none".
struct Identity {
    std::optional<std::uint16_t> vendorId;
    std::optional<std::uint16_t> productId;
    std::optional<std::uint16_t> bcdDevice;
    friend bool operator==(const Identity&, const Identity&) = default;
};

/// The file inside an archive or a compressed file from which an image was read.
struct Member {
    QString container; ///< "ZIP archive"
    QString name;      ///< can be shown as it is
    ByteCount size = 0;
    QString sha256;
    friend bool operator==(const Member&, const Member&) = default;
};

struct FirmwareImage {
    Format format = Format::RawBinary;
    /// At least one, and each has at least one segment with at least one byte.
    std::vector<Target> targets;
    Identity identity;
    /// The CRC of the suffix as stored in the file, which has been checked.
    std::optional<std::uint32_t> suffixCrc;
    /// The CRC of the content where the suffix states another one and ReadOptions accept that.
    std::optional<std::uint32_t> differentCrc;
    /// The suffix' own bcdDFU: 0x011A for DfuSe.
    std::optional<std::uint16_t> bcdDfu;
    /// UF2: the chips that the file is for (core/image/uf2_family.h).
    std::optional<std::uint32_t> familyId;
    std::optional<Member> member;
    /// What the reader passed over, as sentences: comments, repeated records.
    QStringList notes;
    /// A raw binary knows no addresses: its one segment starts at 0 until `placedAt`.
    bool needsAddress = false;

    [[nodiscard]] ByteCount size() const;
    /// Moves the segment of an image that `needsAddress`; others are returned unchanged.
    /// Precondition: the bytes fit below 2^32.
    [[nodiscard]] FirmwareImage placedAt(Address address) const;
    /// SHA-256 over alternate setting, address, length and bytes of every segment, so that two
    /// files in different formats with the same content have the same hash.
    [[nodiscard]] QString contentHash() const;
};

/// "1.1" from 0x0110: the BCD digits major.minor, and a third when the last nibble is not 0.
[[nodiscard]] QString versionText(std::uint16_t bcdDevice);
/// Empty where there is none.
[[nodiscard]] QString versionText(const std::optional<std::uint16_t>& bcdDevice);

} // namespace fieldflash::image
