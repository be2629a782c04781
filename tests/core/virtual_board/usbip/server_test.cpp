// SPDX-License-Identifier: MIT
#include "core/base/virtual_clock.h"
#include "core/virtual_board/usbip/usbip_server.h"
#include "tests/core/virtual_board/usbip/scripted_device.h"
#include "tests/support/catch.h"
#include "tests/support/hand_clock.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTcpSocket>

#include <functional>
#include <random>

using namespace fieldflash;
using namespace fieldflash::board;
using namespace fieldflash::board::usbip;
using fieldflash::test::ScriptedDevice;

namespace {

/// Runs the event loop; real-time limit as a safety net against hangs.
bool eventually(const std::function<bool()>& holds)
{
    QElapsedTimer elapsed;
    elapsed.start();
    while (!holds()) {
        if (elapsed.elapsed() > 20000)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    }
    return true;
}

class FarKernel {
public:
    explicit FarKernel(const UsbipServer& server)
    {
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), server.port());
    }

    void send(const Bytes& bytes)
    {
        m_socket.write(reinterpret_cast<const char*>(bytes.data()),
                       static_cast<qint64>(bytes.size()));
    }

    /// Exactly `size` bytes; fewer if the connection ended.
    Bytes receive(std::size_t size)
    {
        static_cast<void>(eventually(
            [&] { return m_socket.bytesAvailable() >= static_cast<qint64>(size) || isHungUp(); }));
        const QByteArray bytes = m_socket.read(static_cast<qint64>(size));
        return {bytes.begin(), bytes.end()};
    }

    /// All data has left this side, or the other side has already disconnected.
    bool waitForSent()
    {
        return eventually([this] {
            return m_socket.state() == QAbstractSocket::UnconnectedState
                || (m_socket.state() == QAbstractSocket::ConnectedState
                    && m_socket.bytesToWrite() == 0);
        });
    }

    [[nodiscard]] bool isHungUp() const
    {
        return m_wasConnected && m_socket.state() == QAbstractSocket::UnconnectedState;
    }
    bool waitForHangUp()
    {
        return eventually([this] { return isHungUp(); });
    }

    void requestImport(const char* busId)
    {
        m_wasConnected = true;
        Bytes bytes{0x01, 0x11, 0x80, 0x03, 0, 0, 0, 0};
        const QByteArray id(busId);
        bytes.insert(bytes.end(), id.begin(), id.end());
        bytes.resize(kOperationHeaderSize + kBusIdSize);
        send(bytes);
    }

    void submit(std::uint32_t seqnum, std::uint8_t ep, bool isIn, SetupPacket setup,
                const Bytes& payload = {}, std::uint32_t length = 0)
    {
        Bytes bytes(kCommandHeaderSize);
        bytes[3] = 1;
        bytes[6] = static_cast<std::uint8_t>(seqnum >> 8);
        bytes[7] = static_cast<std::uint8_t>(seqnum);
        bytes[15] = isIn ? 1 : 0;
        bytes[19] = ep;
        const std::uint32_t size = isIn ? length : static_cast<std::uint32_t>(payload.size());
        bytes[25] = static_cast<std::uint8_t>(size >> 16);
        bytes[26] = static_cast<std::uint8_t>(size >> 8);
        bytes[27] = static_cast<std::uint8_t>(size);
        bytes[40] = setup.bmRequestType;
        bytes[41] = setup.bRequest;
        bytes[42] = static_cast<std::uint8_t>(setup.wValue);
        bytes[43] = static_cast<std::uint8_t>(setup.wValue >> 8);
        bytes[46] = static_cast<std::uint8_t>(setup.wLength);
        bytes[47] = static_cast<std::uint8_t>(setup.wLength >> 8);
        bytes.insert(bytes.end(), payload.begin(), payload.end());
        send(bytes);
    }

    void unlink(std::uint32_t seqnum, std::uint32_t target)
    {
        Bytes bytes(kCommandHeaderSize);
        bytes[3] = 2;
        bytes[7] = static_cast<std::uint8_t>(seqnum);
        bytes[23] = static_cast<std::uint8_t>(target);
        send(bytes);
    }

    bool m_wasConnected = true;

private:
    QTcpSocket m_socket;
};

struct Bench {
    test::HandClock clock;
    ScriptedDevice device;
    UsbipServer server{clock};

    Bench()
    {
        server.exportDevice(device);
        REQUIRE(server.listen(QHostAddress(QHostAddress::LocalHost), 0));
    }
    void import(FarKernel& kernel)
    {
        kernel.requestImport("1-1");
        const Bytes reply = kernel.receive(8 + 312);
        REQUIRE(reply.size() == 8 + 312);
        REQUIRE(reply[7] == 0);
    }
};

constexpr SetupPacket kGetStatus{0xA1, 3, 0, 0, 6};
constexpr SetupPacket kDownload{0x21, 1, 2, 0, 4};

std::int32_t statusOf(const Bytes& reply)
{
    return reply.size() < 24
        ? 1
        : static_cast<std::int32_t>((std::uint32_t{reply[20]} << 24) | (reply[21] << 16)
                                    | (reply[22] << 8) | reply[23]);
}

} // namespace

TEST_CASE("a connected device is listed, a disconnected one is not")
{
    Bench bench;
    const Bytes request{0x01, 0x11, 0x80, 0x05, 0, 0, 0, 0};
    {
        FarKernel kernel(bench.server);
        kernel.send(request);
        CHECK(kernel.receive(12) == Bytes{0x01, 0x11, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0});
    }
    bench.device.connect(true);
    FarKernel kernel(bench.server);
    kernel.send(request);
    CHECK(kernel.receive(12 + 312 + 4).size() == 12 + 312 + 4);
    CHECK(kernel.waitForHangUp());
}

TEST_CASE("an import of a device that is restarting waits for it")
{
    Bench bench;
    FarKernel kernel(bench.server);
    kernel.requestImport("1-1");
    CHECK(kernel.receive(0).empty());
    for (int turn = 0; turn < 5; ++turn)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    bench.device.connect(true);
    CHECK(kernel.receive(8 + 312).size() == 8 + 312);
    CHECK(bench.server.isImported(QStringLiteral("1-1")));
}

TEST_CASE("an import of a device that stays disconnected ends as no device")
{
    Bench bench;
    FarKernel kernel(bench.server);
    kernel.requestImport("1-1");
    for (int turn = 0; turn < 20; ++turn)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    bench.clock.advance(std::chrono::seconds(11));
    CHECK(kernel.receive(8) == importRefusal(ImportStatus::ST_NODEV));
    CHECK(kernel.waitForHangUp());
}

TEST_CASE("an unknown bus id and a device in use are refused by name")
{
    Bench bench;
    bench.device.connect(true);
    FarKernel unknownUsbDevice(bench.server);
    unknownUsbDevice.requestImport("9-9");
    CHECK(unknownUsbDevice.receive(8) == importRefusal(ImportStatus::ST_NODEV));
    FarKernel first(bench.server);
    bench.import(first);
    FarKernel second(bench.server);
    second.requestImport("1-1");
    CHECK(second.receive(8) == importRefusal(ImportStatus::ST_DEV_BUSY));
}

TEST_CASE("the first request after a port reset resets the device, the next one addresses it")
{
    Bench bench;
    bench.device.connect(true);
    FarKernel kernel(bench.server);
    bench.import(kernel);
    bench.device.log.clear();
    kernel.submit(1, 0, true, {0x80, 6, 0x0100, 0, 64}, {}, 64);
    CHECK(kernel.receive(48 + 18).size() == 48 + 18);
    kernel.submit(2, 0, true, {0x80, 6, 0x0100, 0, 18}, {}, 18);
    const Bytes reply = kernel.receive(48 + 18);
    CHECK(statusOf(reply) == 0);
    CHECK(Bytes(reply.begin() + 48, reply.end()) == test::deviceDescriptor());
    CHECK(bench.device.log
          == std::vector<std::string>{"reset", "80 06 0100 64", "00 05 0001 0", "80 06 0100 18"});
}

TEST_CASE("a first request after an import finds the device reset and addressed")
{
    const auto length =
        GENERATE(std::uint16_t{8}, std::uint16_t{18}); // the other scheme of Linux, and other hosts
    Bench bench;
    bench.device.connect(true);
    FarKernel kernel(bench.server);
    bench.import(kernel);
    bench.device.log.clear();
    kernel.submit(1, 0, true, {0x80, 6, 0x0100, 0, length}, {}, length);
    const std::size_t size = 48 + length;
    CHECK(kernel.receive(size).size() == size);
    kernel.submit(2, 0, true, {0x80, 6, 0x0100, 0, 18}, {}, 18);
    CHECK(kernel.receive(48 + 18).size() == 48 + 18);
    const std::string asked = "80 06 0100 " + std::to_string(length);
    CHECK(bench.device.log
          == std::vector<std::string>{"reset", "00 05 0001 0", asked, "80 06 0100 18"});
}

TEST_CASE("a device that connects is enumerated as by Linux")
{
    Bench bench;
    bench.device.connect(true);
    CHECK(eventually([&] { return bench.device.log.size() >= 7; }));
    CHECK(bench.device.log
          == std::vector<std::string>{"reset", "80 06 0100 64", "reset", "00 05 0001 0",
                                      "80 06 0100 18", "80 06 0200 9", "80 06 0200 27"});
}

TEST_CASE("of two imports that wait for a device one gets it, and the other is told it is busy")
{
    Bench bench;
    FarKernel first(bench.server);
    first.requestImport("1-1");
    for (int turn = 0; turn < 20; ++turn)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    FarKernel second(bench.server);
    second.requestImport("1-1");
    for (int turn = 0; turn < 20; ++turn)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    bench.device.connect(true);
    CHECK(first.receive(8 + 312).size() == 8 + 312);
    CHECK(second.receive(8) == importRefusal(ImportStatus::ST_DEV_BUSY));
    CHECK(second.waitForHangUp());
}

TEST_CASE("data is transferred both ways, and STALL arrives as EPIPE")
{
    Bench bench;
    bench.device.connect(true);
    FarKernel kernel(bench.server);
    bench.import(kernel);
    bench.device.replies = {{Reply::Kind::Completed, {}},
                            {Reply::Kind::Completed, {0, 1, 2, 3, 4, 5}},
                            {Reply::Kind::Stall, {}}};
    kernel.submit(1, 0, false, kDownload, {9, 8, 7, 6});
    CHECK(statusOf(kernel.receive(48)) == 0);
    CHECK(bench.device.lastDataOut == Bytes{9, 8, 7, 6});
    kernel.submit(2, 0, true, kGetStatus, {}, 6);
    const Bytes reply = kernel.receive(48 + 6);
    CHECK(Bytes(reply.begin() + 48, reply.end()) == Bytes{0, 1, 2, 3, 4, 5});
    kernel.submit(3, 0, true, kGetStatus, {}, 6);
    CHECK(statusOf(kernel.receive(48)) == kStatusStall);
}

TEST_CASE("a device that returns more than requested overflows")
{
    Bench bench;
    bench.device.connect(true);
    FarKernel kernel(bench.server);
    bench.import(kernel);
    bench.device.replies = {{Reply::Kind::Completed, Bytes(9)}};
    kernel.submit(1, 0, true, kGetStatus, {}, 6);
    CHECK(statusOf(kernel.receive(48 + 6)) == kStatusOverflow);
}

TEST_CASE("an unanswered transfer ends when the kernel unlinks it")
{
    Bench bench;
    bench.device.connect(true);
    FarKernel kernel(bench.server);
    bench.import(kernel);
    bench.device.replies = {{Reply::Kind::NoAnswer, {}}, {Reply::Kind::Completed, {}}};
    kernel.submit(1, 0, true, kGetStatus, {}, 6);
    kernel.unlink(2, 1);
    const Bytes gone = kernel.receive(48);
    CHECK(gone[3] == 4);
    CHECK(statusOf(gone) == kStatusUnlinked);
    kernel.unlink(3, 1);
    CHECK(statusOf(kernel.receive(48)) == 0);
    kernel.submit(4, 0, false, kDownload, {1, 2, 3, 4});
    CHECK(kernel.receive(48)[7] == 4);
}

TEST_CASE("data of an interrupt endpoint after an unlink goes to the next request")
{
    Bench bench;
    bench.device.connect(true);
    FarKernel kernel(bench.server);
    bench.import(kernel);
    bench.device.waits = true;
    kernel.submit(1, 2, true, {}, {}, 8);
    REQUIRE(eventually([&] { return bench.device.isWaiting(); }));
    kernel.unlink(2, 1);
    CHECK(statusOf(kernel.receive(48)) == kStatusUnlinked);
    bench.device.release({Reply::Kind::Completed, {4, 2}});
    kernel.submit(3, 2, true, {}, {}, 8);
    const Bytes reply = kernel.receive(48 + 2);
    REQUIRE(reply.size() == 48 + 2);
    CHECK(reply[7] == 3);
    CHECK(reply[48] == 4);
    CHECK(bench.device.log.back() == "ep 82 8");
}

TEST_CASE("a device that disconnects closes the connection and can be imported again")
{
    Bench bench;
    bench.device.connect(true);
    FarKernel kernel(bench.server);
    bench.import(kernel);
    bench.device.waits = true;
    kernel.submit(1, 0, true, kGetStatus, {}, 6);
    REQUIRE(eventually([&] { return bench.device.isWaiting(); }));
    bench.device.connect(false);
    CHECK(kernel.waitForHangUp());
    bench.device.release({Reply::Kind::Disconnected, {}});
    bench.device.waits = false;
    bench.device.connect(true);
    FarKernel again(bench.server);
    bench.import(again);
    bench.device.replies = {{Reply::Kind::Completed, Bytes(6)}};
    again.submit(1, 0, true, kGetStatus, {}, 6);
    CHECK(again.receive(48 + 6).size() == 48 + 6);
}

TEST_CASE("a pulled cable hides a device whose pull-up is on")
{
    Bench bench;
    bench.device.connect(true);
    FarKernel kernel(bench.server);
    bench.import(kernel);
    REQUIRE(bench.server.setCable(QStringLiteral("1-1"), false));
    CHECK(kernel.waitForHangUp());
    CHECK_FALSE(bench.server.isImported(QStringLiteral("1-1")));
    REQUIRE(bench.server.setCable(QStringLiteral("1-1"), true));
    FarKernel again(bench.server);
    bench.import(again);
    const auto unknown = bench.server.setCable(QStringLiteral("2-1"), false);
    REQUIRE_FALSE(unknown);
    CHECK_THAT(unknown.error().fullText().toStdString(), test::hasText("1-1"));
}

TEST_CASE("a kernel that disconnects leaves the device importable")
{
    Bench bench;
    bench.device.connect(true);
    bench.device.waits = true;
    {
        FarKernel kernel(bench.server);
        bench.import(kernel);
        kernel.submit(1, 0, true, kGetStatus, {}, 6);
        REQUIRE(eventually([&] { return bench.device.isWaiting(); }));
    }
    REQUIRE(eventually([&] { return !bench.server.isImported(QStringLiteral("1-1")); }));
    bench.device.release({Reply::Kind::Completed, Bytes(6)});
    FarKernel again(bench.server);
    bench.import(again);
    bench.device.replies = {{Reply::Kind::Stall, {}}};
    again.submit(1, 0, true, kGetStatus, {}, 6);
    CHECK(statusOf(again.receive(48)) == kStatusStall);
}

TEST_CASE("a client that sends garbage is disconnected, in every phase")
{
    Bench bench;
    bench.device.connect(true);
    const std::vector<Bytes> openings{
        Bytes{'G', 'E', 'T', ' ', '/', ' ', 'H', 'T', 'T', 'P'},
        Bytes{0x01, 0x11, 0x00, 0x05, 0, 0, 0, 0},
        Bytes{0x01, 0x00, 0x80, 0x05, 0, 0, 0, 0},
    };
    for (const Bytes& opening : openings) {
        FarKernel kernel(bench.server);
        kernel.send(opening);
        CHECK(kernel.waitForHangUp());
    }
    FarKernel imported(bench.server);
    bench.import(imported);
    imported.send(Bytes(kCommandHeaderSize, 0xA5));
    CHECK(imported.waitForHangUp());
    FarKernel directions(bench.server);
    REQUIRE(eventually([&] { return !bench.server.isImported(QStringLiteral("1-1")); }));
    bench.import(directions);
    directions.submit(1, 0, false, kGetStatus, {1, 2});
    CHECK(directions.waitForHangUp());
}

namespace {

Bytes randomBytes(std::mt19937& random, std::size_t most)
{
    Bytes bytes(random() % most);
    for (std::uint8_t& byte : bytes)
        byte = static_cast<std::uint8_t>(random());
    return bytes;
}

/// A command that is valid except for one byte of its header.
Bytes almostCommand(std::mt19937& random)
{
    Bytes bytes(kCommandHeaderSize);
    bytes[3] = 1 + random() % 2;
    bytes[7] = static_cast<std::uint8_t>(random());
    bytes[15] = random() % 2;
    bytes[27] = static_cast<std::uint8_t>(random());
    bytes[random() % bytes.size()] = static_cast<std::uint8_t>(random());
    return bytes;
}

/// A malicious client, or one that was cut off.
void attack(Bench& bench, std::mt19937& random)
{
    FarKernel kernel(bench.server);
    if (random() % 2 == 0)
        kernel.requestImport(random() % 4 == 0 ? "1-99" : "1-1");
    switch (random() % 4) {
    case 0: kernel.send(randomBytes(random, 400)); break;
    case 1:
        for (std::uint32_t count = random() % 8; count > 0; --count)
            kernel.send(almostCommand(random));
        break;
    case 2: kernel.submit(1, 0, true, kGetStatus, {}, 0xFFFFFF); break;
    default: kernel.send({0x01, 0x11, 0x80}); break; // cut off
    }
    REQUIRE(kernel.waitForSent());
}

} // namespace

TEST_CASE("after 400 hostile connections the device is free and answers")
{
    Bench bench;
    bench.device.connect(true);
    std::mt19937 random(20240229);
    for (int round = 0; round < 400; ++round)
        attack(bench, random);
    bench.clock.advance(std::chrono::seconds(11)); // disconnects those that never sent a request
    REQUIRE(eventually([&] { return !bench.server.isImported(QStringLiteral("1-1")); }));
    FarKernel kernel(bench.server);
    bench.import(kernel);
    bench.device.replies = {{Reply::Kind::Stall, {}}};
    kernel.submit(1, 0, true, kGetStatus, {}, 6);
    CHECK(statusOf(kernel.receive(48)) == kStatusStall);
}

TEST_CASE("a client that connects and sends nothing is disconnected")
{
    Bench bench;
    FarKernel kernel(bench.server);
    kernel.send({0x01, 0x11});
    for (int turn = 0; turn < 20; ++turn)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    bench.clock.advance(std::chrono::seconds(11));
    CHECK(kernel.waitForHangUp());
}
