// SPDX-License-Identifier: MIT
#include "core/base/words.h"
#include "core/image/content/check_image.h"
#include "core/image/format/dfuse_format.h"
#include "core/image/format/read_dfu_suffix.h"
#include "core/image/format/write_image.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <string_view>

namespace fieldflash::image {

namespace {

constexpr std::size_t kMaximumTargets = 0xFF;
constexpr std::size_t kMaximumNameSize = dfuse::kTargetNameSize - 1;

void appendText(Bytes& bytes, std::string_view text)
{
    // Not insert(): g++ 12 warns of an overflow in it, a false positive.
    std::copy(text.begin(), text.end(), std::back_inserter(bytes));
}

ByteCount targetSize(const Target& target)
{
    ByteCount size = 0;
    for (const Segment& segment : target.segments)
        size += dfuse::kElementHeaderSize + segment.bytes.size();
    return size;
}

/// We name every target: other tools show the name, some even if bTargetNamed is 0.
QByteArray nameOf(const Target& target)
{
    if (!target.name.isEmpty())
        return target.name.toUtf8();
    if (target.alternateSetting == 0)
        return QByteArrayLiteral("Internal Flash");
    return QByteArrayLiteral("Alternate setting ") + QByteArray::number(target.alternateSetting);
}

void appendTarget(Bytes& bytes, const Target& target)
{
    appendText(bytes, dfuse::kTargetSignature);
    bytes.push_back(target.alternateSetting);
    appendLittle32(bytes, 1);
    const QByteArray name = nameOf(target);
    bytes.insert(bytes.end(), name.begin(), name.end());
    bytes.insert(bytes.end(), dfuse::kTargetNameSize - static_cast<std::size_t>(name.size()), 0);
    appendLittle32(bytes, static_cast<std::uint32_t>(targetSize(target)));
    appendLittle32(bytes, static_cast<std::uint32_t>(target.segments.size()));
    for (const Segment& segment : target.segments) {
        appendLittle32(bytes, segment.address);
        appendLittle32(bytes, static_cast<std::uint32_t>(segment.bytes.size()));
        bytes.insert(bytes.end(), segment.bytes.begin(), segment.bytes.end());
    }
}

/// Absent ids become the don't-care value, so that dfu-util accepts the file for any device.
void appendSuffix(Bytes& bytes, const Identity& identity, std::uint16_t bcdDfu)
{
    appendLittle16(bytes, identity.bcdDevice.value_or(kDoNotCare));
    appendLittle16(bytes, identity.productId.value_or(kDoNotCare));
    appendLittle16(bytes, identity.vendorId.value_or(kDoNotCare));
    appendLittle16(bytes, bcdDfu);
    appendText(bytes, "UFD");
    bytes.push_back(static_cast<std::uint8_t>(kDfuSuffixSize));
    appendLittle32(bytes, dfuCrc(bytes));
}

Result<void> checkExpressible(const FirmwareImage& image, ByteCount contentSize)
{
    const QString format = QStringLiteral(".dfu");
    const auto refuse = [&format](const QString& why) {
        return failure(notExpressible(format, why).withRemedy(QString()));
    };
    if (image.targets.size() > kMaximumTargets)
        return refuse(Words::tr("it has more than %1 targets").arg(kMaximumTargets));
    if (contentSize > std::numeric_limits<std::uint32_t>::max() - kDfuSuffixSize)
        return refuse(Words::tr("it is larger than 4 GB"));
    for (const Target& target : image.targets) {
        if (static_cast<std::size_t>(target.name.toUtf8().size()) > kMaximumNameSize)
            return refuse(Words::tr("a target name is too long"));
    }
    return {};
}

} // namespace

Result<Bytes> writeDfuSe(const FirmwareImage& image)
{
    if (const Result<void> checked = checkImage(image); !checked)
        return failure(checked.error());
    if (const Result<void> checked = checkHasAddresses(image); !checked)
        return failure(checked.error());
    ByteCount contentSize = dfuse::kPrefixSize;
    for (const Target& target : image.targets)
        contentSize += dfuse::kTargetPrefixSize + targetSize(target);
    if (const Result<void> checked = checkExpressible(image, contentSize); !checked)
        return failure(checked.error());

    Bytes bytes;
    bytes.reserve(static_cast<std::size_t>(contentSize) + kDfuSuffixSize);
    appendText(bytes, dfuse::kSignature);
    bytes.push_back(dfuse::kVersion);
    // Without the suffix, as in ST's own tool.
    appendLittle32(bytes, static_cast<std::uint32_t>(contentSize));
    bytes.push_back(static_cast<std::uint8_t>(image.targets.size()));
    for (const Target& target : image.targets)
        appendTarget(bytes, target);
    appendSuffix(bytes, image.identity, dfuse::kBcdDfu);
    return bytes;
}

Result<Bytes> writeDfuSuffixed(const FirmwareImage& image)
{
    constexpr std::uint16_t kDfu10 = 0x0100; // DFU 1.1, appendix B, has this value, too
    Result<Bytes> bytes = writeBinary(image);
    if (bytes)
        appendSuffix(*bytes, image.identity, kDfu10);
    return bytes;
}

} // namespace fieldflash::image
