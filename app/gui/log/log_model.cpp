// SPDX-License-Identifier: MIT
#include "app/gui/log_model.h"

#include "core/image/firmware_image.h"

#include <QCoreApplication>
#include <QStringList>

#include <type_traits>
#include <variant>

namespace fieldflash::gui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(fieldflash::gui::LogModel)
};

QString lineOf(const LogEntry& entry)
{
    return entry.time.toString(QStringLiteral("HH:mm:ss.zzz")) + QStringLiteral("  ") + entry.text;
}

QString textOf(const update::PhaseStarted& event)
{
    return Words::tr("%1 begins").arg(update::phaseName(event.phase));
}

QString textOf(const update::PhaseFinished& event)
{
    const double seconds = std::chrono::duration<double>(event.took).count();
    return Words::tr("%1 done after %2 s")
        .arg(update::phaseName(event.phase))
        .arg(seconds, 0, 'f', 3);
}

QString textOf(const update::Progress&) { return {}; }

QString textOf(const update::PlanAnnounced& event) { return event.plan.sentence(); }

QString textOf(const update::SectorChanged& event)
{
    if (event.state == update::SectorState::Different)
        return Words::tr("%1 differs from the file").arg(rangeText(event.range));
    return {};
}

QString textOf(const update::DeviceChanged& event)
{
    return Words::tr("Device at port %1: %2, %3 %4")
        .arg(event.device.portPath, update::lifeName(event.life),
             usb::idText(event.device.vendorId, event.device.productId), event.device.product);
}

QString textOf(const update::Note& event) { return event.text; }

} // namespace

QString eventText(const update::Event& event)
{
    return std::visit([](const auto& which) { return textOf(which); }, event);
}

void LogModel::append(LogEntry::Level level, const QString& text)
{
    if (m_entries.size() >= kMostEntries) {
        beginRemoveRows({}, 0, 0);
        m_entries.pop_front();
        endRemoveRows();
    }
    const int row = static_cast<int>(m_entries.size());
    beginInsertRows({}, row, row);
    m_entries.push_back({.time = QDateTime::currentDateTime(), .level = level, .text = text});
    endInsertRows();
}

void LogModel::append(const update::Event& event)
{
    const QString text = eventText(event);
    if (text.isEmpty())
        return;
    const auto* note = std::get_if<update::Note>(&event);
    append(note && note->isWarning ? LogEntry::Level::Warning : LogEntry::Level::Plain, text);
}

void LogModel::append(const update::Report& report)
{
    append(report.error ? LogEntry::Level::Warning : LogEntry::Level::Plain, report.verdict());
    if (report.error)
        append(LogEntry::Level::Plain, report.error->fullText());
}

void LogModel::clear()
{
    beginResetModel();
    m_entries.clear();
    endResetModel();
}

int LogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant LogModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LogEntry& entry = m_entries[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return lineOf(entry);
    if (role == LevelRole)
        return static_cast<int>(entry.level);
    return {};
}

QString LogModel::text() const
{
    QStringList lines;
    for (const LogEntry& entry : m_entries)
        lines.append(lineOf(entry));
    return lines.join(QLatin1Char('\n'));
}

} // namespace fieldflash::gui
