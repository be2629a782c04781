// SPDX-License-Identifier: MIT
#include "tests/fuzz/second_opinion.h"

#include "tests/fuzz/target.h"

#include "core/image/format/read_dfu_suffix.h"

#include <algorithm>
#include <array>
#include <utility>

namespace fieldflash::fuzz {

namespace {

std::uint32_t bitwiseCrc(ByteView bytes)
{
    std::uint32_t crc = 0xFFFFFFFF;
    for (const std::uint8_t byte : bytes) {
        crc ^= byte;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xEDB88320 : 0);
    }
    return crc;
}

/// Sorted and joined, so that equal contents compare equal.
Content normal(Content content)
{
    std::erase_if(content, [](const Run& run) { return run.bytes.empty(); });
    std::ranges::sort(content, [](const Run& one, const Run& other) {
        return std::pair(one.alternateSetting, one.address)
            < std::pair(other.alternateSetting, other.address);
    });
    Content joined;
    for (Run& run : content) {
        require(run.address + run.bytes.size() <= std::uint64_t{1} << 32,
                "no byte lies beyond 2^32");
        const bool isFirst =
            joined.empty() || joined.back().alternateSetting != run.alternateSetting;
        const std::uint64_t end = isFirst ? 0 : joined.back().address + joined.back().bytes.size();
        require(isFirst || end <= run.address, "no byte is given twice");
        if (!isFirst && end == run.address)
            joined.back().bytes.insert(joined.back().bytes.end(), run.bytes.begin(),
                                       run.bytes.end());
        else
            joined.push_back(std::move(run));
    }
    return joined;
}

int digit(std::uint8_t letter)
{
    if (letter >= '0' && letter <= '9')
        return letter - '0';
    const int upper = letter & ~0x20;
    return upper >= 'A' && upper <= 'F' ? upper - 'A' + 10 : -1;
}

/// The bytes after a colon, as long as there are pairs of digits.
Bytes recordAt(ByteView file, std::size_t& at)
{
    Bytes record;
    while (at + 1 < file.size() && digit(file[at]) >= 0 && digit(file[at + 1]) >= 0) {
        record.push_back(static_cast<std::uint8_t>(digit(file[at]) * 16 + digit(file[at + 1])));
        at += 2;
    }
    return record;
}

/// Every second byte of UTF-16.
Bytes narrowed(ByteView file)
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

/// Removes bytes of a later run that repeat those of an earlier one.
Content once(Content content)
{
    std::ranges::stable_sort(content, {}, &Run::address);
    Content found;
    for (Run& run : content) {
        const std::uint64_t end =
            found.empty() ? 0 : found.back().address + found.back().bytes.size();
        for (std::uint64_t at = run.address; at < end && !run.bytes.empty(); ++at) {
            const Run& before = found.back();
            require(before.bytes[at - before.address] == run.bytes.front(),
                    "a byte that is given twice has one value");
            run.bytes.erase(run.bytes.begin());
            ++run.address;
        }
        if (run.bytes.empty())
            continue;
        if (!found.empty() && run.address == end)
            found.back().bytes.insert(found.back().bytes.end(), run.bytes.begin(), run.bytes.end());
        else
            found.push_back(std::move(run));
    }
    return found;
}

} // namespace

Content joinedContent(Content content) { return normal(once(std::move(content))); }

Bytes withoutComments(const Bytes& text, char mark)
{
    Bytes records;
    bool isComment = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::uint8_t letter = text[at];
        const bool isMark = letter == '#' || letter == ';' || letter == '/';
        if (isMark && !isComment) {
            const std::size_t begin = at + (letter == '/' ? 2 : 1);
            std::size_t digits = begin
                + (begin < text.size() && text[begin] == static_cast<std::uint8_t>(mark) ? 1 : 0);
            int count = 0;
            for (; digits < text.size() && digit(text[digits]) >= 0; ++digits)
                ++count;
            require(count < 8, "a record is not taken for a comment");
        }
        isComment = (isComment || isMark) && letter != '\n' && letter != '\r';
        if (!isComment)
            records.push_back(letter);
    }
    return records;
}

Content contentOf(const image::FirmwareImage& image)
{
    Content content;
    for (const image::Target& target : image.targets) {
        for (const image::Segment& segment : target.segments)
            content.push_back({target.alternateSetting, segment.address, segment.bytes.toBytes()});
    }
    return normal(std::move(content));
}

Content dfuseContent(ByteView file)
{
    Content content;
    require(file.size() >= 11 + 16, "a container has a prefix and a suffix");
    std::size_t at = 11;
    for (int left = file[10]; left > 0; --left) {
        require(file.size() - at >= 274, "every target has its prefix");
        const std::uint8_t alternateSetting = file[at + 6];
        const std::uint32_t elements = readLittle32(file, at + 270);
        at += 274;
        for (std::uint32_t element = 0; element < elements; ++element) {
            require(file.size() - at >= 8, "every element has its header");
            const std::uint64_t address = readLittle32(file, at);
            const std::size_t size = readLittle32(file, at + 4);
            at += 8;
            require(file.size() - at >= size, "every element has its bytes");
            const ByteView bytes = file.subspan(at, size);
            content.push_back({alternateSetting, address, Bytes(bytes.begin(), bytes.end())});
            at += size;
        }
    }
    require(file.size() - at >= 16, "behind the targets there is a suffix");
    return normal(std::move(content));
}

Content intelHexContent(ByteView original)
{
    Content content;
    const Bytes text = withoutComments(narrowed(original), ':');
    const ByteView file(text);
    std::uint64_t base = 0;
    bool isSegmented = false;
    for (std::size_t at = 0; at < file.size();) {
        if (file[at] != ':') {
            ++at;
            continue;
        }
        const Bytes record = recordAt(file, ++at);
        require(record.size() >= 5 && record.size() == std::size_t{5} + record[0],
                "a record is as long as it says");
        std::uint8_t sum = 0;
        for (const std::uint8_t byte : record)
            sum = static_cast<std::uint8_t>(sum + byte);
        require(sum == 0, "the checksum of every record is right");
        const std::uint32_t offset = record[1] * 256u + record[2];
        if (record[3] == 1)
            break;
        if (record[3] == 2 || record[3] == 4) {
            isSegmented = record[3] == 2;
            base = std::uint64_t{record[4] * 256u + record[5]} << (isSegmented ? 4 : 16);
        }
        // Segmented offsets wrap around within their 64 KB; a decoder that accepts such a record
        // must wrap as well.
        const std::uint32_t wrap = isSegmented ? 0x10000 - offset : 0x100;
        const auto data = record.begin() + 4;
        const auto cut = data + std::min<std::uint32_t>(record[0], wrap);
        if (record[3] == 0) {
            content.push_back({0, base + offset, Bytes(data, cut)});
            content.push_back({0, base, Bytes(cut, record.end() - 1)});
        }
    }
    return normal(once(std::move(content)));
}

bool isSuffixCrcRight(ByteView file)
{
    return file.size() >= 16
        && bitwiseCrc(file.first(file.size() - 4)) == readLittle32(file, file.size() - 4);
}

Bytes withRightCrc(ByteView file)
{
    if (file.size() < 16)
        return {file.begin(), file.end()};
    Bytes repaired(file.begin(), file.end() - 4);
    appendLittle32(repaired, image::dfuCrc(repaired)); // the fast one: this is not a check
    return repaired;
}

Bytes withRightChecksums(ByteView file)
{
    constexpr std::array kDigits{'0', '1', '2', '3', '4', '5', '6', '7',
                                 '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'};
    Bytes repaired(file.begin(), file.end());
    for (std::size_t at = 0; at < file.size();) {
        if (file[at++] != ':')
            continue;
        const Bytes record = recordAt(file, at);
        if (record.empty())
            continue;
        std::uint8_t sum = 0;
        for (std::size_t index = 0; index + 1 < record.size(); ++index)
            sum = static_cast<std::uint8_t>(sum - record[index]);
        repaired[at - 2] = static_cast<std::uint8_t>(kDigits[sum >> 4]);
        repaired[at - 1] = static_cast<std::uint8_t>(kDigits[sum & 15]);
    }
    return repaired;
}

} // namespace fieldflash::fuzz
