// SPDX-License-Identifier: MIT
// Downloads of damaged, cut, mixed, unsigned, older and foreign images: none of them starts, and no
// byte of the loader changes (the fake flash throws). FIELDFLASH_LOADER_DOWNLOADS: how many.
#include "firmware/loader/signed_security.h"
#include "tests/firmware/loader/flash_content.h"
#include "tests/firmware/loader/hosted_loader.h"
#include "tests/firmware/loader/signed_image.h"
#include "tests/support/catch.h"

#include <cstdlib>
#include <random>

using namespace fieldflash;
using namespace fieldflash::test;
using loader::Finding;

namespace {

int downloads()
{
    const char* const wanted = std::getenv("FIELDFLASH_LOADER_DOWNLOADS");
    return wanted != nullptr ? std::atoi(wanted) : 1000;
}

Bytes sizedImage(std::uint8_t number, std::size_t size, std::uint32_t counter,
                 const std::string& board = "NUCLEO-L476RG")
{
    ProgramOptions options;
    options.securityCounter = counter;
    options.board = board;
    return signedImage(smallProgram(number, size), options);
}

/// Changes images, sometimes so that their checksums are right.
class Damage {
public:
    explicit Damage(std::uint32_t seed) : m_random(seed) { }

    unsigned pick(unsigned count) { return static_cast<unsigned>(m_random() % count); }

    void apply(Bytes& image, const Bytes& other)
    {
        switch (pick(6)) {
        case 0: break;
        case 1: flip(image, image.size()); break;
        case 2: flip(image, sizeof(FieldflashSignedHeader)); break;
        case 3: image.resize(FIELDFLASH_SIGNED_HEADER_SIZE + pick(100) * 8 + 8, 0xFF); break;
        case 4:
            std::copy_n(other.begin(), pick(static_cast<unsigned>(shorter(image, other))),
                        image.begin());
            break;
        default: {
            FieldflashSignedHeader header = headerOf(image);
            header.securityCounter = pick(4);
            setHeader(image, header);
        }
        }
        if (pick(2) == 0)
            repairChecksums(image);
    }

private:
    static std::size_t shorter(const Bytes& left, const Bytes& right)
    {
        return std::min(left.size(), right.size());
    }
    void flip(Bytes& image, std::size_t within)
    {
        for (unsigned bits = pick(3) + 1; bits > 0; --bits)
            image[pick(static_cast<unsigned>(within))] ^= static_cast<std::uint8_t>(1U << pick(8));
    }

    std::mt19937 m_random;
};

} // namespace

TEST_CASE("fuzzed downloads never make a signed loader start anything but a signed program of the "
          "accepted version")
{
    FakeFlash::reset();
    const Bytes good = sizedImage(1, 2000, 2);
    const Bytes newer = sizedImage(2, 700, 2);
    const std::vector<Bytes> pool{good, newer, sizedImage(3, 900, 1),
                                  sizedImage(4, 900, 2, "STM32L476G-DISCO"),
                                  withHeader(smallProgram(5, 900))};
    {
        HostedLoader<loader::Signed> first;
        REQUIRE(first.write(kApplication, good).second == 5);
        REQUIRE(first.leave().second == 7);
    }
    const Bytes records = FakeFlash::read(FIELDFLASH_LOADER_RECORDS, loader::pageSize);
    Damage damage(20);
    int starts = 0;
    int refusals = 0;
    for (int number = 0; number < downloads(); ++number) {
        Bytes image = pool.at(damage.pick(static_cast<unsigned>(pool.size())));
        damage.apply(image, pool.at(damage.pick(static_cast<unsigned>(pool.size()))));
        HostedLoader<loader::Signed> loader;
        (void)loader.write(kApplication - (damage.pick(50) == 0 ? loader::pageSize : 0), image);
        (void)loader.leave();
        if (HostedLoader<loader::Signed>().boot() != Finding::None) {
            ++refusals;
            continue;
        }
        ++starts;
        INFO("download " << number);
        REQUIRE((isSignedPartInFlash(good) || isSignedPartInFlash(newer)));
    }
    CHECK(starts > 0);
    CHECK(refusals > starts);
    CHECK(FakeFlash::read(FIELDFLASH_LOADER_RECORDS, loader::pageSize) == records);
}
