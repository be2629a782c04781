// SPDX-License-Identifier: MIT
#include "core/bundle/container.h"

#include "core/base/address.h"
#include "core/base/words.h"

#include <QRegularExpression>
#include <QStringList>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <memory>

namespace fieldflash::bundle {

namespace {

constexpr std::size_t kBlock = 512;

struct ReaderEnd {
    void operator()(struct archive* reader) const { archive_read_free(reader); }
};
struct WriterEnd {
    void operator()(struct archive* writer) const { archive_write_free(writer); }
};
struct EntryEnd {
    void operator()(struct archive_entry* entry) const { archive_entry_free(entry); }
};
using Reader = std::unique_ptr<struct archive, ReaderEnd>;

std::size_t padded(std::size_t size) { return (size + kBlock - 1) / kBlock * kBlock; }

std::size_t containerSize(const std::vector<ContainerPart>& parts)
{
    std::size_t size = 2 * kBlock; // the end mark
    for (const ContainerPart& part : parts)
        size += kBlock + padded(part.bytes.size());
    return size;
}

tl::unexpected<Error> notContainer(const QString& detail)
{
    return failure(Error(ErrorKind::BadFile,
                         Words::tr("The bundle is damaged, or it is not a bundle that Fieldflash "
                                   "has packed."),
                         Words::tr("Download it again, or ask its vendor for it."))
                       .withDetail(detail));
}

Reader openReader(const SharedBytes& file)
{
    Reader reader(archive_read_new());
    archive_read_support_format_tar(reader.get());
    const int result = archive_read_open_memory(reader.get(), file.data(), file.size());
    return result == ARCHIVE_OK ? std::move(reader) : nullptr;
}

/// The part of the entry that was just read; its bytes follow its header.
std::optional<ContainerPart> partOf(struct archive* reader, struct archive_entry* entry,
                                    const SharedBytes& file)
{
    const char* const name = archive_entry_pathname(entry);
    const auto offset = static_cast<std::size_t>(archive_read_header_position(reader)) + kBlock;
    const auto stated = archive_entry_size(entry);
    if (name == nullptr || archive_entry_filetype(entry) != AE_IFREG || stated < 0
        || offset > file.size() || static_cast<std::uint64_t>(stated) > file.size() - offset)
        return std::nullopt;
    ContainerPart part{QString::fromUtf8(name),
                       file.part(offset, static_cast<std::size_t>(stated))};
    return isPartPath(part.path) ? std::optional(std::move(part)) : std::nullopt;
}

Result<std::vector<ContainerPart>> readParts(const SharedBytes& file)
{
    const Reader reader = openReader(file);
    if (!reader)
        return notContainer(QStringLiteral("not a tar archive"));
    std::vector<ContainerPart> parts;
    while (true) {
        struct archive_entry* entry = nullptr;
        const int result = archive_read_next_header(reader.get(), &entry);
        if (result == ARCHIVE_EOF)
            return parts;
        if (result != ARCHIVE_OK)
            return notContainer(QString::fromUtf8(archive_error_string(reader.get())));
        auto part = partOf(reader.get(), entry, file);
        if (!part)
            return notContainer(
                QStringLiteral("a link, a device, or a name that is not allowed after part %1")
                    .arg(parts.size()));
        if (parts.size() == kMostParts)
            return notContainer(QStringLiteral("more than %1 parts").arg(kMostParts));
        parts.push_back(*std::move(part));
    }
}

/// Also by case: some systems do not distinguish it.
bool hasDuplicates(const std::vector<ContainerPart>& parts)
{
    QStringList names;
    names.reserve(static_cast<qsizetype>(parts.size()));
    for (const ContainerPart& part : parts)
        names.append(part.path.toLower());
    return names.removeDuplicates() > 0;
}

} // namespace

bool isPartPath(const QString& path)
{
    static const QRegularExpression s_form(
        QStringLiteral("\\A[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*\\z"));
    constexpr qsizetype kLongest = 99; // the field of a ustar header
    return path.size() <= kLongest && s_form.match(path).hasMatch();
}

Bytes writeContainer(const std::vector<ContainerPart>& parts)
{
    Bytes bytes(containerSize(parts));
    std::size_t used = 0;
    const std::unique_ptr<struct archive, WriterEnd> writer(archive_write_new());
    const std::unique_ptr<struct archive_entry, EntryEnd> entry(archive_entry_new());
    archive_write_set_format_ustar(writer.get());
    archive_write_set_bytes_per_block(writer.get(), kBlock);
    archive_write_set_bytes_in_last_block(writer.get(), 1);
    archive_write_open_memory(writer.get(), bytes.data(), bytes.size(), &used);
    for (const ContainerPart& part : parts) {
        archive_entry_clear(entry.get());
        archive_entry_set_pathname(entry.get(), part.path.toLatin1().constData());
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0644);
        archive_entry_set_mtime(entry.get(), 0, 0);
        archive_entry_set_size(entry.get(), static_cast<la_int64_t>(part.bytes.size()));
        archive_write_header(writer.get(), entry.get());
        archive_write_data(writer.get(), part.bytes.data(), part.bytes.size());
    }
    archive_write_close(writer.get());
    bytes.resize(used);
    return bytes;
}

Result<std::vector<ContainerPart>> readContainer(const SharedBytes& file)
{
    if (file.size() > kLargestBundle)
        return failure(ErrorKind::BadFile,
                       Words::tr("The bundle is larger than %1.").arg(sizeText(kLargestBundle)));
    Result<std::vector<ContainerPart>> parts = readParts(file);
    if (!parts)
        return parts;
    if (hasDuplicates(*parts))
        return notContainer(QStringLiteral("two parts have the same name"));
    if (containerSize(*parts) != file.size() || !(SharedBytes(writeContainer(*parts)) == file))
        return notContainer(QStringLiteral("it has another form than a packed bundle"));
    return parts;
}

} // namespace fieldflash::bundle
