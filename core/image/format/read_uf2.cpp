// SPDX-License-Identifier: MIT
#include "core/image/format/read_uf2.h"

#include "core/base/words.h"
#include "core/image/content/bad_file.h"
#include "core/image/content/segment_runs.h"
#include "core/image/format/uf2_family.h"
#include "core/image/format/uf2_format.h"

#include <QCryptographicHash>

#include <QFileInfo>

#include <algorithm>
#include <map>

namespace fieldflash::image {

namespace {

using Family = std::optional<std::uint32_t>;

struct Uf2Block {
    std::uint32_t flags = 0;
    Address address = 0;
    std::uint32_t number = 0;
    std::uint32_t count = 0;
    Family family;
    ByteView payload;
    ByteView whole;
    std::size_t fileOffset = 0;

    [[nodiscard]] bool isForFlash() const
    {
        return (flags & (uf2::kNotMainFlash | uf2::kFileContainer)) == 0;
    }
};

Error damagedUf2(std::size_t offset, const QString& what)
{
    return damagedFile(Words::tr("UF2 file"), offset, what);
}

/// Precondition: a whole block follows.
Result<Uf2Block> readBlock(ByteView file, std::size_t offset)
{
    const ByteView whole = file.subspan(offset, uf2::kBlockSize);
    if (readLittle32(whole, 0) != uf2::kMagicStart0 || readLittle32(whole, 4) != uf2::kMagicStart1)
        return failure(damagedUf2(offset,
                                  Words::tr("the block does not begin as a UF2 block "
                                            "does")));
    if (readLittle32(whole, uf2::kMagicEndOffset) != uf2::kMagicEnd)
        return failure(damagedUf2(offset + uf2::kMagicEndOffset,
                                  Words::tr("the block does not end as a UF2 block does")));
    Uf2Block block;
    block.whole = whole;
    block.fileOffset = offset;
    block.flags = readLittle32(whole, uf2::kFlagsOffset);
    block.address = readLittle32(whole, uf2::kAddressOffset);
    block.number = readLittle32(whole, uf2::kBlockNumberOffset);
    block.count = readLittle32(whole, uf2::kBlockCountOffset);
    const bool isFile = (block.flags & uf2::kFileContainer) != 0;
    if ((block.flags & uf2::kHasFamily) != 0 && !isFile)
        block.family = readLittle32(whole, uf2::kFamilyOffset);
    const std::size_t size = readLittle32(whole, uf2::kPayloadSizeOffset);
    const bool hasMd5 = (block.flags & uf2::kHasMd5) != 0;
    const std::size_t room = hasMd5 ? uf2::kDataSize - uf2::kMd5Size : uf2::kDataSize;
    if (size > room)
        return failure(damagedUf2(
            offset + uf2::kPayloadSizeOffset,
            Words::tr("the block states %1 bytes, but has room for %2").arg(size).arg(room)));
    block.payload = whole.subspan(uf2::kDataOffset, size);
    if (block.isForFlash() && !AddressRange{block.address, size}.fits())
        return failure(damagedUf2(offset + uf2::kAddressOffset,
                                  Words::tr("the block reaches beyond the end of the address "
                                            "space")));
    return block;
}

Result<std::vector<Uf2Block>> readBlocks(ByteView file)
{
    std::vector<Uf2Block> blocks;
    blocks.reserve(file.size() / uf2::kBlockSize);
    for (std::size_t offset = 0; offset < file.size(); offset += uf2::kBlockSize) {
        if (file.size() - offset < uf2::kBlockSize)
            return failure(damagedUf2(offset,
                                      Words::tr("the file ends inside a block; it may be "
                                                "cut off")));
        Result<Uf2Block> block = readBlock(file, offset);
        if (!block)
            return failure(std::move(block).error());
        blocks.push_back(*block);
    }
    return blocks;
}

QString familyText(const Family& family)
{
    return family ? uf2FamilyName(*family) : Words::tr("no family");
}

/// The families with blocks for flash.
std::vector<Family> familiesIn(const std::vector<Uf2Block>& blocks)
{
    std::vector<Family> families;
    for (const Uf2Block& block : blocks) {
        if (block.isForFlash() && std::ranges::find(families, block.family) == families.end())
            families.push_back(block.family);
        if (families.size() > 16)
            break;
    }
    return families;
}

Result<Family> chosenFamily(const std::vector<Uf2Block>& blocks, const QString& wanted,
                            const QString& fileName)
{
    const std::vector<Family> families = familiesIn(blocks);
    QStringList names;
    for (const Family& family : families) {
        names.append(familyText(family));
        if (!wanted.isEmpty() && family && uf2FamilyFromText(wanted) == family)
            return family;
    }
    if (!wanted.isEmpty())
        return failure(ErrorKind::BadFile,
                       Words::tr("The UF2 file contains nothing for “%1”, only for: %2.")
                           .arg(wanted, names.join(QStringLiteral(", "))));
    if (families.empty())
        return failure(ErrorKind::BadFile,
                       Words::tr("The UF2 file contains nothing for the program memory of a "
                                 "device, only files or comments."),
                       Words::tr("Use the firmware file made for this device."));
    if (families.size() > 1)
        return failure(
            ErrorKind::BadFile,
            Words::tr("The UF2 file contains firmware for several chips: %1.")
                .arg(names.join(QStringLiteral(", "))),
            Words::tr("Choose one of them: %1")
                .arg(QFileInfo(fileName).fileName() + QStringLiteral("//") + names.front()));
    return families.front();
}

/// Checks the block numbers: from 0 up to the count stated in each block, each once.
class BlockNumbers {
public:
    /// False: repeated block.
    Result<bool> take(const Uf2Block& block);
    Result<void> checkComplete(std::size_t end) const;

private:
    std::optional<std::uint32_t> m_count;
    std::map<std::uint32_t, const Uf2Block*> m_seen;
};

Result<bool> BlockNumbers::take(const Uf2Block& block)
{
    if (!m_count)
        m_count = block.count;
    if (block.count != *m_count)
        return failure(damagedUf2(block.fileOffset + uf2::kBlockCountOffset,
                                  Words::tr("this block states %1 blocks in all, but one before "
                                            "it %2")
                                      .arg(block.count)
                                      .arg(*m_count)));
    if (block.number >= block.count)
        return failure(damagedUf2(block.fileOffset + uf2::kBlockNumberOffset,
                                  Words::tr("this is block %1, though the file states only %2")
                                      .arg(block.number)
                                      .arg(block.count)));
    const auto [place, isNew] = m_seen.emplace(block.number, &block);
    if (!isNew && !std::ranges::equal(place->second->whole, block.whole))
        return failure(damagedUf2(
            block.fileOffset + uf2::kBlockNumberOffset,
            Words::tr("block %1 is there twice, with different content").arg(block.number)));
    return isNew;
}

Result<void> BlockNumbers::checkComplete(std::size_t end) const
{
    std::uint32_t expected = 0;
    for (const auto& [number, block] : m_seen) {
        if (number != expected)
            break;
        ++expected;
    }
    if (!m_count || m_seen.size() == *m_count)
        return {};
    return failure(damagedUf2(end,
                              Words::tr("it states %1 blocks, but block %2 is missing; the file "
                                        "may be cut off")
                                  .arg(*m_count)
                                  .arg(expected)));
}

/// The bytes of `range`, if they are all in one segment.
std::optional<ByteView> bytesAt(const std::vector<Segment>& segments, const AddressRange& range)
{
    const auto found = std::ranges::find_if(
        segments, [&range](const Segment& segment) { return segment.range().contains(range); });
    if (found == segments.end())
        return std::nullopt;
    return ByteView(found->bytes)
        .subspan(range.first - found->address, static_cast<std::size_t>(range.size));
}

QByteArrayView viewOf(ByteView bytes)
{
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

/// MD5 of regions that the file fills; bootloaders compare it before they write.
class Md5Regions {
public:
    /// Regions may overlap, so at most `mostBytes` are hashed in total.
    Md5Regions(const std::vector<Segment>& segments, ByteCount mostBytes)
        : m_segments(segments),
          m_left(mostBytes)
    {
    }

    Result<void> check(const Uf2Block& block);

private:
    const std::vector<Segment>& m_segments;
    ByteCount m_left;
    std::map<AddressRange, QByteArray> m_sums; // most blocks state the same region
};

Result<void> Md5Regions::check(const Uf2Block& block)
{
    const ByteView stated = block.whole.subspan(uf2::kMd5Offset, uf2::kMd5Size);
    const AddressRange region{readLittle32(stated, 0), readLittle32(stated, 4)};
    const std::optional<ByteView> content =
        region.fits() && !region.isEmpty() ? bytesAt(m_segments, region) : std::nullopt;
    if (!content)
        return {};
    auto known = m_sums.find(region);
    if (known == m_sums.end()) {
        if (region.size > m_left)
            return failure(damagedUf2(block.fileOffset + uf2::kMd5Offset,
                                      Words::tr("it states more MD5 regions than firmware has")));
        m_left -= region.size;
        known = m_sums
                    .emplace(region,
                             QCryptographicHash::hash(viewOf(*content), QCryptographicHash::Md5))
                    .first;
    }
    if (viewOf(stated.subspan(8)) == QByteArrayView(known->second))
        return {};
    return failure(
        damagedUf2(block.fileOffset + uf2::kMd5Offset,
                   Words::tr("the MD5 of %1 does not match the content").arg(rangeText(region))));
}

/// User-visible notes on what is left out.
class Passed {
public:
    void add(const Uf2Block& block)
    {
        if ((block.flags & uf2::kFileContainer) != 0)
            ++m_files;
        else
            ++m_comments;
    }
    void addRepeated() { ++m_repeated; }

    [[nodiscard]] QStringList notes() const
    {
        QStringList notes;
        if (m_comments > 0)
            notes.append(Words::tr("The UF2 file has blocks that are not for the main flash; they "
                                   "were left out."));
        if (m_files > 0)
            notes.append(Words::tr("The UF2 file contains files for a file system on the device; "
                                   "they were left out."));
        if (m_repeated > 0)
            notes.append(Words::tr("The UF2 file gives some blocks twice, with the same content."));
        return notes;
    }

private:
    std::size_t m_comments = 0;
    std::size_t m_files = 0;
    std::size_t m_repeated = 0;
};

Result<FirmwareImage> assemble(const std::vector<Uf2Block>& blocks, const Family& family)
{
    BlockNumbers numbers;
    SegmentRuns runs;
    Passed passed;
    std::size_t end = 0;
    for (const Uf2Block& block : blocks) {
        // Blocks of another family are numbered separately.
        if (block.isForFlash() && block.family != family)
            continue;
        end = block.fileOffset + uf2::kBlockSize;
        const bool isOfFamily = block.family == family || !block.family;
        if (isOfFamily) {
            const Result<bool> isNew = numbers.take(block);
            if (!isNew)
                return failure(isNew.error());
            if (!*isNew) {
                passed.addRepeated();
                continue;
            }
        }
        if (block.isForFlash())
            runs.add(block.address, block.payload);
        else
            passed.add(block);
    }
    if (const Result<void> complete = numbers.checkComplete(end); !complete)
        return failure(complete.error());
    SegmentRuns::Joined joined = std::move(runs).join();
    if (joined.conflict)
        return failure(damagedUf2(0,
                                  Words::tr("two blocks give the byte at address %1 different "
                                            "values")
                                      .arg(addressText(*joined.conflict))));
    if (joined.isTooMany)
        return failure(damagedUf2(0, tooManyPieces()));
    if (joined.segments.empty())
        return failure(damagedUf2(0, Words::tr("it is well-formed, but contains no data")));
    FirmwareImage image;
    image.format = Format::Uf2;
    image.familyId = family;
    image.notes = passed.notes();
    image.targets.push_back({0, {}, std::move(joined.segments)});
    return image;
}

} // namespace

bool hasUf2Mark(ByteView file)
{
    // One of the two may be damaged; the other alone is unlikely to be a coincidence.
    if (file.size() < 8)
        return false;
    const bool hasFirst = readLittle32(file, 0) == uf2::kMagicStart0;
    const bool hasSecond = readLittle32(file, 4) == uf2::kMagicStart1;
    return hasSecond || (hasFirst && file.size() % uf2::kBlockSize == 0);
}

Result<FirmwareImage> readUf2(ByteView file, const QString& family, const QString& fileName)
{
    const Result<std::vector<Uf2Block>> blocks = readBlocks(file);
    if (!blocks)
        return failure(blocks.error());
    const Result<Family> chosen = chosenFamily(*blocks, family, fileName);
    if (!chosen)
        return failure(chosen.error());
    Result<FirmwareImage> image = assemble(*blocks, *chosen);
    if (!image)
        return image;
    Md5Regions regions(image->targets.front().segments, 4 * ByteCount{file.size()});
    for (const Uf2Block& block : *blocks) {
        const bool isStated = (block.flags & uf2::kHasMd5) != 0 && block.isForFlash();
        if (!isStated || block.family != *chosen)
            continue;
        if (const Result<void> checked = regions.check(block); !checked)
            return failure(checked.error());
    }
    return image;
}

} // namespace fieldflash::image
