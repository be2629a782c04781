// SPDX-License-Identifier: MIT
#include "tests/support/fault.h"

#include <algorithm>
#include <utility>

namespace fieldflash::test {

namespace {

using What = TransferSeen::What;

/// bmRequestType of a class request to an interface, OUT (DFU 1.1, table 3.2).
constexpr std::uint8_t kClassOut = 0x21;
constexpr std::uint8_t kClassIn = 0xA1;
constexpr std::uint8_t kDnload = 1;
constexpr std::uint8_t kGetStatus = 3;

bool isStatus(const TransferSeen& transfer)
{
    return transfer.what == What::In && transfer.setup.bmRequestType == kClassIn
        && transfer.setup.bRequest == kGetStatus;
}

bool isDataBlock(const TransferSeen& transfer)
{
    return transfer.what == What::Out && transfer.setup.bmRequestType == kClassOut
        && transfer.setup.bRequest == kDnload && transfer.setup.wValue >= transfer.firstDataBlock
        && transfer.length > 0;
}

} // namespace

const char* faultName(FaultKind kind)
{
    switch (kind) {
    case FaultKind::None: return "none";
    case FaultKind::Stall: return "stall";
    case FaultKind::Timeout: return "timeout";
    case FaultKind::BusError: return "bus-error";
    case FaultKind::LostReply: return "lost-reply";
    case FaultKind::ReplyError: return "reply-error";
    case FaultKind::Delay: return "delay";
    case FaultKind::ShortAnswer: return "short-answer";
    case FaultKind::EmptyAnswer: return "empty-answer";
    case FaultKind::FlippedFirst: return "flipped-first";
    case FaultKind::FlippedMiddle: return "flipped-middle";
    case FaultKind::FlippedLast: return "flipped-last";
    case FaultKind::Duplicate: return "duplicate";
    case FaultKind::Swap: return "swap";
    case FaultKind::LostBit: return "lost-bit";
    case FaultKind::TornBlock: return "torn-block";
    case FaultKind::UnknownState: return "unknown-state";
    case FaultKind::UnknownStatus: return "unknown-status";
    case FaultKind::GarbageStatus: return "garbage-status";
    case FaultKind::PollZero: return "poll-zero";
    case FaultKind::PollOne: return "poll-one";
    case FaultKind::PollLongest: return "poll-longest";
    case FaultKind::Hang: return "hang";
    case FaultKind::Vanish: return "vanish";
    case FaultKind::VanishAndReturn: return "vanish-and-return";
    case FaultKind::PermissionLost: return "permission-lost";
    case FaultKind::BrieflyForbidden: return "briefly-forbidden";
    }
    return "?";
}

bool canMeet(FaultKind kind, const TransferSeen& transfer)
{
    switch (kind) {
    case FaultKind::None: return false;
    case FaultKind::ShortAnswer:
    case FaultKind::EmptyAnswer:
    case FaultKind::FlippedFirst:
    case FaultKind::FlippedMiddle:
    case FaultKind::FlippedLast:
    case FaultKind::Duplicate:
    case FaultKind::Swap: return transfer.what == What::In;
    case FaultKind::LostBit: return isDataBlock(transfer);
    // Half a program unit cannot occur on the bus: power cuts cover that.
    case FaultKind::TornBlock: return isDataBlock(transfer) && transfer.length >= 16;
    case FaultKind::UnknownState:
    case FaultKind::UnknownStatus:
    case FaultKind::GarbageStatus:
    case FaultKind::PollZero:
    case FaultKind::PollOne:
    case FaultKind::PollLongest: return isStatus(transfer);
    case FaultKind::Stall: return transfer.what != What::Claim && transfer.what != What::Reset;
    case FaultKind::LostReply:
    case FaultKind::ReplyError:
    case FaultKind::Delay: return transfer.what != What::Claim;
    case FaultKind::Timeout:
    case FaultKind::BusError:
    case FaultKind::Hang:
    case FaultKind::Vanish:
    case FaultKind::VanishAndReturn:
    case FaultKind::PermissionLost:
    case FaultKind::BrieflyForbidden: return true;
    }
    return false;
}

void FaultPlan::arm(std::vector<Fault> faults)
{
    m_faults = std::move(faults);
    m_seen.clear();
    m_lasting = FaultKind::None;
    m_struck = 0;
    previousAnswer.clear();
    lateAnswer.reset();
}

FaultKind FaultPlan::meet(const TransferSeen& transfer)
{
    m_seen.push_back(transfer);
    if (m_lasting != FaultKind::None)
        return m_lasting;
    const std::uint64_t number = m_seen.size();
    const auto due = std::ranges::find(m_faults, number, &Fault::at);
    if (due == m_faults.end() || !canMeet(due->kind, transfer))
        return FaultKind::None;
    ++m_struck;
    if (due->kind == FaultKind::Hang || due->kind == FaultKind::PermissionLost)
        m_lasting = due->kind;
    return due->kind;
}

} // namespace fieldflash::test
