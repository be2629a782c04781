// SPDX-License-Identifier: MIT
#include "app/gui/look/styled_label.h"

#include "app/gui/look/glyphs.h"
#include "app/gui/look/theme.h"

#include <QEvent>
#include <QPainter>

namespace fieldflash::gui {

StyledLabel::StyledLabel(double size, bool isMuted, QWidget* parent)
    : QLabel(parent),
      m_size(size),
      m_isMuted(isMuted)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFocusPolicy(Qt::NoFocus);
    m_isBold = size >= kCardTitleSize;
    restyle();
}

void StyledLabel::setWords(const QString& text, Tone tone)
{
    if (m_tone != tone) {
        m_tone = tone;
        restyle();
    }
    if (this->text() != text)
        setText(text);
    setVisible(!text.isEmpty());
}

void StyledLabel::setBold(bool isBold)
{
    m_isBold = isBold;
    restyle();
}

void StyledLabel::restyle()
{
    const Tokens& tokens = Theme::current();
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText,
                     m_tone != Tone::Neutral ? toneColour(m_tone, tokens)
                         : m_isMuted         ? tokens.mutedText
                                             : tokens.text);
    setPalette(colours);
    setFont(textFont(m_size, m_isBold));
}

void StyledLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        restyle();
}

MarkLabel::MarkLabel(QWidget* parent) : QWidget(parent) { setFixedSize(20, 20); }

void MarkLabel::setMark(Mark mark)
{
    m_mark = mark;
    m_tone = Tone::Neutral;
    update();
}

void MarkLabel::setTone(Tone tone)
{
    m_tone = tone;
    setVisible(tone != Tone::Neutral);
    update();
}

void MarkLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_tone != Tone::Neutral)
        paintTone(painter, rect(), m_tone, Theme::current());
    else
        paintMark(painter, rect(), m_mark, Theme::current());
}

} // namespace fieldflash::gui
