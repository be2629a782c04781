// SPDX-License-Identifier: MIT
#include "core/virtual_board/application/demo_content.h"
#include "core/virtual_board/flash/option_bytes.h"
#include "tests/core/virtual_board/host.h"

using namespace fieldflash;
using namespace fieldflash::test;
using namespace std::chrono_literals;
using board::DfuState;
using board::DfuStatus;

namespace {

constexpr Address kOtp = 0x1FFF7000;

Bytes flashAt(WireHost& host, Address address, ByteCount size)
{
    return host.board->flash().read({address, size});
}

} // namespace

TEST_CASE("erase clears the page that contains the address, and only that")
{
    WireHost host(QStringLiteral("start=bootloader"));
    const Bytes before(host.board->flash().contents().begin(),
                       host.board->flash().contents().end());
    const StatusAnswer answer = host.erasePage(kFlash + 2048 + 5);
    CHECK(answer.state == DfuState::dfuDNLOAD_IDLE);
    CHECK(answer.status == DfuStatus::OK);
    CHECK(flashAt(host, kFlash, 2048) == Bytes(before.begin(), before.begin() + 2048));
    CHECK(isErased(flashAt(host, kFlash + 2048, 2048)));
    CHECK_FALSE(isErased(flashAt(host, kFlash + 4096, 2048)));
    CHECK(host.board->statistics().erasesPerPage.at(1) == 1);
}

TEST_CASE("a mass erase clears everything at once")
{
    WireHost host(QStringLiteral("start=bootloader"));
    CHECK(host.execute(0, command(0x41)).state == DfuState::dfuDNLOAD_IDLE);
    CHECK(isErased(host.board->flash().contents()));
    CHECK(host.board->statistics().massErases == 1);
    CHECK(host.board->statistics().pageErases() == 512);
}

TEST_CASE("commands to addresses outside every memory are errTARGET at the first GETSTATUS")
{
    for (const Address address : {0x07FFFFFFU, 0x08100000U, 0x20003000U, 0xE0042000U}) {
        WireHost host(QStringLiteral("start=bootloader"));
        INFO(addressText(address).toStdString());
        for (const std::uint8_t byte : {std::uint8_t{0x21}, std::uint8_t{0x41}}) {
            const StatusAnswer answer = host.execute(0, command(byte, address));
            CHECK(answer.state == DfuState::dfuERROR);
            CHECK(answer.status == DfuStatus::errTARGET);
            (void)host.clrStatus();
        }
        CHECK(host.violations("address outside every memory") == 2);
    }
}

TEST_CASE("an address must be in the selected alternate setting, unless the ROM ignores it")
{
    WireHost strict(QStringLiteral("start=bootloader"));
    strict.selectAlternate(1);
    CHECK(strict.setAddress(kFlash).status == DfuStatus::errTARGET);

    WireHost lax(QStringLiteral("start=bootloader,alternate=ignored"));
    lax.selectAlternate(1);
    CHECK(lax.setAddress(kFlash).status == DfuStatus::OK);
    CHECK(lax.violations("address outside the selected alternate setting") == 1);
}

TEST_CASE("unknown commands and commands of a wrong length are refused")
{
    for (const Bytes& payload : {Bytes{0x55}, Bytes{0x21}, Bytes{0x21, 0, 0, 0}, Bytes{0x41, 0, 0},
                                 Bytes{0x92, 0, 0, 0, 0}}) {
        WireHost late(QStringLiteral("start=bootloader,unknown-command=vendor"));
        const StatusAnswer answer = late.execute(0, payload);
        CHECK(answer.state == DfuState::dfuERROR);
        CHECK(answer.status == DfuStatus::errVENDOR);
        WireHost early(QStringLiteral("start=bootloader,unknown-command=stall"));
        CHECK(early.dnload(0, payload).kind == Reply::Kind::Stall);
        CHECK(early.getStatus().status == DfuStatus::errSTALLEDPKT);
        CHECK(early.violations("unknown DfuSe command") == 1);
    }
}

TEST_CASE("written data is read back, block after block by the address formula")
{
    WireHost host(QStringLiteral("start=bootloader"));
    const Bytes data = pattern(4096);
    (void)host.setAddress(kFree);
    (void)host.execute(2, Bytes(data.begin(), data.begin() + 2048));
    (void)host.execute(3, Bytes(data.begin() + 2048, data.end()));
    CHECK(flashAt(host, kFree, 4096) == data);
    CHECK(host.read(kFree, 2048).data == Bytes(data.begin(), data.begin() + 2048));
    CHECK(host.upload(3, 2048).data == Bytes(data.begin() + 2048, data.end()));
    CHECK(host.board->statistics().bytesRead == 4096);
}

TEST_CASE("the multiplier of the block number for a short last block depends on the ROM")
{
    const auto secondBlockLandsAt = [](const char* kind) {
        WireHost host(QStringLiteral("start=bootloader,block-length=") + QString::fromUtf8(kind));
        (void)host.setAddress(kFree);
        (void)host.execute(2, Bytes(1024, 0x11));
        (void)host.execute(3, Bytes(64, 0x22));
        const auto cells = host.board->flash().contents();
        for (std::size_t at = kFree - kFlash;; ++at) {
            REQUIRE(at < cells.size());
            if (cells[at] == 0x22)
                return at - (kFree - kFlash);
        }
    };
    CHECK(secondBlockLandsAt("constant") == 2048);
    CHECK(secondBlockLandsAt("remembered") == 1024);
    // Address 64 is inside the first block: that write would fail, so use a read instead.
    WireHost host(QStringLiteral("start=bootloader,block-length=requested"));
    (void)host.write(kFree, pattern(1024));
    (void)host.read(kFree, 1024);
    const Bytes data = pattern(1024);
    CHECK(host.upload(3, 64).data == Bytes(data.begin() + 64, data.begin() + 128));
}

TEST_CASE("writing to cells that are not erased fails at the second GETSTATUS")
{
    WireHost host(QStringLiteral("start=bootloader"));
    const StatusAnswer answer = host.write(kFlash, pattern(16));
    CHECK(answer.state == DfuState::dfuERROR);
    CHECK(answer.status == DfuStatus::errPROG);
    CHECK(host.violations("write to cells that are not erased") == 1);
}

TEST_CASE("a misaligned write fails, and so do all later ones until the next power-on")
{
    WireHost host(QStringLiteral("start=bootloader"));
    CHECK(host.write(kFree + 4, pattern(16)).status == DfuStatus::errWRITE);
    (void)host.clrStatus();
    CHECK(host.write(kFree, pattern(16)).status == DfuStatus::errWRITE);
    host.board->powerCycle(true);
    REQUIRE(host.awaitConnection());
    host.configure();
    CHECK(host.write(kFree, pattern(16)).status == DfuStatus::OK);
}

TEST_CASE("writes and reads that cross the end of the memory are errTARGET")
{
    WireHost host(QStringLiteral("start=bootloader"));
    CHECK(host.write(0x080FFFF8, pattern(16)).status == DfuStatus::errTARGET);
    (void)host.clrStatus();
    CHECK(host.read(0x080FFFF8, 16).kind == Reply::Kind::Stall);
    CHECK(host.getStatus().status == DfuStatus::errTARGET);
    CHECK(host.violations("block beyond the end of the memory") == 2);
}

TEST_CASE("the 8-byte defect loses most of a long block whose length is not a multiple of 8")
{
    // The publicly known case: 1900 bytes, of which 112 survive.
    const Bytes data = pattern(1900);
    WireHost defective(QStringLiteral("start=bootloader"));
    CHECK(defective.write(kFree, data).status == DfuStatus::OK);
    CHECK(flashAt(defective, kFree, 112) == Bytes(data.begin(), data.begin() + 112));
    CHECK(isErased(flashAt(defective, kFree + 112, 1900)));
    CHECK(defective.violations("write that meets the 8-byte defect") == 1);

    WireHost sound(QStringLiteral("start=bootloader,eight-byte-defect=off"));
    CHECK(sound.write(kFree, data).status == DfuStatus::OK);
    CHECK(flashAt(sound, kFree, 1900) == data);
    CHECK(isErased(flashAt(sound, kFree + 1900, 4)));

    // At most 256 bytes, or a multiple of 8: never affected.
    WireHost lucky(QStringLiteral("start=bootloader,eight-byte-defect=on"));
    CHECK(lucky.write(kFree, pattern(252)).status == DfuStatus::OK);
    CHECK(flashAt(lucky, kFree, 252) == pattern(252));
    CHECK(lucky.write(kFree + 2048, pattern(1896)).status == DfuStatus::OK);
    CHECK(flashAt(lucky, kFree + 2048, 1896) == pattern(1896));
    CHECK(lucky.violations("write that meets the 8-byte defect") == 0);
}

TEST_CASE("which bootloaders have the 8-byte defect")
{
    for (const char* rom : {"10.3", "9.2", "l43x-old"}) {
        WireHost host(QStringLiteral("start=bootloader,rom=") + QString::fromUtf8(rom));
        (void)host.write(kFree, pattern(1900));
        CHECK(host.violations("write that meets the 8-byte defect") == 1);
    }
    WireHost f4(QStringLiteral("start=bootloader,rom=f4-like"));
    (void)f4.write(kFree, pattern(1900));
    CHECK(flashAt(f4, kFree, 1900) == pattern(1900));
}

TEST_CASE("write protection: erase and write report success and change nothing")
{
    WireHost host(QStringLiteral("start=bootloader,write-protect=1-2"));
    const Bytes before = flashAt(host, kFlash, 8192);
    CHECK(host.erasePage(kFlash + 2048).status == DfuStatus::OK);
    CHECK(host.erasePage(kFlash + 4096).status == DfuStatus::OK);
    CHECK(host.write(kFlash + 2048, pattern(64)).status == DfuStatus::OK);
    CHECK(host.execute(0, command(0x41)).status == DfuStatus::OK);
    CHECK(flashAt(host, kFlash, 8192) == before);
    CHECK(host.violations("erase of a write-protected page") == 2);
    CHECK(host.violations("mass erase with write-protected pages") == 1);
    CHECK(host.erasePage(kFlash + 6144).status == DfuStatus::OK);
    CHECK(isErased(flashAt(host, kFlash + 6144, 2048)));
}

TEST_CASE("write protection reaches across both banks")
{
    WireHost host(QStringLiteral("start=bootloader,write-protect=254-257"));
    for (const std::uint32_t page : {254U, 255U, 256U, 257U})
        CHECK(host.board->flash().isWriteProtected(page));
    CHECK_FALSE(host.board->flash().isWriteProtected(253));
    CHECK_FALSE(host.board->flash().isWriteProtected(258));
    WireHost second(QStringLiteral("start=bootloader,write-protect=300-511"));
    CHECK_FALSE(second.board->flash().isWriteProtected(299));
    CHECK(second.board->flash().isWriteProtected(511));
    CHECK_FALSE(second.board->flash().isWriteProtected(44));
    WireHost beyond(QStringLiteral("start=bootloader,write-protect=600-700"));
    for (std::uint32_t page = 0; page < 512; ++page)
        CHECK_FALSE(beyond.board->flash().isWriteProtected(page));
}

TEST_CASE("read protection refuses reading, erasing and writing with errVENDOR")
{
    WireHost host(QStringLiteral("start=bootloader,rdp=1"));
    CHECK(host.upload(0, 4).kind == Reply::Kind::Completed);
    (void)host.abort();
    CHECK(host.setAddress(kFlash).status == DfuStatus::OK);
    (void)host.abort();
    CHECK(host.upload(2, 64).kind == Reply::Kind::Stall);
    CHECK(host.getStatus().status == DfuStatus::errVENDOR);
    (void)host.clrStatus();
    CHECK(host.erasePage(kFlash).status == DfuStatus::errVENDOR);
    (void)host.clrStatus();
    CHECK(host.execute(0, command(0x41)).status == DfuStatus::errVENDOR);
    (void)host.clrStatus();
    CHECK(host.execute(2, pattern(64)).status == DfuStatus::errVENDOR);
    CHECK(host.board->statistics().pageErases() == 0);

    WireHost refusing(QStringLiteral("start=bootloader,rdp=1,protected-set-address=refused"));
    CHECK(refusing.setAddress(kFlash).status == DfuStatus::errVENDOR);
}

TEST_CASE("a read-protected board may still leave")
{
    WireHost host(QStringLiteral("start=bootloader,rdp=1"));
    (void)host.dnload(0, {});
    CHECK(host.getStatus().state == DfuState::dfuMANIFEST);
}

TEST_CASE("read unprotect erases a protected chip, removes the protection and resets")
{
    WireHost host(QStringLiteral("start=bootloader,rdp=1,empty-starts-rom"));
    const auto replies =
        host.play({dnloadStep(0, command(0x92)), getStatusStep(), getStatusStep(25ms)});
    CHECK(statusOf(replies[1]).state == DfuState::dfuDNBUSY);
    CHECK(replies[2].kind == Reply::Kind::Disconnected);
    CHECK(isErased(host.board->flash().contents()));
    CHECK(host.board->flash().readProtection() == 0);
    REQUIRE(host.awaitConnection());
    host.configure();
    CHECK(host.erasePage(kFlash).status == DfuStatus::OK);
}

TEST_CASE("read unprotect of an unprotected chip keeps the flash; without reset it just continues")
{
    WireHost host(QStringLiteral("start=bootloader,unprotect=stays"));
    CHECK(host.execute(0, command(0x92)).state == DfuState::dfuDNLOAD_IDLE);
    CHECK_FALSE(isErased(flashAt(host, kFlash, 2048)));
    CHECK(host.board->isConnected());
}

TEST_CASE("option bytes are read completely, with the complement of every word")
{
    WireHost host(QStringLiteral("start=bootloader,write-protect=4-6"));
    host.selectAlternate(1);
    const Bytes block = host.read(0x1FFF7800, 40).data;
    REQUIRE(block.size() == 40);
    CHECK(readLittle32(block, 0) == 0xFFEFF8AA);
    for (std::size_t at = 0; at < 40; at += 8)
        CHECK(readLittle32(block, at) == ~readLittle32(block, at + 4));
    CHECK((readLittle32(block, 24) & 0x00FF00FF) == 0x00060004);
    // More is requested than exists: a short answer, as seen on a G431.
    CHECK(host.read(0x1FFF7800, 48).data.size() == 40);
    CHECK(host.getStatus().state == DfuState::dfuIDLE);
    CHECK(host.read(0x1FFFF800, 40).data.size() == 40);
    CHECK(host.read(0x1FFF7800, 16).kind == Reply::Kind::Stall);
    (void)host.clrStatus();
    CHECK(host.read(0x1FFF7808, 40).kind == Reply::Kind::Stall);
}

TEST_CASE("writing option bytes takes effect after a reset, or is refused")
{
    WireHost host(QStringLiteral("start=bootloader,empty-starts-rom"));
    host.selectAlternate(1);
    Bytes block = host.read(0x1FFF7800, 40).data;
    block[24] = 0; // WRP1A: pages 0 …
    block[26] = 3; // … to 3
    block[28] = 0xFF;
    block[30] = 0xFC;
    (void)host.abort();
    (void)host.setAddress(0x1FFF7800);
    const auto replies = host.play({dnloadStep(2, block), getStatusStep(), getStatusStep(25ms)});
    CHECK(statusOf(replies[1]).state == DfuState::dfuDNBUSY);
    CHECK(replies[2].kind == Reply::Kind::Disconnected);
    CHECK(host.board->flash().isWriteProtected(3));
    CHECK_FALSE(host.board->flash().isWriteProtected(4));

    WireHost refusing(QStringLiteral("start=bootloader,option-write=refused"));
    refusing.selectAlternate(1);
    CHECK(refusing.write(0x1FFF7800, block).status == DfuStatus::errVENDOR);
}

TEST_CASE("option bytes that are incomplete or do not match their complements are refused")
{
    WireHost host(QStringLiteral("start=bootloader"));
    host.selectAlternate(1);
    Bytes block = host.read(0x1FFF7800, 40).data;
    (void)host.abort();
    CHECK(host.write(0x1FFF7800, Bytes(block.begin(), block.begin() + 16)).status
          == DfuStatus::errTARGET);
    (void)host.clrStatus();
    block[0] ^= 1;
    CHECK(host.write(0x1FFF7800, block).status == DfuStatus::errWRITE);
    CHECK(host.violations("option bytes that do not fit their complements") == 1);
}

TEST_CASE("an option write that sets read protection protects, and level 2 locks the ROM out")
{
    const auto boardWithRdp = [](std::uint8_t rdp) {
        auto host = std::make_unique<WireHost>(QStringLiteral("start=bootloader"));
        host->selectAlternate(1);
        Bytes block = host->read(0x1FFF7800, 40).data;
        block[0] = rdp;
        block[4] = static_cast<std::uint8_t>(~rdp);
        (void)host->abort();
        (void)host->setAddress(0x1FFF7800);
        (void)host->dnload(2, block);
        (void)host->getStatus();
        host->wait(100ms);
        return host;
    };
    auto level1 = boardWithRdp(0xBB);
    CHECK(level1->board->flash().readProtection() == 1);
    auto level2 = boardWithRdp(0xCC);
    CHECK(level2->board->flash().readProtection() == 2);
    level2->board->powerCycle(true);
    REQUIRE(level2->awaitConnection());
    CHECK(readLittle16(level2->descriptor(0x0100, 18), 8) == 0x1209);
}

TEST_CASE("each double word of the OTP memory can be written once")
{
    WireHost host(QStringLiteral("start=bootloader"));
    host.selectAlternate(2);
    CHECK(host.write(kOtp, pattern(16)).status == DfuStatus::OK);
    CHECK(host.read(kOtp, 16).data == pattern(16));
    (void)host.abort();
    CHECK(host.write(kOtp, Bytes(8, 0x33)).status == DfuStatus::errPROG);
    (void)host.clrStatus();
    CHECK(host.erasePage(kOtp).status == DfuStatus::errTARGET);
    (void)host.clrStatus();
    CHECK(host.read(kOtp, 1024).data.size() == 1024);
}

TEST_CASE("the device feature can be read but not written")
{
    WireHost host(QStringLiteral("start=bootloader"));
    host.selectAlternate(3);
    CHECK(host.read(0xFFFF0000, 4).data.size() == 4);
    (void)host.abort();
    CHECK(host.write(0xFFFF0000, Bytes(4)).status == DfuStatus::errWRITE);
    (void)host.clrStatus();
    CHECK(host.read(0xFFFF0000, 8).kind == Reply::Kind::Stall);
}

TEST_CASE("a half-programmed double word cannot be read: an error, or the ROM hangs")
{
    WireHost host(QStringLiteral("start=bootloader"));
    host.board->flash().leaveHalfProgrammed(kFree, 0);
    CHECK(host.read(kFree, 64).kind == Reply::Kind::Stall);
    CHECK(host.getStatus().status == DfuStatus::errUNKNOWN);
    (void)host.clrStatus();
    CHECK(host.read(kFree + 8, 64).kind == Reply::Kind::Completed);
    (void)host.abort();
    CHECK(host.erasePage(kFree).status == DfuStatus::OK);
    CHECK(host.read(kFree, 64).kind == Reply::Kind::Completed);

    WireHost hanging(QStringLiteral("start=bootloader,ecc-error=silent"));
    hanging.board->flash().leaveHalfProgrammed(kFree, 0);
    CHECK(hanging.read(kFree, 64).kind == Reply::Kind::NoAnswer);
    CHECK(hanging.getStatus().kind == Reply::Kind::NoAnswer);
    hanging.board->powerCycle(true);
    REQUIRE(hanging.awaitConnection());
    hanging.configure();
    CHECK(hanging.getStatus().state == DfuState::dfuIDLE);
}

TEST_CASE("read-back corruption and a stuck bit appear in the data read")
{
    WireHost flipped(QStringLiteral("start=bootloader,read-corruption=0x08010003"));
    const Bytes data(16, 0xA0);
    (void)flipped.write(kFree, data);
    CHECK(flipped.read(kFree, 16).data[3] == 0xA1);
    CHECK(flashAt(flipped, kFree, 16) == data);

    WireHost stuck(QStringLiteral("start=bootloader,stuck-bit=0x08010003"));
    (void)stuck.write(kFree, data);
    CHECK(stuck.read(kFree, 16).data[3] == 0xA1);
    CHECK(stuck.read(kFree, 16).data[4] == 0xA0);
}
