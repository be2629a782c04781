// SPDX-License-Identifier: MIT
#include "core/update/journal.h"

#include "core/base/log.h"
#include "core/base/save_file.h"
#include "core/base/words.h"
#include "core/device/serial_match.h"
#include "core/image/format/write_image.h"
#include "core/image/read_image.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace fieldflash::update {

using namespace Qt::StringLiterals;

namespace {

constexpr int kVersion = 1;

Error cannotWrite(const QString& path, const QString& why)
{
    return Error(ErrorKind::FileAccess,
                 Words::tr("The data needed to recover from an interruption could not be saved."),
                 Words::tr("Check that the disk is not full and the folder is writable."))
        .withDetail(path + QStringLiteral(": ") + why);
}

image::FirmwareImage imageOf(const std::vector<image::Target>& targets)
{
    image::FirmwareImage image;
    image.format = image::Format::DfuSe;
    image.targets = targets;
    return image;
}

QJsonArray jsonOf(const plan::Suspects& suspects)
{
    QJsonArray array;
    for (const plan::Suspect& suspect : suspects.all())
        array.append(QJsonObject{{"alternateSetting"_L1, int{suspect.alternateSetting}},
                                 {"first"_L1, static_cast<qint64>(suspect.range.first)},
                                 {"size"_L1, static_cast<qint64>(suspect.range.size)},
                                 {"isTorn"_L1, suspect.isTorn},
                                 {"losses"_L1, suspect.losses}});
    return array;
}

plan::Suspects suspectsIn(const QJsonArray& array)
{
    plan::Suspects suspects;
    for (const QJsonValue value : array) {
        plan::Suspect suspect;
        suspect.alternateSetting = static_cast<std::uint8_t>(value["alternateSetting"_L1].toInt());
        suspect.range = {static_cast<Address>(value["first"_L1].toInteger()),
                         static_cast<ByteCount>(value["size"_L1].toInteger())};
        suspect.isTorn = value["isTorn"_L1].toBool();
        suspect.losses = value["losses"_L1].toInt();
        suspects.add(suspect);
    }
    return suspects;
}

QJsonArray jsonOf(const std::vector<ContentMark>& marks)
{
    QJsonArray array;
    for (const ContentMark& mark : marks)
        array.append(QJsonObject{{"alternateSetting"_L1, int{mark.alternateSetting}},
                                 {"first"_L1, static_cast<qint64>(mark.range.first)},
                                 {"size"_L1, static_cast<qint64>(mark.range.size)},
                                 {"sha256"_L1, mark.sha256}});
    return array;
}

std::vector<ContentMark> marksIn(const QJsonArray& array)
{
    std::vector<ContentMark> marks;
    for (const QJsonValue value : array) {
        ContentMark& mark = marks.emplace_back();
        mark.alternateSetting = static_cast<std::uint8_t>(value["alternateSetting"_L1].toInt());
        mark.range = {static_cast<Address>(value["first"_L1].toInteger()),
                      static_cast<ByteCount>(value["size"_L1].toInteger())};
        mark.sha256 = value["sha256"_L1].toString();
    }
    return marks;
}

} // namespace

QString defaultJournalFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/fieldflash/interrupted");
}

Owner ownerOf(const JournalEntry& found, const JournalEntry& now)
{
    const bool hasKind = !found.deviceKind.isEmpty(); // older versions did not store it
    const bool isOtherKind = hasKind && found.deviceKind != now.deviceKind;
    if (isOtherKind || found.serialNumber != now.serialNumber)
        return Owner::Other;
    if (device::areSerialsOfOneChip(found.serialNumber, now.serialNumber))
        return Owner::Same;
    return hasKind ? Owner::Unsure : Owner::Other;
}

Journal::Journal(std::optional<QString> folder, const QString& portPath)
    : m_folder(std::move(folder)),
      m_name(QStringLiteral("port-"))
{
    for (const QChar letter : portPath)
        m_name += letter.isLetterOrNumber() ? letter : u'-';
}

QString Journal::path(const QString& ending) const { return *m_folder + u'/' + m_name + ending; }

std::optional<JournalEntry> Journal::read() const
{
    if (!m_folder)
        return std::nullopt;
    QFile file(path(u".json"_s));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    if (object["version"_L1].toInt() != kVersion)
        return std::nullopt;
    JournalEntry entry;
    entry.imageHash = object["imageHash"_L1].toString();
    entry.serialNumber = object["serialNumber"_L1].toString();
    entry.deviceKind = object["deviceKind"_L1].toString();
    entry.hasBegun = object["hasBegun"_L1].toBool(true);
    entry.isErasing = object["isErasing"_L1].toBool(true);
    entry.isMassErase = object["isMassErase"_L1].toBool();
    if (object["hasSaved"_L1].toBool()) {
        auto saved = image::loadImage(path(u".dfu"_s));
        if (!saved) {
            qCWarning(logUpdate).noquote() << saved.error().fullText();
            return std::nullopt;
        }
        entry.saved = std::move(saved->targets);
    }
    entry.suspects = suspectsIn(object["suspects"_L1].toArray());
    entry.marks = marksIn(object["marks"_L1].toArray());
    return entry;
}

Result<void> Journal::write(const JournalEntry& entry) const
{
    if (!m_folder)
        return {};
    if (!QDir().mkpath(*m_folder))
        return failure(cannotWrite(*m_folder, QStringLiteral("cannot be made")));
    // Saved bytes first: an entry must never refer to a file that does not exist.
    if (!entry.saved.empty()) {
        if (auto saved = image::saveImage(imageOf(entry.saved), path(u".dfu"_s)); !saved)
            return failure(cannotWrite(path(u".dfu"_s), saved.error().detail()));
    }
    const QJsonObject object{{"version"_L1, kVersion},
                             {"imageHash"_L1, entry.imageHash},
                             {"serialNumber"_L1, entry.serialNumber},
                             {"deviceKind"_L1, entry.deviceKind},
                             {"hasBegun"_L1, entry.hasBegun},
                             {"isErasing"_L1, entry.isErasing},
                             {"isMassErase"_L1, entry.isMassErase},
                             {"hasSaved"_L1, !entry.saved.empty()},
                             {"suspects"_L1, jsonOf(entry.suspects)},
                             {"marks"_L1, jsonOf(entry.marks)}};
    const QString name = path(u".json"_s);
    if (const auto problem = saveFile(name, QJsonDocument(object).toJson()))
        return failure(cannotWrite(name, *problem));
    return {};
}

void Journal::remove() const
{
    if (!m_folder)
        return;
    QFile::remove(path(u".json"_s));
    QFile::remove(path(u".dfu"_s));
}

std::optional<QString> Journal::setAside() const
{
    if (!m_folder)
        return std::nullopt;
    std::optional<QString> kept;
    for (int number = 1; !kept && QFile::exists(path(u".dfu"_s)); ++number) {
        const QString name = path(QStringLiteral("-kept-%1.dfu").arg(number));
        if (QFile::exists(name))
            continue;
        if (!QFile::rename(path(u".dfu"_s), name))
            return std::nullopt;
        kept = name;
    }
    QFile::remove(path(u".json"_s));
    return kept;
}

} // namespace fieldflash::update
