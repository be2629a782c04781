// SPDX-License-Identifier: MIT
// A build tool: packs one image of the bundled firmware into a .dfu file. Knows core/image only, so
// that the window does not wait for the terminal program.
#include "core/image/format/write_image.h"
#include "core/image/read_image.h"

#include <QStringList>

#include <cstdio>

using namespace fieldflash;

namespace {

/// INPUT.bin OUTPUT.dfu ADDRESS MAJOR.MINOR, the address in hexadecimal.
constexpr int kArguments = 4;

std::optional<std::uint16_t> bcdVersion(const QString& text)
{
    const QStringList parts = text.split(QLatin1Char('.'));
    bool isMajor = false;
    bool isMinor = false;
    const uint major = parts.value(0).toUInt(&isMajor);
    const uint minor = parts.value(1).toUInt(&isMinor);
    if (parts.size() != 2 || !isMajor || !isMinor || major > 9 || minor > 9)
        return std::nullopt;
    return static_cast<std::uint16_t>(major << 8 | minor << 4);
}

Result<void> pack(const QStringList& arguments)
{
    auto image = image::loadImage(arguments[0]);
    if (!image)
        return failure(std::move(image).error());
    const auto version = bcdVersion(arguments[3]);
    if (!version)
        return failure(ErrorKind::Usage, QStringLiteral("%1 is not a version").arg(arguments[3]));
    image::FirmwareImage placed = image->placedAt(arguments[2].toUInt(nullptr, 16));
    // No vendor and no product, which is 0xFFFF in the suffix (DFU 1.1, appendix B): dfu-util -D
    // takes the file while the application runs (1209:0001) as well as in the bootloader
    // (0483:DF11), and refuses either id in the other mode. What the file is for is in its
    // application header.
    placed.identity = {std::nullopt, std::nullopt, version};
    return image::saveImage(placed, arguments[1]);
}

} // namespace

int main(int count, char** values)
{
    QStringList arguments;
    for (int i = 1; i < count; ++i)
        arguments.append(QString::fromLocal8Bit(values[i]));
    if (arguments.size() != kArguments) {
        std::fputs("usage: INPUT.bin OUTPUT.dfu ADDRESS VERSION\n", stderr);
        return 2;
    }
    if (auto packed = pack(arguments); !packed) {
        std::fprintf(stderr, "%s\n", qPrintable(packed.error().summary()));
        return 1;
    }
    return 0;
}
