// SPDX-License-Identifier: MIT
#include "app/cli/json_parts.h"
#include "app/cli/json_values.h"
#include "core/report/job_facts.h"

namespace fieldflash::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue fileJson(const std::optional<FileFacts>& file)
{
    if (!file)
        return QJsonValue::Null;
    return QJsonObject{{"path"_L1, file->path},
                       {"format"_L1, file->format},
                       {"size"_L1, number(file->size)},
                       {"sha256"_L1, file->sha256},
                       {"contentHash"_L1, file->contentHash}};
}

QJsonValue answerJson(update::Answer answer)
{
    if (answer == update::Answer::NotAsked)
        return QJsonValue::Null;
    return answer == update::Answer::Yes;
}

QJsonArray hashesJson(const std::vector<update::RangeHash>& hashes)
{
    QJsonArray array;
    for (const update::RangeHash& hash : hashes) {
        QJsonObject object{{"alternateSetting"_L1, hash.alternateSetting},
                           {"sha256"_L1, hash.sha256}};
        addRange(object, hash.range);
        array.append(object);
    }
    return array;
}

QJsonArray differencesJson(const std::vector<update::Difference>& differences)
{
    QJsonArray array;
    for (const update::Difference& difference : differences) {
        array.append(QJsonObject{{"alternateSetting"_L1, difference.alternateSetting},
                                 {"address"_L1, number(difference.address)},
                                 {"addressText"_L1, hexText(difference.address)},
                                 {"expected"_L1, difference.expected},
                                 {"found"_L1, difference.found}});
    }
    return array;
}

QJsonObject countersJson(const dfu::Counters& counters)
{
    return {{"requests"_L1, number(counters.requests)},
            {"setAddress"_L1, number(counters.setAddress)},
            {"pagesErased"_L1, number(counters.pagesErased)},
            {"massErases"_L1, number(counters.massErases)},
            {"blocksWritten"_L1, number(counters.blocksWritten)},
            {"blocksRead"_L1, number(counters.blocksRead)},
            {"earlyPollStalls"_L1, number(counters.earlyPollStalls)},
            {"polledMilliseconds"_L1, milliseconds(counters.polled)}};
}

QJsonArray timesJson(const std::vector<update::PhaseTime>& times)
{
    QJsonArray array;
    for (const update::PhaseTime& time : times)
        array.append(QJsonObject{{"phase"_L1, update::phaseName(time.phase)},
                                 {"milliseconds"_L1, milliseconds(time.took)}});
    return array;
}

void addSession(QJsonObject& object, const update::Report& report)
{
    object["job"_L1] = report::jobName(report.job);
    object["verified"_L1] = answerJson(report.verified);
    object["returned"_L1] = answerJson(report.returned);
    object["expectedVersion"_L1] = answerJson(report.expectedVersion);
    object["verdict"_L1] = report.verdict();
    object["flashIncomplete"_L1] = report.isFlashInBetween;
    object["versionBefore"_L1] = versionOrNull(report.versionBefore);
    object["versionStated"_L1] = versionOrNull(report.versionStated);
    object["versionAfter"_L1] = versionOrNull(report.versionAfter);
    object["device"_L1] = report.after ? deviceJson(*report.after)
        : report.before                ? QJsonValue(deviceJson(*report.before))
                                       : QJsonValue(QJsonValue::Null);
    object["backupFile"_L1] =
        report.backupFile ? QJsonValue(*report.backupFile) : QJsonValue(QJsonValue::Null);
    object["times"_L1] = timesJson(report.times);
    object["hashes"_L1] = hashesJson(report.hashes);
    object["differences"_L1] = differencesJson(report.differences);
    object["differentBytes"_L1] = number(report.differentBytes);
    object["bytesWritten"_L1] = number(report.bytesWritten);
    object["bytesVerified"_L1] = number(report.bytesVerified);
    object["recoveries"_L1] = number(report.recoveries);
    object["returns"_L1] = number(report.returns);
    object["sectorsWrittenTwice"_L1] = number(report.sectorsWrittenTwice);
    object["counters"_L1] = countersJson(report.counters);
}

/// "board": the one that was worked on (without a choice: the first); "boards": all of several.
void addBoards(QJsonObject& object, const Outcome& outcome)
{
    if (outcome.boards.empty())
        return;
    const QString port = outcome.report && outcome.report->before ? outcome.report->before->portPath
                                                                  : outcome.boards.front().portPath;
    QJsonArray all;
    for (const BoardStatistics& board : outcome.boards) {
        if (board.portPath == port)
            object["board"_L1] = board.statistics;
        all.append(
            QJsonObject{{"portPath"_L1, board.portPath}, {"statistics"_L1, board.statistics}});
    }
    if (outcome.boards.size() > 1)
        object["boards"_L1] = all;
}

} // namespace

QJsonObject reportJson(const Outcome& outcome)
{
    QJsonObject object{
        {"event"_L1, "report"_L1},
        {"command"_L1,
         outcome.command ? QJsonValue(commandName(*outcome.command))
                         : QJsonValue(QJsonValue::Null)},
        {"exitCode"_L1, outcome.exitCode()},
        {"error"_L1, errorJson(outcome.problem())},
        {"programVersion"_L1, QStringLiteral(FIELDFLASH_VERSION)},
    };
    if (outcome.input)
        object["file"_L1] = fileJson(outcome.input);
    if (outcome.output)
        object["output"_L1] = fileJson(outcome.output);
    if (outcome.report)
        addSession(object, *outcome.report);
    addBoards(object, outcome);
    return object;
}

} // namespace fieldflash::cli
