// SPDX-License-Identifier: MIT
#include "tests/core/virtual_board/host.h"

using namespace fieldflash;
using namespace fieldflash::board;
using namespace fieldflash::test;
using namespace std::chrono_literals;

TEST_CASE("stall-at and timeout-at affect the N-th DFU request, which is then not executed")
{
    WireHost stalling(QStringLiteral("start=bootloader,stall-at=2"));
    CHECK(stalling.getState().kind == Reply::Kind::Completed);
    CHECK(stalling.dnload(0, command(0x41, kFlash)).kind == Reply::Kind::Stall);
    CHECK(stalling.getState().data == Bytes{2});
    WireHost silent(QStringLiteral("start=bootloader,timeout-at=1"));
    CHECK(silent.getState().kind == Reply::Kind::NoAnswer);
    CHECK(silent.getState().kind == Reply::Kind::Completed);
}

TEST_CASE("unplug-after pulls the cable in the N-th DFU request; power reconnects the board")
{
    WireHost host(QStringLiteral("start=bootloader,unplug-after=2"));
    CHECK(host.getState().kind == Reply::Kind::Completed);
    CHECK(host.getState().kind == Reply::Kind::Disconnected);
    CHECK_FALSE(host.board->isConnected());
    host.board->restorePower();
    REQUIRE(host.awaitConnection());
    host.configure();
    CHECK(host.getState().kind == Reply::Kind::Completed);
}

TEST_CASE("unplug-at pulls the cable when exactly this many bytes are programmed")
{
    WireHost host(QStringLiteral("start=bootloader,unplug-at=3000"));
    CHECK(host.write(0x08010000, pattern(2048)).status == DfuStatus::OK);
    (void)host.play({dnloadStep(3, pattern(2048)), getStatusStep(), getStatusStep(24ms)});
    CHECK_FALSE(host.board->isConnected());
    CHECK(host.board->statistics().programmedDoubleWords == 3000 / 8);
    CHECK_FALSE(host.board->flash().firstEccError(host.board->flash().range()));
}

TEST_CASE("stop-after triggers a stop when this many bytes are programmed, once")
{
    WireHost host(QStringLiteral("start=bootloader,stop-after=2049"));
    int presses = 0;
    host.board->personPressesStop = [&presses] { ++presses; };
    (void)host.write(0x08010000, pattern(2048));
    CHECK(presses == 0);
    (void)host.execute(3, pattern(2048));
    CHECK(presses == 1);
    (void)host.execute(4, pattern(2048));
    CHECK(presses == 1);
}

TEST_CASE("power-cut-at cuts the supply in the middle of the N-th flash operation")
{
    WireHost host(QStringLiteral("start=bootloader,power-cut-at=3"));
    (void)host.setAddress(0x08010000);
    const auto replies =
        host.play({dnloadStep(2, pattern(64)), getStatusStep(), getStatusStep(1ms)});
    CHECK(replies.back().kind == Reply::Kind::Disconnected);
    CHECK(host.board->flash().firstEccError(host.board->flash().range()) == 0x08010010);
    CHECK(host.board->statistics().programmedDoubleWords == 2);
}

TEST_CASE("power can fail in every double word of a block and in its erase, and in none later")
{
    // 1 erase and 8 program units: nine operations, and a tenth that is never reached.
    for (int nth = 1; nth <= 10; ++nth) {
        INFO(nth);
        WireHost host(QStringLiteral("start=bootloader,power-cut-at=%1").arg(nth));
        (void)host.erasePage(0x08010000);
        if (host.board->isConnected())
            (void)host.setAddress(0x08010000);
        if (host.board->isConnected())
            (void)host.play({dnloadStep(2, pattern(64)), getStatusStep(), getStatusStep(1ms)});
        CHECK(host.board->isConnected() == (nth == 10));
        const auto& flash = host.board->flash();
        const std::optional<Address> broken = flash.firstEccError(flash.range());
        const auto word = static_cast<Address>(0x08010000 + 8 * (nth - 2));
        CHECK(broken.value_or(0) == (nth == 1 ? 0x08010000 : nth == 10 ? 0 : word));
    }
}

TEST_CASE("ecc-error=garbage: a torn double word is read without an error")
{
    WireHost host(QStringLiteral("start=bootloader,power-cut-at=1,ecc-error=garbage"));
    (void)host.setAddress(0x08010000);
    (void)host.play({dnloadStep(2, Bytes(64)), getStatusStep(), getStatusStep(1ms)});
    host.board->powerCycle(true);
    REQUIRE(host.awaitConnection());
    host.configure();
    const Reply reply = host.read(0x08010000, 16);
    CHECK(reply.kind == Reply::Kind::Completed);
    CHECK(reply.data
          == Bytes{0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
                   0xFF});
}

TEST_CASE("ecc-error=reset: reading a torn double word disconnects the board, and it reboots")
{
    WireHost host(QStringLiteral("start=bootloader,power-cut-at=1,ecc-error=reset"));
    (void)host.setAddress(0x08010000);
    (void)host.play({dnloadStep(2, Bytes(64)), getStatusStep(), getStatusStep(1ms)});
    host.board->powerCycle(true);
    REQUIRE(host.awaitConnection());
    host.configure();
    CHECK(host.read(0x08010010, 16).kind == Reply::Kind::Completed);
    (void)host.abort();
    (void)host.read(0x08010000, 16);
    host.wait(10ms);
    CHECK_FALSE(host.board->isConnected());
    CHECK(host.board->statistics().resets == 1);
    CHECK(host.awaitConnection());
}

TEST_CASE("flaky-read flips a bit every second time, dead-bit outlasts an erase")
{
    WireHost host(QStringLiteral("start=bootloader,flaky-read=0x08010003,dead-bit=0x08010805"));
    CHECK(host.read(0x08010000, 8).data == Bytes(8, 0xFF));
    CHECK(host.read(0x08010000, 8).data[3] == 0xFE);
    CHECK(host.read(0x08010000, 8).data == Bytes(8, 0xFF));
    (void)host.abort();
    CHECK(host.erasePage(0x08010800).status == DfuStatus::OK);
    CHECK(host.read(0x08010800, 8).data == Bytes{0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFE, 0xFF, 0xFF});
    (void)host.abort();
    CHECK(host.write(0x08010800, pattern(64)).status == DfuStatus::errPROG);
}

TEST_CASE("misread flips a bit in the first reading only")
{
    WireHost host(QStringLiteral("start=bootloader,misread=0x08010003"));
    CHECK(host.read(0x08010000, 8).data[3] == 0xFE);
    CHECK(host.read(0x08010000, 8).data == Bytes(8, 0xFF));
    CHECK(host.read(0x08010000, 8).data == Bytes(8, 0xFF));
}

TEST_CASE("statistics count all operations and are exported as JSON with stable names")
{
    WireHost host(QStringLiteral("start=bootloader"));
    (void)host.erasePage(kFlash);
    (void)host.write(kFlash, pattern(16));
    (void)host.read(kFlash, 16);
    (void)host.clrStatus();
    const QJsonObject json = host.board->statistics().toJson();
    const auto number = [&json](const char* name) {
        return json.value(QLatin1String(name)).toInt(-1);
    };
    CHECK(number("pageErases") == 1);
    CHECK(number("massErases") == 0);
    CHECK(number("programmedDoubleWords") == 2);
    CHECK(number("bytesRead") == 16);
    CHECK(number("earlyPolls") == 0);
    CHECK(number("powerOns") == 1);
    CHECK(number("resets") == 0);
    CHECK(json.value(QLatin1String("busyMilliseconds")).toDouble() == Approx(22.02 + 2 * 0.08169));
    CHECK(json.value(QLatin1String("erasesPerPage")).toObject().value(QLatin1String("0")).toInt()
          == 1);
    const QJsonObject requests = json.value(QLatin1String("requests")).toObject();
    CHECK(requests.value(QLatin1String("ERASE_PAGE")).toInt() == 1);
    CHECK(requests.value(QLatin1String("SET_ADDRESS")).toInt() == 2);
    CHECK(requests.value(QLatin1String("DNLOAD")).toInt() == 4);
    CHECK(requests.value(QLatin1String("UPLOAD")).toInt() == 1);
    CHECK(requests.value(QLatin1String("SET_CONFIGURATION")).toInt() == 1);
    CHECK(number("dfuRequests") == 4 + 8 + 2 + 1 + 1);
    CHECK(json.value(QLatin1String("violations"))
              .toObject()
              .value(QLatin1String("CLRSTATUS in dfuUPLOAD-IDLE"))
              .toInt()
          == 1);
}
