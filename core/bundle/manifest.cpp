// SPDX-License-Identifier: MIT
#include "core/bundle/manifest.h"

#include "core/base/words.h"
#include "core/bundle/container.h"
#include "core/bundle/manifest_fields.h"
#include "core/profile/json_fields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace fieldflash::bundle {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array<std::pair<PartKind, QLatin1String>, 5> kKindNames{{
    {PartKind::Profile, QLatin1String("profile")},
    {PartKind::Firmware, QLatin1String("firmware")},
    {PartKind::Loader, QLatin1String("loader")},
    {PartKind::Notes, QLatin1String("notes")},
    {PartKind::Picture, QLatin1String("picture")},
}};

PartKind readKind(profile::JsonFields& fields)
{
    fields.require(u"kind"_s);
    const QString name = fields.text(u"kind"_s);
    const auto found = std::ranges::find_if(
        kKindNames, [&name](const auto& known) { return known.second == name; });
    if (found != kKindNames.end())
        return found->first;
    fields.report(u"kind"_s, Words::tr("“%1” is not a kind of part.").arg(name));
    return PartKind::Picture;
}

ManifestPart readPart(profile::JsonFields& fields)
{
    ManifestPart part;
    fields.require(u"path"_s);
    part.path = fields.text(u"path"_s);
    if (!isPartPath(part.path))
        fields.report(u"path"_s, Words::tr("this name is not allowed in a bundle."));
    part.kind = readKind(fields);
    fields.require(u"size"_s);
    part.size = static_cast<ByteCount>(
        fields.number(u"size"_s, 1, static_cast<std::int64_t>(kLargestBundle)).value_or(0));
    fields.require(u"sha256"_s);
    part.sha256 = fields.text(u"sha256"_s);
    const bool isNotes = part.kind == PartKind::Notes;
    const bool isProgram = part.kind == PartKind::Firmware || part.kind == PartKind::Loader;
    if (isProgram)
        part.board = fields.text(u"board"_s);
    if (isNotes) {
        fields.require(u"language"_s);
        part.language = readLanguage(fields, u"language"_s);
    }
    fields.finish();
    return part;
}

void checkParts(profile::JsonFields& fields, const std::vector<ManifestPart>& parts)
{
    const auto count = [&parts](PartKind kind) {
        return std::ranges::count(parts, kind, &ManifestPart::kind);
    };
    if (count(PartKind::Profile) != 1)
        fields.report(u"parts"_s, Words::tr("expected exactly one device profile."));
    if (count(PartKind::Firmware) == 0)
        fields.report(u"parts"_s, Words::tr("expected at least one firmware file."));
}

QJsonObject partObject(const ManifestPart& part)
{
    QJsonObject object{{"path"_L1, part.path},
                       {"kind"_L1, partKindName(part.kind)},
                       {"size"_L1, static_cast<qint64>(part.size)},
                       {"sha256"_L1, part.sha256}};
    if (!part.board.isEmpty())
        object["board"_L1] = part.board;
    if (!part.language.isEmpty())
        object["language"_L1] = part.language;
    return object;
}

} // namespace

QString partKindName(PartKind kind)
{
    return std::ranges::find(kKindNames, kind, [](const auto& known) { return known.first; })
        ->second;
}

Result<Manifest> readManifest(const QByteArray& text)
{
    Result<profile::JsonFile> file = profile::JsonFile::read(text, u"manifest.json"_s);
    if (!file)
        return failure(file.error());
    profile::JsonFields root(*file, file->root(), QString());
    root.require(u"format"_s);
    (void)root.number(u"format"_s, kBundleFormat, kBundleFormat);
    Manifest manifest = readStatements(root);
    root.require(u"created"_s);
    manifest.created = readDate(root, u"created"_s);
    root.require(u"parts"_s);
    for (profile::JsonFields& part : root.objects(u"parts"_s))
        manifest.parts.push_back(readPart(part));
    checkParts(root, manifest.parts);
    root.finish();
    if (file->problem())
        return failure(*file->problem());
    return manifest;
}

QByteArray manifestText(const Manifest& manifest)
{
    QJsonArray parts;
    for (const ManifestPart& part : manifest.parts)
        parts.append(partObject(part));
    QJsonObject object{{"format"_L1, kBundleFormat},
                       {"vendor"_L1, manifest.vendor},
                       {"vendor-name"_L1, manifest.vendorName},
                       {"version"_L1, manifest.version.toString()},
                       {"created"_L1, manifest.created.toString(Qt::ISODate)},
                       {"parts"_L1, parts}};
    if (manifest.expires.isValid())
        object["expires"_L1] = manifest.expires.toString(Qt::ISODate);
    if (!manifest.needsProgram.isNull())
        object["needs-program"_L1] = manifest.needsProgram.toString();
    return QJsonDocument(object).toJson();
}

} // namespace fieldflash::bundle
