// SPDX-License-Identifier: MIT
#include "core/image/archive/read_archive.h"

#include "core/base/file_name.h"
#include "core/base/words.h"
#include "core/image/archive/archive.h"
#include "core/image/archive/cabinet_archive.h"
#include "core/image/format/file_types.h"
#include "core/image/format/foreign_file.h"
#include "core/image/format/read_elf.h"
#include "core/image/format/read_program.h"
#include "core/image/program/vector_table.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace fieldflash::image {

namespace {

/// How many names are listed in a message.
constexpr qsizetype kListed = 8;

QString listed(QStringList names)
{
    const qsizetype more = names.size() - kListed;
    if (more > 0)
        names = names.mid(0, kListed) << QStringLiteral("+%1").arg(more);
    return names.join(QStringLiteral(", "));
}

/// Metadata that macOS adds for every file.
bool isResourceFork(const QString& name)
{
    return name.startsWith(QLatin1String("__MACOSX/"))
        || QFileInfo(name).fileName().startsWith(QLatin1String("._"));
}

bool hasRawName(const QString& name)
{
    const FileType* const type = promisedType(name);
    return type != nullptr
        && std::ranges::find(type->formats, Format::RawBinary) != type->formats.end();
}

/// Whether this member may be the firmware the user wants.
bool isFirmware(ByteView bytes, const QString& name)
{
    if (bytes.empty())
        return false;
    if (const auto format = markedFormat(bytes))
        return *format != Format::Elf || isElfForArm(bytes);
    if (hasArchiveMark(bytes))
        return false;
    return looksLikeProgram(bytes) || (hasRawName(name) && !foreignFile(bytes));
}

/// The name without ".gz": that of the file in it.
QString unpackedName(const QString& fileName)
{
    const QString name = QFileInfo(fileName).fileName();
    const FileType* const type = promisedType(name);
    return type != nullptr && type->formats.empty() ? QFileInfo(name).completeBaseName() : name;
}

/// Goes through all members and keeps one.
class MemberChoice {
public:
    MemberChoice(QString fileName, QString wanted)
        : m_fileName(std::move(fileName)),
          m_wanted(std::move(wanted))
    {
    }

    bool take(ArchiveMember member);
    /// The chosen member, or why there is none.
    Result<ArchiveMember> takeChosen();
    [[nodiscard]] const QStringList& firmware() const { return m_firmware; }
    /// Of the firmware in a cabinet.
    [[nodiscard]] const std::vector<Bytes>& descriptions() const { return m_descriptions; }

private:
    [[nodiscard]] Error noneFits() const;
    [[nodiscard]] Error several() const;

    QString m_fileName;
    QString m_wanted;
    std::optional<ArchiveMember> m_chosen;
    std::vector<Bytes> m_descriptions;
    QStringList m_firmware;
    QStringList m_all;
    QStringList m_encrypted;
    QStringList m_archives;
    QStringList m_tooLarge;
    QStringList m_links;
};

bool MemberChoice::take(ArchiveMember member)
{
    // A compressed file contains a single one, which is chosen whatever it is.
    const bool isOnly = member.name.isEmpty();
    if (isOnly)
        member.name = unpackedName(m_fileName);
    if (isResourceFork(member.name))
        return true;
    if (member.isLink) {
        m_links.append(member.name);
        return true;
    }
    if (isDescription(member))
        addDescription(m_descriptions, member.bytes);
    m_all.append(member.name);
    if (member.isEncrypted)
        m_encrypted.append(member.name);
    if (member.isTooLarge)
        m_tooLarge.append(member.name);
    const bool isWanted = !m_wanted.isEmpty() && member.name == m_wanted;
    const bool counts =
        isWanted || (m_wanted.isEmpty() && (isOnly || isFirmware(member.bytes, member.name)));
    if (!isWanted && hasArchiveMark(member.bytes))
        m_archives.append(member.name);
    if (!counts)
        return true;
    m_firmware.append(member.name);
    if (m_firmware.size() == 1)
        m_chosen = std::move(member);
    else if (m_chosen) // only its name is still needed
        m_chosen->bytes = {};
    return true;
}

Error MemberChoice::noneFits() const
{
    if (m_links.contains(m_wanted) || (m_all.isEmpty() && !m_links.isEmpty()))
        return Error(ErrorKind::BadFile,
                     Words::tr("The archive contains only a link to another file: %1.")
                         .arg(m_links.contains(m_wanted) ? m_wanted : listed(m_links)),
                     Words::tr("Choose the file that the link leads to."));
    if (!m_wanted.isEmpty())
        return Error(ErrorKind::BadFile,
                     Words::tr("The archive does not contain “%1”.").arg(m_wanted),
                     Words::tr("It contains: %1").arg(listed(m_all)));
    if (m_all.isEmpty())
        return Error(ErrorKind::BadFile, Words::tr("The archive is empty."),
                     Words::tr("Download or copy it again."));
    if (!m_encrypted.isEmpty())
        return Error(ErrorKind::BadFile,
                     Words::tr("The archive is encrypted: %1.").arg(listed(m_encrypted)),
                     Words::tr("Unpack it with its password, and choose the firmware inside."));
    if (!m_tooLarge.isEmpty())
        return Error(ErrorKind::BadFile,
                     Words::tr("The archive contains a file larger than %1: %2.")
                         .arg(sizeText(kMaximumFileSize), listed(m_tooLarge)),
                     Words::tr("Choose another file."));
    const QString remedy = m_archives.isEmpty()
        ? Words::tr("It contains: %1").arg(listed(m_all))
        : Words::tr("It contains another archive (%1): unpack it, and choose the firmware inside.")
              .arg(listed(m_archives));
    return Error(ErrorKind::BadFile, Words::tr("The archive does not contain a firmware file."),
                 remedy);
}

Error MemberChoice::several() const
{
    if (!m_wanted.isEmpty())
        return Error(ErrorKind::BadFile,
                     Words::tr("The archive contains “%1” several times.").arg(m_wanted),
                     Words::tr("Unpack it and choose the firmware inside."));
    return Error(
        ErrorKind::BadFile,
        Words::tr("The archive contains several firmware files: %1.").arg(listed(m_firmware)),
        Words::tr("Choose one of them: %1")
            .arg(QFileInfo(m_fileName).fileName() + QStringLiteral("//") + m_firmware.front()));
}

Result<ArchiveMember> MemberChoice::takeChosen()
{
    if (m_firmware.size() > 1)
        return failure(several());
    if (!m_chosen)
        return failure(noneFits());
    if (m_chosen->isEncrypted || m_chosen->isTooLarge) {
        m_wanted.clear();
        return failure(noneFits());
    }
    if (m_chosen->bytes.empty())
        return failure(ErrorKind::BadFile, Words::tr("“%1” is empty.").arg(m_chosen->name),
                       Words::tr("Choose another file."));
    return *std::move(m_chosen);
}

Result<void> visitMembers(MemberChoice& choice, ByteView file)
{
    return forEachMember(
        file, [&choice](ArchiveMember member) { return choice.take(std::move(member)); });
}

} // namespace

Result<FirmwareImage> readArchive(ByteView file, const QString& fileName,
                                  const ReadOptions& options)
{
    MemberChoice choice(fileName, options.member);
    if (const Result<void> gone = visitMembers(choice, file); !gone)
        return failure(gone.error());
    Result<ArchiveMember> chosen = choice.takeChosen();
    if (!chosen)
        return failure(std::move(chosen).error());
    const SharedBytes bytes(std::move(chosen->bytes));
    const QString sha256 = sha256Hex(bytes);
    const auto stated = statementOn(choice.descriptions(), chosen->name, sha256);
    if (!stated)
        return failure(stated.error());
    if (hasArchiveMark(bytes) && !looksLikeProgram(bytes))
        return failure(ErrorKind::BadFile,
                       Words::tr("“%1” in the archive is an archive, too.").arg(chosen->name),
                       Words::tr("Unpack it and choose the firmware inside."));
    ReadOptions plain = options;
    plain.member.clear();
    Result<FirmwareImage> image = readProgram(bytes, chosen->name, plain);
    if (!image)
        return failure(std::move(image).error().whileDoing(
            Words::tr("reading “%1” in the archive").arg(chosen->name)));
    image->notes.prepend(Words::tr("The firmware is “%1” in “%2”.")
                             .arg(chosen->name, shownFileName(QFileInfo(fileName).fileName())));
    if (*stated)
        image->notes.append(Words::tr("The cabinet states that it is version %1 of “%2” by %3.")
                                .arg((*stated)->release.version,
                                     cabinet::plainText((*stated)->component.names),
                                     (*stated)->component.developer));
    image->member = Member{chosen->container, chosen->name, bytes.size(), sha256};
    return image;
}

Result<QStringList> firmwareMembers(ByteView file)
{
    MemberChoice choice({}, {});
    if (const Result<void> gone = visitMembers(choice, file); !gone)
        return failure(gone.error());
    return choice.firmware();
}

} // namespace fieldflash::image
