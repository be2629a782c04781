// SPDX-License-Identifier: MIT
#include "core/virtual_board/loader/loader_hash.h"

#include <QByteArray>
#include <QCryptographicHash>

namespace fieldflash::board {

namespace {

constexpr std::uint64_t kModulus = (std::uint64_t{1} << 61) - 1;

/// By doubling and adding, as written by hand: slow, but with nothing to get wrong.
std::uint64_t product(std::uint64_t left, std::uint64_t right)
{
    std::uint64_t sum = 0;
    for (int bit = 60; bit >= 0; --bit) {
        sum = (sum + sum) % kModulus;
        if ((right >> bit & 1) != 0)
            sum = (sum + left) % kModulus;
    }
    return sum;
}

QByteArray arrayOf(ByteView bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

Bytes sha512Of(const QByteArray& text)
{
    const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha512).first(16);
    return Bytes(hash.begin(), hash.end());
}

std::uint64_t pointIn(ByteView bytes, std::size_t offset)
{
    constexpr std::uint64_t kMask = (std::uint64_t{1} << 60) - 1;
    const std::uint64_t high = readLittle32(bytes, offset + 4);
    return (high << 32 | readLittle32(bytes, offset)) & kMask;
}

} // namespace

Bytes loaderPageHash(ByteView seed, bool isSigned, std::uint32_t page, ByteView content)
{
    const Bytes points = isSigned ? sha512Of(arrayOf(seed)) : Bytes(seed.begin(), seed.end());
    Bytes hash;
    for (const std::size_t offset : {std::size_t{0}, std::size_t{8}}) {
        const std::uint64_t point = pointIn(points, offset);
        std::uint64_t value = page;
        for (std::size_t at = 0; at < content.size(); at += 4)
            value = (product(value, point) + readLittle32(content, at)) % kModulus;
        appendLittle32(hash, static_cast<std::uint32_t>(value));
        appendLittle32(hash, static_cast<std::uint32_t>(value >> 32));
    }
    return isSigned ? sha512Of(arrayOf(seed) + arrayOf(hash)) : hash;
}

} // namespace fieldflash::board
