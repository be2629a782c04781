// SPDX-License-Identifier: MIT
#include "core/image/vector_gate.h"

#include "core/base/words.h"
#include "core/image/vector_table.h"

#include <algorithm>
#include <utility>

namespace fieldflash::image {

namespace {

bool isInImage(const FirmwareImage& image, Address address)
{
    return std::any_of(image.targets.begin(), image.targets.end(), [address](const Target& target) {
        return target.alternateSetting == 0
            && std::any_of(
                   target.segments.begin(), target.segments.end(),
                   [address](const Segment& segment) { return segment.range().contains(address); });
    });
}

/// Flash of all STM32L4 (RM0351, RM0432: memory map).
constexpr AddressRange kFlash{0x08000000, 0x00200000};

/// Flash, also where it appears again at 0 for booting.
bool isFlash(Address address)
{
    constexpr AddressRange kAlias{0x00000000, 0x00200000};
    return kFlash.contains(address) || kAlias.contains(address);
}

bool isStackTopInAny(Address address, const std::vector<AddressRange>& ram)
{
    return std::any_of(ram.begin(), ram.end(),
                       [address](const AddressRange& range) { return isStackTop(address, range); });
}

Finding linkFinding(const Segment& start, Address vector)
{
    return {FindingCode::LinkAddress,
            Words::tr("The program was linked for another address than %1, where it would be "
                      "written, and would not run there.")
                .arg(addressText(start.address)),
            Words::tr("a vector points to %1; the lowest segment is %2")
                .arg(addressText(vector), rangeText(start.range())),
            false};
}

/// A system vector other than reset that points into flash beside the image.
std::optional<Address> strayVector(const FirmwareImage& image, const Segment& start)
{
    const std::size_t count = std::min(kSystemVectors, start.bytes.size() / kVectorSize);
    for (std::size_t i = 2; i < count; ++i) {
        const std::uint32_t vector = readLittle32(start.bytes, i * kVectorSize);
        const Address address = vector & ~1U;
        if ((vector & 1U) != 0 && isFlash(address) && !isInImage(image, address))
            return address;
    }
    return std::nullopt;
}

std::optional<Finding> examineReset(const FirmwareImage& image, const Segment& start,
                                    const VectorTable& table)
{
    const QString detail = Words::tr("reset vector %1").arg(addressText(table.resetVector));
    if (!table.isResetThumb())
        return Finding{FindingCode::ResetVector,
                       Words::tr("The program does not begin with a valid entry point, so it "
                                 "could not start."),
                       detail + Words::tr(" is even, and Thumb code needs an odd one"), false};
    if (image.needsAddress)
        return std::nullopt;
    if (isInImage(image, table.resetAddress())) {
        const std::optional<Address> stray = strayVector(image, start);
        return stray ? std::optional(linkFinding(start, *stray)) : std::nullopt;
    }
    if (isFlash(table.resetAddress()))
        return linkFinding(start, table.resetAddress());
    return Finding{FindingCode::ResetVector,
                   Words::tr("The program's entry point lies outside the file, so it could "
                             "not start."),
                   detail, false};
}

} // namespace

const Segment* lowestSegment(const FirmwareImage& image)
{
    const Segment* lowest = nullptr;
    for (const Target& target : image.targets) {
        if (target.alternateSetting != 0)
            continue;
        for (const Segment& segment : target.segments) {
            if (!lowest || segment.address < lowest->address)
                lowest = &segment;
        }
    }
    return lowest;
}

void examineVectors(Findings& findings, const FirmwareImage& image, const DeviceFacts& device)
{
    const Segment* const start = lowestSegment(image);
    if (!start)
        return;
    const std::optional<VectorTable> table = readVectorTable(start->bytes);
    // Where the device's RAM is not known, the first word still tells a program from data.
    const std::vector<AddressRange> ram = device.ram.empty() ? stm32l4Ram() : device.ram;
    const bool isStackRight = table && isStackTopInAny(table->initialStackPointer, ram);
    const bool couldStart = table && table->isResetThumb()
        && (kFlash.contains(table->resetAddress())
            || (!image.needsAddress && isInImage(image, table->resetAddress())));
    if (!isStackRight && !couldStart) {
        findings.push_back({FindingCode::NoVectorTable,
                            Words::tr("The file does not begin like a program for this kind "
                                      "of processor."),
                            Words::tr("no vector table at %1, the lowest address")
                                .arg(addressText(start->address)),
                            false});
        return;
    }
    if (!isStackRight && !device.ram.empty())
        findings.push_back(
            {FindingCode::StackPointer,
             Words::tr("The program wants its stack where this device has no "
                       "memory, so it could not start."),
             Words::tr("initial stack pointer %1").arg(addressText(table->initialStackPointer)),
             false});
    if (std::optional<Finding> finding = examineReset(image, *start, *table))
        findings.push_back(*std::move(finding));
}

std::vector<AddressRange> stm32l4Ram()
{
    // SRAM1 to SRAM3 of the L4R (RM0432) without a gap; SRAM2 also on the code bus, 64 KB on the
    // L496 and L4R (RM0351).
    return {{0x20000000, 0x000A0000}, {0x10000000, 0x00010000}};
}

std::optional<Address> entryAddress(const FirmwareImage& image)
{
    const Segment* const start = lowestSegment(image);
    if (!start || image.needsAddress)
        return std::nullopt;
    const std::optional<VectorTable> table = readVectorTable(start->bytes);
    if (!table || !table->isResetThumb() || !isInImage(image, table->resetAddress())
        || !isStackTopInAny(table->initialStackPointer, stm32l4Ram()))
        return std::nullopt;
    return start->address;
}

} // namespace fieldflash::image
