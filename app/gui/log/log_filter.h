// SPDX-License-Identifier: MIT
// Which part of the log is shown.
#pragma once

#include "app/gui/work/log_model.h"
#include "core/report/text/phase_words.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace fieldflash::gui {

/// Filters by text, severity and step. A sentence is also shown if a line below it contains the
/// text, together with the matching lines only.
class LogFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit LogFilter(QObject* parent = nullptr);

    /// Matches anywhere, ignoring case; empty: everything.
    void setText(const QString& text);
    void setLeastLevel(LogEntry::Level level);
    /// Absent: all steps, and entries outside them.
    void setStep(std::optional<report::Step> step);

    /// Like LogModel::text(), for the visible rows.
    [[nodiscard]] QString shownText() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    [[nodiscard]] bool hasText(const QModelIndex& index) const;
    [[nodiscard]] bool isWanted(const QModelIndex& sentence) const;

    QString m_text;
    LogEntry::Level m_least = LogEntry::Level::Plain;
    std::optional<report::Step> m_step;
};

/// Rows of a two-level, two-column model as text; the second level is indented.
[[nodiscard]] QString logText(const QModelIndexList& rows);

} // namespace fieldflash::gui
