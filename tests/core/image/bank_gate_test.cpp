// SPDX-License-Identifier: MIT
#include "core/image/gate/sanity_gate.h"
#include "tests/core/image/image_builder.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::image;
using namespace fieldflash::test;

namespace {

constexpr Address kBank1 = 0x08000000;
constexpr Address kBank2 = 0x08080000;
constexpr ByteCount kBankSize = 0x80000;

const Bytes kProgramHead{0x00, 0x80, 0x01, 0x20, 0, 0, 0, 0};
const Bytes kNothing(8, 0xFF);

DeviceFacts deviceWith(const Bytes& head1, const Bytes& head2)
{
    DeviceFacts device;
    device.banks = {{{kBank1, kBankSize}, head1}, {{kBank2, kBankSize}, head2}};
    return device;
}

std::optional<Finding> findingFor(const FirmwareImage& image, const DeviceFacts& device)
{
    for (const Finding& finding : examine(image, device)) {
        if (finding.code == FindingCode::OtherBank)
            return finding;
    }
    return std::nullopt;
}

FirmwareImage at(Address address) { return imageOf({{address, program(address, 400)}}); }

} // namespace

TEST_CASE("a program that remains in the other bank is found, in either direction")
{
    const auto lower = findingFor(at(kBank1), deviceWith(kProgramHead, kProgramHead));
    REQUIRE(lower);
    CHECK(lower->severity == Severity::Danger);
    CHECK(lower->summary.contains(QStringLiteral("to the bank at 0x0800 0000")));
    CHECK(lower->summary.contains(QStringLiteral("remains in the bank at 0x0808 0000")));
    const auto upper = findingFor(at(kBank2), deviceWith(kProgramHead, kNothing));
    REQUIRE(upper);
    CHECK(upper->summary.contains(QStringLiteral("to the bank at 0x0808 0000")));
    CHECK(findingFor(at(kBank1 + 0x4000), deviceWith(kProgramHead, kProgramHead)));
}

TEST_CASE("a single program starts from either bank")
{
    CHECK_FALSE(findingFor(at(kBank1), deviceWith(kProgramHead, kNothing)));
    CHECK_FALSE(findingFor(at(kBank1), deviceWith(kNothing, kNothing)));
    CHECK_FALSE(findingFor(at(kBank2), deviceWith(kNothing, kProgramHead)));
    // After its bootloader.
    CHECK_FALSE(findingFor(at(kBank1 + 0x4000), deviceWith(kProgramHead, kNothing)));
}

TEST_CASE("an image with both programs replaces both")
{
    const auto both = imageOf({{kBank1, program(kBank1, 400)}, {kBank2, program(kBank2, 400)}});
    CHECK_FALSE(findingFor(both, deviceWith(kProgramHead, kProgramHead)));
}

TEST_CASE("a bank that could not be read may contain a program")
{
    CHECK(findingFor(at(kBank1), deviceWith(kProgramHead, {})));
}

TEST_CASE("without the option there are no banks to choose from")
{
    CHECK_FALSE(findingFor(at(kBank1), DeviceFacts()));
}
