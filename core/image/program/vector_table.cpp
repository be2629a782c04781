// SPDX-License-Identifier: MIT
#include "core/image/program/vector_table.h"

namespace fieldflash::image {

std::optional<VectorTable> readVectorTable(ByteView bytes)
{
    if (bytes.size() < 2 * kVectorSize || isErased(bytes.first(2 * kVectorSize)))
        return std::nullopt;
    return VectorTable{readLittle32(bytes, 0), readLittle32(bytes, kVectorSize)};
}

bool isStackTop(Address address, const AddressRange& ram)
{
    return address % 4 == 0 && address > ram.first && address <= ram.end();
}

bool looksLikeProgram(ByteView bytes)
{
    // Limited to 1 MB of either RAM, where the third byte is unprintable: this excludes text.
    constexpr AddressRange kMainRam{0x20000000, 0x00100000};
    constexpr AddressRange kCoupledRam{0x10000000, 0x00100000};
    const std::optional<VectorTable> table = readVectorTable(bytes);
    return table && table->isResetThumb()
        && (isStackTop(table->initialStackPointer, kMainRam)
            || isStackTop(table->initialStackPointer, kCoupledRam));
}

} // namespace fieldflash::image
