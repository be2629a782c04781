// SPDX-License-Identifier: MIT
#include "core/dfu/descriptors.h"
#include "tests/core/dfu/dfu_script.h"
#include "tests/support/catch.h"

#include <random>

using namespace fieldflash;
using namespace fieldflash::dfu;
using test::configuration;
using test::functionalDescriptor;
using test::interfaceDescriptor;

namespace {

constexpr std::uint8_t kRuntime = 1;
constexpr std::uint8_t kDfuMode = 2;

const Bytes kHidInterface{9, 4, 0, 0, 1, 3, 0, 0, 0};
const Bytes kHidDescriptor{9, 0x21, 0x11, 0x01, 0, 1, 0x22, 0x3F, 0};
const Bytes kCdcInterface{9, 4, 0, 0, 1, 2, 2, 1, 0};
const Bytes kEndpoint{7, 5, 0x81, 3, 8, 0, 16};

} // namespace

TEST_CASE(
    "the ROM's functional descriptor after the last alternate setting applies to the interface")
{
    const Bytes bytes = configuration(
        {interfaceDescriptor(0, 0, kDfuMode, 4), interfaceDescriptor(0, 1, kDfuMode, 5),
         interfaceDescriptor(0, 2, kDfuMode, 6), functionalDescriptor(0x0B, 2048)});
    const auto found = findDfuInterfaces(bytes);
    REQUIRE(found.size() == 1);
    CHECK(found[0].bInterfaceNumber == 0);
    CHECK_FALSE(found[0].isRuntime);
    CHECK(found[0].alternates == std::vector<AlternateSetting>{{0, 4}, {1, 5}, {2, 6}});
    REQUIRE(found[0].functional);
    CHECK(found[0].functional->wTransferSize == 2048);
    CHECK(found[0].functional->wDetachTimeOut == std::chrono::milliseconds(255));
    CHECK(found[0].functional->bcdDFUVersion == kDfuseVersion);
    CHECK(found[0].functional->bitCanDnload());
    CHECK(found[0].functional->bitCanUpload());
    CHECK_FALSE(found[0].functional->bitManifestationTolerant());
    CHECK(found[0].functional->bitWillDetach());
}

TEST_CASE("one functional descriptor after each alternate setting is equivalent to one")
{
    const auto found = findDfuInterfaces(
        configuration({interfaceDescriptor(0, 0, kDfuMode, 4), functionalDescriptor(0x0B, 1024),
                       interfaceDescriptor(0, 1, kDfuMode, 5), functionalDescriptor(0x0B, 2048)}));
    REQUIRE(found.size() == 1);
    CHECK(found[0].alternates.size() == 2);
    CHECK(found[0].functional->wTransferSize == 1024);
}

TEST_CASE("a runtime interface next to other functions is found")
{
    const auto found = findDfuInterfaces(configuration(
        {kHidInterface, kHidDescriptor, kEndpoint, interfaceDescriptor(1, 0, kRuntime, 0),
         functionalDescriptor(0x0D, 64, 0x0110), kCdcInterface, kEndpoint}));
    REQUIRE(found.size() == 1);
    CHECK(found[0].bInterfaceNumber == 1);
    CHECK(found[0].isRuntime);
    REQUIRE(found[0].functional);
    CHECK(found[0].functional->bitManifestationTolerant());
    CHECK_FALSE(found[0].functional->bitCanUpload());
}

TEST_CASE("the descriptor of an input device is not a functional descriptor")
{
    const auto found = findDfuInterfaces(
        configuration({interfaceDescriptor(1, 0, kRuntime, 0), kHidInterface, kHidDescriptor}));
    REQUIRE(found.size() == 1);
    CHECK_FALSE(found[0].functional);
    CHECK(findDfuInterfaces(configuration({kHidInterface, kHidDescriptor})).empty());
}

TEST_CASE("a functional descriptor in an unusual position is found")
{
    const Bytes functional = functionalDescriptor(0x09, 512);
    const Bytes dfuInterface = interfaceDescriptor(1, 0, kDfuMode, 4);
    const std::vector<std::vector<Bytes>> orders{{functional, dfuInterface},
                                                 {dfuInterface, kCdcInterface, functional},
                                                 {kCdcInterface, functional, dfuInterface}};
    for (const std::vector<Bytes>& order : orders) {
        const auto found = findDfuInterfaces(configuration(order));
        REQUIRE(found.size() == 1);
        REQUIRE(found[0].functional);
        CHECK(found[0].functional->wTransferSize == 512);
    }
}

TEST_CASE("a single functional descriptor applies to all interfaces, several only to their own")
{
    const auto shared = findDfuInterfaces(
        configuration({interfaceDescriptor(0, 0, kDfuMode, 4),
                       interfaceDescriptor(1, 0, kDfuMode, 5), functionalDescriptor(0x0B, 256)}));
    REQUIRE(shared.size() == 2);
    CHECK(shared[0].functional->wTransferSize == 256);
    CHECK(shared[1].functional->wTransferSize == 256);
    const auto own = findDfuInterfaces(
        configuration({interfaceDescriptor(0, 0, kDfuMode, 4), functionalDescriptor(0x0B, 256),
                       interfaceDescriptor(1, 0, kDfuMode, 5), functionalDescriptor(0x0B, 512),
                       interfaceDescriptor(2, 0, kDfuMode, 6)}));
    REQUIRE(own.size() == 3);
    CHECK(own[0].functional->wTransferSize == 256);
    CHECK(own[1].functional->wTransferSize == 512);
    CHECK_FALSE(own[2].functional);
}

TEST_CASE("runtime and DFU mode under one interface number are two interfaces")
{
    const auto found = findDfuInterfaces(configuration(
        {interfaceDescriptor(0, 0, kRuntime, 1), interfaceDescriptor(0, 1, kDfuMode, 2)}));
    REQUIRE(found.size() == 2);
    CHECK(found[0].isRuntime);
    CHECK_FALSE(found[1].isRuntime);
}

TEST_CASE("the short functional descriptor of DFU 1.0 is read as that version")
{
    Bytes functional = functionalDescriptor(0x01, 128);
    functional.resize(7);
    functional[0] = 7;
    const auto found =
        findDfuInterfaces(configuration({interfaceDescriptor(0, 0, kDfuMode, 0), functional}));
    REQUIRE(found.size() == 1);
    CHECK(found[0].functional->bcdDFUVersion == 0x0100);
    CHECK(found[0].functional->wTransferSize == 128);
}

TEST_CASE("a functional descriptor that is too short is ignored")
{
    Bytes functional = functionalDescriptor(0x01, 128);
    functional.resize(6);
    functional[0] = 6;
    const auto found =
        findDfuInterfaces(configuration({interfaceDescriptor(0, 0, kDfuMode, 0), functional}));
    REQUIRE(found.size() == 1);
    CHECK_FALSE(found[0].functional);
}

TEST_CASE("a broken tail ends parsing, and everything before it is used")
{
    const Bytes good =
        configuration({interfaceDescriptor(0, 0, kDfuMode, 4), functionalDescriptor(0x0B, 2048)});
    for (const Bytes& tail :
         {Bytes{0}, Bytes{0, 0}, Bytes{1, 4}, Bytes{9, 4, 1, 0}, Bytes{255, 0x21, 1}, Bytes{5}}) {
        Bytes bytes = good;
        bytes.insert(bytes.end(), tail.begin(), tail.end());
        const auto found = findDfuInterfaces(bytes);
        REQUIRE(found.size() == 1);
        CHECK(found[0].functional->wTransferSize == 2048);
    }
    CHECK(findDfuInterfaces({}).empty());
}

TEST_CASE("memory after a configuration is not part of it")
{
    const Bytes bytes =
        configuration({interfaceDescriptor(0, 0, kDfuMode, 4), functionalDescriptor(0x0B, 2048),
                       interfaceDescriptor(1, 0, kDfuMode, 5)});
    const std::size_t behindFunctional = bytes.size() - interfaceDescriptor(1, 0, 0, 0).size();
    CHECK(findDfuInterfaces(bytes).size() == 2);
    CHECK(findDfuInterfaces(ByteView(bytes).first(bytes.size() - 1)).size() == 1);
    const auto whole = findDfuInterfaces(ByteView(bytes).first(behindFunctional));
    REQUIRE(whole.size() == 1);
    CHECK(whole[0].functional);
    const auto cut = findDfuInterfaces(ByteView(bytes).first(behindFunctional - 1));
    REQUIRE(cut.size() == 1);
    CHECK_FALSE(cut[0].functional);
}

TEST_CASE("a configuration truncated or changed anywhere is parsed to an end")
{
    const Bytes good = configuration(
        {interfaceDescriptor(0, 0, kDfuMode, 4), kHidInterface, kHidDescriptor, kEndpoint,
         interfaceDescriptor(1, 0, kRuntime, 0), functionalDescriptor(0x0B, 2048)});
    for (std::size_t length = 0; length <= good.size(); ++length)
        CHECK(findDfuInterfaces(ByteView(good).first(length)).size() <= 2);
    std::mt19937 random(7); // NOLINT: repeatable on purpose
    for (int round = 0; round < 20'000; ++round) {
        Bytes bytes = good;
        for (auto changes = random() % 4; changes > 0; --changes)
            bytes[random() % bytes.size()] = static_cast<std::uint8_t>(random());
        bytes.resize(random() % (bytes.size() + 1));
        bytes.shrink_to_fit(); // lets a sanitizer detect every overrun
        REQUIRE(findDfuInterfaces(bytes).size() <= bytes.size() / 9);
    }
}
