// SPDX-License-Identifier: MIT
// Text tables for option bytes and for the boards of a series.
#include "app/cli/output/text_tables.h"
#include "core/image/content/firmware_image.h"

#include <algorithm>

namespace fieldflash::cli {

namespace {

constexpr int kNameColumn = 12;
constexpr int kOtpLine = 16;

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

/// Four words per line.
QString rawTable(const std::vector<option_bytes::RawBlock>& blocks)
{
    constexpr std::size_t kWordsPerLine = 4;
    QString table;
    QString memory;
    for (const option_bytes::RawBlock& block : blocks) {
        if (block.memory != memory)
            table += (table.isEmpty() ? QString() : QStringLiteral("\n")) + block.memory
                + QStringLiteral(", 32-bit words\n");
        memory = block.memory;
        const std::vector<option_bytes::RawWord> words = option_bytes::wordsOf(block);
        for (std::size_t i = 0; i < words.size(); ++i) {
            const bool isFirst = i % kWordsPerLine == 0;
            const bool isLast = i + 1 == words.size() || (i + 1) % kWordsPerLine == 0;
            if (isFirst)
                table += QStringLiteral("  %1 ").arg(addressText(words[i].address));
            table += QLatin1Char(' ') + words[i].text;
            if (isLast)
                table += QLatin1Char('\n');
        }
    }
    return table;
}

} // namespace

QString optionBytesTable(const update::OptionBytesResult& result)
{
    if (!result.decoded)
        return rawTable(result.raw);
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
        table += QStringLiteral("\nOTP memory: %1 of %2 words of 8 bytes are used\n")
                     .arg(option_bytes::usedOtpWords(result.otp))
                     .arg((result.otp.size() + 7) / 8)
            + otpLines(decoded.part.otp->first, result.otp);
    return table;
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
