// SPDX-License-Identifier: MIT
// What happened, line by line: plain words, and the protocol where somebody asks for it.
#pragma once

#include "core/update/event.h"
#include "core/update/report.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QString>

#include <deque>

namespace fieldflash::gui {

struct LogEntry {
    enum class Level { Plain, Warning, Protocol };

    QDateTime time;
    Level level = Level::Plain;
    QString text;
};

/// The oldest entries go when there are too many. Main thread only.
class LogModel final : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr std::size_t kMostEntries = 20000;
    enum Role { LevelRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    void append(LogEntry::Level level, const QString& text);
    /// Progress is not logged: it would drown the rest.
    void append(const update::Event& event);
    void append(const update::Report& report);
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    /// All lines, for copy and save.
    [[nodiscard]] QString text() const;

private:
    std::deque<LogEntry> m_entries;
};

/// One line for an event; empty for those that are not told.
[[nodiscard]] QString eventText(const update::Event& event);

} // namespace fieldflash::gui
