// SPDX-License-Identifier: MIT
#include "core/image/format/read_program.h"

#include "core/base/words.h"
#include "core/image/content/bad_file.h"
#include "core/image/format/dfuse_format.h"
#include "core/image/format/file_types.h"
#include "core/image/format/foreign_file.h"
#include "core/image/format/narrow_text.h"
#include "core/image/format/read_dfu_suffix.h"
#include "core/image/format/read_dfuse.h"
#include "core/image/format/read_elf.h"
#include "core/image/format/read_intel_hex.h"
#include "core/image/format/read_s_record.h"
#include "core/image/format/read_uf2.h"
#include "core/image/program/vector_table.h"

#include <algorithm>

namespace fieldflash::image {

namespace {

/// For a file whose extension does not match its content.
Error misnamed(const QString& promised, const QString& missing)
{
    return Error(ErrorKind::BadFile,
                 Words::tr("The file is named %1, but %2.").arg(promised, missing),
                 Words::tr("Download or copy it again. If it really is a raw binary, rename "
                           "it to .bin."));
}

/// ".hex"
QString endingOf(const QString& fileName)
{
    return fileName.mid(fileName.lastIndexOf(QLatin1Char('.'))).toLower();
}

Error rawWithDfuSeSuffix()
{
    return Error(ErrorKind::BadFile,
                 Words::tr("The suffix of the file says DfuSe, but its content is a raw program "
                           "without addresses."),
                 Words::tr("Use the .bin or .hex file of the same program."));
}

bool isDfuSeSuffixed(ByteView file)
{
    return readLittle16(file, file.size() - kSuffixBcdDfuFromEnd) == dfuse::kBcdDfu;
}

QString missingMark(const FileType& type, ByteView file)
{
    const auto has = [&type](Format format) {
        return std::ranges::find(type.formats, format) != type.formats.end();
    };
    if (has(Format::DfuSe))
        return Words::tr("has no DFU suffix at its end, at offset %1")
            .arg(offsetText(file.size() < kDfuSuffixSize ? file.size()
                                                         : file.size() - kDfuSuffixSize));
    if (has(Format::IntelHex))
        return Words::tr("does not begin with a colon at offset 0x0, as Intel HEX does");
    return Words::tr("its content is not %1").arg(type.name);
}

Result<FirmwareImage> readRaw(const SharedBytes& file, const QString& fileName,
                              const ReadOptions& options)
{
    if (std::optional<Error> foreign = foreignFile(file, options))
        return failure(*std::move(foreign));
    const FileType* const promised = promisedType(fileName);
    const bool isPromised = promised != nullptr
        && std::ranges::find(promised->formats, Format::RawBinary) == promised->formats.end();
    if (isPromised)
        return failure(misnamed(endingOf(fileName), missingMark(*promised, file)));
    FirmwareImage image;
    image.format = Format::RawBinary;
    image.needsAddress = true;
    image.targets.push_back({0, {}, {{0, file}}});
    return image;
}

Result<FirmwareImage> readMarked(const SharedBytes& file, Format format, const QString& fileName,
                                 const ReadOptions& options)
{
    switch (format) {
    case Format::DfuSe: return readDfuSe(file, options);
    case Format::DfuSuffixed: return readDfuSuffixed(file, options);
    case Format::IntelHex: return readIntelHex(file);
    case Format::MotorolaS: return readSRecord(file);
    case Format::Elf: return readElf(file);
    case Format::Uf2: return readUf2(file, options.member, fileName);
    case Format::RawBinary: break;
    }
    Q_UNREACHABLE();
}

/// Text formats saved as UTF-16.
std::optional<Result<FirmwareImage>> readWideText(ByteView file)
{
    const std::optional<Bytes> text = narrowText(file);
    if (!text)
        return std::nullopt;
    const bool isHex = hasIntelHexMark(*text);
    if (!isHex && !hasSRecordMark(*text))
        return std::nullopt;
    Result<FirmwareImage> image = isHex ? readIntelHex(*text) : readSRecord(*text);
    if (image)
        image->notes.prepend(isHex ? Words::tr("The Intel HEX file is stored as UTF-16 text.")
                                   : Words::tr("The S-record file is stored as UTF-16 text."));
    return image;
}

/// Notes a misleading file name; the content was read as its real format.
void noteName(FirmwareImage& image, const QString& fileName)
{
    const FileType* const promised = promisedType(fileName);
    if (promised == nullptr || promised->formats.empty()
        || std::ranges::find(promised->formats, image.format) != promised->formats.end())
        return;
    image.notes.append(Words::tr("The file is named %1, but its content is %2.")
                           .arg(endingOf(fileName), formatName(image.format)));
}

} // namespace

std::optional<Format> markedFormat(ByteView file)
{
    if (hasDfuSeMark(file))
        return Format::DfuSe;
    if (hasDfuSuffixMark(file))
        return isDfuSeSuffixed(file) ? Format::DfuSe : Format::DfuSuffixed;
    if (hasIntelHexMark(file))
        return Format::IntelHex;
    if (hasSRecordMark(file))
        return Format::MotorolaS;
    if (looksLikeProgram(file))
        return std::nullopt;
    if (hasElfMark(file))
        return Format::Elf;
    return hasUf2Mark(file) ? std::optional(Format::Uf2) : std::nullopt;
}

Result<FirmwareImage> readProgram(const SharedBytes& file, const QString& fileName,
                                  const ReadOptions& options)
{
    const std::optional<Format> format = markedFormat(file);
    if (format != Format::Uf2 && !options.member.isEmpty())
        return failure(ErrorKind::BadFile,
                       Words::tr("The file is not an archive, so it does not contain “%1”.")
                           .arg(options.member),
                       Words::tr("Leave out what follows //."));
    if (format == Format::DfuSe && !hasDfuSeMark(file) && looksLikeProgram(file))
        return failure(rawWithDfuSeSuffix());
    if (!format) {
        if (std::optional<Result<FirmwareImage>> wide = readWideText(file))
            return *std::move(wide);
        return readRaw(file, fileName, options);
    }
    Result<FirmwareImage> image = readMarked(file, *format, fileName, options);
    if (image)
        noteName(*image, fileName);
    return image;
}

} // namespace fieldflash::image
