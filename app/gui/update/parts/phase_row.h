// SPDX-License-Identifier: MIT
// The steps of a job in one row, each with a mark and a time.
#pragma once

#include "app/gui/work/step_tracker.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace fieldflash::gui {

class PhaseRow final : public QWidget {
    Q_OBJECT

public:
    explicit PhaseRow(QWidget* parent = nullptr);

    /// `progress`: 0 to 1 of the whole job, drawn as a line above the steps.
    void setSteps(const std::vector<StepState>& steps, std::optional<double> progress);

    [[nodiscard]] std::optional<double> progress() const { return m_progress; }
    /// 0 to 100, for screen readers.
    [[nodiscard]] int percent() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void tellProgress(int before);

    std::vector<StepState> m_steps;
    std::optional<double> m_progress;
};

} // namespace fieldflash::gui
