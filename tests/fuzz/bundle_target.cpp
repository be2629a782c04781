// SPDX-License-Identifier: MIT
// Vendor bundles.
#include "core/bundle/bundle.h"
#include "core/bundle/container.h"
#include "tests/fuzz/image_promises.h"
#include "tests/fuzz/target.h"

#include <algorithm>

namespace fieldflash::fuzz {

namespace {

using bundle::ContainerPart;
using bundle::ManifestPart;
using bundle::PartKind;

bool canBeShown(const QString& text)
{
    return std::ranges::all_of(text, [](QChar character) {
        return character == QLatin1Char('\n') || character.isPrint() || character.isSpace()
            || character.isSurrogate() || character == QChar(QChar::ReplacementCharacter);
    });
}

void requireRightBundle(const SharedBytes& file)
{
    const auto opened = bundle::readBundle(file, QStringLiteral("x.ffpack"));
    if (!opened)
        return requireSpeaks(opened.error());
    const auto parts = bundle::readContainer(file);
    require(parts.has_value(), "an accepted bundle is a container");
    require(SharedBytes(bundle::writeContainer(*parts)) == file, "a bundle has one form");
    const std::size_t first = parts->size() - opened->manifest.parts.size();
    for (std::size_t index = 0; index < opened->manifest.parts.size(); ++index)
        require(sha256Hex((*parts)[first + index].bytes) == opened->manifest.parts[index].sha256,
                "parts are those of the manifest");
    require(!opened->firmware.empty(), "a bundle has firmware");
    for (const auto& [language, text] : opened->notes.texts())
        require(canBeShown(text), "notes can be shown");
}

ContainerPart partWith(bundle::Manifest& manifest, const char* path, PartKind kind, ByteView bytes)
{
    ManifestPart part;
    part.path = QString::fromLatin1(path);
    part.kind = kind;
    part.size = bytes.size();
    part.sha256 = sha256Hex(bytes);
    if (kind == PartKind::Notes)
        part.language = QStringLiteral("en");
    manifest.parts.push_back(part);
    return {part.path, SharedBytes(Bytes(bytes.begin(), bytes.end()))};
}

/// The input as profile, firmware and notes (split at NUL bytes), with a manifest that fits.
SharedBytes packedAround(ByteView input)
{
    const auto cut = [&input] {
        const auto end = std::ranges::find(input, std::uint8_t{0});
        const ByteView piece = input.first(static_cast<std::size_t>(end - input.begin()));
        input = input.subspan(std::min(piece.size() + 1, input.size()));
        return piece;
    };
    bundle::Manifest manifest;
    manifest.vendor = manifest.vendorName = QStringLiteral("acme");
    manifest.version = QVersionNumber(1);
    manifest.created = QDate(2026, 1, 1);
    std::vector<ContainerPart> parts{{QStringLiteral("manifest.json"), {}}};
    parts.push_back(partWith(manifest, "profile.json", PartKind::Profile, cut()));
    parts.push_back(partWith(manifest, "notes.txt", PartKind::Notes, cut()));
    parts.push_back(partWith(manifest, "firmware.dfu", PartKind::Firmware, input));
    const QByteArray text = bundle::manifestText(manifest);
    parts.front().bytes = Bytes(text.begin(), text.end());
    return bundle::writeContainer(parts);
}

} // namespace

void bundleFile(ByteView input)
{
    const SharedBytes bytes(Bytes(input.begin(), input.end()));
    requireRightBundle(bytes);
    requireRightBundle(bundle::writeContainer({{QStringLiteral("manifest.json"), bytes}}));
    requireRightBundle(packedAround(input));
}

} // namespace fieldflash::fuzz
