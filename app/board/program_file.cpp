// SPDX-License-Identifier: MIT
#include "app/board/program_file.h"

#include "core/base/read_file.h"
#include "core/image/read_image.h"
#include "firmware/contract/flash_map.h"

#include <gelf.h>
#include <libelf.h>

#include <memory>
#include <optional>

namespace fieldflash::board_program {

namespace {

struct ElfEnd {
    void operator()(Elf* elf) const { elf_end(elf); }
};

Error badElf(const QString& path, const QString& reason)
{
    return {ErrorKind::BadFile,
            QStringLiteral("%1 is not a program for an STM32L4: %2.").arg(path, reason),
            QStringLiteral("Give an ELF file linked for the flash at 0x0800 0000, or a .bin, .hex "
                           "or .dfu file.")};
}

Result<std::vector<image::Segment>> loadElf(const QString& path, QByteArray& content)
{
    elf_version(EV_CURRENT);
    const std::unique_ptr<Elf, ElfEnd> elf(
        elf_memory(content.data(), static_cast<std::size_t>(content.size())));
    GElf_Ehdr header{};
    std::size_t count = 0;
    if (!elf || gelf_getehdr(elf.get(), &header) == nullptr
        || elf_getphdrnum(elf.get(), &count) != 0)
        return failure(badElf(path, QStringLiteral("its ELF header is damaged")));
    if (header.e_machine != EM_ARM)
        return failure(badElf(path, QStringLiteral("it is for another processor")));
    std::vector<image::Segment> segments;
    for (std::size_t index = 0; index < count; ++index) {
        GElf_Phdr part{};
        if (gelf_getphdr(elf.get(), static_cast<int>(index), &part) == nullptr
            || part.p_type != PT_LOAD || part.p_filesz == 0)
            continue;
        const auto size = static_cast<std::uint64_t>(content.size());
        const AddressRange range{static_cast<Address>(part.p_paddr), part.p_filesz};
        const AddressRange flash{FIELDFLASH_FLASH_BASE, FIELDFLASH_FLASH_SIZE};
        if (part.p_offset > size || part.p_filesz > size - part.p_offset)
            return failure(badElf(path, QStringLiteral("a segment reaches beyond the file")));
        if (!flash.contains(range))
            return failure(badElf(path, QStringLiteral("a segment lies outside the flash")));
        const auto begin = content.cbegin() + static_cast<qsizetype>(part.p_offset);
        image::Segment segment;
        segment.address = range.first;
        segment.bytes.assign(begin, begin + static_cast<qsizetype>(part.p_filesz));
        segments.push_back(std::move(segment));
    }
    if (segments.empty())
        return failure(badElf(path, QStringLiteral("nothing in it is to be loaded")));
    return segments;
}

} // namespace

Result<std::vector<image::Segment>> loadProgram(const QString& path)
{
    const Result<Bytes> loaded = readFile(path, image::kMaximumFileSize);
    if (!loaded)
        return failure(loaded.error());
    QByteArray content(reinterpret_cast<const char*>(loaded->data()),
                       static_cast<qsizetype>(loaded->size()));
    if (content.startsWith(QByteArrayView(ELFMAG, SELFMAG)))
        return loadElf(path, content);
    auto image = image::readImage(*loaded, path);
    if (!image)
        return failure(std::move(image).error());
    if (image->needsAddress)
        image = image->placedAt(FIELDFLASH_FLASH_BASE);
    return image->targets.front().segments;
}

} // namespace fieldflash::board_program
