// SPDX-License-Identifier: MIT
// The line of a technician page that starts a job on the device and shows its progress.
#pragma once

#include "app/gui/look/tone.h"
#include "app/gui/work/device_job.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QProgressBar;

namespace fieldflash::gui {

class StyledLabel;
class TextButton;

class JobBar final : public QWidget {
    Q_OBJECT

public:
    /// `job` outlives the bar.
    explicit JobBar(DeviceJob& job, QWidget* parent = nullptr);

    /// Adds a button that is visible while no job runs, and enabled while a job is possible.
    TextButton* addStarter(const QString& words, const QString& name);
    /// Kept at the end of the line.
    void addTool(QWidget* tool);
    /// Replaces the notice about the device; empty: shows the notice again.
    void setRemark(const QString& text, Tone tone);
    /// Whether a starter is useful, regardless of the device.
    void setReady(TextButton* starter, bool isReady);

private:
    void refresh();

    DeviceJob& m_job;
    QHBoxLayout* m_line;
    struct Starter {
        TextButton* button;
        bool isReady = true;
    };
    std::vector<Starter> m_starters;
    QProgressBar* m_progress;
    StyledLabel* m_activity;
    TextButton* m_cancel;
    StyledLabel* m_notice;
    QString m_remark;
    Tone m_remarkTone = Tone::Neutral;
};

} // namespace fieldflash::gui
