// SPDX-License-Identifier: MIT
// 2,000 damaged firmware files, the same each time: no crash, and an accepted file contains exactly
// what a second decoder finds in it.
#include "core/image/format/write_image.h"
#include "core/image/read_image.h"
#include "core/virtual_board/application/demo_content.h"
#include "tests/fuzz/second_opinion.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <random>

using namespace fieldflash;

namespace {

using Generator = std::mt19937;

image::FirmwareImage original()
{
    image::FirmwareImage firmware;
    firmware.format = image::Format::DfuSe;
    firmware.identity = {0x1209, 0x0001, 0x0110};
    image::Target flash;
    flash.segments.push_back({0x08000000, board::demoApplication(0x0110, 1024)});
    flash.segments.push_back({0x08001000, Bytes(100, 0x5A)});
    image::Target options;
    options.alternateSetting = 1;
    options.segments.push_back({0x1FFF7800, Bytes(16, 0xA5)});
    firmware.targets = {flash, options};
    return firmware;
}

image::FirmwareImage flashOnly()
{
    image::FirmwareImage firmware = original();
    firmware.targets.pop_back();
    return firmware;
}

std::size_t below(Generator& generator, std::size_t limit) { return generator() % limit; }

/// One of the ways in which files are damaged.
void damage(Bytes& file, Generator& generator)
{
    if (file.empty())
        return;
    const std::size_t at = below(generator, file.size());
    const auto place = file.begin() + static_cast<std::ptrdiff_t>(at);
    const std::size_t length = 1 + below(generator, std::min<std::size_t>(file.size() - at, 64));
    const auto end = place + static_cast<std::ptrdiff_t>(length);
    switch (below(generator, 9)) {
    case 0: *place = static_cast<std::uint8_t>(*place ^ (1u << below(generator, 8))); break;
    case 1: *place = static_cast<std::uint8_t>(generator()); break;
    case 2: file.erase(place, file.end()); break; // truncated
    case 3: file.erase(place, end); break;
    case 4: file.insert(place, length, static_cast<std::uint8_t>(generator())); break;
    case 5: { // a duplicated piece
        const Bytes piece(place, end);
        file.insert(end, piece.begin(), piece.end());
        break;
    }
    case 6: std::fill(place, end, std::uint8_t{0}); break; // a lost disk block
    case 7: std::reverse(place, end); break;
    default: // line ends of another system
        file.insert(place, {'\r', '\n'});
        break;
    }
}

struct Tally {
    int refused = 0;
    int accepted = 0;
};

void judge(const Bytes& file, const QString& name, Tally& tally)
{
    const auto read = image::readImage(file, name);
    if (!read) {
        ++tally.refused;
        REQUIRE(read.error().kind() == ErrorKind::BadFile);
        REQUIRE_FALSE(read.error().summary().isEmpty());
        return;
    }
    ++tally.accepted;
    switch (read->format) {
    case image::Format::DfuSe:
        REQUIRE(fuzz::isSuffixCrcRight(file));
        REQUIRE(fuzz::contentOf(*read) == fuzz::dfuseContent(file));
        break;
    case image::Format::IntelHex:
        REQUIRE(fuzz::contentOf(*read) == fuzz::intelHexContent(file));
        break;
    case image::Format::DfuSuffixed: REQUIRE(fuzz::isSuffixCrcRight(file)); break;
    case image::Format::RawBinary:
    case image::Format::MotorolaS:
    case image::Format::Elf:
    case image::Format::Uf2: FAIL("a damaged file was read as another format"); break;
    }
}

/// In every second file, CRC or checksums are corrected, so that they do not reveal the damage.
Tally campaign(const Bytes& good, const QString& name, unsigned seed,
               const std::function<Bytes(ByteView)>& repair)
{
    Generator generator(seed);
    Tally tally;
    for (int number = 0; number < 1000; ++number) {
        INFO("file " << number << " of seed " << seed);
        Bytes file = good;
        for (std::size_t times = 1 + below(generator, 3); times > 0; --times)
            damage(file, generator);
        if (file == good)
            damage(file, generator);
        judge(number % 2 == 0 ? file : repair(file), name, tally);
    }
    return tally;
}

} // namespace

TEST_CASE("a thousand damaged .dfu files: no crash, and accepted content equals the stated one")
{
    const auto good = image::writeDfuSe(original());
    REQUIRE(good);
    const Tally tally = campaign(*good, QStringLiteral("x.dfu"), 1, fuzz::withRightCrc);
    INFO("refused " << tally.refused << ", accepted " << tally.accepted);
    // Without a corrected CRC none is accepted; with it, changed content is simply other content.
    CHECK(tally.refused > 500);
    CHECK(tally.accepted > 50);
}

TEST_CASE("a thousand damaged .hex files: no crash, and accepted content equals the stated one")
{
    const auto good = image::writeIntelHex(flashOnly());
    REQUIRE(good);
    const Tally tally = campaign(*good, QStringLiteral("x.hex"), 2, fuzz::withRightChecksums);
    INFO("refused " << tally.refused << ", accepted " << tally.accepted);
    CHECK(tally.refused > 500);
    CHECK(tally.accepted > 10); // damage often breaks the record lengths as well
}

TEST_CASE("a damaged .dfu without a corrected CRC is never accepted")
{
    const auto good = image::writeDfuSe(original());
    REQUIRE(good);
    Generator generator(3);
    for (int number = 0; number < 1000; ++number) {
        INFO("file " << number);
        Bytes file = *good;
        damage(file, generator);
        if (file != *good)
            REQUIRE_FALSE(image::readImage(file, QStringLiteral("x.dfu")));
    }
}
