// SPDX-License-Identifier: MIT
// The technician's second page: saves ranges of the device to a file, or compares them with one.
#pragma once

#include "app/gui/map/memory_map_view.h"
#include "app/gui/read_back/read_back_model.h"

#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QVBoxLayout;

namespace fieldflash::gui {

class JobBar;
class ResultCard;
class StyledLabel;
class TextButton;

class ReadBackPage final : public QWidget {
    Q_OBJECT

public:
    /// `memory` outlives the page.
    explicit ReadBackPage(DeviceMemory& memory, QWidget* parent = nullptr);
    ~ReadBackPage() override;

    [[nodiscard]] ReadBackModel& model() { return m_model; }
    [[nodiscard]] MemoryMapView& map() { return *m_map; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* makeRangeLine();
    QWidget* makeFileLine();
    void connectModel();
    void refresh();
    void takeTyped();
    void askWhereToSaveCopy();
    void askWhereToReport();
    void askForOtherFile();

    ReadBackModel m_model;
    JobBar* m_bar;
    TextButton* m_read;
    TextButton* m_verify;
    StyledLabel* m_empty;
    MemoryMapView* m_map;
    QLineEdit* m_typed;
    StyledLabel* m_size;
    StyledLabel* m_file;
    ResultCard* m_result;
    QHBoxLayout* m_beside = nullptr; ///< the map and, in a low window, the result
    QVBoxLayout* m_below = nullptr;  ///< the result where there is room below the map
    QString m_typedProblem;
};

} // namespace fieldflash::gui
