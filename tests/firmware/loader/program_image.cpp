// SPDX-License-Identifier: MIT
#include "tests/firmware/loader/program_image.h"

#include "firmware/contract/loader.h"

#include <zlib.h>

#include <algorithm>
#include <cstring>

namespace fieldflash::test {

namespace {

std::uint32_t checksum(const std::uint8_t* bytes, std::size_t size)
{
    return static_cast<std::uint32_t>(crc32(0, bytes, static_cast<uInt>(size)));
}

} // namespace

Bytes smallProgram(std::uint8_t number, std::size_t size, std::uint32_t start)
{
    Bytes program;
    appendLittle32(program, 0x20017FE0); // stack pointer
    appendLittle32(program, (start + 8) | 1U);
    appendLittle32(program, 0x49012000U | number); // movs r0, #number; ldr r1, [pc, #4]
    appendLittle32(program, 0xE7FE6008U);          // str r0, [r1]; b .
    appendLittle32(program, kNumberAddress);
    std::uint32_t noise = 0x9E3779B9U * (number + 1U);
    while (program.size() < size) {
        noise = noise * 1664525U + 1013904223U;
        program.push_back(static_cast<std::uint8_t>(noise >> 24));
    }
    program.resize((program.size() + 7) / 8 * 8, 0);
    return program;
}

FieldflashSignedHeader headerOf(const Bytes& image)
{
    FieldflashSignedHeader header{};
    std::memcpy(&header, image.data(), sizeof header);
    return header;
}

void setHeader(Bytes& image, const FieldflashSignedHeader& header)
{
    std::memcpy(image.data(), &header, sizeof header);
}

void repairHeaderChecksum(Bytes& image)
{
    FieldflashSignedHeader header = headerOf(image);
    header.headerCrc32 = checksum(image.data(), FIELDFLASH_SIGNED_HEADER_CRC_BYTES);
    setHeader(image, header);
}

void repairChecksums(Bytes& image)
{
    FieldflashSignedHeader header = headerOf(image);
    header.length = static_cast<std::uint32_t>(image.size() - FIELDFLASH_SIGNED_HEADER_SIZE);
    header.crc32 = checksum(image.data() + FIELDFLASH_SIGNED_HEADER_SIZE, header.length);
    setHeader(image, header);
    repairHeaderChecksum(image);
}

Bytes withHeader(const Bytes& program, const ProgramOptions& options)
{
    FieldflashSignedHeader header{};
    header.magic = FIELDFLASH_SIGNED_MAGIC;
    header.headerVersion = 1;
    header.kind = options.kind;
    header.start = options.start;
    header.part = options.part;
    header.bcdDevice = options.bcdDevice;
    header.securityCounter = options.securityCounter;
    header.flags = options.flags;
    std::memcpy(header.name, "test program", 12);
    std::memcpy(header.board, options.board.data(),
                std::min(options.board.size(), sizeof header.board));
    Bytes image(FIELDFLASH_SIGNED_HEADER_SIZE, 0xFF);
    setHeader(image, header);
    image.insert(image.end(), program.begin(), program.end());
    repairChecksums(image);
    return image;
}

} // namespace fieldflash::test
