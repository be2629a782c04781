// SPDX-License-Identifier: MIT
#include "app/gui/look/text_box.h"

#include "app/gui/look/theme.h"

#include <QAbstractTextDocumentLayout>

#include <algorithm>
#include <cmath>

namespace fieldflash::gui {

TextBox::TextBox(const QString& name, LongLines longLines, int mostLines, QWidget* parent)
    : QPlainTextEdit(parent),
      m_mostLines(mostLines)
{
    setReadOnly(true);
    setFont(fixedFont());
    setAccessibleName(name);
    setTabChangesFocus(true);
    setLineWrapMode(longLines == LongLines::Wrap ? WidgetWidth : NoWrap);
    setWordWrapMode(longLines == LongLines::Wrap ? QTextOption::WrapAnywhere : QTextOption::NoWrap);
}

void TextBox::setText(const QString& text)
{
    if (toPlainText() == text)
        return;
    setPlainText(text);
    fitHeight();
}

void TextBox::fitHeight()
{
    // QPlainTextDocumentLayout reports its height in lines.
    const int needed =
        static_cast<int>(std::ceil(document()->documentLayout()->documentSize().height()));
    const int spare = lineWrapMode() == NoWrap ? 1 : 0; // for the scroll bar
    const int lines = std::min(m_mostLines, std::max(2, needed + spare));
    setFixedHeight(lines * fontMetrics().lineSpacing() + 3 * kSpace);
}

void TextBox::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    if (lineWrapMode() != NoWrap && event->oldSize().width() != event->size().width())
        fitHeight();
}

} // namespace fieldflash::gui
