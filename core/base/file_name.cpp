// SPDX-License-Identifier: MIT
#include "core/base/file_name.h"

#include "core/base/foreign_text.h"

#include <QList>
#include <QStringDecoder>

#include <algorithm>
#include <cstdint>

namespace fieldflash {

namespace {

/// U+10FE00 + byte. Bytes that are not valid UTF-8 are all above 0x7F.
constexpr char32_t kByteBase = 0x10FE00;

bool standsForByte(char32_t character)
{
    return character >= kByteBase + 0x80 && character <= kByteBase + 0xFF;
}

/// Size in bytes of the well-formed UTF-8 character at `at`; 0 if there is none.
qsizetype characterLength(const QByteArray& name, qsizetype at)
{
    constexpr qsizetype kLongest = 4;
    for (qsizetype length = 1; length <= std::min(kLongest, name.size() - at); ++length) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(QByteArrayView(name).sliced(at, length));
        if (decoder.hasError() || text.isEmpty())
            continue;
        const bool isOurs = standsForByte(text.toUcs4().front());
        return isOurs ? 0 : length;
    }
    return 0;
}

} // namespace

QString fileNameFromBytes(const QByteArray& name)
{
    QString text;
    for (qsizetype at = 0; at < name.size();) {
        const qsizetype length = characterLength(name, at);
        if (length == 0) {
            const char32_t byte = kByteBase + static_cast<std::uint8_t>(name[at++]);
            text += QString::fromUcs4(&byte, 1);
            continue;
        }
        text += QString::fromUtf8(name.sliced(at, length));
        at += length;
    }
    return text;
}

QByteArray bytesOfFileName(const QString& name)
{
    QByteArray bytes;
    const QList<uint> characters = name.toUcs4();
    for (const char32_t character : characters) {
        if (standsForByte(character))
            bytes += static_cast<char>(character - kByteBase);
        else
            bytes += QString::fromUcs4(&character, 1).toUtf8();
    }
    return bytes;
}

bool isTextFileName(const QString& name)
{
    const QList<uint> characters = name.toUcs4();
    return std::ranges::none_of(characters, standsForByte);
}

QString shownFileName(const QString& name)
{
    QString shown;
    const QList<uint> characters = name.toUcs4();
    for (const char32_t character : characters) {
        if (standsForByte(character))
            shown += QChar(QChar::ReplacementCharacter);
        else
            shown += QString::fromUcs4(&character, 1);
    }
    return withoutControlCharacters(shown);
}

} // namespace fieldflash
