// SPDX-License-Identifier: MIT
#include "app/cli/output/progress_line.h"

#include "core/report/text/event_text.h"

#include <QStringList>

#include <algorithm>

namespace fieldflash::cli {

namespace {

constexpr int kBarWidth = 24;

QString bar(const ProgressView& view)
{
    const int filled = kBarWidth * percent(view.done, view.total) / 100;
    return QString(filled, QChar(u'█')) + QString(kBarWidth - filled, QChar(u'░'));
}

} // namespace

int percent(ByteCount done, ByteCount total)
{
    if (total == 0)
        return 0;
    return static_cast<int>(std::min(done, total) * 100 / total);
}

QString progressLine(const ProgressView& view, int width)
{
    const auto limit = static_cast<qsizetype>(std::max(width - 1, 0));
    const QString label = QStringLiteral("● ") + view.label;
    if (view.total == 0)
        return (label + QStringLiteral(" …")).left(limit);

    const QString gap = QStringLiteral("  ");
    const QString share = QStringLiteral("%1 %").arg(percent(view.done, view.total), 3);
    const QString bytes = QStringLiteral("%1 of %2").arg(sizeText(view.done), sizeText(view.total));
    QStringList lines;
    if (view.timeLeft)
        lines.append(QStringList{label, bar(view), share, bytes,
                                 report::durationText(*view.timeLeft) + QStringLiteral(" left")}
                         .join(gap));
    lines.append(QStringList{label, bar(view), share, bytes}.join(gap));
    lines.append(QStringList{label, bar(view), share}.join(gap));
    lines.append(QStringList{label, share}.join(gap));
    for (const QString& line : lines) {
        if (line.size() <= limit)
            return line;
    }
    return lines.last().left(limit);
}

} // namespace fieldflash::cli
