// SPDX-License-Identifier: MIT
// A few words in one frame, one of them chosen.
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QAbstractButton;

namespace fieldflash::gui {

class SegmentedChoice final : public QWidget {
    Q_OBJECT

public:
    /// `name` is for screen readers: what the choice is about.
    SegmentedChoice(const QString& name, const QStringList& words, QWidget* parent = nullptr);

    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int index);

Q_SIGNALS:
    void currentChanged(int index);

private:
    std::vector<QAbstractButton*> m_segments;
    int m_current = 0;
};

} // namespace fieldflash::gui
