// SPDX-License-Identifier: MIT
// Layout ([MS-CAB], section 2; integers are little-endian):
//
//   CFHEADER (36)  "MSCF", 0, size of the cabinet, 0, offset of the first CFFILE, 0, version 1.3,
//                  folders, files, flags, set id, number in the set
//   CFFOLDER (8)   offset of the first CFDATA, number of them, compression (0: none)
//   CFFILE (16)    size, offset in the folder, folder, date, time, attributes; then the name and
//   NUL CFDATA (8)     checksum, stored size, unpacked size; then the bytes: at most 32 KB of the
//   folder
//
// Own code, because libgcab writes the times of files, brings the whole of GLib along, and does not
// exist for Windows.
#include "core/cabinet/write_cabinet.h"

#include <algorithm>

namespace fieldflash::cabinet {

namespace {

constexpr std::size_t kHeader = 36;
constexpr std::size_t kFolder = 8;
constexpr std::size_t kFileHead = 16;
constexpr std::size_t kBlock = 32768;
constexpr std::uint16_t kVersion = 0x0103;
constexpr std::uint16_t kFirstDay = 0x0021; ///< 1980-01-01, the first that can be stated
constexpr std::uint16_t kArchive = 0x20;    ///< attribute of every file

/// [MS-CAB], section 3.1: 32-bit words, the last of them from its highest byte on.
std::uint32_t checksum(ByteView bytes, std::uint32_t seed)
{
    constexpr std::size_t kWord = 4;
    std::size_t at = 0;
    for (; at + kWord <= bytes.size(); at += kWord)
        seed ^= readLittle32(bytes, at);
    std::uint32_t rest = 0;
    for (; at < bytes.size(); ++at)
        rest = rest << 8U | bytes[at];
    return seed ^ rest;
}

void appendBytes(Bytes& to, ByteView bytes) { to.insert(to.end(), bytes.begin(), bytes.end()); }

std::size_t headSize(const std::vector<CabinetFile>& files)
{
    std::size_t size = kHeader + kFolder;
    for (const CabinetFile& file : files)
        size += kFileHead + static_cast<std::size_t>(file.name.size()) + 1;
    return size;
}

void appendHeader(Bytes& cabinet, std::size_t size, std::size_t files)
{
    for (const char letter : {'M', 'S', 'C', 'F'})
        cabinet.push_back(static_cast<std::uint8_t>(letter));
    appendLittle32(cabinet, 0);
    appendLittle32(cabinet, static_cast<std::uint32_t>(size));
    appendLittle32(cabinet, 0);
    appendLittle32(cabinet, kHeader + kFolder);
    appendLittle32(cabinet, 0);
    appendLittle16(cabinet, kVersion);
    appendLittle16(cabinet, 1);
    appendLittle16(cabinet, static_cast<std::uint16_t>(files));
    appendLittle16(cabinet, 0);
    appendLittle16(cabinet, 0);
    appendLittle16(cabinet, 0);
}

void appendFileHeads(Bytes& cabinet, const std::vector<CabinetFile>& files)
{
    std::size_t offset = 0;
    for (const CabinetFile& file : files) {
        appendLittle32(cabinet, static_cast<std::uint32_t>(file.bytes.size()));
        appendLittle32(cabinet, static_cast<std::uint32_t>(offset));
        appendLittle16(cabinet, 0);
        appendLittle16(cabinet, kFirstDay);
        appendLittle16(cabinet, 0);
        appendLittle16(cabinet, kArchive);
        for (const char letter : file.name)
            cabinet.push_back(static_cast<std::uint8_t>(letter));
        cabinet.push_back(0);
        offset += file.bytes.size();
    }
}

void appendBlock(Bytes& cabinet, ByteView bytes)
{
    Bytes sizes;
    appendLittle16(sizes, static_cast<std::uint16_t>(bytes.size()));
    appendLittle16(sizes, static_cast<std::uint16_t>(bytes.size()));
    appendLittle32(cabinet, checksum(sizes, checksum(bytes, 0)));
    appendBytes(cabinet, sizes);
    appendBytes(cabinet, bytes);
}

} // namespace

Bytes writeCabinet(const std::vector<CabinetFile>& files)
{
    Bytes content;
    for (const CabinetFile& file : files)
        appendBytes(content, file.bytes);
    const std::size_t blocks = (content.size() + kBlock - 1) / kBlock;
    const std::size_t head = headSize(files);
    constexpr std::size_t kBlockHead = 8;
    const std::size_t size = head + content.size() + blocks * kBlockHead;
    Bytes cabinet;
    cabinet.reserve(size);
    appendHeader(cabinet, size, files.size());
    appendLittle32(cabinet, static_cast<std::uint32_t>(head));
    appendLittle16(cabinet, static_cast<std::uint16_t>(blocks));
    appendLittle16(cabinet, 0);
    appendFileHeads(cabinet, files);
    for (std::size_t at = 0; at < content.size(); at += kBlock)
        appendBlock(cabinet, ByteView(content).subspan(at, std::min(kBlock, content.size() - at)));
    return cabinet;
}

} // namespace fieldflash::cabinet
