// SPDX-License-Identifier: MIT
// Damaged file systems and damaged files on a card: only signed programs of the accepted version
// start, nothing is read without an end, and no byte of the loader changes (the fake flash throws).
// FIELDFLASH_LOADER_CARDS: how many of each.
#include "firmware/loader/signed_security.h"
#include "tests/firmware/loader/flash_content.h"
#include "tests/firmware/loader/hosted_loader.h"
#include "tests/firmware/loader/signed_image.h"
#include "tests/firmware/loader/update_card.h"
#include "tests/support/catch.h"

#include <cstdlib>
#include <random>

using namespace fieldflash;
using namespace fieldflash::test;
using loader::Finding;

namespace {

int cards()
{
    const char* const wanted = std::getenv("FIELDFLASH_LOADER_CARDS");
    return wanted != nullptr ? std::atoi(wanted) : 1500;
}

Bytes imageWith(std::uint8_t number, std::uint16_t bcdDevice, std::uint32_t counter = 2)
{
    ProgramOptions options;
    options.bcdDevice = bcdDevice;
    options.securityCounter = counter;
    return signedImage(smallProgram(number, 700), options);
}

/// The FAT reader's own limit, twice, and the blocks of two files as long as the card.
constexpr unsigned kMostReads = 2 * (5 + 2 * 4096) + 4 * 5000;

struct Verdicts {
    int installed = 0;
    int refused = 0;
    int written = 0; ///< and refused
};

/// Starts a loader with the first program and the card, and checks what starts afterwards.
void tryCard(Content& content, const FakeFlash::State& first, const std::vector<Bytes>& accepted,
             Verdicts& verdicts)
{
    FakeFlash::setState(first);
    (void)FakeFlash::takeOperations();
    MemoryCard card(content);
    const bool isInstalled = HostedLoader<loader::Signed>().updateFromCard(card) == nullptr;
    REQUIRE(card.reads < kMostReads);
    const bool isWritten = FakeFlash::operations() != 0;
    // A card that answers the same twice has nothing to be written and then refused.
    REQUIRE(isWritten == isInstalled);
    ++(isInstalled ? verdicts.installed : verdicts.refused);
    REQUIRE(HostedLoader<loader::Signed>().boot() == Finding::None);
    REQUIRE(std::ranges::any_of(accepted, isSignedPartInFlash));
}

FakeFlash::State stateWith(const Bytes& image)
{
    FakeFlash::reset();
    HostedLoader<loader::Signed> loader;
    REQUIRE(loader.write(kApplication, image).second == 5);
    REQUIRE(loader.leave().second == 7);
    return FakeFlash::state();
}

std::size_t placeOf(const Content& card, const std::string& text)
{
    const auto found = std::search(card.begin(), card.end(), text.begin(), text.end());
    REQUIRE(found != card.end());
    return static_cast<std::size_t>(found - card.begin());
}

} // namespace

TEST_CASE("a randomly damaged file on a card is installed whole and signed, or not at all")
{
    NEEDS_FAT_TOOLS;
    const Bytes first = imageWith(1, 0x0100);
    const Bytes next = imageWith(2, 0x0110);
    const std::vector<Bytes> pool{dfuSe(next), dfuSe(imageWith(3, 0x0120, 1)),
                                  dfuSe(imageWith(4, 0x0090)),
                                  dfuSe(withHeader(smallProgram(5, 700)))};
    const FakeFlash::State state = stateWith(first);
    // All files are of one length: their content replaces that of the file on the card.
    Content card = cardWith(pool.front());
    const std::size_t at = placeOf(card, "DfuSe\1");
    std::mt19937 random(16);
    const auto pick = [&random](std::size_t count) { return random() % count; };
    Verdicts verdicts;
    for (int number = 0; number < cards(); ++number) {
        Bytes file = pool.at(pick(pool.size()));
        const std::size_t within = pick(2) == 0 ? file.size() : kDfuSeOverhead + 520;
        for (std::size_t changes = pick(4); changes > 0; --changes)
            file[pick(within)] ^= static_cast<std::uint8_t>(1U << pick(8));
        if (pick(4) == 0) {
            const Bytes& other = pool.at(pick(pool.size()));
            const std::size_t from = pick(file.size());
            std::copy(other.begin() + static_cast<std::ptrdiff_t>(from), other.end(),
                      file.begin() + static_cast<std::ptrdiff_t>(from));
        }
        if (pick(2) == 0) {
            Bytes image(file.begin() + kDfuSeOverhead, file.end() - 16);
            repairChecksums(image);
            std::copy(image.begin(), image.end(), file.begin() + kDfuSeOverhead);
        }
        if (pick(4) != 0)
            repairSuffix(file);
        std::copy(file.begin(), file.end(), card.begin() + static_cast<std::ptrdiff_t>(at));
        INFO("file " << number);
        tryCard(card, state, {first, next}, verdicts);
    }
    CHECK(verdicts.installed > 0);
    CHECK(verdicts.refused > verdicts.installed);
}

TEST_CASE("a randomly damaged file system is read with an end, and starts nothing unsigned")
{
    NEEDS_FAT_TOOLS;
    const CardFormat format = GENERATE(CardFormat{false, true}, CardFormat{true, true});
    const Bytes first = imageWith(1, 0x0100);
    const Bytes next = imageWith(2, 0x0110);
    const FakeFlash::State state = stateWith(first);
    Content card = cardWith(dfuSe(next), format);
    const std::size_t entry = placeOf(card, "FIRMWAREDFU ");
    const std::size_t reserved = card[14] + 256U * card[15];
    const std::size_t root = entry / 512 * 512;
    std::mt19937 random(17);
    Verdicts verdicts;
    for (int number = 0; number < cards(); ++number) {
        std::vector<std::pair<std::size_t, std::uint8_t>> undo;
        for (std::size_t changes = 1 + random() % 4; changes > 0; --changes) {
            std::size_t at = 0;
            switch (random() % 4) {
            case 0: at = random() % 64; break;                   // parameters
            case 1: at = reserved * 512 + random() % 512; break; // links
            case 2: at = entry + 11 + random() % 21; break;      // the file's entry
            default: at = root + random() % 1024; break;         // root folder
            }
            undo.emplace_back(at, card.at(at));
            card[at] = static_cast<std::uint8_t>(random());
        }
        INFO("card " << number);
        tryCard(card, state, {first, next}, verdicts);
        for (; !undo.empty(); undo.pop_back())
            card[undo.back().first] = undo.back().second;
    }
    CHECK(verdicts.installed > 0);
    CHECK(verdicts.refused > 0);
}
