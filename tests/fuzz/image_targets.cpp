// SPDX-License-Identifier: MIT
// Firmware files: no crash, and an accepted image is exactly what the file states.
#include "core/image/program/application_header.h"
#include "core/image/read_image.h"
#include "tests/fuzz/image_promises.h"
#include "tests/fuzz/second_opinion.h"
#include "tests/fuzz/target.h"

#include <algorithm>

namespace fieldflash::fuzz {

namespace {

void readDfu(ByteView file)
{
    const auto firmware = readNamed(file, "x.dfu");
    if (!firmware)
        return requireSpeaks(firmware.error());
    requireSound(*firmware);
    if (firmware->format == image::Format::DfuSe) {
        require(isSuffixCrcRight(file), "a container with a wrong CRC is refused");
        require(contentOf(*firmware) == dfuseContent(file), "a container holds what it states");
    }
    if (firmware->format == image::Format::DfuSuffixed) {
        require(isSuffixCrcRight(file), "a suffix with a wrong CRC is refused");
        const SharedBytes& bytes = firmware->targets.front().segments.front().bytes;
        require(bytes.size() + 16 <= file.size()
                    && std::ranges::equal(bytes, file.first(bytes.size())),
                "the content is what lies before the suffix");
    }
}

void readHex(ByteView file)
{
    const auto firmware = readNamed(file, "x.hex");
    if (!firmware)
        return requireSpeaks(firmware.error());
    requireSound(*firmware);
    if (firmware->format == image::Format::IntelHex)
        require(contentOf(*firmware) == intelHexContent(file), "a HEX file holds what it states");
}

} // namespace

void dfuseFile(ByteView input)
{
    readDfu(input);
    readDfu(withRightCrc(input));
}

void dfuSuffixFile(ByteView input)
{
    // This target is about the suffix: content first, its fields from the end.
    Bytes file(input.begin(), input.end());
    readDfu(file);
    file.insert(file.end(), {0x00, 0x01, 'U', 'F', 'D', 16, 0, 0, 0, 0});
    readDfu(withRightCrc(file));
}

void intelHexFile(ByteView input)
{
    readHex(input);
    readHex(withRightChecksums(input));
}

void rawFile(ByteView input)
{
    const auto firmware = readNamed(input, "x.bin");
    if (!firmware)
        return requireSpeaks(firmware.error());
    requireSound(*firmware);
    if (!firmware->needsAddress)
        return;
    require(std::ranges::equal(firmware->targets.front().segments.front().bytes, input),
            "a raw binary is its bytes");
    requireSound(firmware->placedAt(0x08000000));
}

void applicationHeader(ByteView input)
{
    const auto header = image::findApplicationHeader(input);
    if (!header)
        return;
    Bytes copy(input.begin(), input.end());
    image::storeApplicationHeader(copy, *header);
    const auto again = image::findApplicationHeader(copy);
    require(again && again->bcdDevice == header->bcdDevice && again->vendorId == header->vendorId
                && again->productId == header->productId,
            "a header that was found can be stored and found again");
}

} // namespace fieldflash::fuzz
