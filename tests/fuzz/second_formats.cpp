// SPDX-License-Identifier: MIT
#include "tests/fuzz/second_opinion.h"

#include "tests/fuzz/target.h"

#include <algorithm>
#include <utility>

namespace fieldflash::fuzz {

namespace {

int sDigit(std::uint8_t letter)
{
    if (letter >= '0' && letter <= '9')
        return letter - '0';
    const int upper = letter & ~0x20;
    return upper >= 'A' && upper <= 'F' ? upper - 'A' + 10 : -1;
}

/// The bytes from `at` on, as long as there are pairs of digits.
Bytes pairsAt(ByteView text, std::size_t at)
{
    Bytes bytes;
    for (; at + 1 < text.size() && sDigit(text[at]) >= 0 && sDigit(text[at + 1]) >= 0; at += 2)
        bytes.push_back(static_cast<std::uint8_t>(sDigit(text[at]) * 16 + sDigit(text[at + 1])));
    return bytes;
}

Bytes plainText(ByteView file)
{
    const bool isLittle = file.size() > 1 && file[0] == 0xFF && file[1] == 0xFE;
    const bool isBig = file.size() > 1 && file[0] == 0xFE && file[1] == 0xFF;
    if (!isLittle && !isBig)
        return Bytes(file.begin(), file.end());
    Bytes text;
    for (std::size_t at = isLittle ? 2 : 3; at < file.size(); at += 2)
        text.push_back(file[at]);
    return text;
}

} // namespace

Content sRecordContent(ByteView file)
{
    Content content;
    const Bytes text = withoutComments(plainText(file), 'S');
    for (std::size_t at = 0; at + 1 < text.size(); ++at) {
        if (text[at] != 'S')
            continue;
        const Bytes record = pairsAt(text, at + 2);
        require(!record.empty() && record.size() == std::size_t{1} + record[0],
                "an S-record is as long as it says");
        std::uint8_t sum = 0;
        for (const std::uint8_t byte : record)
            sum = static_cast<std::uint8_t>(sum + byte);
        require(sum == 0xFF, "the checksum of every S-record is right");
        const int type = text[at + 1] - '0';
        if (type < 1 || type > 3)
            continue;
        std::uint64_t address = 0;
        for (int i = 0; i <= type; ++i)
            address = address * 256 + record[static_cast<std::size_t>(1 + i)];
        content.push_back({0, address, Bytes(record.begin() + 2 + type, record.end() - 1)});
    }
    return joinedContent(std::move(content));
}

Bytes withRightSRecordChecksums(ByteView file)
{
    constexpr char kDigits[] = "0123456789ABCDEF";
    Bytes repaired(file.begin(), file.end());
    for (std::size_t at = 0; at + 1 < file.size(); ++at) {
        if (file[at] != 'S')
            continue;
        const Bytes record = pairsAt(file, at + 2);
        if (record.empty() || record.size() < std::size_t{1} + record[0])
            continue;
        std::uint8_t sum = 0;
        for (std::size_t i = 0; i < record[0]; ++i)
            sum = static_cast<std::uint8_t>(sum + record[i]);
        const auto check = static_cast<std::uint8_t>(~sum);
        const std::size_t place = at + 2 + std::size_t{2} * record[0];
        repaired[place] = static_cast<std::uint8_t>(kDigits[check >> 4]);
        repaired[place + 1] = static_cast<std::uint8_t>(kDigits[check & 15]);
        at = place;
    }
    return repaired;
}

Content uf2Content(ByteView file, std::optional<std::uint32_t> family)
{
    Content content;
    require(file.size() % 512 == 0, "a UF2 file is whole blocks");
    for (std::size_t at = 0; at < file.size(); at += 512) {
        const ByteView block = file.subspan(at, 512);
        require(readLittle32(block, 0) == 0x0A324655 && readLittle32(block, 4) == 0x9E5D5157
                    && readLittle32(block, 508) == 0x0AB16F30,
                "every block has its magic numbers");
        const std::uint32_t flags = readLittle32(block, 8);
        const auto own =
            (flags & 0x2000) != 0 ? std::optional(readLittle32(block, 28)) : std::nullopt;
        if ((flags & 0x1001) != 0 || own != family)
            continue;
        const std::size_t size = readLittle32(block, 16);
        require(size <= 476, "the data of a block is in it");
        const ByteView data = block.subspan(32, size);
        content.push_back({0, readLittle32(block, 12), Bytes(data.begin(), data.end())});
    }
    return joinedContent(std::move(content));
}

Content elfContent(ByteView file)
{
    Content content;
    require(file.size() >= 52, "an ELF file has its header");
    require(file[4] == 1 && file[5] == 1, "32 bits, little-endian");
    require(readLittle16(file, 16) == 2 && readLittle16(file, 18) == 40,
            "a linked program for Arm");
    const std::size_t table = readLittle32(file, 28);
    for (std::size_t i = 0; i < readLittle16(file, 44); ++i) {
        const std::size_t at = table + i * 32;
        require(at + 32 <= file.size(), "every program header is in the file");
        const std::size_t offset = readLittle32(file, at + 4);
        const std::size_t size = readLittle32(file, at + 16);
        if (readLittle32(file, at) != 1 || size == 0)
            continue;
        require(offset + size <= file.size(), "every segment is in the file");
        const ByteView data = file.subspan(offset, size);
        content.push_back({0, readLittle32(file, at + 12), Bytes(data.begin(), data.end())});
    }
    return joinedContent(std::move(content));
}

} // namespace fieldflash::fuzz
