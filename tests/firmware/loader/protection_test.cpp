// SPDX-License-Identifier: MIT
// No request, in no order, changes the loader or makes it start anything but a whole, admissible
// program.
#include "firmware/loader/security.h"
#include "firmware/loader/signed_security.h"
#include "tests/firmware/loader/flash_content.h"
#include "tests/firmware/loader/hosted_loader.h"
#include "tests/firmware/loader/signed_image.h"
#include "tests/support/catch.h"

#include <cstdlib>
#include <random>
#include <ranges>

using namespace fieldflash;
using namespace fieldflash::test;
using loader::Finding;

namespace {

using Status = std::pair<std::uint8_t, std::uint8_t>;
constexpr std::uint8_t kErrAddress = 8;
constexpr std::uint8_t kErrFile = 2;
constexpr std::uint8_t kErrVendor = 0x0B;
constexpr std::uint8_t kErrTarget = 1;
constexpr std::uint8_t kErrVerify = 7;
constexpr std::uint8_t kErrFirmware = 0x0A;

/// FIELDFLASH_LOADER_FUZZ: number of random sessions.
int sessions()
{
    const char* const wanted = std::getenv("FIELDFLASH_LOADER_FUZZ");
    return wanted != nullptr ? std::atoi(wanted) : 300;
}

/// Requests that are valid half of the time, at addresses that matter.
template <typename Security> class Fuzzer {
public:
    Fuzzer(HostedLoader<Security>& loader, std::uint32_t seed, std::vector<Bytes> images)
        : m_loader(loader),
          m_random(seed),
          m_images(std::move(images))
    {
    }
    void request()
    {
        switch (pick(10)) {
        case 0: command(); break;
        case 1:
        case 2: block(); break;
        case 3: page(); break;
        case 4: (void)m_loader.control({0xA1, 2, word(), 0, size()}); break;
        case 5:
            (void)m_loader.control({0x21, static_cast<std::uint8_t>(pick(2) * 2 + 4), 0, 0, 0});
            break;
        case 6: (void)m_loader.download(0, {}); break;
        case 7:
            (void)m_loader.control({static_cast<std::uint8_t>(pick(2) != 0 ? 0xC1 : 0x41),
                                    static_cast<std::uint8_t>(pick(6)), word(), 0, 0});
            break;
        default: (void)m_loader.control({0xA1, 3, 0, 0, 6}); break;
        }
        for (unsigned steps = pick(3); steps > 0; --steps)
            (void)m_loader.step();
    }

private:
    unsigned pick(unsigned count) { return static_cast<unsigned>(m_random() % count); }
    std::uint16_t word() { return static_cast<std::uint16_t>(pick(3) == 0 ? m_random() : pick(6)); }
    std::uint16_t size()
    {
        constexpr std::array<std::uint16_t, 8> sizes{0, 1, 5, 8, 64, 2047, 2048, 4096};
        return sizes.at(pick(sizes.size()));
    }
    std::uint32_t address()
    {
        constexpr std::array<std::uint32_t, 14> places{
            0x08000000, 0x08000800, 0x080037F8, 0x08003800, 0x08003FF8, 0x08003FFF, 0x08004000,
            0x08004800, 0x0807FFF8, 0x080FF800, 0x080FFFF8, 0x08100000, 0x00000000, 0xFFFFFFFF};
        return places.at(pick(places.size())) + (pick(4) == 0 ? pick(16) - 8 : 0);
    }
    Bytes noise(std::size_t count)
    {
        Bytes bytes(count);
        for (std::uint8_t& byte : bytes)
            byte = static_cast<std::uint8_t>(m_random());
        return bytes;
    }
    void command()
    {
        if (pick(50) == 0)
            return (void)m_loader.download(0, {0x41}); // mass erase: slow here
        Bytes bytes{static_cast<std::uint8_t>(pick(8) == 0       ? m_random()
                                                  : pick(3) == 0 ? 0x41
                                                                 : 0x21)};
        appendLittle32(bytes, address());
        if (pick(8) == 0)
            bytes.resize(pick(7) + 1);
        (void)m_loader.download(0, bytes);
    }
    void block()
    {
        const std::uint16_t count = size();
        if (count != 0)
            (void)m_loader.download(word(), noise(count));
    }
    /// A page of a real image in its place, so that programs get complete sometimes.
    void page()
    {
        const Bytes& image = m_images.at(pick(static_cast<unsigned>(m_images.size())));
        (void)m_loader.command(0x21, kApplication);
        for (unsigned number = 0; number < image.size() / loader::pageSize + 1; ++number) {
            if (pick(8) == 0)
                continue;
            Bytes bytes(loader::pageSize, 0xFF);
            const std::size_t at = number * std::size_t{loader::pageSize};
            std::copy_n(image.begin() + static_cast<std::ptrdiff_t>(at),
                        std::min<std::size_t>(bytes.size(), image.size() - at), bytes.begin());
            (void)m_loader.download(static_cast<std::uint16_t>(number + 2), bytes);
            (void)m_loader.settledStatus();
        }
    }

    HostedLoader<Security>& m_loader;
    std::mt19937 m_random;
    std::vector<Bytes> m_images;
};

/// The flash fake throws if the loader's pages change.
template <typename Security>
void fuzz(const std::vector<Bytes>& good, const std::vector<Bytes>& bad)
{
    std::vector<Bytes> all = good;
    all.insert(all.end(), bad.begin(), bad.end());
    int starts = 0;
    FakeFlash::reset();
    for (int session = 0; session < sessions(); ++session) {
        INFO("session " << session);
        HostedLoader<Security> loader;
        Fuzzer<Security> fuzzer(loader, static_cast<std::uint32_t>(session), all);
        for (int request = 0; request < 60; ++request)
            fuzzer.request();
        if (HostedLoader<Security>().boot() != Finding::None)
            continue;
        ++starts;
        const bool isGood =
            std::ranges::any_of(good, [](const Bytes& image) { return isInFlash(image); });
        REQUIRE(isGood);
    }
    CHECK(starts > 0);
}

Bytes without(Bytes image, std::size_t at)
{
    image[at] ^= 1;
    return image;
}

} // namespace

TEST_CASE("random requests never change the loader and never start anything but a whole program")
{
    const Bytes image = withHeader(smallProgram(1, 5000));
    Bytes flipped = image;
    flipped[3000] ^= 0x10;
    fuzz<loader::Unsigned>({image, withHeader(smallProgram(2, 900))}, {flipped});
}

TEST_CASE("random requests never make a signed loader start an unsigned, changed or older program")
{
    ProgramOptions older;
    ProgramOptions newer;
    newer.securityCounter = 2;
    older.securityCounter = 1;
    Bytes resigned = signedImage(smallProgram(4, 2500), newer);
    resigned[3000] ^= 1;
    repairChecksums(resigned);
    FakeFlash::reset();
    HostedLoader<loader::Signed> first;
    const Bytes image = signedImage(smallProgram(1, 3000), newer);
    REQUIRE(first.write(kApplication, image).second == 5);
    REQUIRE(first.leave().second == 7);
    const Bytes records = FakeFlash::read(FIELDFLASH_LOADER_RECORDS, 16);
    std::vector<Bytes> all{image, withHeader(smallProgram(2, 900)), resigned,
                           signedImage(smallProgram(3, 900), older)};
    int starts = 0;
    for (int session = 0; session < sessions() / 3; ++session) {
        HostedLoader<loader::Signed> loader;
        Fuzzer<loader::Signed> fuzzer(loader, static_cast<std::uint32_t>(session), all);
        for (int request = 0; request < 60; ++request)
            fuzzer.request();
        if (HostedLoader<loader::Signed>().boot() != Finding::None)
            continue;
        ++starts;
        REQUIRE(isInFlash(image));
    }
    CHECK(starts > 0);
    CHECK(FakeFlash::read(FIELDFLASH_LOADER_RECORDS, 16) == records);
}

TEST_CASE("erasing, or writing to, the loader's own pages is an address error by every route")
{
    FakeFlash::reset();
    HostedLoader<loader::Unsigned> loader;
    const std::uint32_t address = GENERATE(0x08000000u, 0x08000800u, 0x08003800u, 0x08003FFFu);
    CHECK(loader.command(0x41, address) == Status{kErrAddress, 10});
    CHECK(loader.control({0x21, 4, 0, 0, 0}));
    CHECK(loader.command(0x21, address) == Status{0, 5}); // it can be read
    REQUIRE(loader.download(2, Bytes(2048, 0)));
    CHECK(loader.settledStatus() == Status{kErrAddress, 10});
    CHECK(FakeFlash::operations() == 0);
}

TEST_CASE("a block that ends beyond the flash, or is not aligned to a double word, is refused")
{
    FakeFlash::reset();
    HostedLoader<loader::Unsigned> loader;
    const auto [pointer, block, size] =
        GENERATE(table<std::uint32_t, int, int>({{0x080FF808, 2, 2048},
                                                 {0x080FF800, 3, 8},
                                                 {0x08004004, 2, 8},
                                                 {0x08004001, 2, 2048},
                                                 {0x080FFFF8, 2, 9},
                                                 {0x08004000, 1, 8},
                                                 {0x08004000, 65535, 2048}}));
    CHECK(loader.command(0x21, pointer) == Status{0, 5});
    REQUIRE(loader.download(static_cast<std::uint16_t>(block),
                            Bytes(static_cast<std::size_t>(size), 0)));
    CHECK(loader.settledStatus() == Status{kErrAddress, 10});
    CHECK(FakeFlash::operations() == 0);
}

TEST_CASE("the layout's end is the end: the last page is written, the next address is not")
{
    FakeFlash::reset();
    HostedLoader<loader::Unsigned> loader;
    CHECK(loader.write(0x080FF800, Bytes(2048, 0x55)) == Status{0, 5});
    CHECK(loader.command(0x21, 0x08100000) == Status{kErrAddress, 10});
}

TEST_CASE("each reason not to start a program has its status")
{
    FakeFlash::reset();
    HostedLoader<loader::Signed> loader;
    CHECK(loader.leave() == Status{kErrFirmware, 10}); // no program
    REQUIRE(loader.control({0x21, 4, 0, 0, 0}));
    ProgramOptions otherBoard;
    otherBoard.board = "STM32L476G-DISCO";
    ProgramOptions otherPart;
    otherPart.part = 0x461;
    Bytes cut = signedImage(smallProgram(1, 5000));
    cut.resize(4000);
    const auto [image, status] = GENERATE_COPY(table<Bytes, std::uint8_t>(
        {{signedImage(smallProgram(1), otherBoard), kErrTarget},
         {signedImage(smallProgram(1), otherPart), kErrTarget},
         {cut, kErrVerify},
         {without(signedImage(smallProgram(1)), 40), kErrVerify}, // the name, without checksum
         {withHeader(smallProgram(1)), kErrFile},
         {without(signedImage(smallProgram(1)), 130), kErrFile}})); // the signature
    CHECK(loader.write(kApplication, image).second == 5);
    CHECK(loader.leave() == Status{status, 10});
    CHECK(HostedLoader<loader::Signed>().boot() != Finding::None);
}

TEST_CASE("after a program with a higher security counter, one with a lower counter is refused")
{
    FakeFlash::reset();
    ProgramOptions options;
    HostedLoader<loader::Signed> loader;
    options.securityCounter = 5;
    const Bytes newer = signedImage(smallProgram(1), options);
    REQUIRE(loader.write(kApplication, newer).second == 5);
    REQUIRE(loader.leave() == Status{0, 7});
    options.securityCounter = 4;
    HostedLoader<loader::Signed> next;
    REQUIRE(next.write(kApplication, signedImage(smallProgram(2), options)).second == 5);
    CHECK(next.leave() == Status{kErrFile, 10});
    CHECK(HostedLoader<loader::Signed>().boot() == Finding::Older);
    REQUIRE(next.control({0x21, 4, 0, 0, 0}));
    REQUIRE(next.write(kApplication, newer).second == 5);
    CHECK(next.leave() == Status{0, 7});
}

TEST_CASE(
    "a file with data in the marker is refused: a host cannot say that a program was verified")
{
    FakeFlash::reset();
    HostedLoader<loader::Signed> loader;
    Bytes image = withHeader(smallProgram(1));
    Bytes marker;
    appendLittle32(marker, FIELDFLASH_LOADER_VERIFIED_LOW);
    appendLittle32(marker, FIELDFLASH_LOADER_VERIFIED_HIGH);
    std::ranges::copy(marker, image.begin() + FIELDFLASH_LOADER_MARKER_OFFSET);
    SECTION("as a whole page") { CHECK(loader.write(kApplication, image) == Status{kErrFile, 10}); }
    SECTION("as eight bytes of their own")
    {
        REQUIRE(loader.command(0x21, kApplication + FIELDFLASH_LOADER_MARKER_OFFSET).second == 5);
        REQUIRE(loader.download(2, marker));
        CHECK(loader.settledStatus() == Status{kErrFile, 10});
    }
    CHECK(FakeFlash::operations() == 0);
}

TEST_CASE("a signed loader gives away nothing of the program, but its own pages can be read")
{
    FakeFlash::reset();
    HostedLoader<loader::Signed> loader;
    REQUIRE(loader.write(kApplication, signedImage(smallProgram(1))).second == 5);
    REQUIRE(loader.control({0x21, 6, 0, 0, 0}));
    const auto [pointer, block, size, isRead] =
        GENERATE(table<std::uint32_t, int, int, bool>({{kApplication, 2, 64, false},
                                                       {kApplication - 2, 2, 4, false},
                                                       {0x08000000, 10, 2048, false},
                                                       {0x080FFFF8, 2, 2048, false},
                                                       {0x08000000, 2, 2048, true}}));
    REQUIRE(loader.command(0x21, pointer).second == 5);
    REQUIRE(loader.control({0x21, 6, 0, 0, 0}));
    const auto read = loader.control(
        {0xA1, 2, static_cast<std::uint16_t>(block), 0, static_cast<std::uint16_t>(size)});
    CHECK(read.has_value() == isRead);
    CHECK(loader.settledStatus().first == (isRead ? 0 : kErrVendor));
}

TEST_CASE("an unsigned loader reads the program back")
{
    FakeFlash::reset();
    HostedLoader<loader::Unsigned> loader;
    const Bytes image = withHeader(smallProgram(1));
    REQUIRE(loader.write(kApplication, image).second == 5);
    REQUIRE(loader.control({0x21, 6, 0, 0, 0}));
    const auto read = loader.control({0xA1, 2, 2, 0, 64});
    REQUIRE(read);
    CHECK(std::ranges::equal(*read, std::span(image).first(64)));
}

TEST_CASE("a change that keeps the CRC does not start on a signed loader, although the program was "
          "verified")
{
    FakeFlash::reset();
    const Bytes image = signedImage(smallProgram(1, 5000));
    HostedLoader<loader::Signed> loader;
    REQUIRE(loader.write(kApplication, image).second == 5);
    REQUIRE(loader.leave().second == 7);
    // The CRC's own polynomial, x^32 first, bit 0 first: a multiple of it leaves every CRC as it
    // is.
    Bytes forged = image;
    constexpr std::array<std::uint8_t, 5> polynomial{0x41, 0x06, 0x71, 0xDB, 0x01};
    for (std::size_t i = 0; i < polynomial.size(); ++i)
        forged[3000 + i] ^= polynomial.at(i);
    Bytes repaired = forged;
    repairChecksums(repaired);
    REQUIRE(repaired == forged); // its checksums are right
    HostedLoader<loader::Signed> next;
    REQUIRE(next.command(0x21, kApplication + loader::pageSize).second == 5);
    REQUIRE(next.download(2, Bytes(forged.begin() + 2048, forged.begin() + 4096)));
    REQUIRE(next.settledStatus().second == 5);
    CHECK(HostedLoader<loader::Signed>().boot() == Finding::Signature);
}

TEST_CASE("a flash that refuses is reported, and a verified program stays as it is")
{
    FakeFlash::reset();
    const Bytes image = withHeader(smallProgram(1, 3000));
    HostedLoader<loader::Unsigned> loader;
    REQUIRE(loader.write(kApplication, image).second == 5);
    REQUIRE(loader.leave().second == 7);
    FakeFlash::protect(true);
    HostedLoader<loader::Unsigned> next;
    CHECK(next.command(0x41, kApplication).second == 10);
    CHECK(HostedLoader<loader::Unsigned>().boot() == Finding::None);
    CHECK(isInFlash(image));
}

TEST_CASE("the same program again changes nothing in flash")
{
    FakeFlash::reset();
    const Bytes image = withHeader(smallProgram(1, 9000));
    for (int round = 0; round < 2; ++round) {
        HostedLoader<loader::Unsigned> loader;
        const std::uint64_t before = FakeFlash::operations();
        REQUIRE(loader.write(kApplication, image).second == 5);
        REQUIRE(loader.leave().second == 7);
        CHECK((FakeFlash::operations() == before) == (round == 1));
    }
}

TEST_CASE("pages that are blank are not erased")
{
    FakeFlash::reset();
    const Bytes image = withHeader(smallProgram(1, 9000));
    const auto programmed = static_cast<std::uint64_t>(std::ranges::count_if(
        std::views::iota(std::size_t{0}, image.size() / 8), [&](std::size_t number) {
            const auto first = image.begin() + static_cast<std::ptrdiff_t>(8 * number);
            return std::any_of(first, first + 8, [](std::uint8_t byte) { return byte != 0xFF; });
        }));
    HostedLoader<loader::Unsigned> loader;
    SECTION("in an empty flash, apart from the first page")
    {
        REQUIRE(loader.write(kApplication, image).second == 5);
        // the note that a change begins, an erase
        CHECK(FakeFlash::operations() == 2 + programmed);
    }
    SECTION("behind a verified program")
    {
        REQUIRE(loader.write(kApplication, withHeader(smallProgram(2, 500))).second == 5);
        REQUIRE(loader.leave().second == 7);
        HostedLoader<loader::Unsigned> next;
        const std::uint64_t before = FakeFlash::operations();
        REQUIRE(next.write(kApplication, image).second == 5);
        CHECK(FakeFlash::operations() == before + 2 + programmed);
    }
    SECTION("by commands to erase all pages")
    {
        REQUIRE(loader.download(0, {0x41}));
        REQUIRE(loader.settledStatus().second == 5);
        CHECK(FakeFlash::operations() == 2);
    }
}
