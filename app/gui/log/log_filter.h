// SPDX-License-Identifier: MIT
// Which part of the log is shown.
#pragma once

#include "app/gui/work/log_model.h"
#include "core/report/phase_words.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace fieldflash::gui {

/// Text, severity and step together. A sentence is also shown for the sake of a line under it that
/// holds the text, and then with those lines only.
class LogFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit LogFilter(QObject* parent = nullptr);

    /// Anywhere, in whatever case; empty: everything.
    void setText(const QString& text);
    void setLeastLevel(LogEntry::Level level);
    /// Absent: all steps, and entries outside them.
    void setStep(std::optional<report::Step> step);

    /// As LogModel::text(), of what is shown.
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

/// Lines of a model of two levels and two columns, as text; those of the second level are indented.
[[nodiscard]] QString logText(const QModelIndexList& rows);

} // namespace fieldflash::gui
