// SPDX-License-Identifier: MIT
// A host that does exactly what it is told, on the bare wire and on the bus.
#pragma once

#include "core/base/virtual_clock.h"
#include "core/virtual_board/board/virtual_board.h"
#include "core/virtual_board/board/virtual_bus.h"
#include "core/virtual_board/wire/dfu_words.h"
#include "tests/support/catch.h"
#include "tests/support/run.h"

#include <QCoro/QCoroTask>

#include <memory>
#include <optional>
#include <vector>

namespace fieldflash::test {

using board::Reply;
using board::SetupPacket;

/// The six bytes of GETSTATUS.
struct StatusAnswer {
    Reply::Kind kind = Reply::Kind::NoAnswer;
    board::DfuStatus status = board::DfuStatus::errUNKNOWN;
    std::chrono::milliseconds poll{0};
    board::DfuState state = board::DfuState::dfuERROR;
};

/// A request of a script, after a pause.
struct Step {
    SetupPacket setup;
    Bytes data;
    Clock::Duration pauseBefore{0};
};

[[nodiscard]] Step dnloadStep(std::uint16_t block, Bytes data);
[[nodiscard]] Step uploadStep(std::uint16_t block, std::uint16_t length);
[[nodiscard]] Step getStatusStep(Clock::Duration pauseBefore = {});
[[nodiscard]] Step getStateStep();
[[nodiscard]] Step clrStatusStep();
[[nodiscard]] Step abortStep();
[[nodiscard]] Step detachStep(std::uint16_t timeout = 1000);
[[nodiscard]] StatusAnswer statusOf(const Reply& reply);

/// A board on the bare wire: enumerated once, then single requests, with nothing added.
class WireHost {
public:
    explicit WireHost(const QString& switches = {});

    /// Bus reset, SET_ADDRESS, SET_CONFIGURATION.
    void configure();
    Reply control(SetupPacket setup, Bytes data = {});
    /// Runs the steps without any time between them except the pauses. (Between calls of the other
    /// functions virtual time may pass: an idle event loop advances the clock.)
    std::vector<Reply> play(std::vector<Step> steps);
    Reply dnload(std::uint16_t block, Bytes data);
    Reply upload(std::uint16_t block, std::uint16_t length);
    StatusAnswer getStatus();
    Reply clrStatus();
    Reply getState();
    Reply abort();
    Reply detach(std::uint16_t timeout = 1000);
    void selectAlternate(std::uint8_t alternate);
    Bytes descriptor(std::uint16_t wValue, std::uint16_t length = 255);
    QString string(std::uint8_t index);

    /// DNLOAD, GETSTATUS, wait, GETSTATUS; returns the last answer.
    StatusAnswer execute(std::uint16_t block, Bytes data);
    StatusAnswer setAddress(Address address);
    StatusAnswer erasePage(Address address);
    /// SET_ADDRESS and a single block.
    StatusAnswer write(Address address, Bytes data);
    /// ABORT, SET_ADDRESS, ABORT, UPLOAD.
    Reply read(Address address, std::uint16_t length);
    void wait(Clock::Duration duration);
    /// Whether the pull-up is on exactly `after` from now.
    bool isConnectedAfter(Clock::Duration after);
    /// Waits until the pull-up is on again; false after ten seconds.
    bool awaitConnection();
    std::uint64_t violations(const char* name) const;

    VirtualClock clock;
    std::unique_ptr<board::VirtualBoard> board;
};

/// A board in bootloader mode, with more switches.
[[nodiscard]] WireHost bootloaderHost(const char* switches);

[[nodiscard]] board::BoardSwitches switchesOf(const QString& text);
[[nodiscard]] Bytes command(std::uint8_t byte, std::optional<Address> address = std::nullopt);
/// `size` bytes that are neither erased nor all the same.
[[nodiscard]] Bytes pattern(std::size_t size);

inline constexpr Address kFlash = 0x08000000;
inline constexpr Address kFree = 0x08010000; ///< beyond the demo application

/// Boards on a virtual bus.
class BusHost {
public:
    explicit BusHost(const QString& switches = {});

    /// The only device; fails the test if there is not exactly one.
    usb::DeviceInfo device();
    std::unique_ptr<usb::Link> open();
    /// Waits until the bus lists exactly one device that arrived after `arrival`.
    std::optional<usb::DeviceInfo> awaitArrivalAfter(std::uint64_t arrival);

    VirtualClock clock;
    board::VirtualBus bus;
    std::vector<std::unique_ptr<board::VirtualBoard>> boards;
};

} // namespace fieldflash::test
