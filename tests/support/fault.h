// SPDX-License-Identifier: MIT
// One thing that goes wrong on the wire, and which transfer it meets.
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
    Timeout,          ///< the same, and nobody answers
    BusError,         ///< the same, and the controller reports an error
    LostReply,        ///< the device has done it; its answer does not arrive in time
    ReplyError,       ///< the device has done it; its answer is destroyed
    Delay,            ///< the answer comes late, but within the limit
    ShortAnswer,      ///< half of the bytes
    EmptyAnswer,      ///< none of them
    FlippedFirst,     ///< one bit is wrong: in the first byte
    FlippedMiddle,    ///< … in the middle
    FlippedLast,      ///< … in the last byte
    Duplicate,        ///< the answer before is given once more
    Swap,             ///< this answer and the next one come in the other order: stale, then late
    LostBit,          ///< one bit of a data block is not programmed
    TornBlock,        ///< the second half of a data block is not programmed
    UnknownState,     ///< GETSTATUS: bState above the defined ones
    UnknownStatus,    ///< GETSTATUS: bStatus above the defined ones, in dfuERROR
    GarbageStatus,    ///< GETSTATUS: six bytes 0xFF
    PollZero,         ///< GETSTATUS: bwPollTimeout 0
    PollOne,          ///< … 1 ms
    PollLongest,      ///< … 16,777,215 ms
    Hang,             ///< from here on nothing is answered, until somebody cuts the power
    Vanish,           ///< gone from the bus, with its power; somebody has to plug it in
    VanishAndReturn,  ///< gone from the bus and back after a second, with its power kept
    PermissionLost,   ///< the system does not let us any more, until the program starts again
    BrieflyForbidden, ///< … this one transfer only
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

/// What a transfer is, as far as a fault must know.
struct TransferSeen {
    enum class What { In, Out, Claim, Alternate, Reset };
    What what = What::In;
    usb::ControlSetup setup;
    std::size_t length = 0; ///< asked for, or sent
};

/// Whether the fault can happen to this transfer at all.
[[nodiscard]] bool canMeet(FaultKind kind, const TransferSeen& transfer);

struct Fault {
    FaultKind kind = FaultKind::None;
    std::uint64_t at = 0; ///< number of the transfer, from 1
};

/// Shared by a FaultyBus and its links; belongs to the bus. Counts every transfer of the run, over
/// all links.
class FaultPlan {
public:
    void arm(std::vector<Fault> faults);
    /// Also ends what lasts (Hang, PermissionLost) and forgets what was seen.
    void disarm() { arm({}); }

    /// The next transfer begins; what happens to it. A fault that cannot meet it is spent.
    [[nodiscard]] FaultKind meet(const TransferSeen& transfer);

    [[nodiscard]] const std::vector<TransferSeen>& seen() const { return m_seen; }
    /// How many have happened.
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
