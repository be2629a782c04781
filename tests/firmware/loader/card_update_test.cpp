// SPDX-License-Identifier: MIT
// Programs from a card, with the loader's code on a PC: what is installed, what is refused before
// anything is written, and what a card that is pulled out or power that fails leaves.
#include "core/image/format/write_image.h"
#include "firmware/loader/security.h"
#include "firmware/loader/signed_security.h"
#include "tests/firmware/loader/flash_content.h"
#include "tests/firmware/loader/hosted_loader.h"
#include "tests/firmware/loader/signed_image.h"
#include "tests/firmware/loader/update_card.h"
#include "tests/support/catch.h"

#include <cstring>
#include <functional>

using namespace fieldflash;
using namespace fieldflash::test;
using loader::Finding;

namespace {

const std::string kInstalled;

/// A reset with the card in the slot: the reason why nothing was installed, or kInstalled.
template <typename Security = loader::Unsigned> std::string startWith(fat::BlockDevice& card)
{
    const char* const reason = HostedLoader<Security>().updateFromCard(card);
    if (reason == nullptr)
        return kInstalled;
    REQUIRE(*reason != '\0');
    return reason;
}

template <typename Security = loader::Unsigned> std::string startWith(Content card)
{
    MemoryCard device(card);
    return startWith<Security>(device);
}

ProgramOptions version(std::uint16_t bcdDevice)
{
    ProgramOptions options;
    options.bcdDevice = bcdDevice;
    return options;
}

/// With an installed program of version 1.0, numbered 1.
template <typename Security = loader::Unsigned> Bytes installFirst()
{
    FakeFlash::reset();
    const Bytes image = signedImage(smallProgram(1, 3000), version(0x0100));
    HostedLoader<Security> loader;
    REQUIRE(loader.write(kApplication, image).second == 5);
    REQUIRE(loader.leave().second == 7);
    (void)FakeFlash::takeOperations();
    return image;
}

/// Another card from the given read on; nothing can be read without one.
class ExchangedCard final : public fat::BlockDevice {
public:
    ExchangedCard(Content first, Content second, unsigned at)
        : m_first(std::move(first)),
          m_second(std::move(second)),
          m_at(at)
    {
    }
    bool readBlock(std::uint32_t number, fat::Block block) override
    {
        Content& content = reads++ < m_at ? m_first : m_second;
        return MemoryCard(content).readBlock(number, block);
    }
    unsigned reads = 0;

private:
    Content m_first;
    Content m_second;
    unsigned m_at;
};

} // namespace

TEST_CASE("a program from a card leaves the flash as a download over USB does")
{
    NEEDS_FAT_TOOLS;
    const std::size_t size =
        GENERATE(std::size_t{24}, std::size_t{1536}, std::size_t{3000}, std::size_t{9000});
    const CardFormat format = GENERATE(CardFormat{false, false}, CardFormat{false, true},
                                       CardFormat{true, false}, CardFormat{true, true});
    const Bytes image = withHeader(smallProgram(1, size));
    FakeFlash::reset();
    {
        HostedLoader<loader::Unsigned> loader;
        REQUIRE(loader.write(kApplication, image).second == 5);
        REQUIRE(loader.leave().second == 7);
    }
    const Bytes overUsb = wholeFlash();
    FakeFlash::reset();
    CHECK(startWith(cardWith(dfuSe(image), format)) == kInstalled);
    const bool isSame = wholeFlash() == overUsb; // not in the message
    CHECK(isSame);
    CHECK(HostedLoader<loader::Unsigned>().boot() == Finding::None);
}

TEST_CASE("the container that the desktop program writes is the one that the loader takes")
{
    NEEDS_FAT_TOOLS;
    const Bytes image = withHeader(smallProgram(1, 3000));
    image::FirmwareImage made;
    image::Target target;
    target.segments.push_back({kApplication, image});
    made.targets.push_back(std::move(target));
    const auto file = image::writeDfuSe(made);
    REQUIRE(file.has_value());
    FakeFlash::reset();
    CHECK(startWith(cardWith(*file)) == kInstalled);
    CHECK(isInFlash(image));
}

TEST_CASE("a card is read only, and its file is installed once")
{
    NEEDS_FAT_TOOLS;
    installFirst();
    const Bytes next = signedImage(smallProgram(2, 2000), version(0x0110));
    Content card = cardWith(dfuSe(next));
    CHECK(startWith(card) == kInstalled);
    CHECK(isInFlash(next));
    (void)FakeFlash::takeOperations();
    CHECK(startWith(card) == "program not newer");
    CHECK(FakeFlash::operations() == 0);
}

TEST_CASE("a file on a card that this loader would not start changes nothing, and the reason is "
          "said")
{
    NEEDS_FAT_TOOLS;
    const Bytes old = installFirst();
    ProgramOptions options = version(0x0110);
    Bytes image = withHeader(smallProgram(2, 2600), options);
    Bytes file = dfuSe(image);
    std::string reason = "not a DfuSe file for this loader";
    const auto field = [&file](std::size_t at, std::uint32_t value) {
        for (unsigned i = 0; i < 4; ++i)
            file[at + i] = static_cast<std::uint8_t>(value >> 8 * i);
        repairSuffix(file);
    };
    const auto header = [&](const std::function<void(FieldflashSignedHeader&)>& change,
                            const std::string& why) {
        FieldflashSignedHeader changed = headerOf(image);
        change(changed);
        setHeader(image, changed);
        repairHeaderChecksum(image);
        file = dfuSe(image);
        reason = why;
    };
    SECTION("a program without a container") { file = image; }
    SECTION("no program") { file = dfuSe(smallProgram(2, 2600)), reason = "no program"; }
    SECTION("empty") { file.clear(), reason = "FIRMWARE.DFU damaged"; }
    SECTION("one byte") { file.resize(1); }
    SECTION("only the container") { file = dfuSe(Bytes(16, 0)); }
    SECTION("cut after the container") { file.resize(kDfuSeOverhead); }
    SECTION("cut") { file.resize(file.size() - 600); }
    SECTION("cut, with lengths that say so, and without a suffix")
    {
        file.resize(file.size() - 600);
        const auto content = static_cast<std::uint32_t>(file.size() - 16);
        field(6, content);
        field(11 + 266, content - 285);
        field(289, content - 293);
        reason = "FIRMWARE.DFU damaged";
    }
    SECTION("a changed bit of the program")
    {
        file[1500] ^= 4;
        reason = "FIRMWARE.DFU damaged";
    }
    SECTION("a changed bit of the target's name")
    {
        file[100] ^= 4;
        reason = "FIRMWARE.DFU damaged";
    }
    SECTION("a changed bit of the CRC")
    {
        file.back() ^= 4;
        reason = "FIRMWARE.DFU damaged";
    }
    SECTION("another signature of the container") { file[0] = 'd', repairSuffix(file); }
    SECTION("another version of the container") { file[5] = 2, repairSuffix(file); }
    SECTION("two targets") { file[10] = 2, repairSuffix(file); }
    SECTION("no target") { file[10] = 0, repairSuffix(file); }
    SECTION("another alternate setting") { file[17] = 1, repairSuffix(file); }
    SECTION("two elements") { field(11 + 270, 2); }
    SECTION("a target that is longer than the file") { field(11 + 266, 0x7FFFFFFF); }
    SECTION("an element that is longer than the file") { field(289, 0xFFFFFFF0); }
    SECTION("an element that is shorter than the program") { field(289, 1024); }
    SECTION("a content that is longer than the file") { field(6, 0xFFFFFFFF); }
    SECTION("the place of a program without a loader") { field(285, FIELDFLASH_FLASH_BASE); }
    SECTION("behind the place of programs") { field(285, kApplication + 2048); }
    SECTION("another board")
    {
        options.board = "STM32L476G-EVAL";
        file = dfuSe(withHeader(smallProgram(2, 2600), options));
        reason = "program for another board or address";
    }
    SECTION("another chip")
    {
        options.part = 0x435;
        file = dfuSe(withHeader(smallProgram(2, 2600), options));
        reason = "program for another board or address";
    }
    SECTION("a loader")
    {
        options.kind = FIELDFLASH_SIGNED_LOADER;
        file = dfuSe(withHeader(smallProgram(2, 2600), options));
        reason = "program for another board or address";
    }
    SECTION("linked for another address")
    {
        options.start = FIELDFLASH_FLASH_BASE;
        file = dfuSe(withHeader(smallProgram(2, 2600), options));
        reason = "program for another board or address";
    }
    SECTION("longer than the flash")
    {
        header([](auto& is) { is.length = FIELDFLASH_FLASH_SIZE; },
               "program for another board or address");
    }
    SECTION("a header that states another length")
    {
        header([](auto& is) { is.length -= 8; }, "program incomplete or damaged");
    }
    SECTION("a header that states another CRC")
    {
        header([](auto& is) { is.crc32 ^= 1; }, "program incomplete or damaged");
    }
    SECTION("a header with a wrong CRC of its own")
    {
        image[0x30] ^= 1; // its name
        file = dfuSe(image);
        reason = "program incomplete or damaged";
    }
    SECTION("a program that starts outside of itself")
    {
        Bytes program = smallProgram(2, 2600);
        program[6] ^= 0x10;
        file = dfuSe(withHeader(program, options));
        reason = "program for another board or address";
    }
    SECTION("a program whose stack is not in RAM")
    {
        Bytes program = smallProgram(2, 2600);
        program[3] = 0x30;
        file = dfuSe(withHeader(program, options));
        reason = "program for another board or address";
    }
    SECTION("the same version")
    {
        file = dfuSe(withHeader(smallProgram(2, 2600), version(0x0100)));
        reason = "program not newer";
    }
    SECTION("an older version")
    {
        file = dfuSe(withHeader(smallProgram(2, 2600), version(0x0099)));
        reason = "program not newer";
    }
    CHECK(startWith(cardWith(file)) == reason);
    CHECK(FakeFlash::operations() == 0);
    CHECK(HostedLoader<loader::Unsigned>().boot() == Finding::None);
    CHECK(isInFlash(old));
}

TEST_CASE("a signed loader writes nothing of a card's program that is not signed, or below the "
          "floor")
{
    NEEDS_FAT_TOOLS;
    installFirst<loader::Signed>();
    ProgramOptions options = version(0x0110);
    options.securityCounter = 5;
    const Bytes second = signedImage(smallProgram(2, 3000), options);
    REQUIRE(startWith<loader::Signed>(cardWith(dfuSe(second))) == kInstalled);
    (void)FakeFlash::takeOperations();

    options = version(0x0120);
    options.securityCounter = 5;
    Bytes image = signedImage(smallProgram(3, 2600), options);
    std::string reason = "program not signed for this loader";
    SECTION("not signed") { image = withHeader(smallProgram(3, 2600), options); }
    SECTION("a changed bit of the signature") { image[130] ^= 1; }
    SECTION("a changed program with the right checksums")
    {
        image[1000] ^= 1;
        repairChecksums(image);
    }
    SECTION("the name of another key")
    {
        FieldflashSignedHeader header = headerOf(image);
        header.keyId[3] ^= 1;
        setHeader(image, header);
        sign(image, false); // with the right one
    }
    SECTION("below the floor")
    {
        options.securityCounter = 4;
        image = signedImage(smallProgram(3, 2600), options);
        reason = "program older than allowed";
    }
    CHECK(startWith<loader::Signed>(cardWith(dfuSe(image))) == reason);
    CHECK(FakeFlash::operations() == 0);
    CHECK(HostedLoader<loader::Signed>().boot() == Finding::None);
    CHECK(isInFlash(second));
}

TEST_CASE("without a program that may start, a card's program of any version is installed")
{
    NEEDS_FAT_TOOLS;
    installFirst();
    const Bytes older = withHeader(smallProgram(2, 2600), version(0x0050));
    HostedLoader<loader::Unsigned> usb;
    REQUIRE(usb.command(0x41, kApplication + loader::pageSize).second == 5);
    CHECK(startWith(cardWith(dfuSe(older))) == kInstalled);
    CHECK(isInFlash(older));
}

TEST_CASE("what is wrong with a card is said")
{
    NEEDS_FAT_TOOLS;
    const Bytes old = installFirst();
    Content card = cardWith(dfuSe(withHeader(smallProgram(2, 2600), version(0x0110))));
    std::string reason;
    SECTION("no such file") { card = cardWithout(), reason = "no FIRMWARE.DFU"; }
    SECTION("no file system") { card.assign(5000 * 512, 0xFF), reason = "no FAT16 or FAT32"; }
    SECTION("a FAT that contradicts the volume")
    {
        card[22] = 1;
        card[23] = 0;
        reason = "file system damaged";
    }
    SECTION("nothing can be read") { card.resize(100), reason = "cannot be read"; }
    CHECK(startWith(card) == reason);
    CHECK(FakeFlash::operations() == 0);
    CHECK(isInFlash(old));
}

TEST_CASE("a card that is pulled out at any block leaves the old program, or the loader, which "
          "installs the next time")
{
    NEEDS_FAT_TOOLS;
    const CardFormat format = GENERATE(CardFormat{false, true}, CardFormat{true, false});
    const Bytes next = signedImage(smallProgram(2, 2600), version(0x0110));
    Content card = cardWith(dfuSe(next), format);
    bool wasOld = false;
    bool wasLoader = false;
    for (unsigned at = 0;; ++at) {
        INFO("pulled out before read " << at);
        const Bytes old = installFirst();
        ExchangedCard pulled(card, {}, at);
        const std::string reason = startWith(pulled);
        if (reason == kInstalled)
            break;
        REQUIRE(reason == "cannot be read");
        const Finding finding = HostedLoader<loader::Unsigned>().boot();
        if (finding == Finding::None) {
            REQUIRE(isInFlash(old));
            REQUIRE(FakeFlash::operations() == 0);
        }
        (finding == Finding::None ? wasOld : wasLoader) = true;
        REQUIRE(startWith(card) == kInstalled);
        REQUIRE(isInFlash(next));
    }
    CHECK(wasOld);
    CHECK(wasLoader);
}

TEST_CASE("a card that is exchanged between check and installation starts nothing unsigned")
{
    NEEDS_FAT_TOOLS;
    const Content good = cardWith(dfuSe(signedImage(smallProgram(2, 2600), version(0x0110))));
    const Content evil = cardWith(dfuSe(withHeader(smallProgram(3, 2600), version(0x0110))));
    bool wasWritten = false;
    for (unsigned at = 1;; ++at) {
        INFO("exchanged before read " << at);
        installFirst<loader::Signed>();
        ExchangedCard card(good, evil, at);
        const std::string reason = startWith<loader::Signed>(card);
        if (reason == kInstalled)
            break;
        wasWritten |= FakeFlash::operations() != 0;
        const bool starts = HostedLoader<loader::Signed>().boot() == Finding::None;
        REQUIRE((!starts || FakeFlash::operations() == 0));
    }
    CHECK(wasWritten);
}

TEST_CASE("flash that cannot be written ends the update from a card with the reason")
{
    NEEDS_FAT_TOOLS;
    FakeFlash::reset();
    FakeFlash::protect(true);
    const std::string reason = startWith(cardWith(dfuSe(withHeader(smallProgram(1, 3000)))));
    FakeFlash::protect(false);
    CHECK(reason == "programming failed");
}

TEST_CASE("a power cut in any operation of an update from a card leaves a loader or a whole "
          "program, and the card completes the update")
{
    NEEDS_FAT_TOOLS;
    ProgramOptions newer = version(0x0110);
    newer.securityCounter = 3; // recorded
    const Bytes next = signedImage(smallProgram(2, 2600), newer);
    Content card = cardWith(dfuSe(next));
    const Bytes old = installFirst<loader::Signed>();
    FakeFlash::State before = FakeFlash::state();
    REQUIRE(startWith<loader::Signed>(card) == kInstalled);
    const std::vector<FakeFlash::Operation> operations = FakeFlash::takeOperations();
    for (std::size_t number = 0; number < operations.size(); ++number) {
        INFO("cut in operation " << number << " of " << operations.size());
        FakeFlash::setState(before);
        FakeFlash::leaveHalfDone(operations[number], static_cast<std::uint32_t>(number * 7919));
        const Finding finding = HostedLoader<loader::Signed>().boot();
        REQUIRE((finding != Finding::None || isInFlash(old) || isInFlash(next)));
        // What an ordinary start does with it: look at the card if the loader stays.
        if (finding != Finding::None)
            REQUIRE(startWith<loader::Signed>(card) == kInstalled);
        REQUIRE(HostedLoader<loader::Signed>().boot() == Finding::None);
        FakeFlash::setState(before);
        FakeFlash::carryOut(operations[number]);
        before = FakeFlash::state();
    }
    CHECK(operations.size() > 300);
}
