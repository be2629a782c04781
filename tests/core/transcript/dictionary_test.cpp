// SPDX-License-Identifier: MIT
#include "core/transcript/payload.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::transcript;

namespace {

constexpr std::size_t kMegabyte = std::size_t{1024} * 1024;

Bytes counting(std::size_t size, std::uint8_t first)
{
    Bytes bytes(size);
    for (std::size_t i = 0; i < size; ++i)
        bytes[i] = static_cast<std::uint8_t>(first + i * 7 + i / 256);
    return bytes;
}

} // namespace

TEST_CASE("each addition to a dictionary begins at a multiple of eight")
{
    Dictionary dictionary;
    dictionary.add(Bytes{1, 2, 3});
    dictionary.add(Bytes{4, 5, 6, 7, 8, 9, 10, 11});
    dictionary.add(Bytes{12});
    CHECK(dictionary.bytes() == Bytes{1, 2, 3, 0, 0, 0, 0, 0, 4, 5, 6, 7, 8, 9, 10, 11, 12});
}

TEST_CASE("a dictionary returns its content up to its last byte and not beyond")
{
    Dictionary dictionary;
    dictionary.add(Bytes{1, 2, 3, 4, 5, 6, 7, 8, 9, 10});
    const auto end = dictionary.at(8, 2);
    REQUIRE(end);
    CHECK(Bytes(end->begin(), end->end()) == Bytes{9, 10});
    CHECK_FALSE(dictionary.at(8, 3));
    CHECK_FALSE(dictionary.at(9, 2));
    CHECK_FALSE(dictionary.at(11, 0));
    CHECK_FALSE(dictionary.at(~std::uint64_t{0}, 2));
    CHECK_FALSE(dictionary.at(2, ~std::size_t{0}));
    const auto nothing = dictionary.at(10, 0);
    REQUIRE(nothing);
    CHECK(nothing->empty());
}

TEST_CASE("a dictionary is filled up to its limit and then no further")
{
    Dictionary dictionary;
    dictionary.add(Bytes(kLargestDictionary - 4 * kMegabyte, 1));
    dictionary.add(Bytes(4 * kMegabyte, 2));
    CHECK(dictionary.bytes().size() == kLargestDictionary - 4 * kMegabyte);
    dictionary.add(Bytes(4 * kMegabyte - 8, 3));
    CHECK(dictionary.bytes().size() == kLargestDictionary - 8);
    dictionary.add(Bytes(1, 4));
    CHECK(dictionary.bytes().size() == kLargestDictionary - 8);
    CHECK(dictionary.bytes().back() == 3);
}

TEST_CASE("recording and replay also agree when the dictionary is full")
{
    const Bytes firmware(kLargestDictionary - 8, 0xFF);
    PayloadEncoder encoder(true);
    PayloadDecoder decoder;
    encoder.learn(firmware);
    decoder.learn(firmware);
    for (const std::size_t size : {std::size_t{24}, std::size_t{700}}) {
        const Bytes fresh = counting(size, 3);
        for (int times = 0; times < 2; ++times) {
            const auto pieces = encoder.encode(fresh);
            CHECK(decoder.decode(pieces) == fresh);
            CHECK_FALSE(decoder.difference(pieces, fresh));
        }
    }
}
