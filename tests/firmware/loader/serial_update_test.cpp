// SPDX-License-Identifier: MIT
// Programs by XMODEM, with the loader's code on a PC: the same checks and the same protection as
// over USB.
#include "firmware/loader/security.h"
#include "firmware/loader/signed_security.h"
#include "tests/firmware/loader/block_sender.h"
#include "tests/firmware/loader/flash_content.h"
#include "tests/firmware/loader/hosted_loader.h"
#include "tests/firmware/loader/signed_image.h"
#include "tests/support/catch.h"

#include <deque>

using namespace fieldflash;
using namespace fieldflash::test;
using loader::Finding;

namespace {

/// A line to one sender. Time passes only while it is quiet.
struct Line {
    static bool hasByte()
    {
        if (bytes.empty())
            time += 5;
        return !bytes.empty();
    }
    static std::uint8_t take()
    {
        const std::uint8_t byte = bytes.front();
        bytes.pop_front();
        return byte;
    }
    static void send(std::uint8_t byte)
    {
        text += static_cast<char>(byte);
        const Stream answer = sender->answer(byte);
        bytes.insert(bytes.end(), answer.begin(), answer.end());
    }
    static std::uint32_t now() { return time; }

    static void connect(BlockSender& other)
    {
        sender = &other;
        bytes.clear();
        text.clear();
    }

    static inline BlockSender* sender = nullptr;
    static inline std::deque<std::uint8_t> bytes;
    static inline std::string text;
    static inline std::uint32_t time = 0;
};
static_assert(loader::SerialLine<Line>);

template <typename Security = loader::Unsigned>
bool transfer(const Bytes& image, std::size_t blockSize = 1024)
{
    BlockSender sender(image, blockSize);
    Line::connect(sender);
    HostedLoader<Security> loader;
    const bool isAdmitted = loader.template updateBySerial<Line>();
    // The sender sees the same verdict as the person.
    CHECK(sender.isDone() == isAdmitted);
    CHECK(sender.isCancelled() == !isAdmitted);
    return isAdmitted;
}

} // namespace

TEST_CASE("a program sent by XMODEM leaves the flash as a download over USB does")
{
    const std::size_t size =
        GENERATE(std::size_t{24}, std::size_t{1536}, std::size_t{3000}, std::size_t{5000});
    const std::size_t blockSize = GENERATE(std::size_t{128}, std::size_t{1024});
    const Bytes image = withHeader(smallProgram(1, size));
    FakeFlash::reset();
    {
        HostedLoader<loader::Unsigned> loader;
        REQUIRE(loader.write(kApplication, image).second == 5);
        REQUIRE(loader.leave().second == 7);
    }
    const Bytes overUsb = wholeFlash();
    FakeFlash::reset();
    CHECK(transfer(image, blockSize));
    CHECK(Line::text.ends_with("\r\nReceived.\r\n"));
    const bool isSame = wholeFlash() == overUsb; // not in the message
    CHECK(isSame);
    CHECK(HostedLoader<loader::Unsigned>().boot() == Finding::None);
}

TEST_CASE("what a file contains behind the program is not written")
{
    FakeFlash::reset();
    Bytes image = withHeader(smallProgram(1, 3000));
    const std::size_t size = image.size();
    image.resize(size + 9000, 0x55);
    CHECK(transfer(image));
    const Bytes behind = FakeFlash::read(static_cast<std::uint32_t>(kApplication + size), 9000);
    CHECK(behind == Bytes(9000, 0xFF));
}

TEST_CASE("a file sent by XMODEM that is not for this loader is refused before anything is erased")
{
    FakeFlash::reset();
    REQUIRE(transfer(withHeader(smallProgram(1, 3000))));
    (void)FakeFlash::takeOperations();
    ProgramOptions options;
    std::string reason = "program for another board or address";
    Bytes image;
    SECTION("not a program")
    {
        image = smallProgram(2, 3000);
        reason = "no program";
    }
    SECTION("another board")
    {
        options.board = "STM32L476G-DISCO";
        image = withHeader(smallProgram(2, 3000), options);
    }
    SECTION("a loader")
    {
        options.kind = FIELDFLASH_SIGNED_LOADER;
        image = withHeader(smallProgram(2, 3000), options);
    }
    SECTION("longer than the flash")
    {
        image = withHeader(smallProgram(2, 3000));
        FieldflashSignedHeader header = headerOf(image);
        header.length = FIELDFLASH_FLASH_SIZE;
        setHeader(image, header);
    }
    SECTION("shorter than a page")
    {
        options.part = 0x435;
        image = withHeader(smallProgram(2, 24), options);
    }
    CHECK_FALSE(transfer(image));
    CHECK(Line::text.ends_with("\r\n" + reason + "\r\n"));
    CHECK(FakeFlash::operations() == 0);
    CHECK(HostedLoader<loader::Unsigned>().boot() == Finding::None);
}

TEST_CASE("a signed loader takes only a signed program by XMODEM, and none below the floor")
{
    FakeFlash::reset();
    ProgramOptions options;
    options.securityCounter = 5;
    REQUIRE(transfer<loader::Signed>(signedImage(smallProgram(1, 3000), options)));
    CHECK_FALSE(transfer<loader::Signed>(withHeader(smallProgram(2, 2000), options)));
    CHECK(Line::text.ends_with("\r\nprogram not signed for this loader\r\n"));
    CHECK(HostedLoader<loader::Signed>().boot() == Finding::Signature);
    options.securityCounter = 4;
    CHECK_FALSE(transfer<loader::Signed>(signedImage(smallProgram(2, 2000), options)));
    CHECK(Line::text.ends_with("\r\nprogram older than allowed\r\n"));
    CHECK(HostedLoader<loader::Signed>().boot() == Finding::Older);
}

TEST_CASE("a damaged program sent by XMODEM is not admitted")
{
    FakeFlash::reset();
    Bytes image = withHeader(smallProgram(1, 3000));
    image[2500] ^= 1; // before it was sent, so the transfer is right
    CHECK_FALSE(transfer(image));
    CHECK(Line::text.ends_with("\r\nprogram incomplete or damaged\r\n"));
    CHECK(HostedLoader<loader::Unsigned>().boot() == Finding::Incomplete);
}

TEST_CASE("a transfer that stops leaves the loader, which takes the next one")
{
    FakeFlash::reset();
    const Bytes old = withHeader(smallProgram(1, 3000));
    REQUIRE(transfer(old));
    const Bytes image = withHeader(smallProgram(2, 9000));
    BlockSender sender(image, 1024);
    sender.stopBefore(GENERATE(0U, 1U, 2U, 5U));
    Line::connect(sender);
    CHECK_FALSE(HostedLoader<loader::Unsigned>().updateBySerial<Line>());
    CHECK(sender.isCancelled());
    // One block is not a page: nothing has changed yet.
    const bool isOldIntact = HostedLoader<loader::Unsigned>().boot() == Finding::None;
    CHECK(isOldIntact
          == (FakeFlash::read(kApplication, 64) == Bytes(old.begin(), old.begin() + 64)));
    CHECK(transfer(image));
    CHECK(HostedLoader<loader::Unsigned>().boot() == Finding::None);
}

TEST_CASE("flash that cannot be written ends a transfer with the reason")
{
    FakeFlash::reset();
    FakeFlash::protect(true);
    CHECK_FALSE(transfer(withHeader(smallProgram(1, 3000))));
    CHECK(Line::text.ends_with("\r\nprogramming failed\r\n"));
    FakeFlash::protect(false);
}
