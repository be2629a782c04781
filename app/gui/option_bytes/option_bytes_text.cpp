// SPDX-License-Identifier: MIT
#include "app/gui/option_bytes/option_bytes_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace fieldflash::gui {

namespace {

constexpr std::size_t kLineBytes = 16;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(fieldflash::gui::OptionBytes)
};

QString hexLine(Address address, ByteView bytes)
{
    QString line = addressText(address) + QLatin1Char(' ');
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        line += QLatin1Char(' ');
        if (i == kLineBytes / 2)
            line += QLatin1Char(' ');
        line += QStringLiteral("%1").arg(bytes[i], 2, 16, QLatin1Char('0')).toUpper();
    }
    return line;
}

void describeOtp(OptionBytesPageState& state, const update::OptionBytesResult& result)
{
    const auto& range = result.decoded->part.otp;
    if (!range || result.otp.empty())
        return;
    const auto used = option_bytes::usedOtpWords(result.otp);
    const auto all = (result.otp.size() + 7) / 8;
    state.otpSummary =
        Words::tr("%1 of %2 words of 8 bytes are used. Each can be written once, and "
                  "Fieldflash never does.")
            .arg(used)
            .arg(all);
    state.otpText = otpText(range->first, result.otp);
}

QString settingText(const option_bytes::Setting& setting)
{
    return QStringLiteral("%1 (%2): %3").arg(setting.name, setting.place, setting.value);
}

} // namespace

OptionBytesPageState describe(const update::OptionBytesResult& result, const QString& port)
{
    OptionBytesPageState state;
    if (result.decoded) {
        const option_bytes::Decoded& decoded = *result.decoded;
        state.sentence = decoded.summary();
        QStringList lines{
            Words::tr("%1 at port %2.").arg(option_bytes::familyText(decoded.part.family), port)};
        lines += QStringList(decoded.remarks.begin(), decoded.remarks.end());
        // The application did not restart, although all settings were read.
        if (result.report.error)
            lines << result.report.verdict();
        state.explanation = lines.join(QLatin1Char(' '));
        const bool isSound = decoded.damagedWords.empty() && !result.report.error;
        state.tone = isSound ? Tone::Neutral : Tone::Caution;
        describeOtp(state, result);
    } else if (!result.raw.empty()) {
        state.sentence = Words::tr("The option bytes of this chip are not decoded.");
        QStringList lines{
            Words::tr("These are the 32-bit words at port %1. Fieldflash knows the meaning of "
                      "those of STM32L4 and STM32L4+ only.")
                .arg(port)};
        if (result.report.error)
            lines << result.report.verdict();
        state.explanation = lines.join(QLatin1Char(' '));
        state.tone = result.report.error ? Tone::Caution : Tone::Neutral;
    } else if (result.isReadProtected) {
        state.sentence = Words::tr("The chip is read-protected.");
        state.explanation =
            Words::tr("Its bootloader shows neither the flash nor the option bytes. "
                      "The protection can be removed, and that erases everything "
                      "in the chip.");
        state.tone = Tone::Caution;
        state.canUnprotect = true;
    } else if (result.report.error) {
        state.sentence = result.report.error->summary();
        state.explanation = result.report.error->remedy();
        state.tone = Tone::Bad;
    }
    return state;
}

QString otpText(Address base, ByteView otp)
{
    QStringList lines;
    int folded = 0;
    const auto endFold = [&] {
        if (folded > 0)
            lines << Words::tr("%n empty line(s)", nullptr, folded);
        folded = 0;
    };
    for (std::size_t at = 0; at < otp.size(); at += kLineBytes) {
        const ByteView line = otp.subspan(at, std::min(kLineBytes, otp.size() - at));
        if (isErased(line)) {
            ++folded;
            continue;
        }
        endFold();
        lines << hexLine(base + static_cast<Address>(at), line);
    }
    endFold();
    return lines.join(QLatin1Char('\n'));
}

QString optionBytesText(const option_bytes::Decoded& decoded)
{
    QStringList lines{decoded.summary()};
    lines += QStringList(decoded.remarks.begin(), decoded.remarks.end());
    std::optional<option_bytes::Topic> topic;
    for (const option_bytes::Setting& setting : decoded.settings) {
        if (topic != setting.topic)
            lines << QString() << option_bytes::topicText(setting.topic);
        topic = setting.topic;
        lines << settingText(setting);
    }
    return lines.join(QLatin1Char('\n'));
}

QString rawText(const std::vector<option_bytes::RawBlock>& blocks)
{
    QStringList lines{option_bytes::rawSummary()};
    for (const option_bytes::RawBlock& block : blocks) {
        lines << QString() << block.memory;
        for (const option_bytes::RawWord& word : option_bytes::wordsOf(block))
            lines << QStringLiteral("%1  %2").arg(addressText(word.address), word.text);
    }
    return lines.join(QLatin1Char('\n'));
}

QStringList unprotectLosses()
{
    return {
        Words::tr("The program and all data in flash are erased, without a copy: a protected chip "
                  "cannot be read."),
        Words::tr("RAM and backup registers are erased, and the option bytes return to their "
                  "factory defaults."),
        Words::tr("Afterwards the device does nothing until a program is installed. It may be "
                  "necessary to hold BOOT0 while it is plugged in."),
        Words::tr("The OTP memory is not changed."),
    };
}

} // namespace fieldflash::gui
