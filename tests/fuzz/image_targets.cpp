// SPDX-License-Identifier: MIT
// Firmware files: no crash, and nothing is accepted that is not exactly what the file states.
#include "core/image/application_header.h"
#include "core/image/check_image.h"
#include "core/image/read_image.h"
#include "core/image/sanity_gate.h"
#include "core/image/write_image.h"
#include "tests/fuzz/second_opinion.h"
#include "tests/fuzz/target.h"

#include <algorithm>

namespace fieldflash::fuzz {

namespace {

void requireSameAfterWriting(const image::FirmwareImage& firmware)
{
    const Result<Bytes> written = image::writeDfuSe(firmware);
    if (!written)
        return; // says why it cannot express this image
    const Result<image::FirmwareImage> again = image::readImage(*written, QStringLiteral("x.dfu"));
    require(again.has_value(), "what we write we read");
    require(again->contentHash() == firmware.contentHash(), "what we write is what we read");
}

/// What holds for every image that any reader gives.
void requireSound(const image::FirmwareImage& firmware)
{
    // Hashing and writing cost ten times what reading does: for one image in eight.
    const bool isWritten =
        !firmware.needsAddress && firmware.targets.front().segments.front().bytes.front() % 8 == 0;
    require(image::checkImage(firmware).has_value(), "an accepted image keeps its promises");
    image::DeviceFacts facts;
    facts.map = image::DeviceFacts::Map::Announced;
    facts.memories = {{0, AddressRange{0x08000000, 0x100000}}};
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

void readDfu(ByteView file)
{
    const auto firmware = image::readImage(file, QStringLiteral("x.dfu"));
    if (!firmware)
        return requireSpeaks(firmware.error());
    requireSound(*firmware);
    if (firmware->format == image::Format::DfuSe) {
        require(isSuffixCrcRight(file), "a container with a wrong CRC is refused");
        require(contentOf(*firmware) == dfuseContent(file), "a container holds what it states");
    }
    if (firmware->format == image::Format::DfuSuffixed) {
        require(isSuffixCrcRight(file), "a suffix with a wrong CRC is refused");
        const Bytes& bytes = firmware->targets.front().segments.front().bytes;
        require(bytes.size() + 16 <= file.size()
                    && std::ranges::equal(bytes, file.first(bytes.size())),
                "the content is what lies before the suffix");
    }
}

void readHex(ByteView file)
{
    const auto firmware = image::readImage(file, QStringLiteral("x.hex"));
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
    // The suffix is what this target is about: content first, its fields from the end.
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
    const auto firmware = image::readImage(input, QStringLiteral("x.bin"));
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
