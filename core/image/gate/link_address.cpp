// SPDX-License-Identifier: MIT
#include "core/image/gate/link_address.h"

#include "core/image/gate/device_facts.h"
#include "core/image/program/vector_table.h"

#include <algorithm>
#include <bit>
#include <vector>

namespace fieldflash::image {

namespace {

struct Handlers {
    Address lowest = 0;
    Address highest = 0;
};

/// From the architecture-defined vectors only; the words after them may already be code.
std::optional<Handlers> handlersOf(ByteView table)
{
    const std::size_t count = std::min(kSystemVectors, table.size() / kVectorSize);
    std::optional<Handlers> handlers;
    for (std::size_t i = 1; i < count; ++i) {
        const std::uint32_t vector = readLittle32(table, i * kVectorSize);
        const Address address = vector & ~1U;
        const bool isHandler = (vector & 1U) != 0 && address != 0 && vector != 0xFFFFFFFF;
        if (!isHandler)
            continue;
        if (!handlers)
            handlers = Handlers{address, address};
        handlers->lowest = std::min(handlers->lowest, address);
        handlers->highest = std::max(handlers->highest, address);
    }
    return handlers;
}

/// Words of the program that look like pointers into flash, ascending.
std::vector<Address> flashPointers(ByteView program)
{
    std::vector<Address> pointers;
    for (std::size_t at = 0; at + kVectorSize <= program.size(); at += kVectorSize) {
        if (const std::uint32_t word = readLittle32(program, at); isFlashAddress(word))
            pointers.push_back(word);
    }
    std::ranges::sort(pointers);
    return pointers;
}

std::ptrdiff_t pointersInside(const std::vector<Address>& pointers, const AddressRange& range)
{
    return std::ranges::lower_bound(pointers, range.end(), {},
                                    [](Address a) { return ByteCount{a}; })
        - std::ranges::lower_bound(pointers, range.first);
}

} // namespace

std::optional<Address> likelyLinkAddress(ByteView program, std::size_t headerSize)
{
    // Programs after a bootloader start at a sector; the smallest sectors are 1 KB.
    constexpr ByteCount kStep = 1024;
    const std::optional<Handlers> handlers = program.size() < headerSize + 2 * kVectorSize
        ? std::nullopt
        : handlersOf(program.subspan(headerSize));
    const ByteCount before = headerSize + 2 * kVectorSize;
    if (!handlers || handlers->lowest < before || handlers->highest < program.size())
        return std::nullopt;
    const ByteCount least = handlers->highest - program.size() + 1;
    const ByteCount most = handlers->lowest - before;
    const std::vector<Address> pointers = flashPointers(program);
    std::optional<Address> best;
    std::ptrdiff_t bestCount = -1;
    for (ByteCount at = (least + kStep - 1) / kStep * kStep; at <= most; at += kStep) {
        const auto address = static_cast<Address>(at);
        const std::ptrdiff_t count = pointersInside(pointers, {address, program.size()});
        const bool isMoreAligned = best && std::countr_zero(address) > std::countr_zero(*best);
        if (count > bestCount || (count == bestCount && isMoreAligned)) {
            best = address;
            bestCount = count;
        }
    }
    return best;
}

} // namespace fieldflash::image
