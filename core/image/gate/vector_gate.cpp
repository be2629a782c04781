// SPDX-License-Identifier: MIT
#include "core/image/gate/vector_gate.h"

#include "core/base/surface.h"
#include "core/base/words.h"
#include "core/image/gate/link_address.h"
#include "core/image/gate/map_gate.h"
#include "core/image/program/program_header.h"
#include "core/image/program/program_start.h"
#include "core/image/program/vector_table.h"

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

/// True for flash, including its alias at 0 for booting.
bool isFlash(Address address)
{
    constexpr AddressRange kAlias{0x00000000, 0x00200000};
    return kFlash.contains(address) || kAlias.contains(address);
}

/// True for memory outside this image from which a program can run.
bool isElsewhere(Address address)
{
    return isFlash(address) || isRamAddress(address) || isExternalAddress(address);
}

bool isStackTopInAny(Address address, const std::vector<AddressRange>& ram)
{
    return std::any_of(ram.begin(), ram.end(),
                       [address](const AddressRange& range) { return isStackTop(address, range); });
}

/// An image, a device, and the vector table of the first segment.
struct Program {
    const FirmwareImage& image;
    const DeviceFacts& device;
    const Segment& start;
    ProgramHeader header = ProgramHeader::None;
    std::size_t headerSize = 0; ///< of a signed image
    VectorTable table;
};

/// A raw binary has no addresses, so it can be written elsewhere.
bool isMovable(const FirmwareImage& image)
{
    return image.format == Format::RawBinary || image.format == Format::DfuSuffixed;
}

/// As a terminal option; for the window, which has a button, only the address.
QString optionText(Address address)
{
    if (surface() == Surface::Window)
        return addressText(address);
    return QStringLiteral("--address 0x%1").arg(address, 8, 16, QLatin1Char('0'));
}

QString startText(const FirmwareImage& image, const Segment& start)
{
    return isMovable(image) ? Words::tr("the start of the file") : addressText(start.address);
}

/// The address the program was built for, and what the device has there.
Finding builtFor(const Program& program, Address vector, Address built)
{
    Finding finding{.code = FindingCode::LinkAddress,
                    .summary =
                        Words::tr("This program was probably built for %1 and would not start at "
                                  "%2.")
                            .arg(addressText(built), addressText(program.start.address)),
                    .detail = Words::tr("a vector points to %1; the lowest segment is %2")
                                  .arg(addressText(vector), rangeText(program.start.range()))};
    const AddressRange range{built, program.start.bytes.size()};
    if (program.device.map == DeviceFacts::Map::Announced
        && !isWritable(program.device, range, std::nullopt)) {
        if (auto readOnly = readOnlyFinding(program.device, range))
            return *std::move(readOnly);
        finding.summary += QLatin1Char(' ') + Words::tr("This device does not have memory there.");
        finding.remedy = Words::tr("Use the firmware file made for this device.");
        return finding;
    }
    if (program.image.movedFrom) {
        finding.summary = Words::tr("It was moved to %1, but this program was probably built for "
                                    "%2 and would not start there.")
                              .arg(addressText(program.start.address), addressText(built));
        finding.remedy = surface() == Surface::Window
            ? Words::tr("Do not move it, or build it for the new address.")
            : Words::tr("Leave out --move, move it to 0x%1, or build it for the new address.")
                  .arg(built, 8, 16, QLatin1Char('0'));
        return finding;
    }
    if (!isMovable(program.image)) {
        finding.remedy = Words::tr(
            "The file itself states the wrong address: ask its manufacturer for a corrected one.");
        return finding;
    }
    finding.suggestedAddress = built;
    finding.remedy = Words::tr("Write it where it belongs: %1.").arg(optionText(built));
    return finding;
}

Finding builtForOtherMemory(const Program& program, Address vector)
{
    const bool isRam = isRamAddress(vector);
    return {.code = FindingCode::LinkAddress,
            .summary = isRam
                ? Words::tr("This program was built to run from RAM (%1); it would not start from "
                            "flash.")
                      .arg(addressText(vector))
                : Words::tr("This program was built to run from external memory (%1); it would "
                            "not start from the flash of the chip.")
                      .arg(addressText(vector)),
            .detail = Words::tr("a vector points to %1; the lowest segment is %2")
                          .arg(addressText(vector), rangeText(program.start.range())),
            .remedy = isRam ? Words::tr("Build the program for flash. A debugger can load it into "
                                        "RAM.")
                            : Words::tr("It needs a bootloader that can write external memory.")};
}

/// A vector points outside the image.
Finding linkFinding(const Program& program, Address vector)
{
    // The boot alias is flash but cannot be written to.
    const bool isOwnFlash = kFlash.contains(vector);
    if (isRamAddress(vector) || isExternalAddress(vector))
        return builtForOtherMemory(program, vector);
    const std::optional<Address> built =
        isOwnFlash ? likelyLinkAddress(program.start.bytes, program.headerSize) : std::nullopt;
    if (built && *built != program.start.address)
        return builtFor(program, vector, *built);
    return {.code = FindingCode::LinkAddress,
            .summary = Words::tr("This program was built for another address and would not start "
                                 "at %1.")
                           .arg(addressText(program.start.address)),
            .detail = Words::tr("a vector points to %1; the lowest segment is %2")
                          .arg(addressText(vector), rangeText(program.start.range()))};
}

/// VTOR needs a multiple of 128 bytes (Armv7-M architecture reference manual, B1.5.3). Jumping to
/// the program would work, but not starting it after a reset.
std::optional<Finding> misalignedTable(const Program& program)
{
    constexpr Address kAlignment = 128;
    const auto table = static_cast<Address>(program.start.address + program.headerSize);
    if (table % kAlignment == 0)
        return std::nullopt;
    const std::optional<Address> built = likelyLinkAddress(program.start.bytes, program.headerSize);
    if (built && *built != program.start.address)
        return builtFor(program, program.table.resetAddress(), *built);
    return Finding{.code = FindingCode::LinkAddress,
                   .summary = Words::tr("No program can start at %1: it has to be at a multiple of "
                                        "128 bytes.")
                                  .arg(addressText(table)),
                   .detail = Words::tr("vector table at %1").arg(addressText(table))};
}

/// A system vector, other than reset, that points outside the image.
std::optional<Address> strayVector(const Program& program)
{
    const ByteView bytes = ByteView(program.start.bytes).subspan(program.headerSize);
    const std::size_t count = std::min(kSystemVectors, bytes.size() / kVectorSize);
    for (std::size_t i = 2; i < count; ++i) {
        const std::uint32_t vector = readLittle32(bytes, i * kVectorSize);
        const Address address = vector & ~1U;
        if ((vector & 1U) != 0 && isFlash(address) && !isInImage(program.image, address))
            return address;
    }
    return std::nullopt;
}

std::optional<Finding> examineReset(const Program& program)
{
    const VectorTable& table = program.table;
    const QString detail = Words::tr("reset vector %1").arg(addressText(table.resetVector));
    if (!table.isResetThumb())
        return Finding{FindingCode::ResetVector,
                       Words::tr("The program does not begin with a valid entry point, so it "
                                 "could not start."),
                       detail + Words::tr(" is even, but Thumb code needs an odd address")};
    if (program.image.needsAddress)
        return std::nullopt;
    if (auto misplaced = misalignedTable(program))
        return misplaced;
    if (isInImage(program.image, table.resetAddress())) {
        const std::optional<Address> stray = strayVector(program);
        return stray ? std::optional(linkFinding(program, *stray)) : std::nullopt;
    }
    if (isElsewhere(table.resetAddress()))
        return linkFinding(program, table.resetAddress());
    return Finding{FindingCode::ResetVector,
                   Words::tr("The program's entry point is outside the file, so it could not "
                             "start."),
                   detail};
}

std::vector<AddressRange> ramOf(const DeviceFacts& device)
{
    // Even if the device's RAM is unknown, the first word tells a program from data.
    return device.ram.empty() ? stm32l4Ram() : device.ram;
}

Finding noVectorTable(const FirmwareImage& image, const Segment& start)
{
    return {FindingCode::NoVectorTable,
            Words::tr("The file does not start with a vector table for this processor."),
            Words::tr("no vector table at %1").arg(startText(image, start))};
}

/// For a header at the address where the processor expects the vector table.
std::optional<Finding> headerAtFlashStart(const Program& program)
{
    const std::optional<Address> flash = programMemoryStart(program.device);
    if (program.headerSize == 0 || !flash || program.start.address != *flash)
        return std::nullopt;
    return Finding{.code = FindingCode::LinkAddress,
                   .summary = program.header == ProgramHeader::Mcuboot
                       ? Words::tr("A signed MCUboot image cannot be at the start of flash: its "
                                   "bootloader belongs there.")
                       : Words::tr("A signed program cannot be at the start of flash: the loader "
                                   "that checks it belongs there."),
                   .detail = Words::tr("header at %1").arg(addressText(*flash)),
                   .remedy = surface() == Surface::Window
                       ? Words::tr("Choose the file that contains the bootloader as well.")
                       : Words::tr("Write it to the slot of its bootloader with --address.")};
}

std::optional<Finding> examineStart(const Program& program)
{
    const std::optional<Address> flash = programMemoryStart(program.device);
    if (!flash || !program.device.flashHead || program.image.needsAddress
        || program.start.address <= *flash)
        return std::nullopt;
    if (looksLikeProgram(*program.device.flashHead))
        return std::nullopt;
    return Finding{.code = FindingCode::NoLoader,
                   .summary = Words::tr("There is no program at the start of flash (%1) that would "
                                        "start this one after a reset.")
                                  .arg(addressText(*flash)),
                   .detail = Words::tr("no vector table at %1").arg(addressText(*flash)),
                   .severity = Severity::Note,
                   .remedy = Words::tr("Write its bootloader too.")};
}

void examineProgram(Findings& findings, const Program& program)
{
    const std::vector<AddressRange> ram = ramOf(program.device);
    if (!isStackTopInAny(program.table.initialStackPointer, ram) && !program.device.ram.empty())
        findings.push_back({FindingCode::StackPointer,
                            Words::tr("The program's stack is where this device does not have "
                                      "memory, so it could not start."),
                            Words::tr("initial stack pointer %1")
                                .arg(addressText(program.table.initialStackPointer))});
    std::optional<Finding> reset = examineReset(program);
    if (!reset && !program.image.needsAddress)
        reset = headerAtFlashStart(program);
    if (reset)
        findings.push_back(*std::move(reset));
    if (program.header == ProgramHeader::Mcuboot)
        findings.push_back(
            {.code = FindingCode::SignedImage,
             .summary = Words::tr("The file is a signed MCUboot image: it needs a bootloader on "
                                  "the device to start it."),
             .detail = Words::tr("MCUboot header of %1 bytes").arg(program.headerSize),
             .severity = Severity::Note});
    if (std::optional<Finding> loader = examineStart(program))
        findings.push_back(*std::move(loader));
}

} // namespace

void examineVectors(Findings& findings, const FirmwareImage& image, const DeviceFacts& device)
{
    const Segment* const start = lowestSegment(image);
    if (!start)
        return;
    const std::optional<VectorTable> table = readVectorTable(programBytes(*start));
    const bool isStackRight = table && isStackTopInAny(table->initialStackPointer, ramOf(device));
    const bool couldStart = table && table->isResetThumb()
        && (kFlash.contains(table->resetAddress())
            || (!image.needsAddress && isInImage(image, table->resetAddress())));
    if (!isStackRight && !couldStart) {
        findings.push_back(noVectorTable(image, *start));
        return;
    }
    examineProgram(findings,
                   Program{.image = image,
                           .device = device,
                           .start = *start,
                           .header = programHeaderOf(start->bytes),
                           .headerSize = programHeaderSize(start->bytes),
                           .table = *table});
}

std::vector<AddressRange> stm32l4Ram()
{
    // SRAM1 to SRAM3 of the L4R (RM0432) are contiguous; SRAM2 is also on the code bus, 64 KB on
    // the L496 and L4R (RM0351).
    return {{0x20000000, 0x000A0000}, {0x10000000, 0x00010000}};
}

std::optional<Address> entryAddress(const FirmwareImage& image)
{
    const Segment* const start = lowestSegment(image);
    if (!start || image.needsAddress || programHeaderSize(start->bytes) != 0)
        return std::nullopt;
    const std::optional<VectorTable> table = readVectorTable(start->bytes);
    if (!table || !table->isResetThumb() || !isInImage(image, table->resetAddress())
        || !isStackTopInAny(table->initialStackPointer, stm32l4Ram()))
        return std::nullopt;
    return start->address;
}

} // namespace fieldflash::image
