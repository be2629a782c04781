// SPDX-License-Identifier: MIT
// What happened: plain sentences, each with its protocol lines folded below.
#pragma once

#include "core/update/event.h"
#include "core/update/report.h"

#include <QAbstractItemModel>
#include <QDateTime>
#include <QString>

#include <cstdint>
#include <deque>
#include <optional>

namespace fieldflash::gui {

struct LogLine {
    QDateTime time;
    QString text;
};

struct LogEntry {
    enum class Level { Plain, Warning, Error, Protocol };

    QDateTime time;
    Level level = Level::Plain; ///< never Protocol
    std::optional<update::Phase> phase;
    QString text;
    std::deque<LogLine> lines; ///< of the protocol, and details for specialists
};

/// Two levels: sentences, and lines below them. The oldest are dropped if there are too many. Main
/// thread only.
class LogModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    /// Sentences and lines together.
    static constexpr std::size_t kMostEntries = 20000;
    enum Column { Time, Text, ColumnCount };
    enum Role {
        LevelRole = Qt::UserRole,
        StepRole, ///< the number of report::Step; -1: outside all steps
    };

    using QAbstractItemModel::QAbstractItemModel;

    /// A Protocol line is added below the newest sentence.
    void append(LogEntry::Level level, const QString& text);
    /// Progress is not logged: it would swamp the rest.
    void append(const update::Event& event);
    void append(const update::Report& report);
    void clear();

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    /// All lines, for copying and saving; protocol lines are indented.
    [[nodiscard]] QString text() const;

private:
    void addEntry(LogEntry::Level level, const QString& text);
    void addLine(const QString& text);
    void makeRoom();
    [[nodiscard]] const LogEntry& entry(int row) const
    {
        return m_entries[static_cast<std::size_t>(row)];
    }
    /// nullptr: `index` is a sentence.
    [[nodiscard]] const LogLine* lineAt(const QModelIndex& index) const;

    std::deque<LogEntry> m_entries;
    /// Number of the first entry. Numbers are never reused, so indexes stay valid when entries are
    /// dropped.
    std::uintptr_t m_firstNumber = 1;
    std::size_t m_count = 0;
    std::optional<update::Phase> m_phase;
};

/// One sentence for an event; empty for events that are not logged.
[[nodiscard]] QString eventText(const update::Event& event);

} // namespace fieldflash::gui
