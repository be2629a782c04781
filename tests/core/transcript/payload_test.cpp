// SPDX-License-Identifier: MIT
#include "core/transcript/payload.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <numeric>
#include <random>

using namespace fieldflash;
using namespace fieldflash::transcript;

namespace {

Bytes random(std::size_t size, unsigned long seed)
{
    std::mt19937 generator(seed);
    Bytes bytes(size);
    std::ranges::generate(bytes, [&] { return static_cast<std::uint8_t>(generator()); });
    return bytes;
}

bool has(const std::vector<Piece>& pieces, Piece::Kind kind)
{
    return std::ranges::find(pieces, kind, &Piece::kind) != pieces.end();
}

Bytes part(const Bytes& bytes, std::size_t at, std::size_t length)
{
    const auto begin = bytes.begin() + static_cast<std::ptrdiff_t>(at);
    return {begin, begin + static_cast<std::ptrdiff_t>(length)};
}

} // namespace

TEST_CASE("blocks of a known firmware are stored as references and restored byte for byte")
{
    const Bytes firmware = random(10'000, 1);
    PayloadEncoder encoder(false);
    PayloadDecoder decoder;
    encoder.learn(firmware);
    decoder.learn(firmware);
    for (std::size_t at = 0; at + 2048 <= firmware.size(); at += 2048) {
        const auto pieces = encoder.encode(part(firmware, at, 2048));
        CHECK(pieces.size() == 1);
        CHECK(pieces.front().kind == Piece::Kind::Known);
        CHECK(decoder.decode(pieces) == part(firmware, at, 2048));
    }
}

TEST_CASE("unknown bytes are left out, and only their hash is stored")
{
    PayloadEncoder encoder(false);
    const Bytes secret = random(2048, 2);
    const auto pieces = encoder.encode(secret);
    REQUIRE(pieces.size() == 1);
    CHECK(pieces.front().kind == Piece::Kind::LeftOut);
    CHECK(pieces.front().bytes.empty());
    CHECK(pieces.front().hash == sha256Hex(secret).left(32));
    const auto few = encoder.encode(random(9, 3));
    REQUIRE(few.size() == 1);
    CHECK(few.front().hash.isEmpty()); // nine bytes could be guessed from their hash
}

TEST_CASE("with the firmware included unknown bytes are also restored")
{
    PayloadEncoder encoder(true);
    PayloadDecoder decoder;
    const Bytes content = random(2048, 4);
    CHECK(decoder.decode(encoder.encode(content)) == content);
    const auto again = encoder.encode(content);
    CHECK_FALSE(has(again, Piece::Kind::New)); // storing it once is enough
    CHECK(decoder.decode(again) == content);
}

TEST_CASE("bytes that are read and written back keep the same placeholders")
{
    const Bytes firmware = random(4000, 5);
    const Bytes kept = random(96, 6);
    PayloadEncoder encoder(false);
    PayloadDecoder decoder;
    encoder.learn(firmware);
    decoder.learn(firmware);

    const auto standIns = decoder.decode(encoder.encode(kept));
    REQUIRE(standIns);
    CHECK(*standIns != kept);

    Bytes merged = part(firmware, 2048, 1952);
    merged.insert(merged.end(), kept.begin(), kept.end());
    const auto pieces = encoder.encode(merged);
    CHECK_FALSE(has(pieces, Piece::Kind::LeftOut));
    Bytes now = part(firmware, 2048, 1952);
    now.insert(now.end(), standIns->begin(), standIns->end());
    CHECK_FALSE(decoder.difference(pieces, now));
    now[2000] ^= 1;
    CHECK(decoder.difference(pieces, now) == std::size_t{2000});
}

TEST_CASE("erased memory takes a few bytes, and is erased memory again")
{
    PayloadEncoder encoder(false);
    PayloadDecoder decoder;
    const Bytes erased(2048, 0xFF);
    const auto pieces = encoder.encode(erased);
    REQUIRE(pieces.size() == 1);
    CHECK(pieces.front().kind == Piece::Kind::Fill);
    CHECK(decoder.decode(pieces) == erased);
}

TEST_CASE("repeated reads give the same bytes, down to single bytes between known ones")
{
    const Bytes firmware = random(2048, 10);
    Bytes older = firmware;
    for (const std::size_t at : {100u, 101u, 700u, 1500u})
        older[at] ^= 0x11;
    PayloadEncoder encoder(false);
    PayloadDecoder decoder;
    encoder.learn(firmware);
    decoder.learn(firmware);
    const auto once = decoder.decode(encoder.encode(older));
    const auto again = decoder.decode(encoder.encode(older));
    REQUIRE(once);
    REQUIRE(again);
    CHECK(*once == *again);
    CHECK(*once != firmware);
}

TEST_CASE("a few erased cells among written ones stay erased cells")
{
    Bytes readBack = random(2048, 9);
    PayloadEncoder encoder(false);
    PayloadDecoder decoder;
    encoder.learn(readBack);
    decoder.learn(readBack);
    std::fill_n(readBack.begin(), 8, kErasedByte); // the vector table is written last
    CHECK(decoder.decode(encoder.encode(readBack)) == readBack);
}

TEST_CASE("different data from the host is detected at the exact byte")
{
    const Bytes firmware = random(4096, 7);
    PayloadEncoder encoder(false);
    PayloadDecoder decoder;
    encoder.learn(firmware);
    decoder.learn(firmware);
    const auto pieces = encoder.encode(firmware);
    Bytes now = firmware;
    CHECK_FALSE(decoder.difference(pieces, now));
    now[1234] ^= 0x80;
    CHECK(decoder.difference(pieces, now) == std::size_t{1234});
    now = firmware;
    now.pop_back();
    CHECK(decoder.difference(pieces, now));
    now = firmware;
    now.push_back(0);
    CHECK(decoder.difference(pieces, now));
}

TEST_CASE("pieces that refer to unknown content are a bad file")
{
    PayloadDecoder decoder;
    Piece piece;
    piece.kind = Piece::Kind::Known;
    piece.offset = ~std::uint64_t{0};
    piece.length = 8;
    const auto decoded = decoder.decode({piece});
    REQUIRE_FALSE(decoded);
    CHECK(decoded.error().kind() == ErrorKind::BadFile);
}

TEST_CASE("a thousand random conversations decode to themselves")
{
    std::mt19937 generator(8);
    for (int round = 0; round < 100; ++round) {
        const Bytes firmware = random(500 + generator() % 3000, generator());
        PayloadEncoder encoder(true);
        PayloadDecoder decoder;
        encoder.learn(firmware);
        decoder.learn(firmware);
        for (int payload = 0; payload < 10; ++payload) {
            Bytes bytes;
            while (bytes.size() < 1500) {
                const std::size_t at = generator() % firmware.size();
                const std::size_t length =
                    std::min<std::size_t>(generator() % 300, firmware.size() - at);
                const Bytes known = part(firmware, at, length);
                bytes.insert(bytes.end(), known.begin(), known.end());
                bytes.insert(bytes.end(), generator() % 40, 0xFF);
                const Bytes fresh = random(generator() % 30, generator());
                bytes.insert(bytes.end(), fresh.begin(), fresh.end());
            }
            const auto pieces = encoder.encode(bytes);
            if (payload % 2 == 0)
                REQUIRE(decoder.decode(pieces) == bytes);
            else
                REQUIRE_FALSE(decoder.difference(pieces, bytes));
        }
    }
}

TEST_CASE("a payload is encoded the same, whether learned content was prepared in parts or not")
{
    Bytes content(50'003);
    for (std::size_t i = 0; i < content.size(); ++i)
        content[i] = static_cast<std::uint8_t>((i * i + i / 251) >> 3);
    transcript::PayloadEncoder atOnce(false);
    transcript::PayloadEncoder inParts(false);
    for (const std::size_t shift : {std::size_t{0}, std::size_t{7}}) {
        Bytes learned = content;
        learned[100] = static_cast<std::uint8_t>(shift);
        atOnce.learn(learned);
        inParts.learn(learned);
        int parts = 1;
        while (inParts.prepare(4096))
            ++parts;
        CHECK(parts == 13);
        for (const std::size_t from : {std::size_t{0}, std::size_t{3}, std::size_t{48'000}}) {
            const ByteView payload = ByteView(learned).subspan(from, 2003);
            CHECK(inParts.encode(payload) == atOnce.encode(payload));
        }
    }
}
