// SPDX-License-Identifier: MIT
#include "core/image/format/read_elf.h"

#include "core/base/words.h"
#include "core/image/content/bad_file.h"
#include "core/image/content/overlap.h"
#include "core/image/content/read_options.h"

#include <gelf.h>
#include <libelf.h>

#include <algorithm>
#include <memory>

namespace fieldflash::image {

namespace {

constexpr std::size_t kMachineOffset = 18; ///< of e_machine, after e_ident and e_type

struct ElfEnd {
    void operator()(Elf* elf) const { elf_end(elf); }
};
using ElfFile = std::unique_ptr<Elf, ElfEnd>;

Error damagedElf(std::size_t offset, const QString& what)
{
    return damagedFile(Words::tr("ELF file"), offset, what);
}

Error otherElf(const QString& what, const QString& remedy)
{
    return Error(ErrorKind::BadFile, Words::tr("The ELF file %1.").arg(what), remedy);
}

QString useProgram()
{
    return Words::tr("Use the linked program, or the .hex or .bin file that was made from it.");
}

std::optional<Error> wrongIdent(ByteView file)
{
    if (file.size() < EI_NIDENT)
        return damagedElf(file.size(), Words::tr("it ends inside the header"));
    const QString remedy = Words::tr("Use the firmware file made for this device.");
    if (file[EI_CLASS] == ELFCLASS64)
        return otherElf(Words::tr("is a 64-bit program"), remedy);
    if (file[EI_CLASS] != ELFCLASS32)
        return damagedElf(EI_CLASS, Words::tr("its word size is unknown"));
    if (file[EI_DATA] == ELFDATA2MSB)
        return otherElf(Words::tr("is for a big-endian processor"), remedy);
    if (file[EI_DATA] != ELFDATA2LSB)
        return damagedElf(EI_DATA, Words::tr("its byte order is unknown"));
    return std::nullopt;
}

std::optional<Error> wrongType(const GElf_Ehdr& header)
{
    if (header.e_machine != EM_ARM)
        return otherElf(
            Words::tr("is for another processor than Arm (machine %1)").arg(header.e_machine),
            Words::tr("Use the firmware file made for this device."));
    switch (header.e_type) {
    case ET_EXEC: return std::nullopt;
    case ET_REL:
        return otherElf(Words::tr("is an object file that is not linked yet"), useProgram());
    case ET_DYN:
        return otherElf(Words::tr("is a shared library or position-independent program, without "
                                  "fixed addresses"),
                        useProgram());
    case ET_CORE: return otherElf(Words::tr("is a memory dump of a crashed program"), useProgram());
    default:
        return otherElf(Words::tr("is of the unknown type %1").arg(header.e_type), useProgram());
    }
}

/// The offset of the first loaded section, for a segment that begins with the ELF headers. The GNU
/// linker includes them if the program starts at a multiple of its page size.
std::optional<std::uint64_t> firstSectionWithin(Elf* elf, const GElf_Phdr& part)
{
    std::optional<std::uint64_t> first;
    for (Elf_Scn* section = elf_nextscn(elf, nullptr); section != nullptr;
         section = elf_nextscn(elf, section)) {
        GElf_Shdr header{};
        if (gelf_getshdr(section, &header) == nullptr || (header.sh_flags & SHF_ALLOC) == 0
            || header.sh_type == SHT_NOBITS || header.sh_size == 0)
            continue;
        const bool isWithin =
            header.sh_offset >= part.p_offset && header.sh_offset < part.p_offset + part.p_filesz;
        if (isWithin)
            first = std::min(first.value_or(header.sh_offset), header.sh_offset);
    }
    return first;
}

/// Walks through the program headers; not usable after a failure.
class ElfReader {
public:
    ElfReader(const SharedBytes& file, Elf* elf) : m_file(file), m_elf(elf) { }

    Result<FirmwareImage> read();

private:
    Result<void> take(const GElf_Phdr& part, std::size_t index);

    const SharedBytes& m_file;
    Elf* m_elf;
    GElf_Ehdr m_header{};
    std::vector<Segment> m_segments;
    std::vector<Placement> m_placements;
    QStringList m_notes;
};

Result<void> ElfReader::take(const GElf_Phdr& part, std::size_t index)
{
    const std::size_t headerAt = m_header.e_phoff + index * m_header.e_phentsize;
    const auto damaged = [headerAt](const QString& what) {
        return failure(damagedElf(headerAt, what));
    };
    if (part.p_offset > m_file.size() || part.p_filesz > m_file.size() - part.p_offset)
        return damaged(
            Words::tr("a segment reaches beyond the end of the file; it may be cut off"));
    if (part.p_filesz > part.p_memsz)
        return damaged(Words::tr("a segment is larger in the file than in memory"));
    std::uint64_t skipped = 0;
    if (part.p_offset < m_header.e_ehsize) {
        const auto first = firstSectionWithin(m_elf, part);
        if (!first)
            return damaged(Words::tr("a segment begins with the headers of the file, and no "
                                     "section says where the program begins"));
        skipped = *first - part.p_offset;
        m_notes.append(Words::tr("The ELF file loads its own headers; they were left out."));
    }
    const AddressRange range{static_cast<Address>(part.p_paddr + skipped), part.p_filesz - skipped};
    if (part.p_paddr + part.p_filesz > ByteCount{1} << 32)
        return damaged(Words::tr("a segment at address %1 reaches beyond the end of the address "
                                 "space")
                           .arg(addressText(part.p_paddr)));
    if (m_segments.size() == kMaximumSegments)
        return damaged(tooManyPieces());
    m_placements.push_back({{0, range}, headerAt});
    m_segments.push_back({range.first, m_file.part(part.p_offset + skipped, range.size)});
    return {};
}

Result<FirmwareImage> ElfReader::read()
{
    std::size_t count = 0;
    if (gelf_getehdr(m_elf, &m_header) == nullptr)
        return failure(damagedElf(0, Words::tr("its header cannot be read")));
    if (std::optional<Error> wrong = wrongType(m_header))
        return failure(*std::move(wrong));
    if (elf_getphdrnum(m_elf, &count) != 0)
        return failure(damagedElf(0, Words::tr("its program headers cannot be read")));
    // libelf counts none where the table is cut off.
    if (m_header.e_phnum != PN_XNUM)
        count = std::max<std::size_t>(count, m_header.e_phnum);
    for (std::size_t index = 0; index < count; ++index) {
        GElf_Phdr part{};
        if (gelf_getphdr(m_elf, static_cast<int>(index), &part) == nullptr)
            return failure(damagedElf(m_header.e_phoff,
                                      Words::tr("program header %1 cannot be "
                                                "read; the file may be cut off")
                                          .arg(index)));
        if (part.p_type != PT_LOAD || part.p_filesz == 0)
            continue;
        if (const Result<void> taken = take(part, index); !taken)
            return failure(taken.error());
    }
    if (m_segments.empty())
        return failure(otherElf(Words::tr("contains nothing that is to be loaded"), useProgram()));
    if (const std::optional<Overlap> overlap = findOverlap(std::move(m_placements)))
        return failure(damagedElf(
            overlap->later.fileOffset,
            Words::tr("two segments both fill %1")
                .arg(rangeText(intersection(overlap->earlier.where, overlap->later.where).range))));
    std::ranges::sort(m_segments, {}, &Segment::address);
    FirmwareImage image;
    image.format = Format::Elf;
    image.notes = std::move(m_notes);
    image.targets.push_back({0, {}, std::move(m_segments)});
    return image;
}

} // namespace

bool hasElfMark(ByteView file)
{
    return file.size() >= SELFMAG && std::equal(ELFMAG, &ELFMAG[SELFMAG], file.begin());
}

bool isElfForArm(ByteView file)
{
    return hasElfMark(file) && file.size() >= kMachineOffset + 2 && file[EI_DATA] == ELFDATA2LSB
        && readLittle16(file, kMachineOffset) == EM_ARM;
}

Result<FirmwareImage> readElf(const SharedBytes& file)
{
    if (std::optional<Error> wrong = wrongIdent(file))
        return failure(*std::move(wrong));
    elf_version(EV_CURRENT);
    // libelf requires a char* but only reads.
    char* const content = const_cast<char*>(reinterpret_cast<const char*>(file.data()));
    const ElfFile elf(elf_memory(content, file.size()));
    if (!elf)
        return failure(damagedElf(0, Words::tr("its header cannot be read")));
    return ElfReader(file, elf.get()).read();
}

} // namespace fieldflash::image
