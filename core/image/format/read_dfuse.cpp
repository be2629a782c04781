// SPDX-License-Identifier: MIT
#include "core/image/format/read_dfuse.h"

#include "core/base/words.h"
#include "core/image/content/bad_file.h"
#include "core/image/content/overlap.h"
#include "core/image/content/printable_text.h"
#include "core/image/content/read_options.h"
#include "core/image/format/dfuse_format.h"
#include "core/image/format/read_dfu_suffix.h"

#include <algorithm>
#include <string_view>

namespace fieldflash::image {

namespace {

/// How many bytes at `offset` match those of `text`. Bytes beyond the end do not match.
std::size_t matchingBytes(ByteView file, std::size_t offset, std::string_view text)
{
    std::size_t matching = 0;
    for (std::size_t i = 0; i < text.size() && offset + i < file.size(); ++i)
        matching += file[offset + i] == static_cast<std::uint8_t>(text[i]) ? 1 : 0;
    return matching;
}

bool isAt(ByteView file, std::size_t offset, std::string_view text)
{
    return matchingBytes(file, offset, text) == text.size();
}

QString kind() { return Words::tr("DfuSe file"); }

/// Walks through the content; not usable after a failure.
class ContainerReader {
public:
    /// `content`: everything before the suffix. `fileSize` includes the suffix.
    ContainerReader(SharedBytes content, std::size_t fileSize)
        : m_content(std::move(content)),
          m_fileSize(fileSize)
    {
    }

    Result<std::vector<Target>> read();

private:
    Result<unsigned> readPrefix();
    Result<Target> readTarget(unsigned number);
    Result<Segment> readElement(std::size_t targetEnd, std::uint8_t alternateSetting);
    Result<void> checkOverlaps();
    [[nodiscard]] std::size_t remaining() const { return m_content.size() - m_position; }
    tl::unexpected<Error> damaged(std::size_t offset, const QString& what) const
    {
        return failure(damagedFile(kind(), offset, what));
    }

    SharedBytes m_content;
    std::size_t m_fileSize;
    std::size_t m_position = 0;
    std::vector<Placement> m_placements;
};

Result<unsigned> ContainerReader::readPrefix()
{
    if (!isAt(m_content, 0, dfuse::kSignature))
        return damaged(
            0, Words::tr("it does not begin with “DfuSe”, although its suffix states DfuSe"));
    if (m_content.size() < dfuse::kPrefixSize)
        return damaged(m_content.size(), Words::tr("the content ends inside the prefix"));
    const unsigned version = m_content[dfuse::kVersionOffset];
    if (version != dfuse::kVersion)
        return damaged(dfuse::kVersionOffset,
                       Words::tr("format version %1 is unknown").arg(version));
    const std::uint32_t imageSize = readLittle32(m_content, dfuse::kImageSizeOffset);
    if (imageSize != m_content.size() && imageSize != m_fileSize)
        return damaged(dfuse::kImageSizeOffset,
                       Words::tr("it states %1 bytes of content, but contains %2")
                           .arg(imageSize)
                           .arg(m_content.size()));
    const unsigned targets = m_content[dfuse::kTargetCountOffset];
    if (targets == 0)
        return damaged(dfuse::kTargetCountOffset, Words::tr("it contains no target"));
    m_position = dfuse::kPrefixSize;
    return targets;
}

Result<Segment> ContainerReader::readElement(std::size_t targetEnd, std::uint8_t alternateSetting)
{
    const std::size_t start = m_position;
    if (targetEnd - start < dfuse::kElementHeaderSize)
        return damaged(start, Words::tr("the target ends where an element should begin"));
    const AddressRange range{
        .first = readLittle32(m_content, start),
        .size = readLittle32(m_content, start + dfuse::kElementSizeOffset),
    };
    m_position += dfuse::kElementHeaderSize;
    if (range.isEmpty())
        return damaged(start + dfuse::kElementSizeOffset, Words::tr("the element is empty"));
    if (range.size > targetEnd - m_position)
        return damaged(start + dfuse::kElementSizeOffset,
                       Words::tr("the element states %1 bytes, but only %2 are left in its "
                                 "target")
                           .arg(range.size)
                           .arg(targetEnd - m_position));
    if (!range.fits())
        return damaged(
            start,
            Words::tr("the element at address %1 extends past the end of the address space")
                .arg(addressText(range.first)));
    if (m_placements.size() == kMaximumSegments)
        return damaged(start, tooManyPieces());
    m_placements.push_back({{alternateSetting, range}, start});
    SharedBytes bytes = m_content.part(m_position, static_cast<std::size_t>(range.size));
    m_position += bytes.size();
    return Segment{range.first, std::move(bytes)};
}

Result<Target> ContainerReader::readTarget(unsigned number)
{
    const std::size_t start = m_position;
    if (remaining() < dfuse::kTargetPrefixSize)
        return damaged(start, Words::tr("target %1 is missing").arg(number));
    if (!isAt(m_content, start, dfuse::kTargetSignature))
        return damaged(start, Words::tr("target %1 does not begin with “Target”").arg(number));
    Target target;
    target.alternateSetting = m_content[start + dfuse::kTargetAlternateOffset];
    if (readLittle32(m_content, start + dfuse::kTargetNamedOffset) != 0)
        target.name =
            printablePart(m_content.part(start + dfuse::kTargetNameOffset, dfuse::kTargetNameSize));
    const std::uint32_t size = readLittle32(m_content, start + dfuse::kTargetSizeOffset);
    const std::uint32_t elements = readLittle32(m_content, start + dfuse::kElementCountOffset);
    m_position += dfuse::kTargetPrefixSize;
    if (size > remaining())
        return damaged(start + dfuse::kTargetSizeOffset,
                       Words::tr("target %1 states %2 bytes, but only %3 follow")
                           .arg(number)
                           .arg(size)
                           .arg(remaining()));
    if (elements == 0)
        return damaged(start + dfuse::kElementCountOffset,
                       Words::tr("target %1 contains no element").arg(number));
    const std::size_t end = m_position + size;
    for (std::uint32_t i = 0; i < elements; ++i) {
        Result<Segment> segment = readElement(end, target.alternateSetting);
        if (!segment)
            return failure(std::move(segment).error());
        target.segments.push_back(*std::move(segment));
    }
    if (m_position != end)
        return damaged(start + dfuse::kTargetSizeOffset,
                       Words::tr("target %1 states %2 bytes, but its elements occupy %3")
                           .arg(number)
                           .arg(size)
                           .arg(size - (end - m_position)));
    std::sort(
        target.segments.begin(), target.segments.end(),
        [](const Segment& left, const Segment& right) { return left.address < right.address; });
    return target;
}

Result<void> ContainerReader::checkOverlaps()
{
    const std::optional<Overlap> overlap = findOverlap(std::move(m_placements));
    if (!overlap)
        return {};
    return damaged(
        overlap->later.fileOffset,
        Words::tr("this element and the one at offset %1 overlap at %2")
            .arg(offsetText(overlap->earlier.fileOffset),
                 rangeText(intersection(overlap->earlier.where, overlap->later.where).range)));
}

Result<std::vector<Target>> ContainerReader::read()
{
    const Result<unsigned> count = readPrefix();
    if (!count)
        return failure(count.error());
    std::vector<Target> targets;
    for (unsigned number = 1; number <= *count; ++number) {
        Result<Target> target = readTarget(number);
        if (!target)
            return failure(std::move(target).error());
        targets.push_back(*std::move(target));
    }
    if (remaining() != 0)
        return damaged(
            m_position,
            Words::tr("%1 unused bytes between the last element and the suffix").arg(remaining()));
    if (const Result<void> apart = checkOverlaps(); !apart)
        return failure(apart.error());
    return targets;
}

/// Adds the stated length to the error for a truncated file.
Error withStatedSize(Error error, ByteView file)
{
    if (file.size() < dfuse::kPrefixSize || !isAt(file, 0, dfuse::kSignature))
        return error;
    const std::uint32_t stated = readLittle32(file, dfuse::kImageSizeOffset);
    if (stated <= file.size())
        return error;
    const QString detail = Words::tr("%1; DFUImageSize %2, file size %3")
                               .arg(error.detail())
                               .arg(stated)
                               .arg(file.size());
    return std::move(error).withDetail(detail);
}

} // namespace

bool hasDfuSeMark(ByteView file)
{
    return matchingBytes(file, 0, dfuse::kSignature) + 1 >= dfuse::kSignature.size()
        || isAt(file, dfuse::kPrefixSize, dfuse::kTargetSignature);
}

Result<FirmwareImage> readDfuSe(const SharedBytes& file, const ReadOptions& options)
{
    Result<DfuSuffix> suffix = readDfuSuffix(file, kind());
    if (!suffix)
        return failure(withStatedSize(std::move(suffix).error(), file));
    if (suffix->bcdDFU != dfuse::kBcdDfu)
        return failure(damagedFile(kind(), file.size() - kSuffixBcdDfuFromEnd,
                                   Words::tr("its suffix states DFU %1 instead of DfuSe")
                                       .arg(versionText(suffix->bcdDFU))));
    ContainerReader reader(file.part(0, suffix->start), file.size());
    Result<std::vector<Target>> targets = reader.read();
    if (!targets)
        return failure(std::move(targets).error());
    FirmwareImage image;
    image.format = Format::DfuSe;
    image.targets = *std::move(targets);
    takeIdentity(image, *suffix);
    if (const Result<void> crc = takeCrc(image, file, *suffix, {kind(), options}); !crc)
        return failure(crc.error());
    return image;
}

} // namespace fieldflash::image
