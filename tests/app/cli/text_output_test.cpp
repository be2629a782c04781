// SPDX-License-Identifier: MIT
#include "app/cli/console/streams.h"
#include "app/cli/output/text_output.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::cli;
using namespace std::chrono_literals;
using fieldflash::test::hasText;

namespace {

struct Screen {
    QString out;
    QString error;
    Streams streams;

    explicit Screen(bool isTerminal)
    {
        streams.out = [this](const QString& text) { out += text; };
        streams.error = [this](const QString& text) { error += text; };
        streams.isTerminal = isTerminal;
        streams.width = [] { return 80; };
    }
};

void writeAMegabyte(Output& output)
{
    output.event(update::PhaseStarted{update::Phase::Write});
    for (ByteCount done = 0; done <= 1024 * 1024; done += 2048)
        output.event(update::Progress{update::Phase::Write, done, 1024 * 1024, 1s});
    output.event(update::PhaseFinished{update::Phase::Write, 12s});
    output.event(update::PhaseStarted{update::Phase::Verify});
}

update::Report goodReport()
{
    update::Report report;
    report.verified = update::Answer::Yes;
    report.returned = update::Answer::Yes;
    report.expectedVersion = update::Answer::Yes;
    report.versionStated = 0x0110;
    return report;
}

} // namespace

TEST_CASE("a pipe gets plain lines, at most one per phase and tenth")
{
    Screen screen(false);
    TextOutput output(screen.streams);
    writeAMegabyte(output);
    CHECK(screen.out.count(QLatin1Char('\n')) == 10);
    CHECK_FALSE(screen.out.contains(QLatin1Char('\x1b')));
    CHECK_FALSE(screen.out.contains(QLatin1Char('\r')));
    CHECK_THAT(screen.out.toStdString(), hasText("Write: 90 % of 1 MB\n✓ Write  12 s\n"));
}

TEST_CASE("a terminal redraws one line and keeps one line per step")
{
    Screen screen(true);
    TextOutput output(screen.streams);
    writeAMegabyte(output);
    CHECK(screen.out.count(QLatin1Char('\n')) == 1);
    CHECK(screen.out.endsWith(QStringLiteral("\r\x1b[K✓ Write  12 s\n\r\x1b[K● Verify …")));
}

TEST_CASE("a note does not break the progress line")
{
    Screen screen(true);
    TextOutput output(screen.streams);
    output.event(update::PhaseStarted{update::Phase::Erase});
    output.event(update::Note{QStringLiteral("look"), true});
    CHECK(screen.out.endsWith(QStringLiteral("\r\x1b[KWarning: look\n")));
}

TEST_CASE("an update ends with three answers and a sentence")
{
    Screen screen(false);
    TextOutput output(screen.streams);
    Outcome outcome(Command::Update);
    outcome.report = goodReport();
    output.finish(outcome);
    CHECK_THAT(screen.out.toStdString(),
               hasText("✓ yes       Every byte was read back and matches\n"
                       "✓ yes       The device restarted normally\n"
                       "✓ yes       It reports version 1.1\n"));
    CHECK(screen.out.count(QLatin1Char('\n')) == 4);
    CHECK(screen.error.isEmpty());
}

TEST_CASE("an answer that was not requested is shown as not requested")
{
    Screen screen(false);
    TextOutput output(screen.streams);
    Outcome outcome(Command::Update);
    outcome.report = update::Report();
    output.finish(outcome);
    CHECK(screen.out.count(QStringLiteral("– not asked")) == 3);
}

TEST_CASE("a failed update shows unknown answers, and lists nothing if nothing was answered")
{
    Screen screen(false);
    TextOutput output(screen.streams);
    Outcome outcome(Command::Update);
    outcome.report = update::Report();
    outcome.report->error = Error(ErrorKind::NoDevice, QStringLiteral("No device."));
    output.finish(outcome);
    CHECK(screen.out.isEmpty());
    outcome.report->verified = update::Answer::Yes;
    output.finish(outcome);
    CHECK(screen.out.count(QStringLiteral("– unknown ")) == 2);
}

TEST_CASE("a step gets the mark that its phase states, regardless of its progress")
{
    Screen screen(false);
    TextOutput output(screen.streams);
    output.event(update::PhaseStarted{update::Phase::Erase});
    output.event(update::Progress{update::Phase::Erase, 2048, 2048, {}});
    output.event(update::PhaseFinished{update::Phase::Erase, 1s, update::PhaseOutcome::Failed});
    CHECK(screen.out == QStringLiteral("✗ Erase  failed after 1.0 s\n"));
    screen.out.clear();
    output.event(update::PhaseStarted{update::Phase::Write});
    output.event(update::PhaseFinished{update::Phase::Write, 2s, update::PhaseOutcome::Stopped});
    CHECK(screen.out == QStringLiteral("– Write  stopped after 2.0 s\n"));
    screen.out.clear();
    output.event(update::PhaseStarted{update::Phase::Verify});
    output.event(update::Progress{update::Phase::Verify, 1, 2048, {}});
    output.event(update::PhaseFinished{update::Phase::Verify, 3s});
    output.event(update::PhaseStarted{update::Phase::Leave});
    CHECK(screen.out == QStringLiteral("✓ Verify  3.0 s\n"));
}

TEST_CASE("phases of one step are one line with the sum of their times; the last sets the mark")
{
    Screen screen(false);
    TextOutput output(screen.streams);
    output.event(update::PhaseStarted{update::Phase::Detach});
    output.event(update::PhaseFinished{update::Phase::Detach, 1s});
    CHECK(screen.out.isEmpty());
    output.event(update::PhaseStarted{update::Phase::AwaitBootloader});
    output.event(
        update::PhaseFinished{update::Phase::AwaitBootloader, 4s, update::PhaseOutcome::Failed});
    CHECK(screen.out == QStringLiteral("✗ Prepare  failed after 5.0 s\n"));
}

TEST_CASE("the last step is closed before the verdict is printed")
{
    Screen screen(false);
    TextOutput output(screen.streams);
    output.event(update::PhaseStarted{update::Phase::Leave});
    output.event(update::PhaseFinished{update::Phase::Leave, 1s});
    Outcome outcome(Command::Leave);
    outcome.sentence = QStringLiteral("Done.");
    output.finish(outcome);
    CHECK(screen.out == QStringLiteral("✓ Restart  1.0 s\nDone.\n"));
}

TEST_CASE("colours are used only on request")
{
    Screen screen(true);
    screen.streams.hasColours = true;
    TextOutput output(screen.streams);
    Outcome outcome(Command::Update);
    outcome.report = goodReport();
    outcome.report->returned = update::Answer::No;
    output.finish(outcome);
    CHECK_THAT(screen.out.toStdString(), hasText("\x1b[32m✓\x1b[0m yes"));
    CHECK_THAT(screen.out.toStdString(), hasText("\x1b[31m✗\x1b[0m no"));
}

TEST_CASE("a failure closes its phase, and is printed to standard error")
{
    Screen screen(true);
    TextOutput output(screen.streams);
    output.event(update::PhaseStarted{update::Phase::Verify});
    Outcome outcome(Command::Verify);
    update::Report report;
    report.verified = update::Answer::No;
    report.error =
        Error(ErrorKind::VerifyFailed, QStringLiteral("Not equal."), QStringLiteral("Try again."));
    report.differences = {{0, 0x08001234, 0x12, 0xFF}};
    report.differentBytes = 3;
    outcome.report = report;
    output.finish(outcome);
    CHECK_THAT(screen.out.toStdString(), hasText("✗ Verify  failed after 0.0 s\n"));
    CHECK_THAT(screen.error.toStdString(),
               hasText("Not equal.\nTry again.\n  0x0800 1234: 12 expected, ff found\n  … and 2 "
                       "more\n"));
}

TEST_CASE("the device is described once")
{
    Screen screen(false);
    TextOutput output(screen.streams);
    usb::DeviceInfo info;
    info.portPath = QStringLiteral("1-4.2");
    info.vendorId = 0x1209;
    info.productId = 1;
    info.bcdDevice = 0x0100;
    info.product = QStringLiteral("Demo");
    info.serialNumber = QStringLiteral("2061");
    output.event(update::DeviceChanged{device::Life::Application, info});
    output.event(update::DeviceChanged{device::Life::Disconnected, info});
    output.event(update::DeviceChanged{device::Life::Bootloader, info});
    CHECK(screen.out
          == QStringLiteral("Device: Demo (1209:0001, 1.0), USB port 1-4.2, serial 2061\n"));
}

TEST_CASE("terminals without UTF-8 get every symbol in ASCII")
{
    const QString text = asciiText(QStringLiteral("✓✗●█░–…·“x”’"));
    for (const QChar character : text)
        CHECK(character.unicode() < 0x80);
}
