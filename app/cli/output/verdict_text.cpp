// SPDX-License-Identifier: MIT
#include "app/cli/output/verdict_text.h"

#include "core/image/content/firmware_image.h"
#include "core/report/text/count_text.h"

#include <algorithm>

namespace fieldflash::cli {

namespace {

QString verifiedStatement(Command command, const update::Report& report)
{
    if (report.isProvedByHash)
        return command == Command::Erase
            ? QStringLiteral("Every byte is empty, as the page hashes prove")
            : QStringLiteral("Every byte matches, as the page hashes prove");
    if (command == Command::Erase || command == Command::Unprotect)
        return QStringLiteral("Every byte was read back and is empty");
    return QStringLiteral("Every byte was read back and matches");
}

QString versionStatement(const update::Report& report)
{
    if (report.versionStated)
        return QStringLiteral("It reports version %1")
            .arg(image::versionText(*report.versionStated));
    return QStringLiteral("It reports the version that the file states");
}

QString returnedStatement(Command command)
{
    if (command == Command::Detach)
        return QStringLiteral("The device is in bootloader mode");
    if (command == Command::InstallLoader)
        return QStringLiteral("The loader runs");
    return QStringLiteral("The device restarted normally");
}

QString answerWord(update::Answer answer, bool hasFailed)
{
    switch (answer) {
    case update::Answer::NotAsked:
        return hasFailed ? QStringLiteral("unknown") : QStringLiteral("not asked");
    case update::Answer::No: return QStringLiteral("no");
    case update::Answer::Yes: return QStringLiteral("yes");
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<VerdictLine> verdictLines(Command command, const update::Report& report)
{
    std::vector<VerdictLine> lines;
    const bool hasFailed = report.error.has_value();
    const auto add = [&](update::Answer answer, const QString& statement) {
        lines.push_back({answer, answerWord(answer, hasFailed), statement});
    };
    if (command == Command::Verify && report.hasDifference())
        lines.push_back({update::Answer::NotAsked, QStringLiteral("differs"),
                         QStringLiteral("The device does not match the file")});
    else
        lines.push_back({report.verified,
                         report.notReadBack.isEmpty() ? answerWord(report.verified, hasFailed)
                                                      : QStringLiteral("impossible"),
                         verifiedStatement(command, report)});
    add(report.returned, returnedStatement(command));
    add(report.expectedVersion, versionStatement(report));
    const auto isOpen = [](const VerdictLine& line) {
        return line.answer == update::Answer::NotAsked;
    };
    const auto isUnsaid = [&](const VerdictLine& line) {
        return isOpen(line) && line.word != QLatin1String("differs");
    };
    if (command != Command::Update || (hasFailed && std::ranges::all_of(lines, isOpen)))
        std::erase_if(lines, isUnsaid);
    return lines;
}

QString differencesText(const update::Report& report)
{
    QString text;
    for (const update::Difference& difference : report.differences) {
        text += QStringLiteral("  %1: %2 expected, %3 found\n")
                    .arg(addressText(difference.address))
                    .arg(difference.expected, 2, 16, QLatin1Char('0'))
                    .arg(difference.found, 2, 16, QLatin1Char('0'));
    }
    const ByteCount listed = report.differences.size();
    if (report.differentBytes > listed && listed > 0)
        text += QStringLiteral("  … and %1 more\n")
                    .arg(report::groupedText(report.differentBytes - listed));
    return text;
}

} // namespace fieldflash::cli
