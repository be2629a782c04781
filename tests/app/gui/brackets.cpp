// SPDX-License-Identifier: MIT
#include "tests/app/gui/brackets.h"

#include "core/base/error.h"
#include "core/image/gate/finding.h"
#include "core/profile/known_profiles.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace fieldflash::test {

namespace {

constexpr QChar kOpen(0x27E6);
constexpr QChar kClose(0x27E7);

QStringList wordsOutside(const QString& text)
{
    QString bare;
    int depth = 0;
    for (const QChar letter : text) {
        if (letter == kOpen) {
            ++depth;
            bare += QLatin1Char(' ');
        } else if (letter == kClose)
            --depth;
        else if (depth == 0)
            bare += letter;
    }
    static const QRegularExpression names(QStringLiteral(
        // Products, memories and files.
        "(Fieldflash|NUCLEO-L476RG) demo|Fieldflash|fieldflash\\S*|STM32 "
        "*(BOOTLOADER|STLink|device)?|"
        "Universal laboratory power supply with four channels,? revision C|"
        "Environmental sensor with radio,? laboratory edition,? revision C|Pump controller|"
        "Bluetooth adapter|Plain DFU bootloader|Field sensor( \\(update\\))?|Acme "
        "(Lamp|Instruments)|Linux|Sunday|May|Internal "
        "Flash|Option Bytes|OTP Memory|External "
        "Flash|"
        "Debian|bookworm|[\\w./~-]+\\.(dfu|csv|bin|hex|ffrec|sha256|rules)\\b|"
        // Bytes of the memory, shown as text.
        "“…?w+”|"
        // Requests and states as the specification of DFU spells them.
        "\\([^()]*(bmRequestType|DFU)[^()]*\\)|"
        "\\b[A-Z][A-Z0-9_]+\\b|\\S*[0-9]\\S*"));
    bare.remove(names);
    static const QRegularExpression word(QStringLiteral("\\b[a-z]{3,}\\b"),
                                         QRegularExpression::CaseInsensitiveOption);
    QStringList words;
    for (auto match = word.globalMatch(bare); match.hasNext();)
        words << match.next().captured();
    return words;
}

/// Names and guides of profiles have their translations in the profile; devices and findings have
/// names that are the same in every language.
QStringList namesAndGuides()
{
    QStringList texts{QStringLiteral("NUCLEO-L476RG demo")};
    for (const image::FindingCode code : image::findingCodes())
        texts << image::findingName(code);
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::OurBug); ++kind)
        texts << errorKindName(static_cast<ErrorKind>(kind));
    for (const profile::KnownProfile& known : profile::known().profiles()) {
        texts << known.profile.name.text() << known.profile.entryCommand.text();
        for (const auto* guide : {&known.profile.connectGuide, &known.profile.bootloaderGuide})
            for (const profile::GuideStep& step : *guide)
                texts << step.text.text();
    }
    texts.removeAll(QString());
    // "Protected" is also the end of another one.
    std::ranges::stable_sort(texts, std::greater(), &QString::size);
    return texts;
}

} // namespace

QString Brackets::translate(const char*, const char* source, const char*, int) const
{
    // What is filled in stands outside: it has to be translated on its own.
    static const QRegularExpression place(QStringLiteral("(%L?(?:[0-9]+|n))"));
    QString text = QString::fromUtf8(source);
    text.replace(place, kClose + QStringLiteral("\\1") + kOpen);
    return kOpen + text + kClose;
}

QStringList bareWords(QString text)
{
    for (const QString& known : namesAndGuides())
        text.remove(known);
    return wordsOutside(text);
}

} // namespace fieldflash::test
