// SPDX-License-Identifier: MIT
#include "tests/fuzz/image_promises.h"

#include "core/image/content/check_image.h"
#include "core/image/format/write_image.h"
#include "core/image/gate/sanity_gate.h"
#include "core/image/read_image.h"
#include "tests/fuzz/target.h"

namespace fieldflash::fuzz {

namespace {

void requireSameAfterWriting(const image::FirmwareImage& firmware)
{
    const Result<Bytes> written = image::writeDfuSe(firmware);
    if (!written)
        return; // reports why it cannot express this image
    const Result<image::FirmwareImage> again = readNamed(*written, "x.dfu");
    require(again.has_value(), "what we write we read");
    require(again->contentHash() == firmware.contentHash(), "what we write is what we read");
}

} // namespace

Result<image::FirmwareImage> readNamed(ByteView file, const char* name)
{
    return image::readImage(Bytes(file.begin(), file.end()), QString::fromUtf8(name));
}

void requireSound(const image::FirmwareImage& firmware)
{
    // Hashing and writing take ten times as long as reading: done for one image in eight.
    const bool isWritten =
        !firmware.needsAddress && firmware.targets.front().segments.front().bytes.front() % 8 == 0;
    require(image::checkImage(firmware).has_value(), "an accepted image keeps its promises");
    image::DeviceFacts facts;
    facts.map = image::DeviceFacts::Map::Announced;
    facts.memories = {{{0, {0x08000000, 0x100000}}}};
    facts.ram = image::stm32l4Ram();
    static_cast<void>(image::examine(firmware, facts));
    static_cast<void>(image::entryAddress(firmware));
    if (isWritten)
        requireSameAfterWriting(firmware);
}

void requireSpeaks(const Error& error)
{
    require(!error.summary().isEmpty(), "a refusal says why");
    require(error.kind() == ErrorKind::BadFile, "a file that cannot be read is a bad file");
}

} // namespace fieldflash::fuzz
