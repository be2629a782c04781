// SPDX-License-Identifier: MIT
// One DFU device on the bus of a simulated system, in real time.
#pragma once

#include "core/base/real_clock.h"
#include "core/usb/bus.h"
#include "core/usb/link.h"
#include "tests/core/usb/libusb/mock_system.h"

#include <functional>
#include <memory>

namespace fieldflash::test {

/// Runs the event loop until `isTrue` returns true; false after ten seconds.
[[nodiscard]] bool eventually(const std::function<bool()>& isTrue);

/// The answer of usbfs to a request for string descriptor `index`; index 0 lists English.
[[nodiscard]] Bytes stringDescriptor(std::uint8_t index, const std::u16string& text);

/// A device on port 1-3 with number 5, controlled by its UsbfsDevice from the start, and not yet
/// seen by a bus: openBus() lists it.
class MockBench {
public:
    /// `hasStrings`: the device has manufacturer (1), product (2) and serial number (3) strings.
    explicit MockBench(bool hasStrings = false);
    ~MockBench();

    MockSystem system;
    UsbfsDevice* device = nullptr;
    RealClock clock;
    std::unique_ptr<usb::Bus> bus;

    void openBus() { openBus(clock); }
    /// On a clock that outlives the bench.
    void openBus(Clock& other);
    /// The only device; fails the test if there is not exactly one.
    [[nodiscard]] usb::DeviceInfo info() const;
    /// Opens the device; fails the test on errors.
    [[nodiscard]] std::unique_ptr<usb::Link> openLink();
};

} // namespace fieldflash::test

#define REQUIRE_MOCK_SYSTEM()                                                                      \
    if (!fieldflash::test::MockSystem::isAvailable())                                              \
    SKIP("not run with umockdev's preload library")
