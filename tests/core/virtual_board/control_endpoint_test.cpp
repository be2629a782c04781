// SPDX-License-Identifier: MIT
#include "tests/core/virtual_board/host.h"

using namespace fieldflash;
using namespace fieldflash::board;
using namespace fieldflash::test;

namespace {

bool completes(WireHost& host, SetupPacket setup)
{
    return host.control(setup).kind == Reply::Kind::Completed;
}

} // namespace

TEST_CASE("the device descriptor of the ROM equals ST's")
{
    WireHost host(QStringLiteral("start=bootloader"));
    CHECK(host.descriptor(0x0100)
          == Bytes{18, 1, 0x00, 0x01, 0, 0, 0, 64, 0x83, 0x04, 0x11, 0xDF, 0x00, 0x22, 1, 2, 3, 1});
    CHECK(host.string(1) == QStringLiteral("STMicroelectronics"));
    CHECK(host.string(2) == QStringLiteral("STM32  BOOTLOADER"));
    CHECK(host.descriptor(0x0300) == Bytes{4, 3, 9, 4});
    const Bytes configuration = host.descriptor(0x0200);
    REQUIRE(configuration.size() == 9 + 4 * 9 + 9);
    // One functional descriptor, after the last alternate setting.
    CHECK(Bytes(configuration.end() - 9, configuration.end())
          == Bytes{9, 0x21, 0x0B, 255, 0, 0x00, 0x08, 0x1A, 0x01});
}

TEST_CASE("descriptors have the requested length, and unknown ones stall")
{
    WireHost host;
    CHECK(host.descriptor(0x0100, 8).size() == 8);
    CHECK(host.descriptor(0x0200, 9).size() == 9);
    CHECK_FALSE(completes(host, {0x80, 6, 0x0101, 0, 18}));
    CHECK_FALSE(completes(host, {0x80, 6, 0x0201, 0, 9}));
    CHECK_FALSE(completes(host, {0x80, 6, 0x0305, 0x0409, 255}));
    CHECK_FALSE(completes(host, {0x80, 6, 0x0600, 0, 10})); // device qualifier
}

TEST_CASE("addresses, configurations and alternate settings follow chapter 9")
{
    WireHost host(QStringLiteral("start=bootloader"));
    host.board->busReset();
    CHECK_FALSE(completes(host, {0x00, 9, 1, 0, 0}));   // no address yet
    CHECK_FALSE(completes(host, {0x00, 5, 128, 0, 0})); // no such address
    CHECK(completes(host, {0x00, 5, 3, 0, 0}));
    CHECK(host.control({0x80, 8, 0, 0, 1}).data == Bytes{0});
    CHECK_FALSE(completes(host, {0x81, 10, 0, 0, 1})); // not configured
    CHECK_FALSE(completes(host, {0x00, 9, 2, 0, 0}));  // no such configuration
    CHECK(completes(host, {0x00, 9, 1, 0, 0}));
    CHECK_FALSE(completes(host, {0x00, 5, 4, 0, 0})); // configured: undefined
    CHECK(host.control({0x80, 8, 0, 0, 1}).data == Bytes{1});
    CHECK(completes(host, {0x01, 11, 3, 0, 0}));
    CHECK(host.control({0x81, 10, 0, 0, 1}).data == Bytes{3});
    CHECK_FALSE(completes(host, {0x01, 11, 4, 0, 0})); // four alternates
    CHECK_FALSE(completes(host, {0x01, 11, 0, 1, 0})); // no interface 1
    CHECK(completes(host, {0x00, 9, 1, 0, 0}));
    CHECK(host.control({0x81, 10, 0, 0, 1}).data == Bytes{0});
    CHECK(completes(host, {0x00, 9, 0, 0, 0}));
    CHECK_FALSE(completes(host, {0x81, 10, 0, 0, 1}));
}

TEST_CASE("GET_STATUS of device, interface and endpoint 0")
{
    WireHost rom(QStringLiteral("start=bootloader"));
    CHECK(rom.control({0x80, 0, 0, 0, 2}).data == Bytes{1, 0}); // self-powered
    CHECK(rom.control({0x81, 0, 0, 0, 2}).data == Bytes{0, 0});
    CHECK(rom.control({0x82, 0, 0, 0x80, 2}).data == Bytes{0, 0});
    CHECK_FALSE(completes(rom, {0x82, 0, 0, 0x81, 2}));
    WireHost application;
    CHECK(application.control({0x80, 0, 0, 0, 2}).data == Bytes{0, 0});
}

TEST_CASE("requests that no document defines stall")
{
    WireHost host;
    CHECK_FALSE(completes(host, {0x00, 3, 1, 0, 0}));     // SET_FEATURE: no remote wake-up
    CHECK_FALSE(completes(host, {0x00, 7, 0x100, 0, 0})); // SET_DESCRIPTOR
    CHECK_FALSE(completes(host, {0x80, 5, 1, 0, 1}));     // SET_ADDRESS as IN
    CHECK_FALSE(completes(host, {0x80, 13, 0, 0, 1}));
    CHECK_FALSE(completes(host, {0x01, 3, 0, 0, 0}));
    CHECK_FALSE(completes(host, {0x83, 0, 0, 0, 2})); // recipient "other"
    CHECK_FALSE(completes(host, {0xC0, 1, 0, 0, 2})); // vendor
    CHECK_FALSE(completes(host, {0x21, 0, 0, 1, 0})); // DFU on interface 1
    CHECK(host.violations("class or vendor request without a recipient") == 2);
    CHECK(host.board->statistics().requests.contains(QStringLiteral("SET_FEATURE")));
}

TEST_CASE("DFU requests before SET_CONFIGURATION stall")
{
    WireHost host;
    host.board->busReset();
    CHECK(host.getState().kind == Reply::Kind::Stall);
    CHECK(host.violations("DFU request before SET_CONFIGURATION") == 1);
}

TEST_CASE("no other endpoint exists")
{
    WireHost host;
    CHECK(run(host.board->transfer(0x81, {}, 64)).kind == Reply::Kind::Stall);
    CHECK(run(host.board->transfer(0x01, Bytes(8), 0)).kind == Reply::Kind::Stall);
}

TEST_CASE("layout strings come in all variants seen in the field")
{
    const auto strings = [](const char* switches) {
        WireHost host(QStringLiteral("start=bootloader,") + QString::fromUtf8(switches));
        QStringList texts;
        const std::size_t alternates = (host.descriptor(0x0200).size() - 18) / 9;
        for (std::size_t i = 0; i < alternates; ++i)
            texts.append(host.string(static_cast<std::uint8_t>(4 + i)));
        return texts;
    };
    CHECK(strings("layout=padded")
          == QStringList{QStringLiteral("@Internal Flash  /0x08000000/0512*0002Kg"),
                         QStringLiteral("@Option Bytes  /0x1FFF7800/01*040 e/0x1FFFF800/01*040 e"),
                         QStringLiteral("@OTP Memory /0x1FFF7000/01*0001Ke"),
                         QStringLiteral("@Device Feature/0xFFFF0000/01*004 e")});
    CHECK(strings("layout=plain").front() == QStringLiteral("@Internal Flash/0x08000000/512*2Kg"));
    CHECK(strings("layout=groups").front()
          == QStringLiteral("@Internal Flash  /0x08000000/0256*0002Kg/0x08080000/0256*0002Kg"));
    const QStringList two = strings("layout=two-alternates");
    CHECK(two.size() == 2);
    CHECK(two.back() == QStringLiteral("@Internal Flash  /0x08000000/0512*0002Kg"));
    CHECK(strings("layout=read-only-start").front()
          == QStringLiteral("@Internal Flash   /0x08000000/024*2Ka,488*02Kg"));
    CHECK(strings("layout=broken").front()
          == QStringLiteral("@Internal Flash  /0x0800000Z/??*0002Kg"));
    CHECK(strings("rom=l43x-old").front()
          == QStringLiteral("@Internal Flash  /0x08000000/0128*0002Kg"));
    CHECK(strings("rom=l43x-old").at(1) == QStringLiteral("@Option Bytes  /0x1FFF7800/01*040 e"));
}

TEST_CASE("the transfer size of the bootloader is set by the switch, and is a limit")
{
    WireHost host(QStringLiteral("start=bootloader,transfer-size=1024"));
    const Bytes configuration = host.descriptor(0x0200);
    CHECK(readLittle16(configuration, configuration.size() - 4) == 1024);
    CHECK(host.upload(2, 1024).kind == Reply::Kind::Completed);
    CHECK(host.upload(2, 1025).kind == Reply::Kind::Stall);
}

TEST_CASE("serial numbers differ, are equal, are empty, are those of a clone, or change")
{
    const auto serials = [](const char* switches) {
        WireHost application(QString::fromUtf8(switches));
        WireHost rom(QStringLiteral("start=bootloader,") + QString::fromUtf8(switches));
        const auto read = [](WireHost& host) {
            return host.descriptor(0x0100)[16] == 0 ? QString() : host.string(3);
        };
        return std::pair(read(application), read(rom));
    };
    const auto differs = serials("serial=differs");
    CHECK(differs.first == QStringLiteral("290041000A51303133373636"));
    // id[11], id[10] + id[2], id[9], id[8] + id[0], id[7], id[6]
    CHECK(differs.second == QStringLiteral("3677375C3130"));
    const auto equal = serials("serial=equal");
    CHECK(equal.first == equal.second);
    CHECK(equal.first == differs.second);
    CHECK(serials("serial=empty") == std::pair<QString, QString>());
    CHECK(serials("serial=clone").second == QStringLiteral("STM32"));

    WireHost changing(QStringLiteral("start=bootloader,serial-changes"));
    const QString first = changing.string(3);
    changing.board->powerCycle(true);
    REQUIRE(changing.awaitConnection());
    CHECK(changing.string(3) != first);
    CHECK(changing.string(3).size() == 12);
}
