// SPDX-License-Identifier: MIT
#include "core/base/virtual_clock.h"
#include "core/usb/string_descriptor.h"
#include "tests/support/catch.h"
#include "tests/support/fake_link.h"
#include "tests/support/run.h"

using namespace fieldflash;
using namespace fieldflash::usb;

namespace {

constexpr ControlSetup kLanguages{0x80, 6, 0x0300, 0};
constexpr ControlSetup kString5{0x80, 6, 0x0305, 0x0407};

} // namespace

TEST_CASE("a string descriptor is UTF-16 after two bytes")
{
    CHECK(parseStringDescriptor(Bytes{6, 3, 'A', 0, 0xE4, 0}) == QStringLiteral("A\u00e4"));
    CHECK(parseStringDescriptor(Bytes{2, 3}) == QString());
}

TEST_CASE("a string descriptor is truncated to the data received")
{
    CHECK(parseStringDescriptor(Bytes{200, 3, 'A', 0, 'B', 0}) == QStringLiteral("AB"));
    CHECK(parseStringDescriptor(Bytes{4, 3, 'A', 0, 'B', 0}) == QStringLiteral("A"));
    CHECK(parseStringDescriptor(Bytes{5, 3, 'A', 0, 'B'}) == QStringLiteral("A"));
    CHECK(parseStringDescriptor(Bytes{200, 3, 'A', 0, 'B'}) == QStringLiteral("A"));
}

TEST_CASE("other descriptors are not strings")
{
    for (const Bytes& bytes :
         {Bytes{}, Bytes{4}, Bytes{0, 3, 'A', 0}, Bytes{1, 3, 'A', 0}, Bytes{4, 2, 'A', 0}})
        CHECK_FALSE(parseStringDescriptor(bytes));
}

TEST_CASE("the language is the first in the device's list")
{
    VirtualClock clock;
    test::Script script(clock);
    test::FakeLink link(script);
    script.in(kLanguages, 255).replies({6, 3, 0x07, 0x04, 0x09, 0x04});
    CHECK(test::run(readLanguage(link)) == std::uint16_t{0x0407});
}

TEST_CASE("a device without a list of languages is read in English")
{
    VirtualClock clock;
    test::Script script(clock);
    test::FakeLink link(script);
    script.in(kLanguages, 255).replies({2, 3});
    script.in(kLanguages, 255).replies({});
    for (const ErrorKind kind :
         {ErrorKind::RefusedByDevice, ErrorKind::TimedOut, ErrorKind::TransferFailed})
        script.in(kLanguages, 255).fails(kind);
    for (int i = 0; i < 5; ++i)
        CHECK(test::run(readLanguage(link)) == kDefaultLanguage);
    script.in(kLanguages, 255).fails(ErrorKind::Unplugged);
    CHECK(test::run(readLanguage(link)).error().kind() == ErrorKind::Unplugged);
}

TEST_CASE("a string is requested in its language")
{
    VirtualClock clock;
    test::Script script(clock);
    test::FakeLink link(script);
    script.in(kString5, 255).replies({4, 3, 'A', 0});
    CHECK(test::run(readString(link, 5, 0x0407)) == QStringLiteral("A"));
    script.in(kString5, 255).replies({4, 1, 'A', 0});
    const Result<QString> nonsense = test::run(readString(link, 5, 0x0407));
    REQUIRE_FALSE(nonsense);
    CHECK(nonsense.error().kind() == ErrorKind::TransferFailed);
    CHECK_THAT(nonsense.error().detail().toStdString(), test::hasText("string descriptor 5"));
    script.in(kString5, 255).fails(ErrorKind::RefusedByDevice);
    CHECK(test::run(readString(link, 5, 0x0407)).error().kind() == ErrorKind::RefusedByDevice);
}
