// SPDX-License-Identifier: MIT
#include "core/image/archive/archive.h"

#include "core/base/file_name.h"
#include "core/base/words.h"
#include "core/image/archive/gzip_check.h"
#include "core/image/content/bad_file.h"
#include "core/image/content/read_options.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>

namespace fieldflash::image {

namespace {

using namespace std::string_view_literals;

bool isTextAt(ByteView file, std::size_t offset, std::string_view text)
{
    return file.size() >= offset + text.size()
        && std::equal(text.begin(), text.end(), file.begin() + static_cast<std::ptrdiff_t>(offset),
                      [](char expected, std::uint8_t actual) {
                          return static_cast<std::uint8_t>(expected) == actual;
                      });
}

constexpr std::string_view kGzipMark = "\x1F\x8B\x08"sv;
constexpr std::string_view kCabinetMark = "MSCF\0\0\0\0"sv;

struct ArchiveEnd {
    void operator()(struct archive* reader) const { archive_read_free(reader); }
};

QString containerName(struct archive* reader)
{
    const int format = archive_format(reader) & ARCHIVE_FORMAT_BASE_MASK;
    if (format == ARCHIVE_FORMAT_ZIP)
        return Words::tr("ZIP archive");
    if (format == ARCHIVE_FORMAT_CAB)
        return Words::tr("cabinet");
    return format == ARCHIVE_FORMAT_TAR ? Words::tr("tar archive") : Words::tr("compressed file");
}

QString nameOf(struct archive* reader, struct archive_entry* entry)
{
    // The raw format has no names.
    if ((archive_format(reader) & ARCHIVE_FORMAT_BASE_MASK) == ARCHIVE_FORMAT_RAW)
        return {};
    // The plain path name depends on the locale; used for names that are not UTF-8.
    if (const char* utf8 = archive_entry_pathname_utf8(entry))
        return shownFileName(QString::fromUtf8(utf8));
    if (const char* bytes = archive_entry_pathname(entry))
        return shownFileName(fileNameFromBytes(bytes));
    return {};
}

/// Symbolic or hard.
bool isLink(struct archive_entry* entry)
{
    return archive_entry_filetype(entry) == AE_IFLNK || archive_entry_hardlink(entry) != nullptr
        || archive_entry_symlink(entry) != nullptr;
}

bool isRegular(struct archive_entry* entry)
{
    return archive_entry_filetype(entry) == AE_IFREG && !isLink(entry);
}

/// One pass through an archive in memory.
class ArchiveReader {
public:
    explicit ArchiveReader(ByteView file) : m_file(file), m_reader(archive_read_new()) { }

    Result<void> open();
    Result<void> read(const std::function<bool(ArchiveMember)>& sink);

private:
    Result<ArchiveMember> readMember(struct archive_entry* entry);
    [[nodiscard]] tl::unexpected<Error> damaged() const;

    ByteView m_file;
    std::unique_ptr<struct archive, ArchiveEnd> m_reader;
    ByteCount m_unpacked = 0;
};

tl::unexpected<Error> ArchiveReader::damaged() const
{
    const char* const why = archive_error_string(m_reader.get());
    const auto offset = archive_filter_bytes(m_reader.get(), -1);
    return failure(Error(ErrorKind::BadFile,
                         Words::tr("The archive is damaged, or cut off, and cannot be unpacked."),
                         Words::tr("Download or copy it again."))
                       .withDetail(QStringLiteral("near file offset %1: %2")
                                       .arg(offset)
                                       .arg(QString::fromUtf8(why == nullptr ? "" : why))));
}

Result<void> ArchiveReader::open()
{
    struct archive* const reader = m_reader.get();
    // Only the formats of hasArchiveMark(), to keep the attack surface small.
    archive_read_support_filter_gzip(reader);
    archive_read_support_filter_xz(reader);
    archive_read_support_filter_bzip2(reader);
    archive_read_support_filter_zstd(reader);
    archive_read_support_format_zip(reader);
    archive_read_support_format_tar(reader);
    archive_read_support_format_cab(reader);
    archive_read_support_format_raw(reader);
    if (archive_read_open_memory(reader, m_file.data(), m_file.size()) != ARCHIVE_OK)
        return damaged();
    // The last filter is the file itself.
    if (archive_filter_count(reader) > 2)
        return failure(ErrorKind::BadFile, Words::tr("The file is compressed several times over."),
                       Words::tr("Unpack it and choose the firmware inside."));
    return {};
}

Result<ArchiveMember> ArchiveReader::readMember(struct archive_entry* entry)
{
    ArchiveMember member;
    member.name = nameOf(m_reader.get(), entry);
    member.container = containerName(m_reader.get());
    member.isInCabinet =
        (archive_format(m_reader.get()) & ARCHIVE_FORMAT_BASE_MASK) == ARCHIVE_FORMAT_CAB;
    member.isEncrypted = archive_entry_is_data_encrypted(entry) != 0;
    member.isLink = isLink(entry);
    if (member.isEncrypted || member.isLink)
        return member;
    // The stated size is only a hint; it may be bogus.
    constexpr std::size_t kMostReserved = std::size_t{16} << 20;
    if (archive_entry_size_is_set(entry) != 0 && archive_entry_size(entry) > 0)
        member.bytes.reserve(
            std::min(kMostReserved, static_cast<std::size_t>(archive_entry_size(entry))));
    std::array<std::uint8_t, 65536> piece{};
    while (true) {
        const auto count = archive_read_data(m_reader.get(), piece.data(), piece.size());
        if (count < 0)
            return damaged();
        if (count == 0)
            return member;
        m_unpacked += static_cast<ByteCount>(count);
        if (m_unpacked > kMaximumUnpacked)
            return failure(ErrorKind::BadFile,
                           Words::tr("The archive unpacks to more than %1, which no firmware does.")
                               .arg(sizeText(kMaximumUnpacked)),
                           Words::tr("Unpack it and choose the firmware inside."));
        if (member.isTooLarge)
            continue;
        if (member.bytes.size() + static_cast<std::size_t>(count) > kMaximumFileSize) {
            member.isTooLarge = true;
            member.bytes = {};
            continue;
        }
        member.bytes.insert(member.bytes.end(), piece.begin(), piece.begin() + count);
    }
}

Result<void> ArchiveReader::read(const std::function<bool(ArchiveMember)>& sink)
{
    for (std::size_t members = 0;; ++members) {
        struct archive_entry* entry = nullptr;
        const int result = archive_read_next_header(m_reader.get(), &entry);
        if (result == ARCHIVE_EOF)
            return {};
        // Warnings concern names that cannot be converted to the locale.
        if (result != ARCHIVE_OK && result != ARCHIVE_WARN)
            return damaged();
        // Without a filter, the raw format accepts anything and would return the file itself.
        const int format = archive_format(m_reader.get()) & ARCHIVE_FORMAT_BASE_MASK;
        if (format == ARCHIVE_FORMAT_RAW && archive_filter_count(m_reader.get()) < 2)
            return damaged();
        if (members == kMaximumMembers)
            return failure(
                ErrorKind::BadFile,
                Words::tr("The archive contains more than %1 files.").arg(kMaximumMembers),
                Words::tr("Unpack it and choose the firmware inside."));
        if (!isRegular(entry) && !isLink(entry))
            continue;
        Result<ArchiveMember> member = readMember(entry);
        if (!member)
            return failure(std::move(member).error());
        if (!sink(*std::move(member)))
            return {};
    }
}

} // namespace

bool hasArchiveMark(ByteView file)
{
    constexpr std::array kMarks{"PK\x03\x04"sv,       kGzipMark,   "\xFD\x37zXZ\0"sv, "BZh"sv,
                                "\x28\xB5\x2F\xFD"sv, kCabinetMark};
    constexpr std::size_t kTarMark = 257;
    return std::ranges::any_of(kMarks,
                               [file](std::string_view mark) { return isTextAt(file, 0, mark); })
        || isTextAt(file, kTarMark, "ustar"sv);
}

bool isWholeCabinet(ByteView file)
{
    constexpr std::size_t kSizeOffset = 8; // [MS-CAB], cbCabinet
    return file.size() >= kSizeOffset + 4 && isTextAt(file, 0, kCabinetMark)
        && readLittle32(file, kSizeOffset) == file.size();
}

Result<void> forEachMember(ByteView file, const std::function<bool(ArchiveMember)>& sink)
{
    if (isTextAt(file, 0, kGzipMark)) {
        if (const Result<void> checked = checkGzip(file, kMaximumUnpacked); !checked)
            return checked;
    }
    ArchiveReader reader(file);
    if (const Result<void> opened = reader.open(); !opened)
        return opened;
    return reader.read(sink);
}

} // namespace fieldflash::image
