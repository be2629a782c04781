// SPDX-License-Identifier: MIT
#include "tests/core/image/elf_builder.h"

namespace fieldflash::test {

Bytes elfFile(const std::vector<ElfPart>& parts, const ElfFields& fields)
{
    Bytes file{0x7F, 'E', 'L', 'F', fields.wordClass, fields.order, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    appendLittle16(file, fields.type);
    appendLittle16(file, fields.machine);
    appendLittle32(file, 1);
    appendLittle32(file, 0x08000001); // e_entry
    appendLittle32(file, parts.empty() ? 0 : kElfHeaderSize);
    appendLittle32(file, 0); // no sections
    appendLittle32(file, 0x05000000);
    appendLittle16(file, kElfHeaderSize);
    appendLittle16(file, kElfPartSize);
    appendLittle16(file, static_cast<std::uint16_t>(parts.size()));
    appendLittle16(file, 40);
    appendLittle16(file, 0);
    appendLittle16(file, 0);
    std::size_t offset = kElfHeaderSize + parts.size() * kElfPartSize;
    for (const ElfPart& part : parts) {
        const auto size = static_cast<std::uint32_t>(part.bytes.size());
        appendLittle32(file, part.type);
        appendLittle32(file, static_cast<std::uint32_t>(offset));
        appendLittle32(file, part.virtualAddress);
        appendLittle32(file, part.physical);
        appendLittle32(file, size);
        appendLittle32(file, part.memorySize == 0 ? size : part.memorySize);
        appendLittle32(file, 5);
        appendLittle32(file, 4);
        offset += size;
    }
    for (const ElfPart& part : parts)
        file.insert(file.end(), part.bytes.begin(), part.bytes.end());
    return file;
}

} // namespace fieldflash::test
