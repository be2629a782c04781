// SPDX-License-Identifier: MIT
#include "app/gui/look/card.h"

#include "app/gui/look/elided_label.h"
#include "app/gui/look/glyphs.h"
#include "app/gui/look/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace fieldflash::gui {

namespace {

constexpr int kPicture = 40;
constexpr int kLines = 3;
constexpr int kRemarkMark = 16;

} // namespace

void Panel::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.line, 1));
    painter.setBrush(tokens.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kCardRadius,
                            kCardRadius);
}

Card::Card(const QString& role, QWidget* parent)
    : Panel(parent),
      m_role(role),
      m_roleLabel(new ElidedLabel(this)),
      m_title(new ElidedLabel(this)),
      m_remark(new ElidedLabel(this)),
      m_texts(new QVBoxLayout(this)),
      m_foot(new QHBoxLayout)
{
    const int beside = 3 * kSpace + kPicture;
    if (isRightToLeft())
        m_texts->setContentsMargins(2 * kSpace, 2 * kSpace, beside, kSpace);
    else
        m_texts->setContentsMargins(beside, 2 * kSpace, 2 * kSpace, kSpace);
    m_texts->setSpacing(kInnerSpace);
    m_roleLabel->setFullText(role);
    m_texts->addWidget(m_roleLabel);
    m_title->setMostLines(2);
    m_texts->addWidget(m_title);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(kInnerSpace);
    for (int i = 0; i < kLines; ++i) {
        m_lines.push_back(new ElidedLabel(this));
        m_lines.back()->setMostLines(2);
        lines->addWidget(m_lines.back());
    }
    m_remark->setIndent(0);
    lines->addWidget(m_remark);
    lines->addStretch(1);
    // A card keeps its height while its text changes: a long line takes the room of a missing one.
    const int line = QFontMetrics(textFont(kBodySize)).height();
    auto* room = new QHBoxLayout;
    room->addStrut(kLines * (line + kInnerSpace) - kInnerSpace);
    room->addLayout(lines, 1);
    m_texts->addLayout(room);
    m_texts->addStretch(1);
    m_texts->addLayout(m_foot);
    m_foot->setContentsMargins(0, 0, 0, 0);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    restyle();
}

void Card::restyle()
{
    const Tokens& tokens = Theme::current();
    const auto paint = [](QWidget* widget, const QColor& colour, const QFont& font) {
        QPalette palette = widget->palette();
        palette.setColor(QPalette::WindowText, colour);
        widget->setPalette(palette);
        widget->setFont(font);
    };
    paint(m_roleLabel, tokens.mutedText, textFont(kMutedSize));
    paint(m_title, tokens.text, textFont(kCardTitleSize, true));
    for (ElidedLabel* line : m_lines)
        paint(line, tokens.mutedText, textFont(kBodySize));
    const Tone tone = m_state.remarkTone;
    paint(m_remark, tone == Tone::Neutral ? tokens.mutedText : toneColour(tone, tokens),
          textFont(kBodySize));
}

void Card::setState(const CardState& state)
{
    m_state = state;
    m_title->setFullText(state.title);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const QString line = state.lines.value(static_cast<int>(i));
        m_lines[i]->setFullText(line);
        m_lines[i]->setVisible(!line.isEmpty());
    }
    m_remark->setFullText(state.remark);
    m_remark->setVisible(!state.remark.isEmpty());
    const int beside = state.remarkTone == Tone::Neutral ? 0 : kRemarkMark + 6;
    m_remark->setContentsMargins(isRightToLeft() ? 0 : beside, 0, isRightToLeft() ? beside : 0, 0);
    QStringList spoken = state.lines;
    spoken.prepend(state.title);
    if (!state.remark.isEmpty())
        spoken.append(state.remark);
    setAccessibleName(m_role);
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    setToolTip(spoken.join(QLatin1Char('\n')));
    restyle();
    update();
}

void Card::setPicture(Painter painter)
{
    m_picture = std::move(painter);
    update();
}

void Card::paintEvent(QPaintEvent* event)
{
    Panel::paintEvent(event);
    QPainter painter(this);
    const Tokens& tokens = Theme::current();
    // Pictures are on the side where reading starts.
    const auto placed = [this](const QRect& within, const QRect& picture) {
        return QStyle::visualRect(layoutDirection(), within, picture);
    };
    if (m_picture)
        m_picture(painter,
                  placed(rect(), QRect(3 * kSpace / 2, 2 * kSpace + 6, kPicture, kPicture)),
                  tokens);
    if (!m_remark->isVisible() || m_state.remarkTone == Tone::Neutral)
        return;
    const QRect remark = m_remark->geometry();
    const QRect tone(remark.left(), remark.center().y() - kRemarkMark / 2 + 1, kRemarkMark,
                     kRemarkMark);
    paintTone(painter, placed(remark, tone), m_state.remarkTone, tokens);
}

} // namespace fieldflash::gui
