// SPDX-License-Identifier: MIT
#include "core/image/program/application_header.h"
#include "tests/core/image/image_builder.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::image;
using namespace fieldflash::test;

namespace {

constexpr std::size_t kHeader = 0x190;

const ApplicationHeader kDemo{.bcdDevice = 0x0110,
                              .vendorId = 0x1209,
                              .productId = 0x0001,
                              .name = QStringLiteral("Fieldflash demo"),
                              .board = QStringLiteral("NUCLEO-L476RG")};

} // namespace

TEST_CASE("a stored header is found again, at its position in the contract")
{
    Bytes application(0x400, 0xFF);
    storeApplicationHeader(application, kDemo);
    CHECK(readLittle32(application, kHeader) == 0x68614646);
    CHECK(readLittle16(application, kHeader + 4) == 1);
    CHECK(readLittle16(application, kHeader + 6) == 0x0110);
    CHECK(readLittle32(application, kHeader + 12) == 0x400);
    CHECK(application[kHeader + 64] == 0xFF);
    const auto found = findApplicationHeader(application);
    REQUIRE(found);
    CHECK(found->bcdDevice == 0x0110);
    CHECK(found->vendorId == 0x1209);
    CHECK(found->productId == 0x0001);
    CHECK(found->name == kDemo.name);
    CHECK(found->board == kDemo.board);
}

TEST_CASE("short, erased or foreign bytes and unknown versions contain no header")
{
    CHECK_FALSE(findApplicationHeader({}));
    CHECK_FALSE(findApplicationHeader(Bytes(0x400, 0xFF)));
    Bytes application(kHeader + 64, 0);
    storeApplicationHeader(application, kDemo);
    CHECK(findApplicationHeader(application));
    CHECK_FALSE(findApplicationHeader(ByteView(application).first(kHeader + 63)));
    application[kHeader + 4] = 2;
    CHECK_FALSE(findApplicationHeader(application));
}

TEST_CASE("text that is too long is cut between two characters")
{
    Bytes application(0x400, 0);
    ApplicationHeader header = kDemo;
    header.name = QStringLiteral("abcdefghijklmnopqrstuvwä and more");
    header.board = QStringLiteral("abcdefghijklmnopqrstu😀");
    storeApplicationHeader(application, header);
    const auto found = findApplicationHeader(application);
    CHECK(found->name == QStringLiteral("abcdefghijklmnopqrstuvw"));
    CHECK(found->board == QStringLiteral("abcdefghijklmnopqrstu"));
    header.name = QStringLiteral("exactly twenty-four here");
    storeApplicationHeader(application, header);
    CHECK(findApplicationHeader(application)->name == header.name);
}
