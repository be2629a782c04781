// SPDX-License-Identifier: MIT
#include "core/image/format/foreign_file.h"

#include "core/base/words.h"
#include "core/image/program/vector_table.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string_view>
#include <vector>

namespace fieldflash::image {

namespace {

/// How much of a file is examined to recognise text.
constexpr std::size_t kSampleSize = 4096;

using namespace std::string_view_literals;

enum class Remedy { Unpack, RemoveSuffix, ChooseOther };

/// Magic bytes of a format at a fixed offset. Supported formats get here only inside a file with a
/// DFU suffix or inside an archive.
struct Mark {
    std::size_t offset;
    std::string_view bytes;
    const char* what;
    Remedy remedy;
};

constexpr std::array kMarks{
    Mark{0, "\x7F\x45LF"sv, QT_TRANSLATE_NOOP("fieldflash::Words", "an ELF file (linker output)"),
         Remedy::RemoveSuffix},
    Mark{0, "UF2\n\x57\x51\x5D\x9E"sv, QT_TRANSLATE_NOOP("fieldflash::Words", "a UF2 file"),
         Remedy::RemoveSuffix},
    Mark{0, "PK\x03\x04"sv, QT_TRANSLATE_NOOP("fieldflash::Words", "a ZIP archive"),
         Remedy::Unpack},
    Mark{0, "PK\x05\x06"sv, QT_TRANSLATE_NOOP("fieldflash::Words", "an empty ZIP archive"),
         Remedy::ChooseOther},
    Mark{0, "\x1F\x8B\x08"sv, QT_TRANSLATE_NOOP("fieldflash::Words", "a file compressed with gzip"),
         Remedy::Unpack},
    Mark{0, "\xFD\x37zXZ\0"sv, QT_TRANSLATE_NOOP("fieldflash::Words", "a file compressed with xz"),
         Remedy::Unpack},
    Mark{0, "BZh"sv, QT_TRANSLATE_NOOP("fieldflash::Words", "a file compressed with bzip2"),
         Remedy::Unpack},
    Mark{0, "\x28\xB5\x2F\xFD"sv,
         QT_TRANSLATE_NOOP("fieldflash::Words", "a file compressed with Zstandard"),
         Remedy::Unpack},
    Mark{0, "\x04\x22\x4D\x18"sv,
         QT_TRANSLATE_NOOP("fieldflash::Words", "a file compressed with LZ4"), Remedy::Unpack},
    Mark{0, "7z\xBC\xAF\x27\x1C"sv, QT_TRANSLATE_NOOP("fieldflash::Words", "a 7-Zip archive"),
         Remedy::Unpack},
    Mark{0, "Rar!\x1A\x07"sv, QT_TRANSLATE_NOOP("fieldflash::Words", "a RAR archive"),
         Remedy::Unpack},
    Mark{0, "MSCF\0\0\0\0"sv, QT_TRANSLATE_NOOP("fieldflash::Words", "a Windows cabinet archive"),
         Remedy::Unpack},
    Mark{257, "ustar"sv, QT_TRANSLATE_NOOP("fieldflash::Words", "a tar archive"), Remedy::Unpack},
    Mark{0, "!<arch>\n"sv, QT_TRANSLATE_NOOP("fieldflash::Words", "a library or a Debian package"),
         Remedy::ChooseOther},
    Mark{0, "\xED\xAB\xEE\xDB"sv, QT_TRANSLATE_NOOP("fieldflash::Words", "an RPM package"),
         Remedy::ChooseOther},
    Mark{0, "\x89PNG\r\n\x1A\n"sv, QT_TRANSLATE_NOOP("fieldflash::Words", "a PNG picture"),
         Remedy::ChooseOther},
    Mark{0, "\xFF\xD8\xFF"sv, QT_TRANSLATE_NOOP("fieldflash::Words", "a JPEG picture"),
         Remedy::ChooseOther},
    Mark{0, "GIF8"sv, QT_TRANSLATE_NOOP("fieldflash::Words", "a GIF picture"), Remedy::ChooseOther},
    Mark{0, "%PDF-"sv, QT_TRANSLATE_NOOP("fieldflash::Words", "a PDF document"),
         Remedy::ChooseOther},
    Mark{0, "SQLite format 3\0"sv, QT_TRANSLATE_NOOP("fieldflash::Words", "a database"),
         Remedy::ChooseOther},
    Mark{0, "\xCF\xFA\xED\xFE"sv, QT_TRANSLATE_NOOP("fieldflash::Words", "a program for macOS"),
         Remedy::ChooseOther},
};

QString remedyText(Remedy remedy)
{
    switch (remedy) {
    case Remedy::Unpack: return Words::tr("Unpack it and choose the firmware inside.");
    case Remedy::RemoveSuffix:
        return Words::tr("Remove the DFU suffix from it, for example with dfu-suffix --delete.");
    case Remedy::ChooseOther: break;
    }
    return Words::tr("Choose a .dfu, .hex or .bin file.");
}

Error notFirmware(const QString& what, const QString& explanation, const QString& remedy)
{
    QString summary = Words::tr("This file is %1, not firmware.").arg(what);
    if (!explanation.isEmpty())
        summary += QLatin1Char(' ') + explanation;
    return Error(ErrorKind::BadFile, summary, remedy);
}

bool isMarkAt(ByteView file, std::size_t offset, std::string_view bytes)
{
    if (file.size() < offset + bytes.size())
        return false;
    return std::equal(bytes.begin(), bytes.end(),
                      file.begin() + static_cast<std::ptrdiff_t>(offset),
                      [](char expected, std::uint8_t actual) {
                          return static_cast<std::uint8_t>(expected) == actual;
                      });
}

bool isWindowsProgram(ByteView file)
{
    constexpr std::size_t kHeaderPointer = 0x3C;
    if (!isMarkAt(file, 0, "MZ"sv) || file.size() < kHeaderPointer + 4)
        return false;
    return isMarkAt(file, readLittle32(file, kHeaderPointer), "PE\0\0"sv);
}

bool isTextCharacter(QChar character)
{
    return character.isPrint() || character.isSurrogate()
        || QStringView(u"\t\n\r\f").contains(character);
}

/// The beginning of a text file: UTF-8 with very few invalid bytes, or UTF-16 with a byte order
/// mark. Absent for bytes that are printable only by accident, such as one repeated value.
std::optional<QString> textSample(ByteView file)
{
    const ByteView sample = file.first(std::min(file.size(), kSampleSize));
    const QByteArrayView bytes(sample.data(), static_cast<qsizetype>(sample.size()));
    const bool isUtf16 = isMarkAt(file, 0, "\xFF\xFE"sv);
    QString text;
    if (isUtf16) {
        for (std::size_t i = 2; i + 1 < sample.size(); i += 2)
            text += QChar(readLittle16(sample, i));
        // Almost any 16-bit value is some letter, so accept only Latin text.
        const auto isLatin = [](QChar character) { return character.unicode() < 0x100; };
        if (!std::all_of(text.begin(), text.end(), isLatin))
            return std::nullopt;
    } else {
        if (std::find(sample.begin(), sample.end(), std::uint8_t{0}) != sample.end())
            return std::nullopt;
        text = QString::fromUtf8(bytes);
        if (text.startsWith(QChar(QChar::ByteOrderMark)))
            text.remove(0, 1);
    }
    const auto strange = std::count_if(text.begin(), text.end(), [](QChar character) {
        return !isTextCharacter(character) || character == QChar::ReplacementCharacter;
    });
    std::vector<char16_t> different;
    for (const QChar character : text) {
        if (std::find(different.begin(), different.end(), character.unicode()) == different.end())
            different.push_back(character.unicode());
        if (different.size() > 3)
            break;
    }
    if (different.size() <= 3 || strange * 20 > text.size())
        return std::nullopt;
    return text;
}

bool startsWithAny(const QString& text, std::initializer_list<QStringView> beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(), [&text](QStringView beginning) {
        return text.startsWith(beginning, Qt::CaseInsensitive);
    });
}

bool isWebPage(const QString& text)
{
    if (!text.startsWith(QLatin1Char('<')))
        return false;
    return startsWithAny(
               text,
               {u"<!doctype html", u"<html", u"<head", u"<body", u"<script", u"<title", u"<meta"})
        || text.contains(u"<html", Qt::CaseInsensitive)
        || text.contains(u"<body", Qt::CaseInsensitive);
}

bool isSRecord(const QString& text)
{
    const auto isHex = [](QChar character) {
        return character.isDigit()
            || (character.toUpper() >= QLatin1Char('A') && character.toUpper() <= QLatin1Char('F'));
    };
    constexpr qsizetype kHead = 10; // type, length, address and checksum of the shortest record
    return text.size() >= kHead && text.front() == QLatin1Char('S') && text[1].isDigit()
        && std::all_of(text.begin() + 2, text.begin() + kHead, isHex);
}

/// ArduPilot and PX4 packages: JSON that contains the compressed program.
std::optional<Error> packageOf(ByteView file)
{
    const auto contains = [file](std::string_view mark) {
        return std::search(file.begin(), file.end(), mark.begin(), mark.end(),
                           [](std::uint8_t actual, char expected) {
                               return actual == static_cast<std::uint8_t>(expected);
                           })
            != file.end();
    };
    if (contains("APJFWv1"sv))
        return Error(ErrorKind::BadFile,
                     Words::tr("This file is an ArduPilot package (.apj). It contains the program "
                               "without the bootloader that starts it."),
                     Words::tr("Take the file of the same name that ends in _with_bl.hex: it "
                               "contains both."));
    if (contains("PX4FWv1"sv))
        return Error(ErrorKind::BadFile,
                     Words::tr("This file is a PX4 package (.px4). It contains the program without "
                               "the bootloader that starts it."),
                     Words::tr("Install it with QGroundControl, or take the .hex or .bin file that "
                               "contains the bootloader too."));
    return std::nullopt;
}

/// "<?xml", "<!--", "<svg", but not the "<<<<<<<" of a merge conflict.
bool isXml(const QString& text)
{
    return text.size() > 1 && text.front() == QLatin1Char('<')
        && (text[1].isLetter() || text[1] == QLatin1Char('?') || text[1] == QLatin1Char('!'));
}

/// An object or array, but not the "{\rtf1" of a text processor.
bool isJson(const QString& text)
{
    if (!startsWithAny(text, {u"{", u"["}))
        return false;
    const QString inside = text.mid(1).trimmed();
    return inside.isEmpty() || startsWithAny(inside, {u"\"", u"}", u"]", u"{", u"["})
        || (text.front() == QLatin1Char('[')
            && (inside.front().isDigit() || inside.front() == QLatin1Char('-')));
}

Error foreignText(const QString& sample)
{
    const QString text = sample.trimmed();
    if (isWebPage(text))
        return notFirmware(Words::tr("a web page"),
                           Words::tr("It was probably saved instead of downloaded."),
                           Words::tr("Open the page in a browser and download the firmware itself: "
                                     "a .dfu, .hex or .bin file."));
    if (isXml(text))
        return notFirmware(Words::tr("an XML document"), {}, remedyText(Remedy::ChooseOther));
    if (isSRecord(text))
        return notFirmware(Words::tr("a Motorola S-record file"), {},
                           remedyText(Remedy::RemoveSuffix));
    if (text.startsWith(QLatin1String("version https://git-lfs")))
        return notFirmware(Words::tr("a placeholder of Git LFS"),
                           Words::tr("The firmware itself was not downloaded."),
                           Words::tr("Fetch it with “git lfs pull”."));
    if (isJson(text))
        return notFirmware(Words::tr("JSON text"),
                           Words::tr("It may be a server's error message instead of the file."),
                           Words::tr("Download the firmware again."));
    return notFirmware(Words::tr("plain text"), {}, remedyText(Remedy::ChooseOther));
}

} // namespace

std::optional<Error> foreignFile(ByteView file)
{
    if (looksLikeProgram(file))
        return std::nullopt;
    for (const Mark& mark : kMarks) {
        if (isMarkAt(file, mark.offset, mark.bytes))
            return notFirmware(Words::tr(mark.what), {}, remedyText(mark.remedy));
    }
    if (isWindowsProgram(file))
        return notFirmware(Words::tr("a program for Windows"), {}, remedyText(Remedy::ChooseOther));
    if (const std::optional<QString> text = textSample(file)) {
        if (text->trimmed().startsWith(QLatin1Char('{'))) {
            if (std::optional<Error> package = packageOf(file))
                return package;
        }
        return foreignText(*text);
    }
    return std::nullopt;
}

std::optional<Error> foreignFile(ByteView file, const ReadOptions& options)
{
    return options.isForPartition ? std::nullopt : foreignFile(file);
}

} // namespace fieldflash::image
