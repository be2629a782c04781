// SPDX-License-Identifier: MIT
#include "core/base/log.h"

#include "core/base/words.h"
#include "core/profile/bundled_data.h"
#include "core/profile/chip_family.h"
#include "core/profile/json_fields.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace fieldflash::profile {

namespace {

constexpr ByteCount kMostFlash = ByteCount{16} * 1024 * 1024;

QString field(const char* name) { return QString::fromLatin1(name); }

Confidence readConfidence(JsonFields& fields, const QString& name)
{
    static const QString kLetters = QStringLiteral("HDSL");
    const QString letter = fields.text(name);
    const qsizetype rank = kLetters.indexOf(letter);
    if (letter.size() != 1 || rank < 0) {
        fields.report(name, Words::tr("expected one of the letters L, S, D and H."));
        return Confidence::Hearsay;
    }
    return static_cast<Confidence>(rank);
}

std::vector<Address> readAddresses(JsonFields& fields, const char* name)
{
    std::vector<Address> addresses;
    for (const QString& text : fields.texts(field(name))) {
        bool isNumber = false;
        const Address address = text.toUInt(&isNumber, 16);
        if (!isNumber || !text.startsWith(QLatin1String("0x")))
            fields.report(field(name), Words::tr(R"(expected addresses like "0x1FFF7800".)"));
        addresses.push_back(address);
    }
    return addresses;
}

/// A power of two: 1 to 32 bytes.
std::optional<ByteCount> readUnit(JsonFields& fields)
{
    const auto unit = fields.number(field("program-unit"), 1, 32);
    if (unit && (*unit & (*unit - 1)) != 0)
        fields.report(field("program-unit"), Words::tr("expected a power of two."));
    return unit ? std::optional(static_cast<ByteCount>(*unit)) : std::nullopt;
}

ByteCount sizeFromText(const QString& text)
{
    const ByteCount unit = text.endsWith(QLatin1Char('K')) ? 1024
        : text.endsWith(QLatin1Char('M'))                  ? ByteCount{1024} * 1024
                                                           : 1;
    return (unit == 1 ? text : text.chopped(1)).toULongLong() * unit;
}

void readSectors(JsonFields& fields, ChipLine& line)
{
    for (JsonFields& entry : fields.objects(field("sectors"))) {
        entry.require(field("pattern"));
        const auto banks = entry.number(field("banks"), 1, 2);
        const auto pattern = SectorPattern::fromText(entry.text(field("pattern")),
                                                     static_cast<int>(banks.value_or(1)));
        if (pattern)
            line.sectors.push_back(*pattern);
        else
            entry.report(field("pattern"),
                         Words::tr(R"(expected sectors like "2K" or "4*16K,1*64K,128K".)"));
        entry.finish();
    }
}

ChipLine readLine(JsonFields& fields, ByteCount familyUnit, const std::vector<Address>& options)
{
    ChipLine line;
    for (const char* name : {"name", "flash", "sectors", "ram"})
        fields.require(field(name));
    line.name = fields.text(field("name"));
    for (const QString& text : fields.texts(field("flash"))) {
        const ByteCount size = sizeFromText(text);
        if (size == 0 || size > kMostFlash)
            fields.report(field("flash"), Words::tr(R"(expected sizes like "512K".)"));
        line.smallestFlash = line.smallestFlash == 0 ? size : std::min(line.smallestFlash, size);
        line.largestFlash = std::max(line.largestFlash, size);
    }
    readSectors(fields, line);
    line.ram = fields.ranges(field("ram"));
    line.programUnit = readUnit(fields).value_or(familyUnit);
    line.optionBytes =
        fields.has(field("option-bytes")) ? readAddresses(fields, "option-bytes") : options;
    fields.finish();
    return line;
}

void readTimes(JsonFields& fields, ChipFamily& family)
{
    for (JsonFields& entry : fields.objects(field("erase"))) {
        const auto time = entry.number(field("milliseconds"), 1, 100000);
        const QString sector = entry.text(field("sector"));
        family.eraseMilliseconds[sizeFromText(sector)] = static_cast<int>(time.value_or(0));
        entry.finish();
    }
    if (const auto time = fields.number(field("program-microseconds"), 1, 100000))
        family.programMicroseconds = static_cast<int>(*time);
    fields.finish();
}

void readQuirks(JsonFields& root, ChipFamily& family)
{
    for (JsonFields& entry : root.objects(field("quirks"))) {
        Quirk quirk;
        for (const char* name : {"name", "confidence", "text"})
            entry.require(field(name));
        quirk.name = entry.text(field("name"));
        quirk.confidence = readConfidence(entry, field("confidence"));
        quirk.text = entry.text(field("text"));
        entry.finish();
        family.quirks.push_back(std::move(quirk));
    }
    if (auto fields = root.object(field("confidence"))) {
        for (const char* name : {"sectors", "ram", "program-unit", "option-bytes", "times"}) {
            fields->require(field(name));
            family.confidence[field(name)] = readConfidence(*fields, field(name));
        }
        fields->finish();
    }
}

void readParts(JsonFields& root, ChipFamily& family)
{
    for (JsonFields& entry : root.objects(field("parts"))) {
        ChipPart part = readPart(entry, family.lines);
        entry.require(field("confidence"));
        part.confidence = readConfidence(entry, field("confidence"));
        entry.finish();
        family.parts.push_back(std::move(part));
    }
}

const QString kFamilies = QStringLiteral(":/families");
const QString kSuffix = QStringLiteral(".json");

std::vector<ChipFamily> loadFamilies()
{
    std::vector<ChipFamily> families;
    const QDir folder(kFamilies);
    for (const QString& id : chipFamilyIds()) {
        QFile resource(folder.filePath(id + kSuffix));
        if (!resource.open(QIODevice::ReadOnly))
            continue;
        Result<ChipFamily> family = readFamily(resource.readAll(), id + kSuffix);
        if (family)
            families.push_back(std::move(*family));
        else
            qCWarning(logUpdate).noquote() << family.error().fullText();
    }
    return families;
}

} // namespace

Result<ChipFamily> readFamily(const QByteArray& text, const QString& source)
{
    Result<JsonFile> file = JsonFile::read(text, source);
    if (!file)
        return tl::unexpected(file.error());
    JsonFields root(*file, file->root(), QString());
    ChipFamily family;
    for (const char* name : {"format", "id", "name", "bootloader-ids", "program-unit",
                             "erased-byte", "lines", "confidence"})
        root.require(field(name));
    (void)root.number(field("format"), 1, 1);
    family.id = root.text(field("id"));
    family.name = root.text(field("name"));
    family.maker = root.text(field("maker"));
    family.bootloaderIds = root.usbIds(field("bootloader-ids"));
    const ByteCount unit = readUnit(root).value_or(1);
    family.erasedByte =
        static_cast<std::uint8_t>(root.number(field("erased-byte"), 0, 0xFF).value_or(0xFF));
    const std::vector<Address> options = readAddresses(root, "option-bytes");
    family.optionFormat = root.text(field("option-bytes-format"));
    family.otp = root.ranges(field("otp"));
    if (auto times = root.object(field("times")))
        readTimes(*times, family);
    for (JsonFields& fields : root.objects(field("lines")))
        family.lines.push_back(readLine(fields, unit, options));
    readQuirks(root, family);
    readParts(root, family);
    root.finish();
    if (file->problem())
        return failure(*file->problem());
    return family;
}

QStringList chipFamilyIds()
{
    loadBundledData();
    QStringList ids = QDir(kFamilies).entryList(QDir::Files, QDir::Name);
    for (QString& id : ids)
        id.chop(kSuffix.size());
    return ids;
}

const std::vector<ChipFamily>& chipFamilies()
{
    static const std::vector<ChipFamily> s_families = loadFamilies();
    return s_families;
}

bool ChipLine::canHave(const std::vector<SectorRun>& flash) const
{
    ByteCount total = 0;
    for (const SectorRun& run : flash)
        total += run.sectorSize * run.count;
    return total >= smallestFlash && total <= largestFlash
        && std::ranges::any_of(sectors, [&](const SectorPattern& pattern) {
               return pattern.runs(total) == joined(flash);
           });
}

const Quirk* ChipFamily::quirk(const QString& quirkName) const
{
    const auto found = std::ranges::find(quirks, quirkName, &Quirk::name);
    return found == quirks.end() ? nullptr : &*found;
}

} // namespace fieldflash::profile
