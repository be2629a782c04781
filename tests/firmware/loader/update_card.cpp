// SPDX-License-Identifier: MIT
#include "tests/firmware/loader/update_card.h"

#include <zlib.h>

#include <algorithm>
#include <string_view>

namespace fieldflash::test {

namespace {

void appendText(Bytes& bytes, std::string_view text)
{
    for (const char character : text)
        bytes.push_back(static_cast<std::uint8_t>(character));
}

QStringList optionsOf(CardFormat format)
{
    return {QStringLiteral("-F"), format.isFat32 ? QStringLiteral("32") : QStringLiteral("16"),
            QStringLiteral("-s"), QStringLiteral("1")};
}

void fillAround(CardImage& image, CardFormat format)
{
    image.addFile(QStringLiteral("A long name beside the firmware.txt"), someContent(1700, 3));
    image.addFile(QStringLiteral("firmware.dfu.old copy.dfu"), someContent(900, 4));
    image.addFolder(QStringLiteral("FOLDER"));
    image.addFile(QStringLiteral("FOLDER/FIRMWARE.DFU"), someContent(700, 5));
    if (!format.isFragmented)
        return;
    constexpr int kSmallFiles = 24;
    for (int i = 0; i < kSmallFiles; ++i)
        image.addFile(QStringLiteral("F%1.BIN").arg(i), someContent(100));
    for (int i = 0; i < kSmallFiles; i += 2)
        image.remove(QStringLiteral("F%1.BIN").arg(i));
}

CardImage emptyCard(CardFormat format)
{
    return {format.isFat32 ? 70'000U : 5000U, optionsOf(format)};
}

} // namespace

Bytes dfuSe(const Bytes& image, std::uint32_t address)
{
    Bytes bytes;
    const auto size = static_cast<std::uint32_t>(image.size());
    appendText(bytes, "DfuSe\1");
    appendLittle32(bytes, size + static_cast<std::uint32_t>(kDfuSeOverhead));
    bytes.push_back(1);
    appendText(bytes, "Target");
    bytes.push_back(0);
    appendLittle32(bytes, 1);
    appendText(bytes, "Internal Flash");
    bytes.resize(11 + 266, 0);
    appendLittle32(bytes, size + 8);
    appendLittle32(bytes, 1);
    appendLittle32(bytes, address);
    appendLittle32(bytes, size);
    bytes.insert(bytes.end(), image.begin(), image.end());
    appendText(bytes, std::string_view("\xFF\xFF\x02\x00\x09\x12\x1A\x01UFD\x10", 12));
    bytes.resize(bytes.size() + 4);
    repairSuffix(bytes);
    return bytes;
}

void repairSuffix(Bytes& file)
{
    const auto covered = static_cast<uInt>(file.size() - 4);
    const auto crc = ~static_cast<std::uint32_t>(crc32(0, file.data(), covered));
    for (unsigned i = 0; i < 4; ++i)
        file[covered + i] = static_cast<std::uint8_t>(crc >> 8 * i);
}

Content cardWith(const Bytes& file, CardFormat format)
{
    CardImage image = emptyCard(format);
    fillAround(image, format);
    image.addFile(QStringLiteral("Firmware.dfu"), Content(file.begin(), file.end()));
    return image.content();
}

Content cardWithout(CardFormat format)
{
    CardImage image = emptyCard(format);
    fillAround(image, format);
    return image.content();
}

} // namespace fieldflash::test
