// SPDX-License-Identifier: MIT
#include "core/base/foreign_text.h"

#include <QStringList>

#include <algorithm>

namespace fieldflash {

QString withoutControlCharacters(QString text)
{
    std::replace_if(
        text.begin(), text.end(),
        [](QChar character) {
            switch (character.category()) {
            case QChar::Other_Control:
            case QChar::Other_Format:
            case QChar::Separator_Line:
            case QChar::Separator_Paragraph: return true;
            default: return false;
            }
        },
        QChar(QChar::ReplacementCharacter));
    return text;
}

QString withoutTerminalControl(const QString& text)
{
    QStringList lines = text.split(QLatin1Char('\n'));
    for (QString& line : lines)
        line = withoutControlCharacters(line);
    return lines.join(QLatin1Char('\n'));
}

} // namespace fieldflash
