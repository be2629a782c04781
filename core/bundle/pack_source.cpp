// SPDX-License-Identifier: MIT
#include "core/bundle/pack_source.h"

#include "core/base/file_name.h"
#include "core/base/read_file.h"
#include "core/base/words.h"
#include "core/bundle/container.h"
#include "core/bundle/manifest_fields.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonObject>

namespace fieldflash::bundle {

namespace {

using namespace Qt::StringLiterals;

/// The name in the bundle is that in the source.
QString sourcePath(profile::JsonFields& fields, const QString& key, const QDir& folder)
{
    fields.require(key);
    const QString name = fields.text(key);
    if (!name.isEmpty() && !isPartPath(name))
        fields.report(
            key,
            Words::tr("expected a file in the folder of this file or below it, whose name has only "
                      "letters A to Z, digits, dots, hyphens and underscores."));
    return folder.filePath(name);
}

std::vector<SourceProgram> sourcePrograms(profile::JsonFields& root, const QString& key,
                                          const QDir& folder)
{
    std::vector<SourceProgram> programs;
    for (profile::JsonFields& fields : root.objects(key)) {
        programs.push_back({sourcePath(fields, u"file"_s, folder), fields.text(u"board"_s)});
        fields.finish();
    }
    return programs;
}

std::map<QString, QString> sourceNotes(profile::JsonFields& root, const QDir& folder)
{
    std::map<QString, QString> notes;
    for (profile::JsonFields& fields : root.objects(u"notes"_s)) {
        fields.require(u"language"_s);
        const QString language = readLanguage(fields, u"language"_s);
        if (notes.contains(language))
            fields.report(u"language"_s, Words::tr("“%1” is there twice.").arg(language));
        notes[language] = sourcePath(fields, u"file"_s, folder);
        fields.finish();
    }
    return notes;
}

Error withBundleRemedy(const Error& error)
{
    return Error(error).withRemedy(
        Words::tr("Correct the file; the format is described in docs/bundles.md."));
}

} // namespace

Result<PackSource> loadPackSource(const QString& path)
{
    const Result<Bytes> bytes = readFile(path, static_cast<ByteCount>(profile::kLargestFile));
    if (!bytes)
        return failure(bytes.error());
    const QByteArray text(reinterpret_cast<const char*>(bytes->data()),
                          static_cast<qsizetype>(bytes->size()));
    Result<profile::JsonFile> file = profile::JsonFile::read(text, shownFileName(path));
    if (!file)
        return failure(withBundleRemedy(file.error()));
    const QDir folder(QFileInfo(path).absolutePath());
    profile::JsonFields root(*file, file->root(), QString());
    root.require(u"format"_s);
    (void)root.number(u"format"_s, kBundleFormat, kBundleFormat);
    PackSource source;
    source.statements = readStatements(root);
    source.profileFile = sourcePath(root, u"profile"_s, folder);
    root.require(u"firmware"_s);
    source.firmware = sourcePrograms(root, u"firmware"_s, folder);
    source.loaders = sourcePrograms(root, u"loaders"_s, folder);
    source.notes = sourceNotes(root, folder);
    if (source.firmware.empty())
        root.report(u"firmware"_s, Words::tr("expected at least one firmware file."));
    root.finish();
    if (file->problem())
        return failure(withBundleRemedy(*file->problem()));
    return source;
}

} // namespace fieldflash::bundle
