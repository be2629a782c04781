// SPDX-License-Identifier: MIT
#include "core/report/json/report_json.h"

#include "core/report/json/job_facts.h"
#include "core/report/json/json_parts.h"

#include <QJsonArray>

namespace fieldflash::report {

using namespace Qt::StringLiterals;

namespace {

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
            {"pagesHashed"_L1, number(counters.pagesHashed)},
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

QJsonArray notWrittenJson(const std::vector<image::NotWritten>& parts)
{
    QJsonArray array;
    for (const image::NotWritten& part : parts)
        array.append(QJsonObject{{"alternateSetting"_L1, part.where.alternateSetting},
                                 {"address"_L1, number(part.where.range.first)},
                                 {"size"_L1, number(part.where.range.size)},
                                 {"place"_L1, part.place}});
    return array;
}

/// "board": the selected one (without a selection: the first); "boards": all, if there are several.
void addBoards(QJsonObject& object, const Ending& ending)
{
    if (ending.boards.empty())
        return;
    const QString port = ending.report && ending.report->before ? ending.report->before->portPath
                                                                : ending.boards.front().portPath;
    QJsonArray all;
    for (const BoardStatistics& board : ending.boards) {
        if (board.portPath == port)
            object["board"_L1] = board.statistics;
        all.append(
            QJsonObject{{"portPath"_L1, board.portPath}, {"statistics"_L1, board.statistics}});
    }
    if (ending.boards.size() > 1)
        object["boards"_L1] = all;
}

QJsonArray partitionsJson(const std::vector<dfu::Partition>& partitions)
{
    QJsonArray array;
    for (const dfu::Partition& partition : partitions)
        array.append(QJsonObject{{"alternateSetting"_L1, partition.alternateSetting},
                                 {"name"_L1, partition.name}});
    return array;
}

} // namespace

QJsonObject reportJson(const update::Report& report)
{
    QJsonObject object;
    object["job"_L1] = jobName(report.job);
    object["verified"_L1] = answerJson(report.verified);
    object["returned"_L1] = answerJson(report.returned);
    object["expectedVersion"_L1] = answerJson(report.expectedVersion);
    object["verdict"_L1] = report.verdict();
    object["flashIncomplete"_L1] = report.flashIncomplete;
    object["versionBefore"_L1] = versionOrNull(report.versionBefore);
    object["versionStated"_L1] = versionOrNull(report.versionStated);
    object["versionAfter"_L1] = versionOrNull(report.versionAfter);
    object["device"_L1] = report.after ? deviceJson(*report.after)
        : report.before                ? QJsonValue(deviceJson(*report.before))
                                       : QJsonValue(QJsonValue::Null);
    object["backupFile"_L1] =
        report.backupFile ? QJsonValue(*report.backupFile) : QJsonValue(QJsonValue::Null);
    object["findings"_L1] = findingsJson(report.findings);
    object["notWritten"_L1] = notWrittenJson(report.notWritten);
    object["times"_L1] = timesJson(report.times);
    object["hashes"_L1] = hashesJson(report.hashes);
    object["differences"_L1] = differencesJson(report.differences);
    object["differentBytes"_L1] = number(report.differentBytes);
    object["differentSectors"_L1] = number(report.differentSectors);
    object["provedByHash"_L1] = report.isProvedByHash;
    object["bytesWritten"_L1] = number(report.bytesWritten);
    object["bytesVerified"_L1] = number(report.bytesVerified);
    if (!report.notReadBack.isEmpty())
        object["notReadBack"_L1] = report.notReadBack;
    if (!report.partitions.empty())
        object["partitions"_L1] = partitionsJson(report.partitions);
    object["recoveries"_L1] = number(report.recoveries);
    object["returns"_L1] = number(report.returns);
    object["sectorsWrittenTwice"_L1] = number(report.sectorsWrittenTwice);
    object["counters"_L1] = countersJson(report.counters);
    object["exitCode"_L1] = report.exitCode();
    object["error"_L1] = errorJson(report.error ? &*report.error : nullptr);
    return object;
}

QJsonObject endingJson(const Ending& ending)
{
    QJsonObject object = ending.report ? reportJson(*ending.report) : QJsonObject();
    object["event"_L1] = "report"_L1;
    object["command"_L1] =
        ending.command.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(ending.command);
    object["exitCode"_L1] = ending.exitCode;
    object["error"_L1] = errorJson(ending.problem());
    object["programVersion"_L1] = QStringLiteral(FIELDFLASH_VERSION);
    if (ending.input)
        object["file"_L1] = fileJson(ending.input);
    if (ending.output)
        object["output"_L1] = fileJson(ending.output);
    addBoards(object, ending);
    return object;
}

} // namespace fieldflash::report
