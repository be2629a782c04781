// SPDX-License-Identifier: MIT
#include "app/gui/series/series_row.h"

#include "app/gui/work/step_tracker.h"
#include "core/image/content/firmware_image.h"
#include "core/report/text/phase_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace fieldflash::gui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(fieldflash::gui::SeriesRow)
};

using State = series::Station::State;

QString versionWords(const update::Report& report)
{
    const auto& last = report.versionAfter ? report.versionAfter : report.versionBefore;
    if (report.versionBefore && report.versionAfter
        && *report.versionBefore != *report.versionAfter)
        return QStringLiteral("%1 → %2").arg(image::versionText(*report.versionBefore),
                                             image::versionText(*report.versionAfter));
    return last ? image::versionText(*last) : QString();
}

void addEarlier(SeriesRow& row, const series::EarlierBoard& earlier, const usb::DeviceInfo& device)
{
    row.words = Words::tr("Passed earlier");
    row.tone = Tone::Good;
    row.mark = Mark::Done;
    row.canRepeat = row.isPresent;
    row.time = durationText(earlier.took);
    row.version = image::versionText(device.bcdDevice);
    row.details = Words::tr("Passed on %1 (number %2 in the table of results). Not checked again.")
                      .arg(QLocale().toString(earlier.finished, QLocale::ShortFormat))
                      .arg(earlier.number);
}

void addVerdict(SeriesRow& row, const series::Station& station)
{
    const update::Report& report = *station.report;
    row.version = versionWords(report);
    row.details = report.verdict();
    row.canRepeat = station.isPresent;
    switch (*station.verdict) {
    case series::SeriesVerdict::Passed:
        row.words = Words::tr("Passed");
        row.tone = Tone::Good;
        row.mark = Mark::Done;
        break;
    case series::SeriesVerdict::UpToDate:
        row.words = Words::tr("Passed: already up to date");
        row.tone = Tone::Good;
        row.mark = Mark::Done;
        break;
    case series::SeriesVerdict::Failed:
        row.words = report.error ? report.error->summary() : Words::tr("Failed");
        row.tone = Tone::Bad;
        row.mark = Mark::Failed;
        break;
    case series::SeriesVerdict::Stopped:
        row.words = Words::tr("Stopped");
        row.tone = Tone::Caution;
        row.mark = Mark::Stopped;
        break;
    }
}

void addWork(SeriesRow& row, const StationWork& work)
{
    row.words = work.phase ? report::stepText(report::stepOf(*work.phase)) : Words::tr("Starting");
    row.mark = Mark::Active;
    row.progress = work.progress;
    row.details = Words::tr("This board is being updated. Leave it plugged in.");
}

void addDevice(SeriesRow& row, const series::Station& station)
{
    // A running application describes itself in more detail than the ROM does.
    const usb::DeviceInfo* device = station.device ? &*station.device : nullptr;
    if (const auto& report = station.report; report && station.state == State::Done) {
        const bool hasReturned = report->after && report->returned == update::Answer::Yes;
        if (hasReturned || report->before)
            device = hasReturned ? &*report->after : &*report->before;
    }
    if (device == nullptr)
        return;
    row.device = device->product.simplified();
    if (row.device.isEmpty())
        row.device = usb::idText(device->vendorId, device->productId);
    row.serial = device->serialNumber;
}

} // namespace

SeriesRow describeStation(const series::Station& station, const StationWork& work, bool isRunning,
                          bool needsLabel)
{
    SeriesRow row;
    row.portPath = station.portPath;
    row.isPresent = station.isPresent;
    row.label = station.label;
    addDevice(row, station);
    switch (station.state) {
    case State::Empty:
        row.words = Words::tr("Empty");
        row.device.clear();
        row.serial.clear();
        row.label.clear();
        break;
    case State::Blocked:
        row.words = station.device->obstacle->summary();
        row.details = row.words + QLatin1Char(' ') + station.device->obstacle->remedy();
        row.tone = Tone::Caution;
        row.mark = Mark::Skipped;
        break;
    case State::Ready:
        if (isRunning && needsLabel && station.label.isEmpty()) {
            row.words = Words::tr("Waiting for its label");
            row.tone = Tone::Caution;
        } else {
            row.words = isRunning ? Words::tr("Waiting for its turn") : Words::tr("Ready");
        }
        break;
    case State::Working: addWork(row, work); break;
    case State::Done:
        if (station.earlier)
            addEarlier(row, *station.earlier, *station.device);
        else
            addVerdict(row, station);
        if (work.took && !station.earlier)
            row.time = durationText(*work.took);
        if (!row.isPresent)
            row.details += QLatin1Char(' ') + Words::tr("It was unplugged.");
        break;
    }
    return row;
}

} // namespace fieldflash::gui
