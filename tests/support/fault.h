// SPDX-License-Identifier: MIT
// One fault on the wire, and the transfer that it affects.
#pragma once

#include "core/base/bytes.h"
#include "core/usb/link.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace fieldflash::test {

enum class FaultKind {
    None,
    Stall,            ///< the device never sees the request
    Timeout,          ///< the same, but without an answer
    BusError,         ///< the same, and the controller reports an error
    LostReply,        ///< the device has executed it; its answer does not arrive in time
    ReplyError,       ///< the device has executed it; its answer is corrupted
    Delay,            ///< the answer is late, but within the limit
    ShortAnswer,      ///< half of the bytes
    EmptyAnswer,      ///< no bytes
    FlippedFirst,     ///< one bit is wrong: in the first byte
    FlippedMiddle,    ///< … in the middle
    FlippedLast,      ///< … in the last byte
    Duplicate,        ///< the previous answer is given again
    Swap,             ///< this answer and the next are exchanged: first stale, then late
    LostBit,          ///< one bit of a data block is not programmed
    TornBlock,        ///< the second half of a data block is not programmed
    UnknownState,     ///< GETSTATUS: bState above the defined ones
    UnknownStatus,    ///< GETSTATUS: bStatus above the defined ones, in dfuERROR
    GarbageStatus,    ///< GETSTATUS: six bytes 0xFF
    PollZero,         ///< GETSTATUS: bwPollTimeout 0
    PollOne,          ///< … 1 ms
    PollLongest,      ///< … 16,777,215 ms
    Hang,             ///< no more answers until the power is cycled
    Vanish,           ///< off the bus and without power until plugged in again
    VanishAndReturn,  ///< off the bus for a second, with its power kept
    PermissionLost,   ///< no access any more until the program is restarted
    BrieflyForbidden, ///< … for this one transfer only
};

inline constexpr FaultKind kAllFaults[] = {
    FaultKind::Stall,          FaultKind::Timeout,         FaultKind::BusError,
    FaultKind::LostReply,      FaultKind::ReplyError,      FaultKind::Delay,
    FaultKind::ShortAnswer,    FaultKind::EmptyAnswer,     FaultKind::FlippedFirst,
    FaultKind::FlippedMiddle,  FaultKind::FlippedLast,     FaultKind::Duplicate,
    FaultKind::Swap,           FaultKind::LostBit,         FaultKind::TornBlock,
    FaultKind::UnknownState,   FaultKind::UnknownStatus,   FaultKind::GarbageStatus,
    FaultKind::PollZero,       FaultKind::PollOne,         FaultKind::PollLongest,
    FaultKind::Hang,           FaultKind::Vanish,          FaultKind::VanishAndReturn,
    FaultKind::PermissionLost, FaultKind::BrieflyForbidden};

[[nodiscard]] const char* faultName(FaultKind kind);

/// What a fault needs to know about a transfer.
struct TransferSeen {
    enum class What { In, Out, Claim, Alternate, Reset };
    What what = What::In;
    usb::ControlSetup setup;
    std::size_t length = 0; ///< requested or sent
    /// Number of the first DNLOAD block with data: DfuSe has commands in block 0.
    std::uint16_t firstDataBlock = 2;
};

/// Whether the fault can affect this transfer at all.
[[nodiscard]] bool canMeet(FaultKind kind, const TransferSeen& transfer);

struct Fault {
    FaultKind kind = FaultKind::None;
    std::uint64_t at = 0; ///< number of the transfer, starting at 1
};

/// Shared by a FaultyBus and its links; owned by the bus. Counts all transfers of the run, across
/// all links.
class FaultPlan {
public:
    void arm(std::vector<Fault> faults);
    /// Also ends lasting faults (Hang, PermissionLost) and clears what was seen.
    void disarm() { arm({}); }

    /// Called at the start of each transfer; returns its fault. A fault that cannot affect it is
    /// spent.
    [[nodiscard]] FaultKind meet(const TransferSeen& transfer);

    [[nodiscard]] const std::vector<TransferSeen>& seen() const { return m_seen; }
    /// How many faults have occurred.
    [[nodiscard]] std::size_t struck() const { return m_struck; }

    /// For Duplicate and Swap.
    Bytes previousAnswer;
    std::optional<Bytes> lateAnswer;

private:
    std::vector<Fault> m_faults;
    std::vector<TransferSeen> m_seen;
    FaultKind m_lasting = FaultKind::None;
    std::size_t m_struck = 0;
};

} // namespace fieldflash::test
