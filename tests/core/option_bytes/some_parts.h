// SPDX-License-Identifier: MIT
// Memory maps of real bootloaders, and option bytes with factory defaults.
#pragma once

#include "core/memory/layout_text.h"
#include "core/option_bytes/decode.h"
#include "tests/support/catch.h"

namespace fieldflash::test {

inline memory::MemoryMap mapOf(const QStringList& layouts)
{
    std::vector<memory::MemoryArea> areas;
    for (qsizetype i = 0; i < layouts.size(); ++i) {
        auto area = memory::parseLayoutText(static_cast<std::uint8_t>(i), layouts[i]);
        REQUIRE(area);
        areas.push_back(std::move(*area));
    }
    return memory::MemoryMap(std::move(areas));
}

inline const QString kOtpLayout = QStringLiteral("@OTP Memory /0x1FFF7000/01*0001Ke");

/// No log of an L476 is known: the second group follows the L4R9 and G474 by analogy.
inline memory::MemoryMap mapOfL476()
{
    return mapOf({QStringLiteral("@Internal Flash  /0x08000000/0512*0002Kg"),
                  QStringLiteral("@Option Bytes  /0x1FFF7800/01*040 e/0x1FFFF800/01*040 e"),
                  kOtpLayout});
}

/// As reported by a Keychron keyboard and a CanoKey.
inline memory::MemoryMap mapOfL433()
{
    return mapOf({QStringLiteral("@Internal Flash  /0x08000000/0128*0002Kg"),
                  QStringLiteral("@Option Bytes  /0x1FFF7800/01*040 e"), kOtpLayout});
}

/// From Zephyr's page about the SensorTile.box.
inline memory::MemoryMap mapOfL4R9()
{
    return mapOf({QStringLiteral("@Internal Flash  /0x08000000/512*0004Kg"),
                  QStringLiteral("@Option Bytes  /0x1FF00000/01*040 e/0x1FF01000/01*040 e"),
                  kOtpLayout});
}

inline Bytes blockOf(std::uint32_t optr, std::uint32_t wrpA = 0xFF00FFFF,
                     std::uint32_t wrpB = 0xFF00FFFF, std::uint32_t pcropStart = 0xFFFFFFFF,
                     std::uint32_t pcropEnd = 0x00FF0000)
{
    Bytes bytes;
    for (const std::uint32_t word : {optr, pcropStart, pcropEnd, wrpA, wrpB}) {
        appendLittle32(bytes, word);
        appendLittle32(bytes, ~word);
    }
    return bytes;
}

inline option_bytes::Setting settingOf(const option_bytes::Decoded& decoded, const char* name)
{
    for (const option_bytes::Setting& setting : decoded.settings) {
        if (setting.name == QLatin1String(name))
            return setting;
    }
    FAIL("no setting " << name);
    return {};
}

} // namespace fieldflash::test
