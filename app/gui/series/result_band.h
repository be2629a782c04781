// SPDX-License-Identifier: MIT
// The result of the board that ended last, to be seen across the room: colour and words.
#pragma once

#include <QString>
#include <QWidget>

#include <optional>

namespace fieldflash::gui {

class ResultBand final : public QWidget {
    Q_OBJECT

public:
    explicit ResultBand(QWidget* parent = nullptr);

    /// Absent: no board has ended yet.
    void setResult(std::optional<bool> isGood, const QString& words);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<bool> m_isGood;
    QString m_words;
};

} // namespace fieldflash::gui
