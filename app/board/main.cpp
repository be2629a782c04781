// SPDX-License-Identifier: MIT
#include "app/board/arguments.h"
#include "app/board/board_rack.h"
#include "app/board/command_language.h"
#include "app/board/control_port.h"
#ifdef FIELDFLASH_HAS_CPU
#include "app/board/firmware_board.h"
#endif
#include "app/board/model_board.h"
#include "app/board/standard_input.h"
#include "app/board/statistics_file.h"
#include "core/base/quit_signals.h"
#include "core/base/real_clock.h"

#include <QCoreApplication>

#include <cstdio>
#include <memory>
#include <optional>
#include <vector>

namespace {

using namespace fieldflash;

void print(std::FILE* stream, const QString& text)
{
    std::fputs(text.toUtf8().constData(), stream);
    std::fflush(stream);
}

int fail(const Error& error)
{
    print(stderr, QStringLiteral("fieldflash-board: ") + error.fullText() + QLatin1Char('\n'));
    return exitCode(error.kind());
}

Result<std::vector<std::unique_ptr<board_program::ServedBoard>>>
makeBoards(Clock& clock, const board_program::Arguments& arguments)
{
    if (arguments.firmware.file.isEmpty())
        return board_program::makeModelBoards(clock, arguments.switches);
#ifdef FIELDFLASH_HAS_CPU
    return board_program::makeFirmwareBoards(clock, arguments.switches, arguments.firmware);
#else
    return failure(ErrorKind::Usage,
                   QStringLiteral("This build cannot execute firmware: it was made without "
                                  "libunicorn."),
                   QStringLiteral("Configure it with FIELDFLASH_BUILD_CPU=ON."));
#endif
}

int serve(const board_program::Arguments& arguments)
{
    RealClock clock;
    auto boards = makeBoards(clock, arguments);
    if (!boards)
        return fail(boards.error());
    board_program::BoardRack rack(clock, std::move(*boards));
    if (const auto listening = rack.server().listen(arguments.address, arguments.usbipPort);
        !listening)
        return fail(listening.error());

    const auto answer = [&rack](const QString& line) {
        return board_program::carryOut(line, rack, [] { QCoreApplication::exit(0); });
    };
    board_program::ControlPort control(answer);
    if (arguments.controlPort) {
        if (const auto listening = control.listen(*arguments.controlPort); !listening)
            return fail(listening.error());
        print(
            stdout,
            QStringLiteral("control port %1 token %2\n").arg(control.port()).arg(control.token()));
    }
    std::optional<board_program::StatisticsFile> statistics;
    if (!arguments.statisticsFile.isEmpty()) {
        statistics.emplace(arguments.statisticsFile, rack, clock);
        if (const auto written = statistics->write(); !written)
            return fail(written.error());
    }
    const QuitSignals signals([] { QCoreApplication::exit(0); });
    const board_program::StandardInput input([&answer](const QString& line) {
        if (const QString reply = answer(line).text; !reply.isEmpty())
            print(stdout, reply + QLatin1Char('\n'));
    });
    print(stdout,
          QStringLiteral("usbip port %1: %2\n")
              .arg(rack.server().port())
              .arg(rack.busIds().join(QLatin1Char(' '))));
    const int ended = QCoreApplication::exec();
    if (!statistics)
        return ended;
    const auto written = statistics->write();
    return written ? ended : fail(written.error());
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    qSetMessagePattern(QStringLiteral("%{message}")); // without the log category
    const auto parsed = fieldflash::board_program::parseArguments(argc, argv);
    if (!parsed.arguments) {
        print(parsed.exitCode == 0 ? stdout : stderr, parsed.text);
        return parsed.exitCode;
    }
    return serve(*parsed.arguments);
}
