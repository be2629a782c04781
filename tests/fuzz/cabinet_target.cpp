// SPDX-License-Identifier: MIT
// Cabinets for fwupd, and the descriptions in them.
#include "core/cabinet/write_cabinet.h"
#include "core/image/read_cabinet.h"
#include "tests/fuzz/image_promises.h"
#include "tests/fuzz/target.h"

#include <algorithm>

namespace fieldflash::fuzz {

namespace {

bool isOneLine(const QString& text)
{
    return std::ranges::all_of(text, [](QChar character) {
        return character.isPrint() || character == QLatin1Char(' ') || character.isSurrogate()
            || character == QChar(QChar::ReplacementCharacter);
    });
}

void requireSpokenTexts(const cabinet::Component& component)
{
    for (const auto& [language, text] : component.names)
        require(isOneLine(text), "a name can be shown");
    require(isOneLine(component.id) && isOneLine(component.developer), "texts can be shown");
    for (const cabinet::Release& release : component.releases)
        require(isOneLine(release.version) && isOneLine(release.fileName), "versions can be shown");
}

void requireRightDescription(ByteView input)
{
    const QByteArray xml(reinterpret_cast<const char*>(input.data()),
                         static_cast<qsizetype>(input.size()));
    const auto component = cabinet::readComponent(xml);
    if (!component)
        return requireSpeaks(component.error());
    requireSpokenTexts(*component);
}

void requireRightCabinet(const SharedBytes& file)
{
    const auto read = image::readCabinet(file, QStringLiteral("x.cab"));
    if (!read)
        return requireSpeaks(read.error());
    const QString& stated = read->stated.release.sha256;
    require(read->image.member.has_value(), "the firmware of a cabinet is a file in it");
    require(stated.isEmpty() || stated == read->image.member->sha256,
            "the firmware is the one that is described");
    requireSpokenTexts(read->stated.component);
}

} // namespace

void cabinetFile(ByteView input)
{
    const Bytes bytes(input.begin(), input.end());
    requireRightCabinet(SharedBytes(bytes));
    requireRightDescription(input);
    // As the description of a file.
    requireRightCabinet(SharedBytes(
        cabinet::writeCabinet({{"firmware.bin", Bytes(512, 0xFF)}, {"a.metainfo.xml", bytes}})));
}

} // namespace fieldflash::fuzz
