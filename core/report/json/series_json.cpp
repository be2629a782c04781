// SPDX-License-Identifier: MIT
#include "core/report/json/series_json.h"

#include "core/report/json/json_parts.h"
#include "core/report/json/report_json.h"

namespace fieldflash::report {

using namespace Qt::StringLiterals;

QJsonObject seriesBoardJson(const series::SeriesResult& result)
{
    Ending ending;
    ending.command = u"update"_s;
    ending.exitCode = result.report.exitCode();
    ending.report = result.report;
    QJsonObject object = endingJson(ending);
    object["event"_L1] = "board"_L1;
    object["number"_L1] = number(result.number);
    object["portPath"_L1] = result.portPath;
    object["result"_L1] = series::seriesVerdictName(result.verdict);
    object["milliseconds"_L1] = milliseconds(result.took);
    return object;
}

} // namespace fieldflash::report
