// SPDX-License-Identifier: MIT
// Constants and types of USB DFU 1.1 and ST's DfuSe extension.
#pragma once

#include "core/base/error.h"

#include <QString>

#include <chrono>
#include <cstdint>

namespace fieldflash::dfu {

/// bRequest (DFU 1.1, table 3.2).
enum class Request : std::uint8_t {
    Detach = 0,
    Dnload = 1,
    Upload = 2,
    GetStatus = 3,
    ClrStatus = 4,
    GetState = 5,
    Abort = 6,
};

/// bState (DFU 1.1, 6.1.2). Some devices send values above 10.
enum class State : std::uint8_t {
    AppIdle = 0,
    AppDetach = 1,
    DfuIdle = 2,
    DfuDnloadSync = 3,
    DfuDnBusy = 4,
    DfuDnloadIdle = 5,
    DfuManifestSync = 6,
    DfuManifest = 7,
    DfuManifestWaitReset = 8,
    DfuUploadIdle = 9,
    DfuError = 10,
};

/// bStatus (DFU 1.1, 6.1.2).
enum class Status : std::uint8_t {
    Ok = 0x00,
    ErrTarget = 0x01,
    ErrFile = 0x02,
    ErrWrite = 0x03,
    ErrErase = 0x04,
    ErrCheckErased = 0x05,
    ErrProg = 0x06,
    ErrVerify = 0x07,
    ErrAddress = 0x08,
    ErrNotDone = 0x09,
    ErrFirmware = 0x0A,
    ErrVendor = 0x0B,
    ErrUsbR = 0x0C,
    ErrPor = 0x0D,
    ErrUnknown = 0x0E,
    ErrStalledPkt = 0x0F,
};

/// First payload byte of a DNLOAD with wBlockNum 0 (AN3156, section 4).
enum class Command : std::uint8_t {
    SetAddressPointer = 0x21,
    Erase = 0x41,
    ReadUnprotect = 0x92,
};

/// The answer to GETSTATUS.
struct StatusBlock {
    Status status = Status::ErrUnknown;
    std::chrono::milliseconds bwPollTimeout{0};
    State state = State::DfuError;
    std::uint8_t iString = 0;
};

inline constexpr std::size_t kStatusBlockSize = 6;
/// wBlockNum 0 is for commands and 1 is reserved; data starts here (AN3156).
inline constexpr std::uint16_t kFirstDataBlock = 2;
/// wBlockNum has 16 bits (DFU 1.1, 6.1.1).
inline constexpr std::uint16_t kLastBlock = 0xFFFF;
/// Longest block in one control transfer: Linux passes on one page (usbfs).
inline constexpr std::uint16_t kLongestBlock = 4096;
/// bcdDFUVersion of a DfuSe device ("1.1a").
inline constexpr std::uint16_t kDfuseVersion = 0x011A;

/// False for values that DFU 1.1, 6.1.2, does not define: more likely corrupted than intended.
[[nodiscard]] constexpr bool isDefined(const StatusBlock& block)
{
    return block.state <= State::DfuError && block.status <= Status::ErrStalledPkt;
}

/// "dfuDNBUSY", "errVENDOR"; unknown values as "state 15".
[[nodiscard]] QString stateName(State state);
[[nodiscard]] QString statusName(Status status);

/// Turns a DFU status into an error with cause and remedy.
[[nodiscard]] Error statusError(const StatusBlock& block);
/// The same where a resident loader does not start the program that it has verified. `text`: what
/// the loader says, safe to show, or empty.
[[nodiscard]] Error startError(const StatusBlock& block, const QString& text);

} // namespace fieldflash::dfu
