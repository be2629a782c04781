// SPDX-License-Identifier: MIT
#include "core/image/format/read_dfu_suffix.h"

#include "core/base/words.h"
#include "core/image/content/bad_file.h"
#include "core/image/format/dfuse_format.h"
#include "core/image/format/foreign_file.h"

#include <zlib.h>

#include <array>

namespace fieldflash::image {

namespace {

constexpr std::array<std::uint8_t, 3> kSignature{'U', 'F', 'D'};

/// Precondition: the file is at least as large as the smallest suffix.
int matchingSignatureBytes(ByteView file)
{
    const ByteView field = file.last(kSuffixSignatureFromEnd).first(kSignature.size());
    int matching = 0;
    for (std::size_t i = 0; i < kSignature.size(); ++i)
        matching += field[i] == kSignature[i] ? 1 : 0;
    return matching;
}

bool isKnownBcdDfu(std::uint16_t bcdDFU)
{
    return bcdDFU == 0x0100 || bcdDFU == 0x0110 || bcdDFU == dfuse::kBcdDfu;
}

std::uint16_t bcdDfuOf(ByteView file)
{
    return readLittle16(file, file.size() - kSuffixBcdDfuFromEnd);
}

std::optional<std::uint16_t> stated(std::uint16_t value)
{
    return value == kDoNotCare ? std::nullopt : std::optional(value);
}

std::optional<std::uint16_t> statedAndNotZero(std::uint16_t value)
{
    return value == 0 ? std::nullopt : stated(value);
}

QString hex32(std::uint32_t value)
{
    return QStringLiteral("0x%1").arg(value, 8, 16, QLatin1Char('0'));
}

} // namespace

std::uint32_t dfuCrc(ByteView bytes)
{
    return ~static_cast<std::uint32_t>(crc32_z(0, bytes.data(), bytes.size()));
}

bool hasDfuSuffixMark(ByteView file)
{
    if (file.size() < kDfuSuffixSize)
        return false;
    const int matching = matchingSignatureBytes(file);
    if (matching == static_cast<int>(kSignature.size()))
        return true;
    return matching == 2 && file[file.size() - kSuffixLengthFromEnd] == kDfuSuffixSize
        && isKnownBcdDfu(bcdDfuOf(file));
}

Result<DfuSuffix> readDfuSuffix(ByteView file, const QString& fileKind)
{
    const std::size_t size = file.size();
    if (size < kDfuSuffixSize)
        return failure(
            damagedFile(fileKind, size, Words::tr("it ends here, too short for a DFU suffix")));
    if (matchingSignatureBytes(file) != static_cast<int>(kSignature.size()))
        return failure(damagedFile(fileKind, size - kSuffixSignatureFromEnd,
                                   Words::tr("the signature of the DFU suffix is missing; "
                                             "the file may be cut off")));
    const std::size_t length = file[size - kSuffixLengthFromEnd];
    if (length < kDfuSuffixSize || length > size)
        return failure(damagedFile(fileKind, size - kSuffixLengthFromEnd,
                                   Words::tr("the DFU suffix states an impossible length "
                                             "of %1 bytes")
                                       .arg(length)));
    DfuSuffix suffix;
    suffix.start = size - length;
    const std::size_t fields = size - kDfuSuffixSize;
    suffix.bcdDevice = readLittle16(file, fields);
    suffix.idProduct = readLittle16(file, fields + 2);
    suffix.idVendor = readLittle16(file, fields + 4);
    suffix.bcdDFU = bcdDfuOf(file);
    suffix.dwCRC = readLittle32(file, size - kSuffixCrcFromEnd);
    suffix.computedCrc = dfuCrc(file.first(size - kSuffixCrcFromEnd));
    if (!isKnownBcdDfu(suffix.bcdDFU))
        return failure(damagedFile(fileKind, size - kSuffixBcdDfuFromEnd,
                                   Words::tr("the DFU suffix states the unknown DFU "
                                             "version 0x%1")
                                       .arg(suffix.bcdDFU, 4, 16, QLatin1Char('0'))));
    return suffix;
}

Result<void> takeCrc(FirmwareImage& image, ByteView file, const DfuSuffix& suffix,
                     const SuffixReading& reading)
{
    image.suffixCrc = suffix.dwCRC;
    if (suffix.dwCRC == suffix.computedCrc)
        return {};
    if (reading.options.acceptWrongCrc) {
        image.differentCrc = suffix.computedCrc;
        return {};
    }
    const std::size_t offset = file.size() - kSuffixCrcFromEnd;
    return failure(damagedFile(reading.kind, offset,
                               Words::tr("the checksum (CRC) stored there does not match "
                                         "the content"))
                       .withDetail(QStringLiteral("file offset %1: CRC stored %2, computed %3")
                                       .arg(offsetText(offset), hex32(suffix.dwCRC),
                                            hex32(suffix.computedCrc))));
}

void takeIdentity(FirmwareImage& image, const DfuSuffix& suffix)
{
    image.identity.vendorId = stated(suffix.idVendor);
    image.identity.productId = statedAndNotZero(suffix.idProduct);
    image.identity.bcdDevice = statedAndNotZero(suffix.bcdDevice);
    image.bcdDfu = suffix.bcdDFU;
}

Result<FirmwareImage> readDfuSuffixed(const SharedBytes& file, const ReadOptions& options)
{
    const QString kind = Words::tr("DFU file");
    const Result<DfuSuffix> suffix = readDfuSuffix(file, kind);
    if (!suffix)
        return failure(suffix.error());
    FirmwareImage image;
    if (const Result<void> crc = takeCrc(image, file, *suffix, {kind, options}); !crc)
        return failure(crc.error());
    const SharedBytes content = file.part(0, suffix->start);
    if (content.empty())
        return failure(damagedFile(kind, 0, Words::tr("it consists of a suffix without firmware")));
    if (std::optional<Error> foreign = foreignFile(content, options))
        return failure(*std::move(foreign));

    image.format = Format::DfuSuffixed;
    image.needsAddress = true;
    image.targets.push_back({0, {}, {{0, content}}});
    takeIdentity(image, *suffix);
    return image;
}

} // namespace fieldflash::image
