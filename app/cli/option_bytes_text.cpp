// SPDX-License-Identifier: MIT
// Option bytes and the boards of a series, for people and for programs.
#include "app/cli/json_parts.h"
#include "app/cli/json_values.h"
#include "app/cli/text_tables.h"
#include "core/image/firmware_image.h"

#include <QJsonArray>

#include <algorithm>

namespace fieldflash::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNameColumn = 12;
constexpr int kOtpLine = 16;

QString attentionName(option_bytes::Attention attention)
{
    switch (attention) {
    case option_bytes::Attention::None: return QStringLiteral("none");
    case option_bytes::Attention::Changed: return QStringLiteral("changed");
    case option_bytes::Attention::Grave: return QStringLiteral("grave");
    }
    Q_UNREACHABLE();
}

QJsonObject settingJson(const option_bytes::Setting& setting)
{
    return {{"topic"_L1, option_bytes::topicText(setting.topic)},
            {"name"_L1, setting.name},
            {"place"_L1, setting.place},
            {"raw"_L1, number(setting.raw)},
            {"value"_L1, setting.value},
            {"explanation"_L1, setting.explanation},
            {"remark"_L1, setting.remark},
            {"attention"_L1, attentionName(setting.attention)}};
}

QJsonArray wordsJson(const option_bytes::Decoded& decoded)
{
    QJsonArray words;
    for (const option_bytes::OptionBlock& block : decoded.blocks) {
        for (const option_bytes::OptionWord& word : block.words())
            words.append(QJsonObject{{"addressText"_L1, hexText(word.address)},
                                     {"value"_L1, hexText(word.value)},
                                     {"complement"_L1, hexText(word.complement)},
                                     {"isIntact"_L1, word.isIntact()}});
    }
    return words;
}

QString hexBytes(ByteView bytes)
{
    const auto* data = reinterpret_cast<const char*>(bytes.data());
    return QString::fromLatin1(QByteArray(data, static_cast<qsizetype>(bytes.size())).toHex());
}

QString otpLines(Address base, ByteView otp)
{
    QString lines;
    for (std::size_t at = 0; at < otp.size(); at += kOtpLine) {
        const ByteView line = otp.subspan(at, std::min<std::size_t>(kOtpLine, otp.size() - at));
        if (!isErased(line))
            lines += QStringLiteral("  %1  %2\n")
                         .arg(addressText(base + static_cast<Address>(at)), hexBytes(line));
    }
    return lines;
}

} // namespace

QJsonObject optionBytesJson(const update::OptionBytesResult& result)
{
    QJsonObject object{{"event"_L1, "optionBytes"_L1}};
    if (!result.decoded)
        return object;
    QJsonArray settings;
    for (const option_bytes::Setting& setting : result.decoded->settings)
        settings.append(settingJson(setting));
    QJsonArray damaged;
    for (const QString& word : result.decoded->damagedWords)
        damaged.append(word);
    QJsonArray remarks;
    for (const QString& remark : result.decoded->remarks)
        remarks.append(remark);
    object["family"_L1] = option_bytes::familyText(result.decoded->part.family);
    object["summary"_L1] = result.decoded->summary();
    object["settings"_L1] = settings;
    object["words"_L1] = wordsJson(*result.decoded);
    object["damagedWords"_L1] = damaged;
    object["remarks"_L1] = remarks;
    object["otp"_L1] = result.otp.empty() ? QJsonValue(QJsonValue::Null) : hexBytes(result.otp);
    object["otpWordsUsed"_L1] = number(option_bytes::usedOtpWords(result.otp));
    return object;
}

QString optionBytesTable(const update::OptionBytesResult& result)
{
    if (!result.decoded)
        return {};
    const option_bytes::Decoded& decoded = *result.decoded;
    QString table = option_bytes::familyText(decoded.part.family) + QLatin1Char('\n');
    std::optional<option_bytes::Topic> topic;
    for (const option_bytes::Setting& setting : decoded.settings) {
        if (topic != setting.topic)
            table += QLatin1Char('\n') + option_bytes::topicText(setting.topic) + QLatin1Char('\n');
        topic = setting.topic;
        const bool isPlain = setting.attention == option_bytes::Attention::None;
        table += QStringLiteral("%1 %2 %3\n")
                     .arg(isPlain ? QStringLiteral(" ") : QStringLiteral("!"),
                          setting.name.leftJustified(kNameColumn), setting.value);
        if (!isPlain && !setting.remark.isEmpty())
            table +=
                QString(kNameColumn + 3, QLatin1Char(' ')) + setting.remark + QLatin1Char('\n');
    }
    for (const QString& remark : decoded.remarks)
        table += QLatin1Char('\n') + remark + QLatin1Char('\n');
    if (decoded.part.otp && !result.otp.empty())
        table += QStringLiteral("\nOne-time memory: %1 of %2 words of 8 bytes are used\n")
                     .arg(option_bytes::usedOtpWords(result.otp))
                     .arg((result.otp.size() + 7) / 8)
            + otpLines(decoded.part.otp->first, result.otp);
    return table;
}

QJsonObject seriesBoardJson(const series::SeriesResult& result)
{
    Outcome outcome(Command::Update);
    outcome.report = result.report;
    QJsonObject object = reportJson(outcome);
    object["event"_L1] = "board"_L1;
    object["number"_L1] = number(result.number);
    object["portPath"_L1] = result.portPath;
    object["result"_L1] = series::seriesVerdictName(result.verdict);
    object["milliseconds"_L1] = milliseconds(result.took);
    return object;
}

QString seriesBoardText(const series::SeriesResult& result)
{
    const auto& device = result.report.after ? result.report.after : result.report.before;
    const QString seconds =
        QString::number(std::chrono::duration<double>(result.took).count(), 'f', 1);
    QString text = QStringLiteral("%1  port %2  %3  %4 s")
                       .arg(result.number, 4)
                       .arg(result.portPath.leftJustified(8),
                            series::seriesVerdictName(result.verdict).leftJustified(10), seconds);
    if (device && !device->serialNumber.isEmpty())
        text += QStringLiteral("  serial %1").arg(device->serialNumber);
    if (result.report.error)
        text += QStringLiteral("\n        ") + result.report.verdict();
    return text;
}

} // namespace fieldflash::cli
