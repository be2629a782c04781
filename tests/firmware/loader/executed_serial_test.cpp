// SPDX-License-Identifier: MIT
// Updates by XMODEM of the executed loader, over the virtual USART at the pace of a real line.
#include "core/virtual_board/cpu/serial_port.h"
#include "core/virtual_board/cpu/stm32l476.h"
#include "tests/firmware/loader/block_sender.h"
#include "tests/firmware/loader/power_cuts.h"
#include "tests/firmware/loader/signed_image.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace fieldflash;
using namespace fieldflash::test;
using namespace std::chrono_literals;

namespace {

/// The terminal on the line.
class Terminal {
public:
    explicit Terminal(LoaderBench& bench) : m_bench(bench) { }

    void type(const Stream& bytes)
    {
        for (const std::uint8_t byte : bytes)
            port().receive(byte);
    }
    /// What arrived since the last call.
    std::string take()
    {
        const std::string& all = port().transmitted();
        const std::string fresh = all.substr(m_seen);
        m_seen = all.size();
        text += fresh;
        return fresh;
    }
    void await(const std::string& part)
    {
        for (int rounds = 0; rounds < 4000 && text.find(part) == std::string::npos; ++rounds) {
            m_bench.chip.pass(1ms);
            take();
        }
        INFO(text);
        REQUIRE(text.find(part) != std::string::npos);
    }
    /// Until the sender is done, or cancelled by the loader.
    void transfer(BlockSender& sender)
    {
        type({'u'});
        for (int rounds = 0; rounds < 20'000 && !sender.isDone() && !sender.isCancelled();
             ++rounds) {
            m_bench.chip.pass(1ms);
            for (const char byte : take())
                type(sender.answer(static_cast<std::uint8_t>(byte)));
            if (!m_bench.chip.board->flash().hasPower())
                return;
        }
    }
    board::SerialPort& port() { return m_bench.chip.board->serialPort(); }

    std::string text;

private:
    LoaderBench& m_bench;
    std::size_t m_seen = 0;
};

/// The exit code of sx, whose line is the terminal's.
int sendWithSx(LoaderBench& bench, Terminal& terminal, const Bytes& image,
               const QStringList& options)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("image.bin"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(reinterpret_cast<const char*>(image.data()), static_cast<qint64>(image.size()));
    file.close();
    terminal.type({'u'});
    QProcess sx;
    sx.start(QStringLiteral("sx"), options + QStringList{path});
    REQUIRE(sx.waitForStarted());
    // The loader waits up to 10 s of its time for a block, so a slow computer changes nothing.
    for (int rounds = 0; rounds < 10'000 && sx.state() == QProcess::Running; ++rounds) {
        bench.chip.pass(5ms);
        const std::string answers = terminal.take();
        sx.write(answers.data(), static_cast<qint64>(answers.size()));
        sx.waitForReadyRead(answers.empty() ? 1 : 20);
        const QByteArray sent = sx.readAllStandardOutput();
        terminal.type(Stream(sent.begin(), sent.end()));
    }
    sx.waitForFinished();
    return sx.exitCode();
}

bool isSxInstalled() { return !QStandardPaths::findExecutable(QStringLiteral("sx")).isEmpty(); }

} // namespace

TEST_CASE("the loader configures USART2 for 115200 baud and says what it takes")
{
    const auto board = GENERATE(std::string("nucleo-l476rg"), std::string("stm32l476g-disco"));
    const QString name = QString::fromStdString(board);
    const QString file = QStringLiteral("loader-%1.bin").arg(name);
    LoaderBench bench(file, {}, name);
    bench.awaitLoader();
    const bool hasSerial = board == "nucleo-l476rg";
    CHECK(((bench.report().header.features & FIELDFLASH_LOADER_SERIAL) != 0) == hasSerial);
    if (!hasSerial)
        return;
    Terminal terminal(bench);
    terminal.await("u: update by XMODEM. no program\r\n");
    CHECK(terminal.port().baudRate() > 114'000);
    CHECK(terminal.port().baudRate() < 116'500);
    CHECK(bench.chip.board->chip().port('A').isAlternateFunction(2, 7));
    CHECK(bench.chip.board->chip().port('A').isAlternateFunction(3, 7));
}

TEST_CASE("sx sends a program to the executed loader, which starts it")
{
    if (!isSxInstalled())
        SKIP("lrzsz is not installed");
    const auto options = GENERATE(QStringList{}, QStringList{QStringLiteral("-k")});
    LoaderBench bench(kNucleoLoader);
    bench.awaitLoader();
    Terminal terminal(bench);
    const Bytes image = withHeader(smallProgram(7, 2600));
    CHECK(sendWithSx(bench, terminal, image, options) == 0);
    CHECK(bench.runningProgram(1s) == 7);
    terminal.take();
    CHECK(terminal.text.ends_with("\r\nReceived.\r\n"));
    CHECK(terminal.port().overruns() == 0);
    Bytes inFlash = bench.flash(LoaderBench::kApplication, image.size());
    std::fill_n(inFlash.begin() + FIELDFLASH_LOADER_MARKER_OFFSET, 8, std::uint8_t{0xFF});
    CHECK(inFlash == image);
}

TEST_CASE("sx ends with an error if the signed loader refuses the program")
{
    if (!isSxInstalled())
        SKIP("lrzsz is not installed");
    LoaderBench bench(kNucleoSignedLoader);
    bench.awaitLoader();
    Terminal terminal(bench);
    const Bytes loader = bench.loaderBytes();
    CHECK(sendWithSx(bench, terminal, withHeader(smallProgram(1, 300)), {QStringLiteral("-k")})
          != 0);
    terminal.await("program not signed for this loader");
    bench.awaitLoader(); // on the bus again
    CHECK(bench.loaderBytes() == loader);
    const Bytes good = signedImage(smallProgram(2, 300));
    CHECK(sendWithSx(bench, terminal, good, {QStringLiteral("-k")}) == 0);
    CHECK(bench.runningProgram(1s) == 2);
}

TEST_CASE("USB is disconnected while the loader receives by XMODEM, and back after a cancellation")
{
    LoaderBench bench(kNucleoLoader);
    bench.awaitLoader();
    Terminal terminal(bench);
    terminal.type({'u'});
    terminal.await("C");
    bench.chip.pass(20ms);
    CHECK_FALSE(bench.isLoaderThere());
    terminal.type({0x18, 0x18});
    terminal.await("Cancelled by the sender.");
    bench.awaitLoader();
    CHECK(bench.status().state == 2);
}

TEST_CASE("a u on the line does not interrupt an update over USB, and noise does nothing")
{
    LoaderBench bench(kNucleoLoader);
    bench.awaitLoader();
    Terminal terminal(bench);
    terminal.type({'x', 0x00, 0xFF, 'U'});
    bench.chip.pass(20ms);
    CHECK(bench.isLoaderThere());
    REQUIRE(bench.setAddress(LoaderBench::kApplication).state == 5);
    terminal.type({'u'});
    bench.chip.pass(50ms);
    CHECK(bench.isLoaderThere());
    const Bytes image = withHeader(smallProgram(3, 300));
    CHECK(bench.write(LoaderBench::kApplication, image).state == 5);
    CHECK(bench.leave().state == 7);
    CHECK(bench.runningProgram(1s) == 3);
}

TEST_CASE(
    "a power cut at each erase, marker and 16th double word of an update by XMODEM ends in the "
    "loader or in a whole program")
{
    board::BoardSwitches switches;
    switches.tornCells = board::TornCells::Random;
    LoaderBench bench(kNucleoLoader, switches);
    bench.awaitLoader();
    const Bytes image = withHeader(smallProgram(1, 1500));
    const FlashWork work = recordWork(bench, [&] {
        Terminal terminal(bench);
        BlockSender sender(image, 1024);
        terminal.transfer(sender);
        REQUIRE(sender.isDone());
    });
    const Bytes loader = bench.loaderCode();
    const std::size_t cuts = cutPower(bench, work, [&](std::size_t) {
        const auto number = bench.firstLife();
        REQUIRE((!number || number == 1));
        REQUIRE(bench.loaderCode() == loader);
    });
    CHECK(cuts > 15);
    bench.powerCycle();
    CHECK(bench.firstLife() == 1);
}
