// SPDX-License-Identifier: MIT
#include "core/series/series_verdict.h"

namespace fieldflash::series {

bool isPass(SeriesVerdict verdict)
{
    return verdict == SeriesVerdict::Passed || verdict == SeriesVerdict::UpToDate;
}

QString seriesVerdictName(SeriesVerdict verdict)
{
    switch (verdict) {
    case SeriesVerdict::Passed: return QStringLiteral("passed");
    case SeriesVerdict::UpToDate: return QStringLiteral("up-to-date");
    case SeriesVerdict::Failed: return QStringLiteral("failed");
    case SeriesVerdict::Stopped: return QStringLiteral("stopped");
    }
    Q_UNREACHABLE();
}

std::optional<SeriesVerdict> seriesVerdictFromName(const QString& name)
{
    for (const SeriesVerdict verdict : {SeriesVerdict::Passed, SeriesVerdict::UpToDate,
                                        SeriesVerdict::Failed, SeriesVerdict::Stopped})
        if (seriesVerdictName(verdict) == name)
            return verdict;
    return std::nullopt;
}

} // namespace fieldflash::series
