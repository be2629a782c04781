// SPDX-License-Identifier: MIT
// DFU 1.1 constants and formats on the device side. Deliberately not shared with the host code:
// otherwise a mistake would be the same on both sides and go unnoticed.
#pragma once

#include "core/base/bytes.h"

#include <QString>

#include <chrono>
#include <cstdint>

namespace fieldflash::board {

/// DFU 1.1, table 3.2.
enum class DfuRequest : std::uint8_t {
    Detach,
    Dnload,
    Upload,
    GetStatus,
    ClrStatus,
    GetState,
    Abort,
};

/// DFU 1.1, 6.1.2.
enum class DfuState : std::uint8_t {
    appIDLE,
    appDETACH,
    dfuIDLE,
    dfuDNLOAD_SYNC,
    dfuDNBUSY,
    dfuDNLOAD_IDLE,
    dfuMANIFEST_SYNC,
    dfuMANIFEST,
    dfuMANIFEST_WAIT_RESET,
    dfuUPLOAD_IDLE,
    dfuERROR,
};

/// DFU 1.1, 6.1.2; only those used by the board.
enum class DfuStatus : std::uint8_t {
    OK = 0x00,
    errTARGET = 0x01,
    errFILE = 0x02,
    errWRITE = 0x03,
    errERASE = 0x04,
    errPROG = 0x06,
    errVERIFY = 0x07,
    errADDRESS = 0x08,
    errFIRMWARE = 0x0A,
    errVENDOR = 0x0B,
    errUNKNOWN = 0x0E,
    errSTALLEDPKT = 0x0F,
};

/// "DNLOAD"; unknown requests as "DFU request 9".
[[nodiscard]] QString requestText(std::uint8_t bRequest);
/// "dfuDNLOAD-IDLE".
[[nodiscard]] QString stateText(DfuState state);
/// The six bytes of GETSTATUS, iString 0.
[[nodiscard]] Bytes statusBytes(DfuStatus status, std::chrono::milliseconds bwPollTimeout,
                                DfuState state);

} // namespace fieldflash::board
