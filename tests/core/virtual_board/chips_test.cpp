// SPDX-License-Identifier: MIT
// The chips of resources/families as a virtual board.
#include "core/profile/chip_family.h"
#include "tests/core/virtual_board/host.h"

#include <QRegularExpression>

using namespace fieldflash;
using namespace fieldflash::board;
using namespace fieldflash::test;
using namespace std::chrono_literals;

namespace {

WireHost hostOf(const QString& chip, const char* more = "")
{
    return WireHost(
        QStringLiteral("start=bootloader,chip=%1,%2").arg(chip, QString::fromLatin1(more)));
}

/// The sectors that a layout text announces, the unit letter read as all of the data has it: absent
/// or blank means bytes. Written without regard to how core reads it.
std::vector<ByteCount> sectorsIn(const QString& layoutText)
{
    static const QRegularExpression form(QStringLiteral("([0-9]+)\\*([0-9]+)([ KMB]?)[a-g]"));
    std::vector<ByteCount> sectors;
    for (auto match = form.globalMatch(layoutText.section(QLatin1Char('/'), 2)); match.hasNext();) {
        const auto run = match.next();
        const ByteCount unit = run.captured(3) == QLatin1String("K") ? 1024 : 1;
        sectors.insert(sectors.end(), run.captured(1).toUInt(),
                       run.captured(2).toULongLong() * unit);
    }
    return sectors;
}

std::vector<ByteCount> sectorsOf(const FlashMemory& flash)
{
    std::vector<ByteCount> sectors;
    for (std::uint32_t page = 0; page < flash.geometry().pageCount; ++page)
        sectors.push_back(flash.pageRange(page).size);
    return sectors;
}

} // namespace

TEST_CASE("the chips that people meet can be imitated")
{
    const QStringList names = profile::partNames();
    for (const char* name :
         {"stm32f072", "stm32f407", "stm32f767", "stm32f767-two-banks", "stm32g071", "stm32g474",
          "stm32h743", "stm32l073", "stm32l152", "stm32l433", "stm32l476", "stm32l4r5", "stm32u585",
          "stm32wb55", "gd32f303", "at32f403", "apm32f103"}) {
        INFO(name);
        CHECK(names.contains(QLatin1String(name)));
    }
}

TEST_CASE("each chip shows the ids, strings and sizes of its data")
{
    for (const QString& name : profile::partNames()) {
        INFO(name.toStdString());
        const auto known = profile::partNamed(name);
        WireHost host = hostOf(name);
        const Bytes device = host.descriptor(0x0100, 18);
        const UsbId id = known->family->bootloaderIds.front();
        CHECK(UsbId{readLittle16(device, 8), readLittle16(device, 10)} == id);
        CHECK(readLittle16(device, 12) == known->part->bcdDevice);
        CHECK(host.string(2) == known->part->product);
        if (!known->part->serial.isEmpty())
            CHECK(host.string(3) == known->part->serial);
        for (std::size_t alternate = 0; alternate < known->part->alternates.size(); ++alternate)
            CHECK(host.string(static_cast<std::uint8_t>(4 + alternate))
                  == known->part->alternates[alternate].layoutText);
        const Bytes configuration = host.descriptor(0x0200, 512);
        CHECK(readLittle16(configuration, configuration.size() - 4) == known->part->transferSize);
    }
}

// The table of a family and the strings of a log are two sources: they have to agree, except where
// the bootloader is known to lie.
TEST_CASE("each chip has the sectors that its bootloader announces, but for the one that lies")
{
    for (const QString& name : profile::partNames()) {
        INFO(name.toStdString());
        WireHost host = hostOf(name);
        const bool isTruth = sectorsIn(host.string(4)) == sectorsOf(host.board->flash());
        CHECK(isTruth == (name != QLatin1String("gd32vf103")));
    }
}

TEST_CASE("each chip is written, erased and read back by sector, and reads as its cells erase")
{
    for (const QString& name : profile::partNames()) {
        INFO(name.toStdString());
        WireHost host = hostOf(name);
        const auto known = profile::partNamed(name);
        if (host.getStatus().state == DfuState::dfuERROR)
            (void)host.clrStatus();
        const FlashMemory& flash = host.board->flash();
        const AddressRange last = flash.pageRange(flash.geometry().pageCount - 1);
        const Bytes data = pattern(64);
        CHECK(host.write(last.first, data).state == DfuState::dfuDNLOAD_IDLE);
        CHECK(host.read(last.first, 64).data == data);
        CHECK(host.abort().kind == Reply::Kind::Completed);
        const auto erased = host.erasePage(last.first);
        CHECK(erased.state
              == (name == QLatin1String("stm32h743") ? DfuState::dfuDNBUSY
                                                     : DfuState::dfuDNLOAD_IDLE));
        CHECK(flash.read({last.first, 64}) == Bytes(64, known->family->erasedByte));
    }
}

TEST_CASE("a unit of 32 bytes is programmed once, and only from its start")
{
    WireHost host = hostOf(QStringLiteral("stm32h743"));
    CHECK(host.write(kFlash + 0x8000, pattern(40)).state == DfuState::dfuDNLOAD_IDLE);
    CHECK(isErased(host.board->flash().read({kFlash + 0x8000 + 40, 24})));
    const auto again = host.write(kFlash + 0x8020, pattern(32));
    CHECK(again.status == DfuStatus::errPROG);
    (void)host.clrStatus();
    CHECK(host.write(kFlash + 0x8048, pattern(32)).status == DfuStatus::errWRITE);
    CHECK(host.violations("write to a misaligned address") == 1);
}

TEST_CASE("an erase in bank 2 of an H743 ends with two CLRSTATUS, and is done")
{
    WireHost host = hostOf(QStringLiteral("stm32h743"));
    (void)host.write(0x08100000, pattern(32));
    auto status = host.erasePage(0x08100000);
    for (int polls = 0; polls < 5; ++polls) {
        CHECK(status.status == DfuStatus::OK);
        CHECK(status.state == DfuState::dfuDNBUSY);
        host.wait(1s);
        status = host.getStatus();
    }
    CHECK(host.clrStatus().kind == Reply::Kind::Completed);
    CHECK(host.getStatus().status == DfuStatus::errUNKNOWN);
    CHECK(host.clrStatus().kind == Reply::Kind::Completed);
    CHECK(host.getStatus().state == DfuState::dfuIDLE);
    CHECK(host.board->flash().isBlank({0x08100000, 128 * 1024}));
    CHECK(host.erasePage(kFlash).state == DfuState::dfuDNLOAD_IDLE);
}

TEST_CASE("an AT32 answers Read Unprotect as if it were done, and does it")
{
    WireHost host = hostOf(QStringLiteral("at32f403"), "rdp=1");
    (void)host.dnload(0, command(0x92));
    const auto answer = host.getStatus();
    CHECK(answer.state == DfuState::dfuDNLOAD_IDLE);
    CHECK(answer.poll == 0ms);
    host.wait(1s);
    CHECK(host.board->flash().readProtection() == 0);
}

TEST_CASE("option bytes that are not decoded are shown and cannot be written; EEPROM can")
{
    WireHost host = hostOf(QStringLiteral("stm32l152"));
    host.selectAlternate(1);
    CHECK(host.read(0x1FF80000, 32).data.size() == 32);
    (void)host.abort();
    CHECK(host.write(0x1FF80000, pattern(32)).status == DfuStatus::errVENDOR);
    (void)host.clrStatus();
    host.selectAlternate(2);
    CHECK(host.write(0x08080100, pattern(16)).state == DfuState::dfuDNLOAD_IDLE);
    CHECK(host.read(0x08080100, 16).data == pattern(16));
}

TEST_CASE("a mass erase is refused where the radio core owns part of the flash")
{
    WireHost host = hostOf(QStringLiteral("stm32wb55"));
    CHECK(host.execute(0, command(0x41)).status == DfuStatus::errERASE);
}

TEST_CASE("what a chip sets is changed again by the switches after it")
{
    const auto switches = switchesOf(
        QStringLiteral("chip=stm32h743,erase-busy=ends,transfer-size=2048,clear-status=tolerant"));
    CHECK(switches.eraseBusy == EraseBusy::Ends);
    CHECK(switches.transferSize == 2048);
    CHECK(switches.clearStatus == ClearStatus::Tolerant);
    CHECK(switchesOf(QStringLiteral("chip=stm32h743")).transferSize == 1024);
}

TEST_CASE("the application of a chip has its stack in the RAM of that chip")
{
    WireHost host(QStringLiteral("chip=stm32f072"));
    CHECK(readLittle32(host.board->flash().read({kFlash, 4}), 0) <= 0x20004000);
    CHECK(host.board->isConnected());
}
