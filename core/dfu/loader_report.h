// SPDX-License-Identifier: MIT
// What a resident loader tells about itself (firmware/contract/loader.h).
#pragma once

#include "core/base/address.h"
#include "core/base/bytes.h"
#include "core/base/result.h"

#include <QString>

#include <array>
#include <cstdint>
#include <optional>

namespace fieldflash::dfu {

struct LoaderReport {
    /// The program behind the loader.
    enum class Application : std::uint8_t {
        None,       ///< no header
        Verified,   ///< starts at the next reset
        Complete,   ///< its CRC matches; the loader has not verified it yet
        Incomplete, ///< a header, but the CRC does not match
        Foreign,    ///< for another board, part or address
    };
    /// Why the loader runs and not the program.
    enum class Reason : std::uint8_t {
        Unknown,
        Requested,
        Button,
        NoProgram,
        Incomplete,
        Foreign,
        Signature,
        Older,
        Watchdog,
        NotConfirmed, ///< with two slots: it was started as often as is allowed
    };
    /// A loader that keeps a program until the next one has confirmed that it works. The program
    /// in the free slot:
    enum class Trial : std::uint8_t {
        None,
        Running,  ///< starts, and has not confirmed yet
        Reverted, ///< has not confirmed, and does not start again
    };
    struct Slots {
        bool isSecondFree = false; ///< the slot at the higher address can be written, not the first
        bool otherStarts = false;  ///< the other one has a confirmed program
        Trial trial = Trial::None;
        friend bool operator==(const Slots&, const Slots&) = default;
    };

    std::uint16_t version = 0; ///< bcdDevice of the loader
    std::uint32_t features = 0;
    Address application =
        0; ///< first address that the loader writes; with two slots, of the free one
    ByteCount pageSize = 0;
    std::uint16_t part = 0;              ///< DEV_ID
    std::array<std::uint8_t, 8> keyId{}; ///< 0 without signatures
    QString board;                       ///< safe to show
    std::uint32_t securityFloor = 0;
    Application state = Application::None;
    Reason reason = Reason::Unknown;
    bool hasTrimmedClock = true; ///< false: the USB clock is outside of its tolerance
    std::optional<Slots> slots;  ///< absent for a loader with room for one program

    [[nodiscard]] bool isSigned() const;
    [[nodiscard]] bool isTestKey() const; ///< the published one: no protection
    [[nodiscard]] bool canReadBack() const;
    [[nodiscard]] bool isReplaceable() const;
    [[nodiscard]] bool hasFloor() const;  ///< refuses programs below `securityFloor`
    [[nodiscard]] bool hasSerial() const; ///< XMODEM on a serial port
    [[nodiscard]] bool hasSdCard() const;
    friend bool operator==(const LoaderReport&, const LoaderReport&) = default;
};

/// Errors: TransferFailed for an answer that is too short; WrongBoard for one that is not a report,
/// or of a version that is not known here.
[[nodiscard]] Result<LoaderReport> parseLoaderReport(ByteView answer);

/// Bytes of a complete answer.
inline constexpr std::uint16_t kLoaderReportSize = 72;

} // namespace fieldflash::dfu
