// SPDX-License-Identifier: MIT
#include "core/virtual_board/wire/dfu_words.h"

#include <array>

namespace fieldflash::board {

QString requestText(std::uint8_t bRequest)
{
    static constexpr std::array<const char*, 7> names{
        "DETACH", "DNLOAD", "UPLOAD", "GETSTATUS", "CLRSTATUS", "GETSTATE", "ABORT"};
    if (bRequest >= names.size())
        return QStringLiteral("DFU request %1").arg(bRequest);
    return QString::fromLatin1(names[bRequest]);
}

QString stateText(DfuState state)
{
    static constexpr std::array<const char*, 11> names{
        "appIDLE",          "appDETACH",   "dfuIDLE",
        "dfuDNLOAD-SYNC",   "dfuDNBUSY",   "dfuDNLOAD-IDLE",
        "dfuMANIFEST-SYNC", "dfuMANIFEST", "dfuMANIFEST-WAIT-RESET",
        "dfuUPLOAD-IDLE",   "dfuERROR"};
    return QString::fromLatin1(names[static_cast<std::size_t>(state)]);
}

Bytes statusBytes(DfuStatus status, std::chrono::milliseconds bwPollTimeout, DfuState state)
{
    const auto poll = static_cast<std::uint32_t>(bwPollTimeout.count());
    return {static_cast<std::uint8_t>(status),    static_cast<std::uint8_t>(poll),
            static_cast<std::uint8_t>(poll >> 8), static_cast<std::uint8_t>(poll >> 16),
            static_cast<std::uint8_t>(state),     0};
}

} // namespace fieldflash::board
