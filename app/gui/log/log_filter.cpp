// SPDX-License-Identifier: MIT
#include "app/gui/log/log_filter.h"

#include <QStringList>

namespace fieldflash::gui {

LogFilter::LogFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void LogFilter::setText(const QString& text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void LogFilter::setLeastLevel(LogEntry::Level level)
{
    m_least = level;
    invalidateFilter();
}

void LogFilter::setStep(std::optional<report::Step> step)
{
    m_step = step;
    invalidateFilter();
}

bool LogFilter::hasText(const QModelIndex& index) const
{
    const QModelIndex words = index.siblingAtColumn(LogModel::Text);
    return m_text.isEmpty() || words.data().toString().contains(m_text, Qt::CaseInsensitive);
}

bool LogFilter::isWanted(const QModelIndex& sentence) const
{
    const bool isSevere = sentence.data(LogModel::LevelRole).toInt() >= static_cast<int>(m_least);
    const bool isOfStep =
        !m_step || sentence.data(LogModel::StepRole).toInt() == static_cast<int>(*m_step);
    return isSevere && isOfStep;
}

bool LogFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!parent.isValid())
        return isWanted(index) && hasText(index);
    return isWanted(parent) && (hasText(index) || hasText(parent));
}

QString LogFilter::shownText() const
{
    QModelIndexList rows;
    for (int i = 0; i < rowCount(); ++i) {
        const QModelIndex sentence = index(i, 0);
        rows << sentence;
        for (int k = 0; k < rowCount(sentence); ++k)
            rows << index(k, 0, sentence);
    }
    return logText(rows);
}

QString logText(const QModelIndexList& rows)
{
    QStringList lines;
    for (const QModelIndex& row : rows) {
        const QString indent = row.parent().isValid() ? QStringLiteral("    ") : QString();
        lines << indent + row.siblingAtColumn(LogModel::Time).data().toString()
                + QStringLiteral("  ") + row.siblingAtColumn(LogModel::Text).data().toString();
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace fieldflash::gui
