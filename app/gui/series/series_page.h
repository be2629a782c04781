// SPDX-License-Identifier: MIT
// The technician page for updating many boards.
#pragma once

#include "app/gui/devices/remembered.h"
#include "app/gui/series/series_model.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <map>

class QBoxLayout;
class QCheckBox;
class QLineEdit;
class QModelIndex;
class QScrollArea;
class QSortFilterProxyModel;
class QTableView;

namespace fieldflash::gui {

class CountTile;
class ResultBand;
class PrimaryButton;
class StyledLabel;
class TextButton;

class SeriesPage final : public QWidget {
    Q_OBJECT

public:
    /// `remembered` outlives the page; without it, the last table of results is not offered again.
    explicit SeriesPage(const Workplace& workplace, Remembered* remembered = nullptr,
                        QWidget* parent = nullptr);

    [[nodiscard]] SeriesModel& series() { return m_model; }
    [[nodiscard]] QTableView& table() { return *m_table; }
    /// Asks before results are lost that are in no table; calls `lose` when they are saved or
    /// discarded. False: there are none, and nothing is asked.
    bool askAboutResults(const std::function<void()>& lose);
    /// For screenshots: from now on shows this instead of the model's page.
    void showOnly(const SeriesPageState& page);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QWidget* makeTiles();
    QWidget* makeLabelLine();
    QWidget* makeFoot();
    void connectWidgets();
    void refresh();
    void refreshSoon();
    void startOver();
    void showResult(series::SeriesVerdict verdict);
    void renderState(const SeriesPageState& page);
    void showDetails();
    void fitDetails();
    void arrangeColumns();
    [[nodiscard]] int textWidth(const QString& text) const;
    [[nodiscard]] int contentWidth(int column) const;
    [[nodiscard]] int resultWidth() const;
    void stop();
    void chooseResults(std::function<void()> saved = {});
    void resume();
    void takeLabel();
    void copySelection();
    [[nodiscard]] bool hasLabels() const;
    [[nodiscard]] int selectedRow() const;

    DeviceDesk& m_desk;
    Remembered* m_remembered;
    QTimer m_refresh;                         ///< outlives the model, which starts it
    mutable QHash<QString, int> m_textWidths; ///< measuring is slow
    SeriesModel m_model;
    QSortFilterProxyModel* m_sorted;
    StyledLabel* m_sentence;
    StyledLabel* m_explanation;
    PrimaryButton* m_start;
    TextButton* m_stop;
    TextButton* m_startOver;
    TextButton* m_resume; ///< the table of results of an earlier run
    ResultBand* m_band;
    QBoxLayout* m_tiles = nullptr;
    QBoxLayout* m_chosen = nullptr; ///< what is known of the selected row
    QLineEdit* m_label;
    StyledLabel* m_labelAnswer;
    QCheckBox* m_needsLabels;
    StyledLabel* m_statistics;
    CountTile* m_passed;
    CountTile* m_failed;
    CountTile* m_working;
    std::map<int, int> m_fixedWidths; ///< of columns that do not follow their content
    std::map<int, int> m_shownWidths; ///< the same, with what was left over
    QTableView* m_table = nullptr;
    StyledLabel* m_empty;
    StyledLabel* m_details;
    QScrollArea* m_detailsArea;
    TextButton* m_again;
    QCheckBox* m_sound;
    TextButton* m_results;
    StyledLabel* m_resultsPath;
    bool m_isFrozen = false;
};

} // namespace fieldflash::gui
