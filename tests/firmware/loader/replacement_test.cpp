// SPDX-License-Identifier: MIT
// What the loader accepts as its successor. executed_replacement_test.cpp carries it out.
#include "firmware/loader/security.h"
#include "firmware/loader/signed_security.h"
#include "tests/firmware/loader/flash_content.h"
#include "tests/firmware/loader/hosted_loader.h"
#include "tests/firmware/loader/signed_image.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::test;

namespace {

constexpr std::size_t kLoaderHeader = FIELDFLASH_LOADER_HEADER_OFFSET;

/// Not one that would run, but with all that the running loader looks at.
Bytes successor(std::size_t size = 6000)
{
    Bytes code = smallProgram(1, size);
    const std::uint32_t entry = FIELDFLASH_LOADER_BASE + 9;
    std::memcpy(&code[4], &entry, sizeof entry);
    FieldflashLoaderHeader header{};
    header.magic = FIELDFLASH_LOADER_MAGIC;
    header.application = kApplication;
    std::memcpy(&code[kLoaderHeader], &header, sizeof header);
    return code;
}

ProgramOptions asLoader()
{
    ProgramOptions options;
    options.kind = FIELDFLASH_SIGNED_LOADER;
    options.start = FIELDFLASH_LOADER_BASE;
    return options;
}

template <typename Security> bool replace(HostedLoader<Security>& loader, const Bytes& image)
{
    REQUIRE(loader.write(kApplication, image).second == 5);
    return loader
        .control({0x41, FIELDFLASH_LOADER_REQUEST_REPLACE_LOADER, FIELDFLASH_LOADER_REPLACE_CONFIRM,
                  0, 0})
        .has_value();
}

bool isMarked()
{
    return readLittle32(FakeFlash::read(kApplication + FIELDFLASH_LOADER_MARKER_OFFSET, 4), 0)
        == FIELDFLASH_LOADER_REPLACING_LOW;
}

} // namespace

TEST_CASE("a successor for the same board is marked, and the loader restarts after the answer")
{
    FakeFlash::reset();
    HostedLoader<loader::Unsigned> loader;
    CHECK(replace(loader, withHeader(successor(), asLoader())));
    CHECK(isMarked());
    CHECK(loader.dfu().wantsRestart());
}

TEST_CASE("a signed loader accepts a signed successor, and none that is not signed or too old")
{
    FakeFlash::reset();
    ProgramOptions options;
    options.securityCounter = 4;
    {
        HostedLoader<loader::Signed> first;
        REQUIRE(first.write(kApplication, signedImage(smallProgram(1), options)).second == 5);
        REQUIRE(first.leave().second == 7);
    }
    options = asLoader();
    options.securityCounter = 3;
    Bytes image = signedImage(successor(), options);
    std::uint8_t status = 2; // errFILE
    bool isAccepted = false;
    SECTION("too old") { }
    SECTION("not signed")
    {
        options.securityCounter = 4;
        image = withHeader(successor(), options);
    }
    SECTION("new and signed")
    {
        options.securityCounter = 4;
        image = signedImage(successor(), options);
        status = 0;
        isAccepted = true;
    }
    HostedLoader<loader::Signed> loader;
    CHECK(replace(loader, image) == isAccepted);
    CHECK(isMarked() == isAccepted);
    CHECK(loader.dfu().wantsRestart() == isAccepted);
    CHECK(loader.settledStatus().first == status);
}

TEST_CASE("what the board would not survive is refused as a successor, with the reason")
{
    FakeFlash::reset();
    Bytes image;
    std::uint8_t status = 1; // errTARGET
    SECTION("a program") { image = withHeader(smallProgram(1, 6000)); }
    SECTION("another board")
    {
        ProgramOptions options = asLoader();
        options.board = "STM32L476G-DISCO";
        image = withHeader(successor(), options);
    }
    SECTION("another start")
    {
        ProgramOptions options = asLoader();
        options.start = 0x08001000;
        image = withHeader(successor(), options);
    }
    SECTION("longer than the pages of the loader")
    {
        image = withHeader(successor(FIELDFLASH_LOADER_CODE_SIZE + 8), asLoader());
    }
    SECTION("shorter than its header")
    {
        Bytes code = successor();
        code.resize(kLoaderHeader + 8);
        image = withHeader(code, asLoader());
    }
    SECTION("not a loader")
    {
        Bytes code = successor();
        code[kLoaderHeader] ^= 1;
        image = withHeader(code, asLoader());
    }
    SECTION("a loader with its application elsewhere")
    {
        Bytes code = successor();
        code[kLoaderHeader + offsetof(FieldflashLoaderHeader, application) + 1] ^= 0x10;
        image = withHeader(code, asLoader());
    }
    SECTION("damaged")
    {
        image = withHeader(successor(), asLoader());
        image[5000] ^= 1;
        status = 7; // errVERIFY
    }
    HostedLoader<loader::Unsigned> loader;
    CHECK_FALSE(replace(loader, image));
    CHECK_FALSE(isMarked());
    CHECK_FALSE(loader.dfu().wantsRestart());
    const auto answer = loader.settledStatus();
    CHECK(answer.first == status);
    CHECK(answer.second == 10);
}

TEST_CASE("without the confirmation a replacement stalls and changes nothing")
{
    FakeFlash::reset();
    HostedLoader<loader::Unsigned> loader;
    REQUIRE(loader.write(kApplication, withHeader(successor(), asLoader())).second == 5);
    CHECK_FALSE(loader.control({0x41, FIELDFLASH_LOADER_REQUEST_REPLACE_LOADER, 0, 0, 0}));
    CHECK_FALSE(isMarked());
    CHECK(loader.settledStatus() == std::pair<std::uint8_t, std::uint8_t>{0, 5});
}

TEST_CASE("an image of a loader never starts as a program")
{
    FakeFlash::reset();
    {
        HostedLoader<loader::Unsigned> loader;
        REQUIRE(loader.write(kApplication, withHeader(successor(), asLoader())).second == 5);
        CHECK(loader.leave().second == 10);
        CHECK(loader.dfu().finding() == loader::Finding::Foreign);
    }
    HostedLoader<loader::Unsigned> again;
    REQUIRE(replace(again, withHeader(successor(), asLoader())));
    CHECK(HostedLoader<loader::Unsigned>().boot() == loader::Finding::Foreign);
}
