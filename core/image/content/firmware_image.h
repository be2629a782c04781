// SPDX-License-Identifier: MIT
// A firmware file as a value: the bytes, their addresses and the devices they are for.
#pragma once

#include "core/base/address.h"
#include "core/base/shared_bytes.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
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

/// Contiguous bytes at one address.
struct Segment {
    Address address = 0;
    SharedBytes bytes;

    [[nodiscard]] AddressRange range() const { return {address, bytes.size()}; }
    friend bool operator==(const Segment&, const Segment&) = default;
};

/// The bytes for one alternate setting.
struct Target {
    std::uint8_t alternateSetting = 0;
    /// Printable part of szTargetName, only if bTargetNamed is set.
    QString name;
    /// Ascending by address, without overlap (ensured by the readers).
    std::vector<Segment> segments;
    friend bool operator==(const Target&, const Target&) = default;
};

/// Absent means "not stated": the file contains the don't-care value 0xFFFF or, for product and
/// version, 0, which ST's own tool writes for "none".
struct Identity {
    std::optional<std::uint16_t> vendorId;
    std::optional<std::uint16_t> productId;
    std::optional<std::uint16_t> bcdDevice;
    friend bool operator==(const Identity&, const Identity&) = default;
};

/// The file inside an archive or a compressed file from which an image was read.
struct Member {
    QString container; ///< "ZIP archive"
    QString name;      ///< safe to show
    ByteCount size = 0;
    QString sha256;
    friend bool operator==(const Member&, const Member&) = default;
};

struct FirmwareImage {
    Format format = Format::RawBinary;
    /// At least one, each with at least one non-empty segment.
    std::vector<Target> targets;
    Identity identity;
    /// The suffix CRC as stored in the file, already checked.
    std::optional<std::uint32_t> suffixCrc;
    /// The computed CRC, if it differs from the suffix and ReadOptions accept that.
    std::optional<std::uint32_t> differentCrc;
    /// bcdDFU of the suffix: 0x011A for DfuSe.
    std::optional<std::uint16_t> bcdDfu;
    /// UF2: the chips that the file is for (core/image/format/uf2_family.h).
    std::optional<std::uint32_t> familyId;
    std::optional<Member> member;
    /// Sentences on what the reader skipped: comments, repeated records.
    QStringList notes;
    /// The whole file, where this is a part of it that a person chose: what its program is like is
    /// asked of that.
    std::shared_ptr<const FirmwareImage> whole;
    /// Where its lowest byte was, where a person moved it.
    std::optional<Address> movedFrom;
    /// A raw binary has no addresses: its only segment starts at 0 until `placedAt`.
    bool needsAddress = false;

    [[nodiscard]] ByteCount size() const;
    /// Moves the segment of an image that `needsAddress`; returns others unchanged. Precondition:
    /// the bytes fit below 2^32.
    [[nodiscard]] FirmwareImage placedAt(Address address) const;
    /// SHA-256 over alternate setting, address, length and bytes of every segment, so that two
    /// files in different formats with the same content have the same hash.
    [[nodiscard]] QString contentHash() const;
};

/// "1.1" from 0x0110: the BCD digits major.minor, with a third if the last nibble is not 0.
[[nodiscard]] QString versionText(std::uint16_t bcdDevice);
/// Empty if absent.
[[nodiscard]] QString versionText(const std::optional<std::uint16_t>& bcdDevice);

} // namespace fieldflash::image
