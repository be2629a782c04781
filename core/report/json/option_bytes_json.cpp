// SPDX-License-Identifier: MIT
#include "core/report/json/option_bytes_json.h"

#include "core/report/json/json_parts.h"

#include <QJsonArray>

namespace fieldflash::report {

using namespace Qt::StringLiterals;

namespace {

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

QJsonArray rawWordsJson(const std::vector<option_bytes::RawBlock>& blocks)
{
    QJsonArray words;
    for (const option_bytes::RawBlock& block : blocks) {
        for (const option_bytes::RawWord& word : option_bytes::wordsOf(block))
            words.append(QJsonObject{{"memory"_L1, block.memory},
                                     {"addressText"_L1, hexText(word.address)},
                                     {"value"_L1, QString("0x"_L1 + word.text)}});
    }
    return words;
}

QString hexBytes(ByteView bytes)
{
    const auto* data = reinterpret_cast<const char*>(bytes.data());
    return QString::fromLatin1(QByteArray(data, static_cast<qsizetype>(bytes.size())).toHex());
}

} // namespace

QJsonObject optionBytesJson(const update::OptionBytesResult& result)
{
    QJsonObject object{{"event"_L1, "optionBytes"_L1},
                       {"isDecoded"_L1, result.decoded.has_value()}};
    if (result.isEmpty())
        return object;
    object["summary"_L1] = result.summary();
    if (!result.decoded) {
        object["words"_L1] = rawWordsJson(result.raw);
        return object;
    }
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
    object["settings"_L1] = settings;
    object["words"_L1] = wordsJson(*result.decoded);
    object["damagedWords"_L1] = damaged;
    object["remarks"_L1] = remarks;
    object["otp"_L1] = result.otp.empty() ? QJsonValue(QJsonValue::Null) : hexBytes(result.otp);
    object["otpWordsUsed"_L1] = number(option_bytes::usedOtpWords(result.otp));
    return object;
}

} // namespace fieldflash::report
