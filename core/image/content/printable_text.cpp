// SPDX-License-Identifier: MIT
#include "core/image/content/printable_text.h"

#include <algorithm>

namespace fieldflash::image {

QString printablePart(ByteView field)
{
    const auto end = std::find(field.begin(), field.end(), std::uint8_t{0});
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(field.data()),
                                           static_cast<qsizetype>(end - field.begin()));
    const auto stop = std::find_if(text.begin(), text.end(), [](QChar character) {
        return !character.isPrint() || character == QChar::ReplacementCharacter;
    });
    return text.left(static_cast<qsizetype>(stop - text.begin())).trimmed();
}

QByteArray utf8Within(const QString& text, std::size_t size)
{
    QString part = text;
    while (static_cast<std::size_t>(part.toUtf8().size()) > size)
        part.chop(part.back().isLowSurrogate() ? 2 : 1);
    return part.toUtf8();
}

} // namespace fieldflash::image
