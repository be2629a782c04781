// SPDX-License-Identifier: MIT
#include "core/image/format/uf2_family.h"

#include <QLatin1String>

#include <algorithm>
#include <array>

namespace fieldflash::image {

namespace {

struct Uf2Family {
    std::uint32_t id = 0;
    QLatin1String name;
};

/// Short names from github.com/microsoft/uf2, utils/uf2families.json (January 2025), and the ST
/// chips added by TinyUF2 and the STM32duino core.
constexpr std::array kFamilies{
    Uf2Family{0x647824b6, QLatin1String("STM32F0")},
    Uf2Family{0x5ee21072, QLatin1String("STM32F1")},
    Uf2Family{0x5d1a0a2e, QLatin1String("STM32F2")},
    Uf2Family{0x6b846188, QLatin1String("STM32F3")},
    Uf2Family{0x57755a57, QLatin1String("STM32F4")},
    Uf2Family{0x6d0922fa, QLatin1String("STM32F407")},
    Uf2Family{0x8fb060fe, QLatin1String("STM32F407VG")},
    Uf2Family{0x2dc309c5, QLatin1String("STM32F411xE")},
    Uf2Family{0x06d1097b, QLatin1String("STM32F411xC")},
    Uf2Family{0x53b80f00, QLatin1String("STM32F7")},
    Uf2Family{0x300f5633, QLatin1String("STM32G0")},
    Uf2Family{0x4c71240a, QLatin1String("STM32G4")},
    Uf2Family{0x4e8f1c5d, QLatin1String("STM32H5")},
    Uf2Family{0x6db66082, QLatin1String("STM32H7")},
    Uf2Family{0x202e3a91, QLatin1String("STM32L0")},
    Uf2Family{0x1e1f432d, QLatin1String("STM32L1")},
    Uf2Family{0x00ff6919, QLatin1String("STM32L4")},
    Uf2Family{0x04240bdf, QLatin1String("STM32L5")},
    Uf2Family{0x70d16653, QLatin1String("STM32WB")},
    Uf2Family{0x21460ff0, QLatin1String("STM32WL")},
    Uf2Family{0x31d228c6, QLatin1String("GD32F350")},
    Uf2Family{0x9af03e33, QLatin1String("GD32VF103")},
    Uf2Family{0x16573617, QLatin1String("ATMEGA32")},
    Uf2Family{0x1851780a, QLatin1String("SAML21")},
    Uf2Family{0x68ed2b88, QLatin1String("SAMD21")},
    Uf2Family{0x55114460, QLatin1String("SAMD51")},
    Uf2Family{0x1b57745f, QLatin1String("NRF52")},
    Uf2Family{0x621e937a, QLatin1String("NRF52833")},
    Uf2Family{0xada52840, QLatin1String("NRF52840")},
    Uf2Family{0xe48bff56, QLatin1String("RP2040")},
    Uf2Family{0x1c5f21b0, QLatin1String("ESP32")},
    Uf2Family{0x7eab61ed, QLatin1String("ESP8266")},
    Uf2Family{0xbfdd4eee, QLatin1String("ESP32S2")},
    Uf2Family{0xc47e5767, QLatin1String("ESP32S3")},
    Uf2Family{0x2b88d29c, QLatin1String("ESP32C2")},
    Uf2Family{0xd42ba06c, QLatin1String("ESP32C3")},
    Uf2Family{0x540ddf62, QLatin1String("ESP32C6")},
    Uf2Family{0x332726f6, QLatin1String("ESP32H2")},
    Uf2Family{0x3d308e94, QLatin1String("ESP32P4")},
    Uf2Family{0x2abc77ec, QLatin1String("LPC55")},
    Uf2Family{0x4fb2d5bd, QLatin1String("MIMXRT10XX")},
    Uf2Family{0x7f83e793, QLatin1String("KL32L2")},
    Uf2Family{0x5a18069b, QLatin1String("FX2")},
};

const Uf2Family* familyOf(std::uint32_t id)
{
    const auto* const found = std::ranges::find(kFamilies, id, &Uf2Family::id);
    return found == kFamilies.end() ? nullptr : found;
}

} // namespace

QString uf2FamilyName(std::uint32_t id)
{
    if (const Uf2Family* family = familyOf(id))
        return family->name;
    return QStringLiteral("0x%1").arg(id, 8, 16, QLatin1Char('0'));
}

std::optional<std::uint32_t> uf2FamilyFromText(const QString& text)
{
    for (const Uf2Family& family : kFamilies) {
        if (text.compare(family.name, Qt::CaseInsensitive) == 0)
            return family.id;
    }
    bool isNumber = false;
    const std::uint32_t id = text.toUInt(&isNumber, 0);
    return isNumber ? std::optional(id) : std::nullopt;
}

std::optional<bool> isForFamily(std::uint32_t id, const QString& family)
{
    const Uf2Family* const stated = familyOf(id);
    if (stated == nullptr)
        return std::nullopt;
    // Either can be more specific than the other.
    return family.startsWith(stated->name, Qt::CaseInsensitive)
        || QString(stated->name).startsWith(family, Qt::CaseInsensitive);
}

} // namespace fieldflash::image
