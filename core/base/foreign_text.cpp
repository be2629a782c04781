// SPDX-License-Identifier: MIT
#include "core/base/foreign_text.h"

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

} // namespace fieldflash
