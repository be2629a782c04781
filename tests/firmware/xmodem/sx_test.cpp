// SPDX-License-Identifier: MIT
// sx of lrzsz, the sender that terminal programs on Linux call.
#include "firmware/xmodem/receiver.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <functional>
#include <random>

using namespace fieldflash::xmodem;

namespace {

constexpr int kSliceMilliseconds = 20;

struct Received {
    QByteArray data;
    Outcome outcome = Outcome::Running;
    int exitCode = -1;
};

/// Runs sx with pipes as its line. `change` sees each byte on its way. The receiver's time passes
/// only while the line is quiet, so a slow machine changes nothing.
Received receiveFromSx(const QStringList& options, const QByteArray& file,
                       const std::function<uint8_t(uint8_t)>& change)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("firmware.bin"));
    QFile stored(path);
    REQUIRE(stored.open(QIODevice::WriteOnly));
    stored.write(file);
    stored.close();

    Received received;
    std::array<uint8_t, Receiver::largestBlock> buffer{};
    Milliseconds now = 0;
    Receiver receiver(buffer, now);
    QProcess sender;
    sender.start(QStringLiteral("sx"), options + QStringList{path});
    REQUIRE(sender.waitForStarted());
    const auto use = [&](const Step& step) {
        received.data.append(reinterpret_cast<const char*>(step.data.data()),
                             static_cast<qsizetype>(step.data.size()));
        sender.write(reinterpret_cast<const char*>(step.answer.data()), step.answerLength);
    };
    while (receiver.outcome() == Outcome::Running && now < 200'000) {
        use(receiver.tick(now));
        if (!sender.waitForReadyRead(kSliceMilliseconds))
            now += kSliceMilliseconds;
        for (const char byte : sender.readAllStandardOutput())
            use(receiver.take(change(static_cast<uint8_t>(byte)), now));
    }
    sender.waitForBytesWritten();
    sender.closeWriteChannel();
    sender.waitForFinished();
    received.outcome = receiver.outcome();
    received.exitCode = sender.exitCode();
    return received;
}

QByteArray noiseOfLength(qsizetype length)
{
    std::mt19937_64 random(static_cast<uint64_t>(length));
    QByteArray bytes(length, '\0');
    for (char& byte : bytes)
        byte = static_cast<char>(random());
    return bytes;
}

bool isSxInstalled() { return !QStandardPaths::findExecutable(QStringLiteral("sx")).isEmpty(); }

} // namespace

TEST_CASE("xmodem: sx sends a file of any length, in blocks of either size")
{
    if (!isSxInstalled())
        SKIP("lrzsz is not installed");
    const QStringList options = GENERATE(QStringList{}, QStringList{QStringLiteral("-k")});
    for (const qsizetype length : {1, 127, 128, 129, 1024, 5000, 40'000}) {
        INFO(length);
        const QByteArray file = noiseOfLength(length);
        const Received received = receiveFromSx(options, file, [](uint8_t byte) { return byte; });
        CHECK(received.outcome == Outcome::Complete);
        CHECK(received.exitCode == 0);
        CHECK(received.data.size() % 128 == 0);
        CHECK(received.data.size() >= length);
        CHECK(received.data.left(length).toHex() == file.toHex());
        CHECK(received.data.mid(length) == QByteArray(received.data.size() - length, '\x1A'));
    }
}

TEST_CASE("xmodem: sx repeats the blocks that the line has damaged")
{
    if (!isSxInstalled())
        SKIP("lrzsz is not installed");
    const QByteArray file = noiseOfLength(6000);
    unsigned count = 0;
    const Received received = receiveFromSx({}, file, [&](uint8_t byte) {
        return ++count % 1501 == 0 ? static_cast<uint8_t>(byte ^ 0x10) : byte;
    });
    CHECK(received.outcome == Outcome::Complete);
    CHECK(received.data.left(file.size()).toHex() == file.toHex());
    CHECK(count > 6000);
}
