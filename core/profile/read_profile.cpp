// SPDX-License-Identifier: MIT
#include "core/profile/read_profile.h"

#include "core/base/file_name.h"
#include "core/base/read_file.h"
#include "core/base/words.h"
#include "core/memory/layout_text.h"
#include "core/profile/chip_family.h"
#include "core/profile/json_fields.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace fieldflash::profile {

namespace {

QString key(const char* name) { return QString::fromLatin1(name); }

/// A file name below the folder of the profile; must not point outside it.
QString placeBelow(const QString& folder, JsonFields& fields, const char* name)
{
    const QString text = fields.text(key(name));
    if (text.isEmpty())
        return {};
    const QString clean = QDir::cleanPath(text);
    if (QDir::isAbsolutePath(clean) || clean.startsWith(QLatin1String(".."))
        || clean.startsWith(QLatin1Char(':')) || clean.contains(QLatin1Char('\\'))) {
        fields.report(key(name), Words::tr("the name has to lie below the folder of this file."));
        return {};
    }
    return QDir(folder).filePath(clean);
}

QString slug(JsonFields& fields, const char* name)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z0-9][a-z0-9.-]{0,63}\\z"));
    const QString text = fields.text(key(name));
    if (!text.isEmpty() && !form.match(text).hasMatch())
        fields.report(
            key(name),
            Words::tr("expected lower-case letters, digits, dots and hyphens, like “acme-lamp”."));
    return text;
}

ModeIdentity readMode(JsonFields& fields)
{
    ModeIdentity mode;
    fields.require(key("ids"));
    mode.ids = fields.usbIds(key("ids"));
    mode.manufacturer = TextPattern(fields.text(key("manufacturer")));
    mode.product = TextPattern(fields.text(key("product")));
    return mode;
}

std::vector<Entry> readEntries(JsonFields& fields)
{
    constexpr std::array kEntries{Entry::Detach, Entry::Button, Entry::Command, Entry::SerialPort};
    std::vector<Entry> entries;
    for (const QString& name : fields.texts(key("entry"))) {
        const auto found = std::ranges::find(kEntries, name, entryName);
        if (found == kEntries.end())
            fields.report(key("entry"),
                          Words::tr("“%1” is not a way to enter the bootloader; use detach, "
                                    "button, command or serial-1200.")
                              .arg(name));
        else
            entries.push_back(*found);
    }
    return entries;
}

ResidentLoader readLoader(JsonFields& fields)
{
    const QString name = fields.text(key("loader"));
    if (name.isEmpty())
        return ResidentLoader::None;
    if (name != QLatin1String("fieldflash"))
        fields.report(key("loader"),
                      Words::tr("“%1” is not a known loader; use fieldflash.").arg(name));
    return ResidentLoader::Fieldflash;
}

void readBootloader(JsonFields& fields, DeviceProfile& profile)
{
    profile.bootloader = readMode(fields);
    profile.loader = readLoader(fields);
    profile.entries = readEntries(fields);
    profile.entryCommand = fields.localized(key("command"));
    const bool needsCommand =
        std::ranges::find(profile.entries, Entry::Command) != profile.entries.end();
    if (needsCommand && profile.entryCommand.isEmpty())
        fields.report(key("entry"), Words::tr("“command” is missing: what a person has to do."));
    if (const auto seconds = fields.number(key("seconds"), 1, 120))
        profile.entryTime = std::chrono::seconds(*seconds);
    fields.finish();
}

/// An unknown family would silently make the program ignore what it knows about the chip.
QString readFamilyName(JsonFields& fields)
{
    QString family = slug(fields, "family");
    const QStringList known = family.isEmpty() ? QStringList() : chipFamilyIds();
    if (!family.isEmpty() && !known.contains(family))
        fields.report(key("family"),
                      Words::tr("“%1” is not a known family; use one of %2.")
                          .arg(family, known.join(QStringLiteral(", "))));
    return family;
}

QStringList readLayouts(JsonFields& fields)
{
    QStringList layouts = fields.texts(key("layouts"));
    for (qsizetype index = 0; index < layouts.size(); ++index) {
        const auto area = memory::parseLayoutText(static_cast<std::uint8_t>(index), layouts[index]);
        if (!area)
            fields.report(key("layouts"),
                          Words::tr("“%1” is not a layout like “@Internal Flash  "
                                    "/0x08000000/0512*0002Kg”.")
                              .arg(layouts[index]));
    }
    return layouts;
}

void readMemory(JsonFields& fields, DeviceProfile& profile)
{
    constexpr ByteCount kLastAddress = 0xFFFFFFFF;
    if (const auto start = fields.amount(key("start"), kLastAddress)) {
        profile.start = static_cast<Address>(*start);
        // The smallest program unit.
        if (*start % 8 != 0)
            fields.report(key("start"), Words::tr("expected a multiple of 8."));
    }
    profile.neverWritten = fields.ranges(key("never-write"));
    profile.expectedLayouts = readLayouts(fields);
    const bool isStartProtected =
        profile.start && std::ranges::any_of(profile.neverWritten, [&](const AddressRange& range) {
            return range.contains(*profile.start);
        });
    if (isStartProtected)
        fields.report(key("start"),
                      Words::tr("the application starts in a range that is never written."));
    fields.finish();
}

void readCorrections(JsonFields& fields, DeviceProfile& profile)
{
    if (const auto size = fields.number(key("transfer-size"), 8, 4096)) {
        if (*size % 8 != 0)
            fields.report(key("transfer-size"), Words::tr("expected a multiple of 8."));
        profile.corrections.transferSize = static_cast<std::uint16_t>(*size);
    }
    if (const auto time = fields.number(key("poll-milliseconds"), 1, 60000))
        profile.corrections.pollTime = std::chrono::milliseconds(*time);
    profile.corrections.layouts = readLayouts(fields);
    fields.finish();
}

std::vector<GuideStep> readSteps(JsonFields& fields, const char* name, const QString& folder)
{
    std::vector<GuideStep> steps;
    for (JsonFields& entry : fields.objects(key(name))) {
        GuideStep step;
        entry.require(key("text"));
        entry.require(key("picture"));
        step.text = entry.localized(key("text"));
        const QString picture = entry.text(key("picture"));
        step.picture =
            guideDrawings().contains(picture) ? picture : placeBelow(folder, entry, "picture");
        const bool isFile = picture.contains(QLatin1Char('.'));
        if (!picture.isEmpty() && !guideDrawings().contains(picture) && !isFile)
            entry.report(key("picture"),
                         Words::tr("“%1” is neither a drawing (%2) nor an image file.")
                             .arg(picture, guideDrawings().join(QStringLiteral(", "))));
        entry.finish();
        steps.push_back(std::move(step));
    }
    return steps;
}

void readFirmware(JsonFields& fields, DeviceProfile& profile, const QString& folder)
{
    fields.require(key("folder"));
    fields.require(key("files"));
    profile.firmwareFolder = placeBelow(folder, fields, "folder");
    profile.firmwareFiles = fields.text(key("files"));
    if (profile.firmwareFiles.contains(QLatin1Char('/')))
        fields.report(key("files"), Words::tr("expected a file name pattern without folders."));
    fields.finish();
}

std::vector<signature::PublicKey> readSigningKeys(JsonFields& fields)
{
    std::vector<signature::PublicKey> keys;
    for (const QString& text : fields.texts(key("signing-keys"))) {
        if (const auto publicKey = signature::publicKeyFromText(text))
            keys.push_back(*publicKey);
        else
            fields.report(key("signing-keys"),
                          Words::tr("“%1” is not a public key; “key show” prints one.").arg(text));
    }
    return keys;
}

void readParts(JsonFields& root, DeviceProfile& profile, const QString& folder)
{
    if (auto fields = root.object(key("application"))) {
        profile.application = readMode(*fields);
        fields->finish();
    }
    if (auto fields = root.object(key("bootloader")))
        readBootloader(*fields, profile);
    if (auto fields = root.object(key("memory")))
        readMemory(*fields, profile);
    if (auto fields = root.object(key("corrections")))
        readCorrections(*fields, profile);
    if (auto fields = root.object(key("guide"))) {
        profile.connectGuide = readSteps(*fields, "connect", folder);
        profile.bootloaderGuide = readSteps(*fields, "bootloader", folder);
        fields->finish();
    }
    if (auto fields = root.object(key("firmware")))
        readFirmware(*fields, profile, folder);
}

} // namespace

Result<DeviceProfile> readProfile(const QByteArray& text, const QString& source,
                                  const QString& folder)
{
    Result<JsonFile> file = JsonFile::read(text, source);
    if (!file)
        return tl::unexpected(file.error());
    JsonFields root(*file, file->root(), QString());
    DeviceProfile profile;
    (void)root.has(key("$schema"));
    root.require(key("format"));
    (void)root.number(key("format"), kProfileFormat, kProfileFormat);
    root.require(key("id"));
    profile.id = slug(root, "id");
    root.require(key("name"));
    profile.name = root.localized(key("name"));
    profile.maker = root.text(key("maker"));
    profile.picture = placeBelow(folder, root, "picture");
    profile.part = root.text(key("part"));
    profile.family = readFamilyName(root);
    profile.signingKeys = readSigningKeys(root);
    readParts(root, profile, folder);
    root.finish();
    if (!root.has(key("bootloader")) && (root.has(key("application")) || !root.has(key("guide"))))
        root.require(key("bootloader"));
    if (file->problem())
        return failure(*file->problem());
    return profile;
}

Result<DeviceProfile> loadProfile(const QString& path)
{
    const QString name = shownFileName(path);
    QByteArray text;
    if (path.startsWith(QLatin1Char(':'))) {
        QFile resource(path);
        if (!resource.open(QIODevice::ReadOnly))
            return failure(ErrorKind::FileAccess, Words::tr("%1 cannot be read.").arg(name));
        text = resource.readAll();
    } else {
        const Result<Bytes> bytes = readFile(path, kLargestFile);
        if (!bytes)
            return tl::unexpected(bytes.error());
        text = QByteArray(reinterpret_cast<const char*>(bytes->data()),
                          static_cast<qsizetype>(bytes->size()));
    }
    return readProfile(text, name, QFileInfo(path).absolutePath());
}

} // namespace fieldflash::profile
