// SPDX-License-Identifier: MIT
// Firmware files of other tools, and archives that contain such files.
#include "tests/fuzz/image_promises.h"
#include "tests/fuzz/second_opinion.h"
#include "tests/fuzz/target.h"

namespace fieldflash::fuzz {

namespace {

void readSRecords(ByteView file)
{
    const auto firmware = readNamed(file, "x.s19");
    if (!firmware)
        return requireSpeaks(firmware.error());
    requireSound(*firmware);
    if (firmware->format == image::Format::MotorolaS)
        require(contentOf(*firmware) == sRecordContent(file), "S-records hold what they state");
}

} // namespace

void sRecordFile(ByteView input)
{
    readSRecords(input);
    readSRecords(withRightSRecordChecksums(input));
}

void elfFile(ByteView input)
{
    const auto firmware = readNamed(input, "x.elf");
    if (!firmware)
        return requireSpeaks(firmware.error());
    requireSound(*firmware);
    // The second decoder ignores sections, so it does not know where loaded headers end.
    if (firmware->format == image::Format::Elf && firmware->notes.isEmpty())
        require(contentOf(*firmware) == elfContent(input), "a program is what it loads");
}

void uf2File(ByteView input)
{
    const auto firmware = readNamed(input, "x.uf2");
    if (!firmware)
        return requireSpeaks(firmware.error());
    requireSound(*firmware);
    if (firmware->format == image::Format::Uf2)
        require(contentOf(*firmware) == uf2Content(input, firmware->familyId),
                "a UF2 file holds what its blocks state");
}

void archiveFile(ByteView input)
{
    const auto firmware = readNamed(input, "x.zip");
    if (!firmware)
        return requireSpeaks(firmware.error());
    requireSound(*firmware);
    if (firmware->member)
        require(!firmware->member->name.contains(QChar(0x1B)), "a name can be shown as it is");
}

} // namespace fieldflash::fuzz
