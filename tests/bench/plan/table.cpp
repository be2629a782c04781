// SPDX-License-Identifier: MIT
#include "tests/bench/plan/table.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace fieldflash::bench {

namespace {

double number(std::uint64_t value) { return static_cast<double>(value); }

QString fixed(double value, int width, int digits)
{
    return QStringLiteral("%1").arg(value, width, 'f', digits);
}

QString count(std::uint64_t value, int width) { return QStringLiteral("%1").arg(value, width); }

} // namespace

QString tableHead()
{
    return QStringLiteral(
        "profile             size     change     host          device s  elapsed s  wire KB "
        "transfers erases   wear  dwords early  wrong   lost");
}

QString textLine(const Row& row)
{
    const Measurement& m = row.measured;
    QString line = row.profile.leftJustified(19) + QLatin1Char(' ')
        + sizeName(row.size).leftJustified(8) + QLatin1Char(' ') + row.change.leftJustified(10)
        + QLatin1Char(' ') + row.host.leftJustified(13);
    line += fixed(m.deviceSeconds, 9, 3) + fixed(m.elapsedSeconds, 11, 3)
        + fixed(number(m.wireBytes) / 1024, 9, 1) + count(m.transfers, 10)
        + count(m.eraseCommands, 7) + count(m.sectorErases, 7) + count(m.doubleWords, 8)
        + count(m.earlyPolls, 6) + count(m.wrongBytes, 7) + count(m.lostBytes, 7);
    if (m.violations > 0)
        line += QStringLiteral("  %1 violations").arg(m.violations);
    if (!m.error.isEmpty())
        line += QStringLiteral("  ") + m.error;
    return line;
}

QString jsonLine(const Row& row)
{
    const Measurement& m = row.measured;
    const QJsonObject object{
        {QStringLiteral("profile"), row.profile},
        {QStringLiteral("size"), number(row.size)},
        {QStringLiteral("case"), row.change},
        {QStringLiteral("policy"), row.host},
        {QStringLiteral("deviceSeconds"), m.deviceSeconds},
        {QStringLiteral("elapsedSeconds"), m.elapsedSeconds},
        {QStringLiteral("wireBytes"), number(m.wireBytes)},
        {QStringLiteral("controlTransfers"), number(m.transfers)},
        {QStringLiteral("dfuRequests"), number(m.dfuRequests)},
        {QStringLiteral("eraseCommands"), number(m.eraseCommands)},
        {QStringLiteral("sectorErases"), number(m.sectorErases)},
        {QStringLiteral("doubleWords"), number(m.doubleWords)},
        {QStringLiteral("earlyPolls"), number(m.earlyPolls)},
        {QStringLiteral("violations"), number(m.violations)},
        {QStringLiteral("wrongBytes"), number(m.wrongBytes)},
        {QStringLiteral("lostBytes"), number(m.lostBytes)},
        {QStringLiteral("error"), m.error},
    };
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace fieldflash::bench
