// SPDX-License-Identifier: MIT
#include "tests/core/image/archive_builder.h"

#include <zlib.h>

#include <algorithm>
#include <cstdio>
#include <stdexcept>

namespace fieldflash::test {

namespace {

void appendZipFields(Bytes& zip, const Packed& file)
{
    const auto size = static_cast<std::uint32_t>(file.bytes.size());
    appendLittle16(zip, 20); // version needed
    appendLittle16(zip, file.isEncrypted ? 1 : 0);
    appendLittle16(zip, 0); // stored
    appendLittle32(zip, 0); // time and date
    appendLittle32(zip, static_cast<std::uint32_t>(crc32_z(0, file.bytes.data(), size)));
    appendLittle32(zip, size);
    appendLittle32(zip, size);
    appendLittle16(zip, static_cast<std::uint16_t>(file.name.size()));
    appendLittle16(zip, 0);
}

void putText(Bytes& bytes, std::size_t offset, const std::string& text)
{
    std::copy(text.begin(), text.end(), bytes.begin() + static_cast<std::ptrdiff_t>(offset));
}

std::string octal(std::uint64_t value, int digits)
{
    std::string text(static_cast<std::size_t>(digits), '0');
    for (auto place = text.rbegin(); place != text.rend(); ++place, value >>= 3)
        *place = static_cast<char>('0' + (value & 7U));
    return text;
}

} // namespace

Bytes zipOf(const std::vector<Packed>& files)
{
    Bytes zip;
    Bytes directory;
    for (const Packed& file : files) {
        const auto offset = static_cast<std::uint32_t>(zip.size());
        appendLittle32(zip, 0x04034b50);
        appendZipFields(zip, file);
        zip.insert(zip.end(), file.name.begin(), file.name.end());
        zip.insert(zip.end(), file.bytes.begin(), file.bytes.end());
        appendLittle32(directory, 0x02014b50);
        appendLittle16(directory, 20);
        appendZipFields(directory, file);
        appendLittle16(directory, 0);
        appendLittle16(directory, 0);
        appendLittle16(directory, 0);
        appendLittle32(directory, 0);
        appendLittle32(directory, offset);
        directory.insert(directory.end(), file.name.begin(), file.name.end());
    }
    const auto start = static_cast<std::uint32_t>(zip.size());
    zip.insert(zip.end(), directory.begin(), directory.end());
    appendLittle32(zip, 0x06054b50);
    appendLittle32(zip, 0);
    appendLittle16(zip, static_cast<std::uint16_t>(files.size()));
    appendLittle16(zip, static_cast<std::uint16_t>(files.size()));
    appendLittle32(zip, static_cast<std::uint32_t>(directory.size()));
    appendLittle32(zip, start);
    appendLittle16(zip, 0);
    return zip;
}

Bytes tarOf(const std::vector<Packed>& files, std::uint64_t statedSize)
{
    constexpr std::size_t kBlock = 512;
    Bytes tar;
    for (const Packed& file : files) {
        Bytes head(kBlock, 0);
        putText(head, 0, file.name);
        putText(head, 100, "0000644");
        putText(head, 108, "0000000");
        putText(head, 116, "0000000");
        putText(head, 124, octal(statedSize == 0 ? file.bytes.size() : statedSize, 11));
        putText(head, 136, "00000000000");
        head[156] = static_cast<std::uint8_t>(file.tarType);
        putText(head, 157, file.linkName);
        putText(head, 257, "ustar");
        putText(head, 263, "00");
        putText(head, 148, "        ");
        unsigned sum = 0;
        for (const std::uint8_t value : head)
            sum += value;
        putText(head, 148, octal(sum, 6) + '\0');
        tar.insert(tar.end(), head.begin(), head.end());
        tar.insert(tar.end(), file.bytes.begin(), file.bytes.end());
        tar.resize((tar.size() + kBlock - 1) / kBlock * kBlock, 0);
    }
    tar.resize(tar.size() + 2 * kBlock, 0);
    return tar;
}

Bytes gzipOf(const Bytes& content)
{
    z_stream stream{};
    if (deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY) != Z_OK)
        throw std::runtime_error("zlib cannot compress");
    Bytes packed(deflateBound(&stream, static_cast<uLong>(content.size())));
    stream.next_in = const_cast<Bytef*>(content.data());
    stream.avail_in = static_cast<uInt>(content.size());
    stream.next_out = packed.data();
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    return packed;
}

} // namespace fieldflash::test
