// SPDX-License-Identifier: MIT
#include "app/gui/work/log_model.h"

#include "core/report/text/phase_words.h"

#include <QStringList>

namespace fieldflash::gui {

namespace {

QString timeText(const QDateTime& time) { return time.toString(QStringLiteral("HH:mm:ss.zzz")); }

LogEntry::Level levelOf(const Error& error)
{
    return error.kind() == ErrorKind::Cancelled ? LogEntry::Level::Warning : LogEntry::Level::Error;
}

} // namespace

// Filling

void LogModel::append(LogEntry::Level level, const QString& text)
{
    if (level != LogEntry::Level::Protocol)
        addEntry(level, text);
    else
        addLine(text);
    makeRoom();
}

void LogModel::addEntry(LogEntry::Level level, const QString& text)
{
    const int row = static_cast<int>(m_entries.size());
    beginInsertRows({}, row, row);
    LogEntry entry;
    entry.time = QDateTime::currentDateTime();
    entry.level = level;
    entry.phase = m_phase;
    entry.text = text;
    m_entries.push_back(std::move(entry));
    ++m_count;
    endInsertRows();
}

void LogModel::addLine(const QString& text)
{
    if (m_entries.empty())
        addEntry(LogEntry::Level::Plain, tr("Communicating with the device."));
    const QModelIndex owner = index(static_cast<int>(m_entries.size()) - 1, 0);
    std::deque<LogLine>& lines = m_entries.back().lines;
    const int row = static_cast<int>(lines.size());
    beginInsertRows(owner, row, row);
    lines.push_back({QDateTime::currentDateTime(), text});
    ++m_count;
    endInsertRows();
}

void LogModel::makeRoom()
{
    while (m_count > kMostEntries) {
        LogEntry& oldest = m_entries.front();
        if (m_entries.size() == 1) {
            beginRemoveRows(index(0, 0), 0, 0);
            oldest.lines.pop_front();
            --m_count;
            endRemoveRows();
            continue;
        }
        beginRemoveRows({}, 0, 0);
        m_count -= 1 + oldest.lines.size();
        m_entries.pop_front();
        ++m_firstNumber;
        endRemoveRows();
    }
}

void LogModel::append(const update::Event& event)
{
    if (const auto* started = std::get_if<update::PhaseStarted>(&event))
        m_phase = started->phase;
    const QString text = eventText(event);
    const auto* note = std::get_if<update::Note>(&event);
    if (!text.isEmpty())
        append(note && note->isWarning ? LogEntry::Level::Warning : LogEntry::Level::Plain, text);
    if (std::holds_alternative<update::PhaseFinished>(event))
        m_phase.reset();
}

void LogModel::append(const update::Report& report)
{
    m_phase.reset();
    append(report.error ? levelOf(*report.error) : LogEntry::Level::Plain, report.verdict());
    if (!report.error)
        return;
    for (const QString& line : report.error->fullText().split(QLatin1Char('\n')))
        append(LogEntry::Level::Protocol, line);
}

void LogModel::clear()
{
    beginResetModel();
    m_firstNumber += m_entries.size();
    m_entries.clear();
    m_count = 0;
    endResetModel();
}

// Showing

QModelIndex LogModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const std::uintptr_t owner =
        parent.isValid() ? m_firstNumber + static_cast<std::uintptr_t>(parent.row()) : 0;
    return createIndex(row, column, static_cast<quintptr>(owner));
}

QModelIndex LogModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() < m_firstNumber)
        return {};
    return createIndex(static_cast<int>(child.internalId() - m_firstNumber), 0, quintptr{0});
}

int LogModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_entries.size());
    const bool isSentence = parent.internalId() == 0 && parent.column() == 0;
    return isSentence ? static_cast<int>(entry(parent.row()).lines.size()) : 0;
}

int LogModel::columnCount(const QModelIndex&) const { return ColumnCount; }

const LogLine* LogModel::lineAt(const QModelIndex& index) const
{
    const QModelIndex owner = parent(index);
    return owner.isValid() ? &entry(owner.row()).lines[static_cast<std::size_t>(index.row())]
                           : nullptr;
}

QVariant LogModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LogLine* line = lineAt(index);
    const LogEntry& sentence = entry(line ? parent(index).row() : index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Time)
            return timeText(line ? line->time : sentence.time);
        return line ? line->text : sentence.text;
    case Qt::ToolTipRole: return line ? line->text : sentence.text;
    case LevelRole: return static_cast<int>(line ? LogEntry::Level::Protocol : sentence.level);
    case StepRole: return sentence.phase ? static_cast<int>(report::stepOf(*sentence.phase)) : -1;
    default: return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Time ? tr("Time") : tr("What happened");
}

QString LogModel::text() const
{
    QStringList lines;
    for (const LogEntry& sentence : m_entries) {
        lines << timeText(sentence.time) + QStringLiteral("  ") + sentence.text;
        for (const LogLine& line : sentence.lines)
            lines << QStringLiteral("    ") + timeText(line.time) + QStringLiteral("  ")
                    + line.text;
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace fieldflash::gui
