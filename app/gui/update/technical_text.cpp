// SPDX-License-Identifier: MIT
#include "app/gui/update/technical_text.h"

#include "core/image/firmware_image.h"
#include "core/report/phase_words.h"

#include <QStringList>

namespace fieldflash::gui {

namespace {

QString seconds(Clock::Duration duration)
{
    return QString::number(std::chrono::duration<double>(duration).count(), 'f', 3)
        + QStringLiteral(" s");
}

QString deviceLine(const QString& label, const std::optional<usb::DeviceInfo>& device)
{
    if (!device)
        return label + QStringLiteral(": –");
    return QStringLiteral("%1: %2 %3, version %4, port %5, serial %6")
        .arg(label, usb::idText(device->vendorId, device->productId), device->product,
             image::versionText(device->bcdDevice), device->portPath,
             device->serialNumber.isEmpty() ? QStringLiteral("–") : device->serialNumber);
}

void addTimes(const update::Report& report, QStringList& lines)
{
    for (const update::PhaseTime& time : report.times)
        lines.append(QStringLiteral("%1 ").arg(report::phaseText(time.phase), -28)
                     + seconds(time.took));
}

void addBytes(const update::Report& report, QStringList& lines)
{
    for (const update::RangeHash& hash : report.hashes)
        lines.append(
            QStringLiteral("read back %1  SHA-256 %2").arg(rangeText(hash.range), hash.sha256));
    for (const update::Difference& difference : report.differences)
        lines.append(QStringLiteral("differs at %1: expected %2, found %3")
                         .arg(addressText(difference.address))
                         .arg(difference.expected, 2, 16, QLatin1Char('0'))
                         .arg(difference.found, 2, 16, QLatin1Char('0')));
    if (report.differentBytes > report.differences.size())
        lines.append(QStringLiteral("%1 bytes differ in all").arg(report.differentBytes));
}

} // namespace

QString technicalText(const update::Report& report)
{
    QStringList lines;
    if (report.error) {
        lines.append(errorKindName(report.error->kind()));
        lines.append(report.error->fullText());
        lines.append(QString());
    }
    lines.append(deviceLine(QStringLiteral("before"), report.before));
    lines.append(deviceLine(QStringLiteral("after"), report.after));
    lines.append(QString());
    addTimes(report, lines);
    lines.append(QStringLiteral("%1 bytes written, %2 read back, %3 sectors erased, %4 requests")
                     .arg(report.bytesWritten)
                     .arg(report.bytesVerified)
                     .arg(report.counters.pagesErased)
                     .arg(report.counters.requests));
    if (report.backupFile)
        lines.append(QStringLiteral("backup: %1").arg(*report.backupFile));
    addBytes(report, lines);
    return lines.join(QLatin1Char('\n')).trimmed();
}

} // namespace fieldflash::gui
