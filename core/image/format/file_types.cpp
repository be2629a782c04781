// SPDX-License-Identifier: MIT
#include "core/image/format/file_types.h"

#include "core/base/words.h"

#include <algorithm>

namespace fieldflash::image {

const std::vector<FileType>& fileTypes()
{
    // Format names are not translated.
    static const std::vector<FileType> types{
        {QStringLiteral("DfuSe"),
         {QStringLiteral("dfu")},
         {Format::DfuSe, Format::DfuSuffixed},
         true},
        {QStringLiteral("Intel HEX"),
         {QStringLiteral("hex"), QStringLiteral("ihex")},
         {Format::IntelHex},
         true},
        {QStringLiteral("binary"),
         {QStringLiteral("bin")},
         {Format::RawBinary, Format::DfuSuffixed},
         true},
        {QStringLiteral("Motorola S-record"),
         {QStringLiteral("s19"), QStringLiteral("srec"), QStringLiteral("s28"),
          QStringLiteral("s37"), QStringLiteral("sre"), QStringLiteral("mot"),
          QStringLiteral("mhx")},
         {Format::MotorolaS},
         true},
        {QStringLiteral("UF2"), {QStringLiteral("uf2")}, {Format::Uf2}, true},
        {QStringLiteral("ELF"),
         {QStringLiteral("elf"), QStringLiteral("axf"), QStringLiteral("out")},
         {Format::Elf},
         false},
        {QStringLiteral("ZIP"), {QStringLiteral("zip")}, {}, false},
        {QStringLiteral("tar"),
         {QStringLiteral("tar"), QStringLiteral("tgz"), QStringLiteral("tzst"),
          QStringLiteral("txz")},
         {},
         false},
        {QStringLiteral("cabinet"), {QStringLiteral("cab")}, {}, false},
        {QStringLiteral("gzip"), {QStringLiteral("gz")}, {}, false},
        {QStringLiteral("Zstandard"), {QStringLiteral("zst")}, {}, false},
        {QStringLiteral("xz"), {QStringLiteral("xz")}, {}, false},
        {QStringLiteral("bzip2"), {QStringLiteral("bz2")}, {}, false},
    };
    return types;
}

QStringList readablePatterns()
{
    QStringList patterns;
    for (const FileType& type : fileTypes()) {
        for (const QString& extension : type.extensions)
            patterns.append(QStringLiteral("*.") + extension);
    }
    return patterns;
}

QStringList writableExtensions()
{
    QStringList extensions;
    for (const FileType& type : fileTypes()) {
        if (type.isWritten)
            extensions.append(type.extensions);
    }
    return extensions;
}

QString extensionList(const QStringList& extensions)
{
    QStringList dotted;
    for (const QString& extension : extensions)
        dotted.append(QLatin1Char('.') + extension);
    if (dotted.size() < 2)
        return dotted.join(QString());
    const QString last = dotted.takeLast();
    return Words::tr("%1 or %2").arg(dotted.join(QStringLiteral(", ")), last);
}

const FileType* promisedType(const QString& fileName)
{
    const qsizetype dot = fileName.lastIndexOf(QLatin1Char('.'));
    if (dot < 0)
        return nullptr;
    const QString extension = fileName.mid(dot + 1).toLower();
    const auto found = std::ranges::find_if(fileTypes(), [&extension](const FileType& type) {
        return type.extensions.contains(extension);
    });
    return found == fileTypes().end() ? nullptr : &*found;
}

} // namespace fieldflash::image
