// SPDX-License-Identifier: MIT
#include "tests/core/virtual_board/host.h"

#include <array>
#include <map>

using namespace fieldflash;
using namespace fieldflash::test;
using namespace std::chrono_literals;
using board::DfuState;
using board::DfuStatus;

namespace {

enum class Asked {
    Detach,
    Dnload,
    EmptyDnload,
    Upload,
    GetStatus,
    ClrStatus,
    GetState,
    Abort,
    Unknown,
};

constexpr std::array kAsked{Asked::Detach,   Asked::Dnload,    Asked::EmptyDnload,
                            Asked::Upload,   Asked::GetStatus, Asked::ClrStatus,
                            Asked::GetState, Asked::Abort,     Asked::Unknown};
constexpr std::array kStates{DfuState::dfuIDLE,          DfuState::dfuDNLOAD_SYNC,
                             DfuState::dfuDNBUSY,        DfuState::dfuDNLOAD_IDLE,
                             DfuState::dfuMANIFEST_SYNC, DfuState::dfuMANIFEST,
                             DfuState::dfuUPLOAD_IDLE,   DfuState::dfuERROR};

/// DFU 1.1, appendix A, with DfuSe's leave: anything not listed is a STALL and ends in dfuERROR.
const std::map<std::pair<DfuState, Asked>, DfuState> kTransitions{
    {{DfuState::dfuIDLE, Asked::Dnload}, DfuState::dfuDNLOAD_SYNC},
    {{DfuState::dfuIDLE, Asked::EmptyDnload}, DfuState::dfuMANIFEST_SYNC},
    {{DfuState::dfuIDLE, Asked::Upload}, DfuState::dfuUPLOAD_IDLE},
    {{DfuState::dfuIDLE, Asked::GetStatus}, DfuState::dfuIDLE},
    {{DfuState::dfuIDLE, Asked::GetState}, DfuState::dfuIDLE},
    {{DfuState::dfuIDLE, Asked::Abort}, DfuState::dfuIDLE},
    {{DfuState::dfuDNLOAD_SYNC, Asked::GetStatus}, DfuState::dfuDNBUSY},
    {{DfuState::dfuDNLOAD_SYNC, Asked::GetState}, DfuState::dfuDNLOAD_SYNC},
    {{DfuState::dfuDNLOAD_IDLE, Asked::Dnload}, DfuState::dfuDNLOAD_SYNC},
    {{DfuState::dfuDNLOAD_IDLE, Asked::EmptyDnload}, DfuState::dfuMANIFEST_SYNC},
    {{DfuState::dfuDNLOAD_IDLE, Asked::GetStatus}, DfuState::dfuDNLOAD_IDLE},
    {{DfuState::dfuDNLOAD_IDLE, Asked::GetState}, DfuState::dfuDNLOAD_IDLE},
    {{DfuState::dfuDNLOAD_IDLE, Asked::Abort}, DfuState::dfuIDLE},
    {{DfuState::dfuMANIFEST_SYNC, Asked::GetStatus}, DfuState::dfuMANIFEST},
    {{DfuState::dfuMANIFEST_SYNC, Asked::GetState}, DfuState::dfuMANIFEST_SYNC},
    {{DfuState::dfuUPLOAD_IDLE, Asked::Upload}, DfuState::dfuUPLOAD_IDLE},
    {{DfuState::dfuUPLOAD_IDLE, Asked::GetStatus}, DfuState::dfuUPLOAD_IDLE},
    {{DfuState::dfuUPLOAD_IDLE, Asked::GetState}, DfuState::dfuUPLOAD_IDLE},
    {{DfuState::dfuUPLOAD_IDLE, Asked::Abort}, DfuState::dfuIDLE},
    {{DfuState::dfuERROR, Asked::GetStatus}, DfuState::dfuERROR},
    {{DfuState::dfuERROR, Asked::GetState}, DfuState::dfuERROR},
    {{DfuState::dfuERROR, Asked::ClrStatus}, DfuState::dfuIDLE},
};

/// The requests that lead there from dfuIDLE.
std::vector<Step> wayTo(DfuState state)
{
    switch (state) {
    case DfuState::dfuDNLOAD_SYNC: return {dnloadStep(0, command(0x41, kFlash))};
    case DfuState::dfuDNBUSY: return {dnloadStep(0, command(0x41, kFlash)), getStatusStep()};
    case DfuState::dfuDNLOAD_IDLE:
        return {dnloadStep(0, command(0x21, kFlash)), getStatusStep(), getStatusStep(1ms)};
    case DfuState::dfuMANIFEST_SYNC: return {dnloadStep(0, {})};
    case DfuState::dfuMANIFEST: return {dnloadStep(0, {}), getStatusStep()};
    case DfuState::dfuUPLOAD_IDLE: return {uploadStep(0, 4)};
    case DfuState::dfuERROR: return {clrStatusStep()};
    default: return {};
    }
}

Step stepOf(Asked asked)
{
    switch (asked) {
    case Asked::Detach: return detachStep();
    case Asked::Dnload: return dnloadStep(0, command(0x21, kFlash));
    case Asked::EmptyDnload: return dnloadStep(0, {});
    case Asked::Upload: return uploadStep(0, 4);
    case Asked::GetStatus: return getStatusStep();
    case Asked::ClrStatus: return clrStatusStep();
    case Asked::GetState: return getStateStep();
    case Asked::Abort: return abortStep();
    case Asked::Unknown: break;
    }
    return {{0x21, 7, 0, 0, 0}, {}};
}

/// bState of the answer to GETSTATUS or GETSTATE.
DfuState stateIn(const Reply& reply)
{
    REQUIRE(reply.kind == Reply::Kind::Completed);
    return static_cast<DfuState>(reply.data.size() == 6 ? reply.data[4] : reply.data[0]);
}

} // namespace

TEST_CASE("every request in every state follows DFU 1.1, or stalls and ends in dfuERROR")
{
    for (const DfuState state : kStates) {
        for (const Asked asked : kAsked) {
            INFO(board::stateText(state).toStdString()
                 << ", request number " << static_cast<int>(asked));
            // An early GETSTATUS is tested separately: here it follows the table.
            WireHost host(QStringLiteral("start=bootloader,early-poll=error"));
            std::vector<Step> steps = wayTo(state);
            const std::size_t at = steps.size();
            steps.push_back(stepOf(asked));
            const auto transition = kTransitions.find({state, asked});
            const bool isKnown = transition != kTransitions.end();
            const DfuState expected = isKnown ? transition->second : DfuState::dfuERROR;
            // A second GETSTATUS in a busy state would end in an error.
            const bool isBusy =
                expected == DfuState::dfuDNBUSY || expected == DfuState::dfuMANIFEST;
            if (!isBusy)
                steps.push_back(isKnown ? getStateStep() : getStatusStep());
            const std::vector<Reply> replies = host.play(steps);
            CHECK(replies[at].kind == (isKnown ? Reply::Kind::Completed : Reply::Kind::Stall));
            CHECK(stateIn(replies.back()) == expected);
            const std::uint64_t onTheWay = state == DfuState::dfuERROR ? 1 : 0;
            const auto violations = host.board->statistics().violationCount() - onTheWay;
            CHECK((violations > 0) == !isKnown);
            if (!isKnown)
                CHECK(statusOf(replies.back()).status == DfuStatus::errSTALLEDPKT);
        }
    }
}

TEST_CASE("the ROM starts in dfuIDLE, or in dfuERROR with errFIRMWARE if a switch says so")
{
    WireHost calm(QStringLiteral("start=bootloader,first-state=idle"));
    CHECK(calm.getStatus().state == DfuState::dfuIDLE);

    // Enumeration begins with a bus reset, which does not clear the error.
    WireHost odd(QStringLiteral("start=bootloader,first-state=error"));
    const StatusAnswer answer = odd.getStatus();
    CHECK(answer.state == DfuState::dfuERROR);
    CHECK(answer.status == DfuStatus::errFIRMWARE);
    (void)odd.clrStatus();
    CHECK(odd.getStatus().state == DfuState::dfuIDLE);
}

TEST_CASE("CLRSTATUS outside dfuERROR stalls, is tolerated, or causes an error")
{
    WireHost strict(QStringLiteral("start=bootloader,clear-status=strict"));
    CHECK(strict.clrStatus().kind == Reply::Kind::Stall);
    CHECK(strict.getStatus().status == DfuStatus::errSTALLEDPKT);

    WireHost tolerant(QStringLiteral("start=bootloader,clear-status=tolerant"));
    (void)tolerant.setAddress(kFlash);
    CHECK(tolerant.clrStatus().kind == Reply::Kind::Completed);
    CHECK(tolerant.getStatus().state == DfuState::dfuIDLE);
    CHECK(tolerant.violations("CLRSTATUS in dfuDNLOAD-IDLE") == 1);

    WireHost error(QStringLiteral("start=bootloader,clear-status=error"));
    CHECK(error.clrStatus().kind == Reply::Kind::Completed);
    const StatusAnswer answer = error.getStatus();
    CHECK(answer.state == DfuState::dfuERROR);
    CHECK(answer.status == DfuStatus::errUNKNOWN);
}

TEST_CASE("a pending command is dropped by an error, not executed later")
{
    WireHost host(QStringLiteral("start=bootloader"));
    (void)host.dnload(0, command(0x41, kFlash));
    CHECK(host.abort().kind == Reply::Kind::Stall);
    (void)host.clrStatus();
    CHECK(host.getStatus().state == DfuState::dfuIDLE);
    CHECK(host.board->statistics().pageErases() == 0);
}

TEST_CASE("DNLOAD directly after UPLOAD, and UPLOAD directly after DNLOAD, stall unless accepted")
{
    WireHost strict(QStringLiteral("start=bootloader"));
    (void)strict.upload(0, 4);
    CHECK(strict.dnload(0, command(0x21, kFlash)).kind == Reply::Kind::Stall);
    CHECK(strict.violations("DNLOAD in dfuUPLOAD-IDLE") == 1);
    (void)strict.clrStatus();
    (void)strict.setAddress(kFlash);
    CHECK(strict.upload(2, 8).kind == Reply::Kind::Stall);
    CHECK(strict.violations("UPLOAD in dfuDNLOAD-IDLE") == 1);

    WireHost kind(
        QStringLiteral("start=bootloader,dnload-after-upload=accept,upload-after-dnload=accept"));
    (void)kind.upload(0, 4);
    CHECK(kind.setAddress(kFlash).state == DfuState::dfuDNLOAD_IDLE);
    CHECK(kind.upload(2, 8).kind == Reply::Kind::Completed);
}

TEST_CASE("requests of a wrong shape stall")
{
    WireHost host(QStringLiteral("start=bootloader"));
    const auto stalls = [&host](const Reply& reply) {
        const bool isStall =
            reply.kind == Reply::Kind::Stall && host.getStatus().status == DfuStatus::errSTALLEDPKT;
        (void)host.clrStatus();
        return isStall;
    };
    CHECK(stalls(host.dnload(1, Bytes(8))));         // reserved block
    CHECK(stalls(host.dnload(2, Bytes(2049))));      // beyond wTransferSize
    CHECK(stalls(host.dnload(2, Bytes(1))));         // AN3156: at least 2
    CHECK(stalls(host.upload(1, 8)));                // reserved block
    CHECK(stalls(host.upload(2, 0)));                // nothing requested
    CHECK(stalls(host.upload(2, 2049)));             // beyond wTransferSize
    CHECK(stalls(host.upload(2, 1)));                // AN3156: at least 2
    CHECK(stalls(host.control({0xA1, 1, 2, 0, 8}))); // DNLOAD as IN
    CHECK(stalls(host.control({0x21, 3, 0, 0, 0}))); // GETSTATUS as OUT
}

TEST_CASE("a bus reset returns the ROM to dfuIDLE")
{
    WireHost host(QStringLiteral("start=bootloader"));
    (void)host.dnload(0, command(0x41, kFlash));
    host.configure();
    CHECK(host.getStatus().state == DfuState::dfuIDLE);
    CHECK(host.board->statistics().pageErases() == 0);
}

TEST_CASE("the ROM lists the commands it supports, as many as fit")
{
    WireHost host(QStringLiteral("start=bootloader"));
    CHECK(host.upload(0, 4).data == Bytes{0x00, 0x21, 0x41, 0x92});
    CHECK(host.getStatus().state == DfuState::dfuUPLOAD_IDLE);
    CHECK(host.upload(0, 2).data == Bytes{0x00, 0x21});
    CHECK(host.upload(0, 64).data.size() == 4);
    CHECK(host.getStatus().state == DfuState::dfuIDLE);
}
