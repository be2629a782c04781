// SPDX-License-Identifier: MIT
#include "app/gui/look/segmented_choice.h"

#include "app/gui/look/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QRadioButton>

namespace fieldflash::gui {

namespace {

/// A radio button by role and behaviour (arrow keys move the choice), painted as part of a frame.
class Segment final : public QRadioButton {
public:
    Segment(const QString& text, bool isFirst, bool isLast, QWidget* parent)
        : QRadioButton(text, parent),
          m_isFirst(isFirst),
          m_isLast(isLast)
    {
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(textFont(kBodySize));
        return {metrics.horizontalAdvance(text()) + 2 * kSpace + kInnerSpace,
                metrics.height() + 2 * kSpace};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    [[nodiscard]] bool hitButton(const QPoint& point) const override
    {
        return rect().contains(point);
    }
    void paintEvent(QPaintEvent*) override
    {
        const Tokens& tokens = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        // The frame is wider than this part on the sides where it continues.
        const QRectF frame = QRectF(rect()).adjusted(m_isFirst ? 0.5 : -kButtonRadius, 0.5,
                                                     m_isLast ? -0.5 : kButtonRadius, -0.5);
        painter.setPen(tokens.line);
        painter.setBrush(tokens.card);
        painter.drawRoundedRect(frame, kButtonRadius, kButtonRadius);
        if (isChecked()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(tokens.accent);
            painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), kButtonRadius - 2,
                                    kButtonRadius - 2);
        }
        if (hasFocus()) {
            painter.setPen(QPen(tokens.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kButtonRadius,
                                    kButtonRadius);
        }
        painter.setFont(textFont(kBodySize));
        painter.setPen(isChecked() ? tokens.onAccent : tokens.text);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }

private:
    bool m_isFirst;
    bool m_isLast;
};

} // namespace

SegmentedChoice::SegmentedChoice(const QString& name, const QStringList& words, QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    for (int i = 0; i < words.size(); ++i) {
        auto* segment = new Segment(words[i], i == 0, i == words.size() - 1, this);
        segment->setChecked(i == 0);
        segment->setAccessibleDescription(name);
        connect(segment, &QAbstractButton::toggled, this, [this, i](bool isChosen) {
            if (!isChosen || m_current == i)
                return;
            m_current = i;
            Q_EMIT currentChanged(i);
        });
        line->addWidget(segment);
        m_segments.push_back(segment);
    }
}

void SegmentedChoice::setCurrent(int index)
{
    m_segments[static_cast<std::size_t>(index)]->setChecked(true);
}

} // namespace fieldflash::gui
