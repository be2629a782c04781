// SPDX-License-Identifier: MIT
#include "app/gui/update/words/technical_text.h"

#include "core/image/content/firmware_image.h"
#include "core/report/text/phase_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <utility>
#include <vector>

namespace fieldflash::gui {

namespace {

struct TechnicalWords {
    Q_DECLARE_TR_FUNCTIONS(fieldflash::gui::TechnicalText)
};

QString seconds(Clock::Duration duration)
{
    const double value = std::chrono::duration<double>(duration).count();
    return TechnicalWords::tr("%1 s").arg(QLocale().toString(value, 'f', 3));
}

QString deviceLine(const QString& label, const std::optional<usb::DeviceInfo>& device)
{
    if (!device)
        return label + QStringLiteral(": –");
    return TechnicalWords::tr("%1: %2 %3, version %4, port %5, serial number %6")
        .arg(label, usb::idText(device->vendorId, device->productId), device->product,
             image::versionText(device->bcdDevice), device->portPath,
             device->serialNumber.isEmpty() ? QStringLiteral("–") : device->serialNumber);
}

void addTimes(const update::Report& report, QStringList& lines)
{
    // Under the names of the steps on the page, each once.
    std::vector<std::pair<report::Step, Clock::Duration>> steps;
    for (const update::PhaseTime& time : report.times) {
        const report::Step step = report::stepOf(time.phase);
        if (steps.empty() || steps.back().first != step)
            steps.emplace_back(step, Clock::Duration(0));
        steps.back().second += time.took;
    }
    for (const auto& [step, took] : steps)
        lines.append(QStringLiteral("%1: %2").arg(report::stepText(step), seconds(took)));
}

void addBytes(const update::Report& report, QStringList& lines)
{
    for (const update::RangeHash& hash : report.hashes)
        lines.append(TechnicalWords::tr("Read back: %1, SHA-256 %2")
                         .arg(rangeText(hash.range), hash.sha256));
    for (const update::Difference& difference : report.differences)
        lines.append(TechnicalWords::tr("Differs at %1: expected %2, found %3")
                         .arg(addressText(difference.address))
                         .arg(difference.expected, 2, 16, QLatin1Char('0'))
                         .arg(difference.found, 2, 16, QLatin1Char('0')));
    if (report.differentBytes > report.differences.size())
        lines.append(TechnicalWords::tr("%Ln byte(s) differ in total", nullptr,
                                        static_cast<int>(report.differentBytes)));
}

} // namespace

QString technicalText(const update::Report& report)
{
    QStringList lines;
    if (report.error) {
        lines.append(report.error->fullText());
        lines.append(
            TechnicalWords::tr("Kind of error: “%1”").arg(errorKindName(report.error->kind())));
        lines.append(QString());
    }
    lines.append(deviceLine(TechnicalWords::tr("Before"), report.before));
    lines.append(deviceLine(TechnicalWords::tr("After"), report.after));
    lines.append(QString());
    addTimes(report, lines);
    const QLocale locale;
    lines.append(TechnicalWords::tr("Bytes written: %1, read back: %2. Sectors erased: %3. USB "
                                    "requests: %4.")
                     .arg(locale.toString(static_cast<qulonglong>(report.bytesWritten)),
                          locale.toString(static_cast<qulonglong>(report.bytesVerified)),
                          locale.toString(static_cast<qulonglong>(report.counters.pagesErased)),
                          locale.toString(static_cast<qulonglong>(report.counters.requests))));
    if (report.backupFile)
        lines.append(TechnicalWords::tr("Backup: %1").arg(*report.backupFile));
    addBytes(report, lines);
    return lines.join(QLatin1Char('\n')).trimmed();
}

} // namespace fieldflash::gui
