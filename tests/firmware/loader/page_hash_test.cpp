// SPDX-License-Identifier: MIT
// The page hashes as contract/loader.h states them, calculated another way.
#include "firmware/loader/security.h"
#include "firmware/loader/signed_security.h"
#include "tests/firmware/loader/hosted_loader.h"
#include "tests/firmware/loader/signed_image.h"
#include "tests/support/catch.h"

#include <random>
#include <sodium.h>

using namespace fieldflash;
using namespace fieldflash::test;

namespace {

constexpr std::uint64_t kPrime = (std::uint64_t{1} << 61) - 1;
__extension__ typedef unsigned __int128 Wide;

std::uint64_t number(const std::uint8_t* bytes)
{
    std::uint64_t value = 0;
    std::memcpy(&value, bytes, sizeof value);
    return value;
}

std::uint64_t polynomial(const Bytes& page, std::uint64_t page0, std::uint64_t point)
{
    Wide value = page0;
    for (std::size_t at = 0; at < page.size(); at += 4)
        value = (value * point + readLittle32(page, at)) % kPrime;
    return static_cast<std::uint64_t>(value);
}

Bytes expectedHash(const Bytes& page, unsigned pageNumber, const Bytes& seed, bool isSigned)
{
    std::array<std::uint8_t, 64> points{};
    std::ranges::copy(seed, points.begin());
    if (isSigned)
        crypto_hash_sha512(points.data(), seed.data(), seed.size());
    Bytes hash;
    for (unsigned half = 0; half < 2; ++half) {
        const std::uint64_t point = number(points.data() + 8 * half) & (kPrime >> 1);
        const std::uint64_t value = polynomial(page, pageNumber, point);
        for (unsigned byte = 0; byte < 8; ++byte)
            hash.push_back(static_cast<std::uint8_t>(value >> (8 * byte)));
    }
    if (!isSigned)
        return hash;
    Bytes message = seed;
    message.insert(message.end(), hash.begin(), hash.end());
    crypto_hash_sha512(points.data(), message.data(), message.size());
    return {points.begin(), points.begin() + 16};
}

template <typename Security> void compare(bool isSigned)
{
    FakeFlash::reset();
    HostedLoader<Security> loader;
    const Bytes image = signedImage(smallProgram(1, 5000));
    REQUIRE(loader.write(FIELDFLASH_LOADER_APPLICATION, image).second == 5);
    REQUIRE(loader.leave().second == 7); // the marker is set, and must not be seen
    HostedLoader<Security> next;
    Bytes seed(16);
    std::mt19937 random(7);
    for (std::uint8_t& byte : seed)
        byte = static_cast<std::uint8_t>(random());
    CHECK_FALSE(next.control({0xC1, FIELDFLASH_LOADER_REQUEST_PAGE_HASHES, 8, 0, 16})); // no seed
    REQUIRE(next.control({0x41, FIELDFLASH_LOADER_REQUEST_SEED, 0, 0, 16}, seed));
    const auto hashes = next.control({0xC1, FIELDFLASH_LOADER_REQUEST_PAGE_HASHES, 8, 0, 64});
    REQUIRE(hashes);
    REQUIRE(hashes->size() == 64);
    Bytes padded = image;
    padded.resize(4 * loader::pageSize, 0xFF);
    for (unsigned page = 0; page < 4; ++page) {
        const auto at = static_cast<std::ptrdiff_t>(page * loader::pageSize);
        const Bytes content(padded.begin() + at, padded.begin() + at + loader::pageSize);
        const Bytes answer(hashes->begin() + 16 * page, hashes->begin() + 16 * (page + 1));
        CHECK(answer == expectedHash(content, page + 8, seed, isSigned));
    }
    CHECK_FALSE(next.control({0xC1, FIELDFLASH_LOADER_REQUEST_PAGE_HASHES, 511, 0, 32}));
    CHECK_FALSE(next.control({0xC1, FIELDFLASH_LOADER_REQUEST_PAGE_HASHES, 0, 0, 15}));
}

} // namespace

TEST_CASE("page hashes are the polynomials of the contract") { compare<loader::Unsigned>(false); }

TEST_CASE("page hashes of a signed loader go through SHA-512") { compare<loader::Signed>(true); }

TEST_CASE("page hashes agree with wide arithmetic for the largest words and points")
{
    std::mt19937_64 random(5);
    for (int round = 0; round < 64; ++round) {
        std::array<std::uint8_t, 16> seed{};
        Bytes page(loader::pageSize, 0xFF);
        if (round < 32)
            seed.fill(static_cast<std::uint8_t>(0xFF - round)); // round 0: r is 2^60 - 1
        else
            std::ranges::generate(seed, [&] { return static_cast<std::uint8_t>(random()); });
        if (round % 2 != 0)
            std::ranges::generate(page, [&] { return static_cast<std::uint8_t>(random()); });
        std::uint64_t hash[2];
        loader::hashPage([&](unsigned word) { return readLittle32(page, 4 * word); }, 511,
                         loader::HashPoints::from(seed.data()), hash);
        for (unsigned half = 0; half < 2; ++half) {
            const std::uint64_t point = number(seed.data() + 8 * half) & (kPrime >> 1);
            REQUIRE(hash[half] == polynomial(page, 511, point));
        }
    }
}

TEST_CASE("multiplication modulo 2^61 - 1 agrees with wide arithmetic, at the edges too")
{
    std::mt19937_64 random(3);
    const std::array<std::uint64_t, 6> edges{0, 1, kPrime - 1, kPrime, kPrime >> 1, 0xFFFFFFFF};
    for (int round = 0; round < 20000; ++round) {
        const std::uint64_t left = round < 36 ? edges.at(round % 6u) : random() & kPrime;
        const std::uint64_t right = round < 36 ? edges.at(round / 6u) : random() & kPrime;
        const auto word = static_cast<std::uint32_t>(round % 2 == 0 ? random() : 0xFFFFFFFF);
        const Wide exact = (static_cast<Wide>(left) * right + word) % kPrime;
        REQUIRE(loader::multiplyAdd(left, right, word) == static_cast<std::uint64_t>(exact));
    }
}
