// SPDX-License-Identifier: MIT
// Vectors from the definition in firmware/contract/loader.h, computed with Python's integers and
// hashlib.
#include "core/dfu/page_hash.h"
#include "tests/core/dfu/dfu_script.h"
#include "tests/support/catch.h"

#include <QByteArray>

#include <algorithm>

using namespace fieldflash;
using namespace fieldflash::dfu;
using test::countingBytes;

namespace {

HashSeed risingSeed()
{
    HashSeed seed;
    for (std::size_t i = 0; i < seed.size(); ++i)
        seed.at(i) = static_cast<std::uint8_t>(i + 1);
    return seed;
}

std::string hex(const PageHash& hash)
{
    return QByteArray(reinterpret_cast<const char*>(hash.data()), hash.size())
        .toHex()
        .toStdString();
}

} // namespace

TEST_CASE("page hashes are the polynomials of the contract")
{
    const Bytes counting = countingBytes(kHashedPageSize);
    const Bytes erased(kHashedPageSize, 0xFF);
    const PageHasher rising(risingSeed(), false);
    CHECK(hex(rising.hash(0, counting)) == "7aa22fd61181150a8be625dc0514491e");
    CHECK(hex(rising.hash(8, counting)) == "f3e087098f88860eee12eb4a2c11c318");
    CHECK(hex(rising.hash(511, erased)) == "36a6df7c839af206cbdf673b673be705");
    HashSeed largest;
    largest.fill(0xFF);
    const PageHasher edge(largest, false);
    CHECK(hex(edge.hash(511, counting)) == "e2c1c9c58a67fd1be2c1c9c58a67fd1b");
    CHECK(hex(edge.hash(8, erased)) == "ffa9aaaac0abaa0affa9aaaac0abaa0a");
}

TEST_CASE("points and hashes of a signed loader go through SHA-512")
{
    const Bytes counting = countingBytes(kHashedPageSize);
    const PageHasher rising(risingSeed(), true);
    CHECK(hex(rising.hash(0, counting)) == "e29905f36b920034f9c605018f520c36");
    CHECK(hex(rising.hash(511, counting)) == "cd70d83dcbffe7138608e75072135071");
    CHECK(hex(rising.hash(8, Bytes(kHashedPageSize, 0xFF))) == "611b3b4a6b20a00abbe650fb27247aba");
}

TEST_CASE("another bit, another page and another seed each give another hash")
{
    for (const bool isConcealed : {false, true}) {
        const PageHasher hasher(risingSeed(), isConcealed);
        const Bytes content = countingBytes(kHashedPageSize);
        const PageHash right = hasher.hash(12, content);
        for (std::size_t at = 0; at < content.size(); at += 97) {
            Bytes flipped = content;
            flipped[at] ^= 0x10;
            CHECK(hasher.hash(12, flipped) != right);
        }
        CHECK(hasher.hash(13, content) != right);
        HashSeed other = risingSeed();
        other[3] ^= 1;
        CHECK(PageHasher(other, isConcealed).hash(12, content) != right);
        CHECK(right != unreadablePageHash());
    }
}
