// SPDX-License-Identifier: MIT
#include "core/dfu/page_hash.h"

#include "firmware/contract/loader.h"

#include <QCryptographicHash>

#include <algorithm>

namespace fieldflash::dfu {

namespace {

static_assert(sizeof(HashSeed) == FIELDFLASH_LOADER_SEED_SIZE);
static_assert(sizeof(PageHash) == FIELDFLASH_LOADER_HASH_SIZE);

constexpr std::uint64_t kPrime = (std::uint64_t{1} << 61) - 1;
constexpr std::uint64_t kPointMask = (std::uint64_t{1} << 60) - 1;
constexpr std::size_t kNumberSize = 8;

__extension__ using Wide = unsigned __int128;

std::uint64_t multiplyAdd(std::uint64_t value, std::uint64_t point, std::uint32_t word)
{
    return static_cast<std::uint64_t>((Wide{value} * point + word) % kPrime);
}

std::uint64_t readLittle64(ByteView bytes, std::size_t offset)
{
    return readLittle32(bytes, offset) | std::uint64_t{readLittle32(bytes, offset + 4)} << 32;
}

void storeLittle64(std::span<std::uint8_t> bytes, std::uint64_t value)
{
    for (std::size_t i = 0; i < kNumberSize; ++i)
        bytes[i] = static_cast<std::uint8_t>(value >> (8 * i));
}

QByteArrayView viewOf(ByteView bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

/// The first bytes of SHA-512 of both parts in a row.
std::array<std::uint8_t, 16> sha512Start(ByteView first, ByteView second)
{
    QCryptographicHash hash(QCryptographicHash::Sha512);
    hash.addData(viewOf(first));
    hash.addData(viewOf(second));
    const QByteArray result = hash.result();
    std::array<std::uint8_t, 16> start{};
    std::copy_n(result.begin(), start.size(), start.begin());
    return start;
}

} // namespace

PageHash unreadablePageHash()
{
    PageHash hash;
    hash.fill(0xFF);
    return hash;
}

PageHasher::PageHasher(const HashSeed& seed, bool isConcealed)
    : m_seed(seed),
      m_isConcealed(isConcealed)
{
    const HashSeed source = isConcealed ? sha512Start(seed, {}) : seed;
    for (std::size_t i = 0; i < m_points.size(); ++i)
        m_points.at(i) = readLittle64(source, i * kNumberSize) & kPointMask;
}

PageHash PageHasher::hash(std::uint32_t page, ByteView content) const
{
    PageHash hash{};
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        std::uint64_t value = page;
        for (std::size_t at = 0; at + 4 <= content.size(); at += 4)
            value = multiplyAdd(value, m_points.at(i), readLittle32(content, at));
        storeLittle64(std::span(hash).subspan(i * kNumberSize, kNumberSize), value);
    }
    return m_isConcealed ? sha512Start(m_seed, hash) : hash;
}

} // namespace fieldflash::dfu
