// SPDX-License-Identifier: MIT
#include "core/bundle/pack_bundle.h"

#include "core/base/read_file.h"
#include "core/base/words.h"
#include "core/bundle/bundle.h"
#include "core/bundle/container.h"
#include "core/bundle/names.h"
#include "core/image/program/application_header.h"
#include "core/image/program/program_start.h"
#include "core/image/read_image.h"
#include "core/profile/read_profile.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace fieldflash::bundle {

namespace {

/// Collects the parts of one bundle.
class Packer {
public:
    explicit Packer(const PackSource& source)
        : m_folder(QFileInfo(source.profileFile).absolutePath()),
          m_manifest(source.statements)
    {
    }

    Result<void> add(const QString& file, ManifestPart part);
    /// Of the profile. Names are relative to its folder, like that of the source.
    Result<void> addPictures(const profile::DeviceProfile& profile);
    [[nodiscard]] Bytes finished(const QDate& created, const signature::SigningKey* key);

private:
    [[nodiscard]] QString nameOf(const QString& file) const
    {
        return QDir(m_folder).relativeFilePath(file);
    }

    QString m_folder;
    Manifest m_manifest;
    std::vector<ContainerPart> m_parts;
};

Result<void> Packer::add(const QString& file, ManifestPart part)
{
    Result<Bytes> bytes = readFile(file, kLargestBundle);
    if (!bytes)
        return failure(std::move(bytes).error());
    part.path = nameOf(file);
    if (!isPartPath(part.path))
        return failure(ErrorKind::BadFile,
                       Words::tr("“%1” cannot be packed: its name has characters other than A to "
                                 "Z, digits, dots, hyphens and underscores, or it is not below the "
                                 "folder of the profile.")
                           .arg(part.path));
    part.size = bytes->size();
    part.sha256 = sha256Hex(*bytes);
    m_parts.push_back({part.path, SharedBytes(*std::move(bytes))});
    m_manifest.parts.push_back(std::move(part));
    return {};
}

Result<void> Packer::addPictures(const profile::DeviceProfile& profile)
{
    QStringList files{profile.picture};
    for (const auto* guide : {&profile.connectGuide, &profile.bootloaderGuide}) {
        for (const profile::GuideStep& step : *guide)
            files.append(step.picture);
    }
    files.removeDuplicates();
    for (const QString& file : files) {
        // A drawing has no folder.
        if (file.isEmpty() || !file.contains(QLatin1Char('/')))
            continue;
        if (auto added = add(file, ManifestPart()); !added) // kind: a picture
            return added;
    }
    return {};
}

Bytes Packer::finished(const QDate& created, const signature::SigningKey* key)
{
    m_manifest.created = created;
    const QByteArray text = manifestText(m_manifest);
    const Bytes manifest(text.begin(), text.end());
    std::vector<ContainerPart> all{{kManifestName, SharedBytes(manifest)}};
    if (key != nullptr) {
        const signature::Signature made = key->sign(manifest);
        Bytes file(key->publicKey().bytes.begin(), key->publicKey().bytes.end());
        file.insert(file.end(), made.bytes.begin(), made.bytes.end());
        all.push_back({kSignatureName, SharedBytes(std::move(file))});
    }
    all.insert(all.end(), m_parts.begin(), m_parts.end());
    return writeContainer(all);
}

ManifestPart partOfKind(PartKind kind, const QString& board = {}, const QString& language = {})
{
    ManifestPart part;
    part.kind = kind;
    part.board = board;
    part.language = language;
    return part;
}

/// As the program names it, so that the manifest says it without unpacking.
QString statedBoard(const SourceProgram& program)
{
    if (!program.board.isEmpty())
        return program.board;
    const auto image = image::loadImage(program.file);
    const image::Segment* const start = image ? image::lowestSegment(*image) : nullptr;
    const auto header =
        start != nullptr ? image::findApplicationHeader(start->bytes) : std::nullopt;
    return header ? header->board : QString();
}

Result<void> addPrograms(Packer& packer, const std::vector<SourceProgram>& programs, PartKind kind)
{
    for (const SourceProgram& program : programs) {
        if (auto added = packer.add(program.file, partOfKind(kind, statedBoard(program))); !added)
            return added;
    }
    return {};
}

} // namespace

Result<Bytes> packBundle(const PackSource& source, const QDate& created,
                         const signature::SigningKey* key)
{
    const Result<profile::DeviceProfile> profile = profile::loadProfile(source.profileFile);
    if (!profile)
        return failure(profile.error());
    Packer packer(source);
    Result<void> added = packer.add(source.profileFile, partOfKind(PartKind::Profile));
    if (added)
        added = addPrograms(packer, source.firmware, PartKind::Firmware);
    if (added)
        added = addPrograms(packer, source.loaders, PartKind::Loader);
    for (const auto& [language, file] : source.notes) {
        if (added)
            added = packer.add(file, partOfKind(PartKind::Notes, {}, language));
    }
    if (added)
        added = packer.addPictures(*profile);
    if (!added)
        return failure(added.error());
    Bytes bytes = packer.finished(created, key);
    const Result<Bundle> checked = readBundle(SharedBytes(bytes), kManifestName);
    if (!checked)
        return failure(checked.error());
    return bytes;
}

} // namespace fieldflash::bundle
