// SPDX-License-Identifier: MIT
// Power fails in every flash operation of an update, torn in several ways: the board comes back as
// a loader or as one whole program, and the next update succeeds.
#include "firmware/loader/security.h"
#include "firmware/loader/signed_security.h"
#include "tests/firmware/loader/cut_everywhere.h"
#include "tests/firmware/loader/flash_content.h"
#include "tests/firmware/loader/hosted_loader.h"
#include "tests/firmware/loader/signed_image.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::test;
using loader::Finding;

namespace {

template <typename Security> void update(const Bytes& image)
{
    HostedLoader<Security> loader;
    CHECK(loader.write(kApplication, image).second == 5);
    CHECK(loader.leave() == std::pair<std::uint8_t, std::uint8_t>{0, 7});
}

template <typename Security> void cutInUpdate(const Bytes& before, const Bytes& after, bool leaves)
{
    FakeFlash::reset();
    update<Security>(before);
    const auto work = [&] {
        HostedLoader<Security> loader;
        CHECK(loader.write(kApplication, after).second == 5);
        if (leaves)
            CHECK(loader.leave().second == 7);
    };
    CHECK(10 < cutEverywhere(work, [&] {
              const Finding finding = HostedLoader<Security>().boot();
              REQUIRE((finding != Finding::None || isInFlash(before) || isInFlash(after)));
              // And it stays so.
              REQUIRE(HostedLoader<Security>().boot() == finding);
              update<Security>(after);
              REQUIRE(HostedLoader<Security>().boot() == Finding::None);
              REQUIRE(isInFlash(after));
          }));
}

} // namespace

TEST_CASE("a power cut in any operation of an update leaves a loader or a whole program")
{
    const bool leaves = GENERATE(true, false);
    cutInUpdate<loader::Unsigned>(withHeader(smallProgram(1, 3000)),
                                  withHeader(smallProgram(2, 2600)), leaves);
}

TEST_CASE("a power cut in any operation of a signed update leaves a loader or a whole program")
{
    ProgramOptions newer;
    newer.securityCounter = 3;
    cutInUpdate<loader::Signed>(signedImage(smallProgram(1, 1700)),
                                signedImage(smallProgram(2, 1800), newer), true);
}

TEST_CASE("after a power cut in any operation on an empty flash, torn pages are erased before they "
          "are programmed")
{
    const Bytes image = withHeader(smallProgram(1, 2600));
    // In any order of pages, and with an erase of all pages first.
    const bool erasesAll = GENERATE(false, true);
    const bool endsWithFirstPage = GENERATE(false, true);
    FakeFlash::reset();
    if (erasesAll) {
        HostedLoader<loader::Unsigned> loader;
        REQUIRE(loader.write(0x080FF800, Bytes(2048, 0x55)).second == 5);
        REQUIRE(loader.write(0x0807F800, Bytes(2048, 0x55)).second == 5);
    }
    const auto work = [&] {
        HostedLoader<loader::Unsigned> loader;
        if (erasesAll)
            (void)loader.download(0, {0x41});
        (void)loader.settledStatus();
        if (endsWithFirstPage)
            (void)loader.write(kApplication + loader::pageSize,
                               Bytes(image.begin() + loader::pageSize, image.end()));
        (void)loader.write(kApplication, image);
    };
    CHECK(10 < cutEverywhere(work, [&] {
              update<loader::Unsigned>(image);
              REQUIRE(HostedLoader<loader::Unsigned>().boot() == Finding::None);
              REQUIRE(isInFlash(image));
          }));
}

TEST_CASE("a power cut while a used marker is replaced leaves a loader or the program")
{
    const Bytes image = withHeader(smallProgram(1, 3000));
    FakeFlash::reset();
    update<loader::Unsigned>(image);
    // The same content, after a page was erased and written again: the marker is zero.
    HostedLoader<loader::Unsigned> loader;
    REQUIRE(loader.command(0x41, kApplication + loader::pageSize).second == 5);
    REQUIRE(loader.write(kApplication, image).second == 5);
    CHECK(10 < cutEverywhere([&] { CHECK(loader.leave().second == 7); },
                             [&] {
                                 const Finding finding = HostedLoader<loader::Unsigned>().boot();
                                 REQUIRE((finding != Finding::None || isInFlash(image)));
                                 update<loader::Unsigned>(image);
                             }));
}
