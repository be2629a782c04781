// SPDX-License-Identifier: MIT
#include "app/cli/commands/commands.h"
#include "app/cli/commands/firmware_file.h"
#include "app/cli/devices/run_to_end.h"
#include "core/report/document/series_csv.h"
#include "core/report/text/count_text.h"
#include "core/series/series.h"

#include <QDateTime>
#include <QFileInfo>

namespace fieldflash::cli {

namespace {

/// The results reported at the end of a series.
struct Results {
    std::optional<report::SeriesCsvFile> file;
    /// A row that could not be written; the series continues.
    std::optional<Error> fileError;
    std::optional<Error> firstFailure;
    series::SeriesCounts counts;
};

QString countsSentence(const series::SeriesCounts& counts)
{
    QString sentence =
        QStringLiteral("%1 passed").arg(report::counted(counts.passed, QStringLiteral("device")));
    if (counts.upToDate > 0)
        sentence += QStringLiteral(" (%1 already up to date)").arg(counts.upToDate);
    if (counts.failed > 0)
        sentence += QStringLiteral(", %1 failed").arg(counts.failed);
    if (counts.stopped > 0)
        sentence += QStringLiteral(", %1 stopped").arg(counts.stopped);
    return sentence + QLatin1Char('.');
}

/// The error of the series, with the kind of the first failure, which determines the exit code.
std::optional<Error> seriesError(const Results& results)
{
    const QString sentence = countsSentence(results.counts);
    if (results.firstFailure)
        return Error(results.firstFailure->kind(), sentence,
                     QStringLiteral("The lines above show the result for each device."));
    if (results.counts.stopped > 0)
        return Error(ErrorKind::Cancelled, sentence,
                     QStringLiteral("Run it again; it picks up where it was stopped."));
    return results.fileError;
}

void take(const Context& context, const series::SeriesResult& result, Results& results)
{
    context.output.seriesBoard(result);
    if (result.verdict == series::SeriesVerdict::Failed && !results.firstFailure)
        results.firstFailure = result.report.error
            ? *result.report.error
            : Error(ErrorKind::OurBug, QStringLiteral("A device failed without an error."));
    if (!results.file)
        return;
    const QString fileName = QFileInfo(context.arguments.inputFile).fileName();
    auto added = results.file->append(result, QDateTime::currentDateTime(), fileName);
    if (added)
        return;
    context.output.event(update::Note{added.error().summary(), true});
    results.fileError = std::move(added).error();
}

Result<void> prepare(const Context& context, Outcome& outcome, image::FirmwareImage& image,
                     Results& results)
{
    Result<FirmwareFile> file =
        loadFirmware(context.arguments.inputFile, readOptions(context.arguments));
    if (!file)
        return failure(std::move(file).error());
    outcome.input = file->facts;
    image = std::move(file->image);
    if (auto ready = takePartAndPlace(image, context.arguments); !ready)
        return ready;
    if (auto allowed = confirmAllowed(context); !allowed)
        return allowed;
    if (context.arguments.csvFile.isEmpty())
        return {};
    auto opened = report::SeriesCsvFile::open(context.arguments.csvFile);
    if (!opened)
        return failure(std::move(opened).error());
    results.file = std::move(*opened);
    return {};
}

} // namespace

Outcome updateSeries(const Context& context)
{
    Outcome outcome(Command::Series);
    image::FirmwareImage image;
    Results results;
    if (auto ready = prepare(context, outcome, image, results); !ready) {
        outcome.error = std::move(ready.error());
        return outcome;
    }
    workOnDevices(context, outcome, [&](DeviceSource& source) {
        series::SeriesListener listener;
        listener.ended = [&](const series::SeriesResult& result) {
            take(context, result, results);
        };
        series::Series series(source.bus(), source.clock(), std::move(image),
                              writingOptions(context), std::move(listener));
        const std::stop_token stop = context.stop.get_token();
        runToEnd(series.run(context.arguments.count, stop, stop));
        results.counts = series.queue().counts();
        outcome.sentence = countsSentence(results.counts);
        outcome.error = seriesError(results);
    });
    return outcome;
}

} // namespace fieldflash::cli
