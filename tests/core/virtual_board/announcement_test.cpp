// SPDX-License-Identifier: MIT
// A bootloader that announces something else than what is there.
#include "tests/core/virtual_board/host.h"

using namespace fieldflash;
using namespace fieldflash::board;
using namespace fieldflash::test;

namespace {

/// The nine bytes at the end of the configuration (DFU 1.1, 4.1.3).
Bytes functionalOf(WireHost& host)
{
    const Bytes configuration = host.descriptor(0x0200, 512);
    return Bytes(configuration.end() - 9, configuration.end());
}

} // namespace

TEST_CASE("a bootloader has the id, the product and the functional descriptor that are asked for")
{
    WireHost host =
        bootloaderHost("id=28e9:0189,product=GD32 loader,functional=0x05/1000/512/0x0110");
    const Bytes device = host.descriptor(0x0100, 18);
    CHECK(readLittle16(device, 8) == 0x28E9);
    CHECK(readLittle16(device, 10) == 0x0189);
    CHECK(host.string(2) == QStringLiteral("GD32 loader"));
    CHECK(functionalOf(host) == Bytes{9, 0x21, 0x05, 0xE8, 0x03, 0x00, 0x02, 0x10, 0x01});
    CHECK(host.dnload(2, pattern(520)).kind == Reply::Kind::Stall);
}

TEST_CASE("a layout text is announced whatever the flash consists of, with its commas")
{
    WireHost host = bootloaderHost("layout-text=@Internal Flash  /0x08000000/04*016Kg;01*064Kg");
    CHECK(host.string(4) == QStringLiteral("@Internal Flash  /0x08000000/04*016Kg,01*064Kg"));
    CHECK(host.board->flash().geometry().pageCount == 512);
    CHECK(host.string(5).startsWith(QStringLiteral("@Option Bytes")));
}

TEST_CASE("real sectors are what an erase empties, whatever is announced")
{
    WireHost host = bootloaderHost("real-sectors=2*4K;1*16K");
    CHECK(host.board->flash().range() == AddressRange{kFlash, 24 * 1024});
    host.board->flash().makeVirgin();
    (void)host.write(kFlash, pattern(8));
    (void)host.write(kFlash + 8 * 1024, pattern(8));
    (void)host.write(kFlash + 24 * 1024 - 8, pattern(8));
    CHECK_FALSE(host.board->flash().isBlank({kFlash + 24 * 1024 - 8, 8}));
    (void)host.erasePage(kFlash + 10 * 1024);
    CHECK(host.board->flash().isBlank({kFlash + 8 * 1024, 16 * 1024}));
    CHECK(host.board->flash().read({kFlash, 8}) == pattern(8));
}
