// SPDX-License-Identifier: MIT
// One DFU device on the bus of a made-up system, in real time.
#pragma once

#include "core/base/real_clock.h"
#include "core/usb/bus.h"
#include "core/usb/link.h"
#include "tests/core/usb/libusb/mock_system.h"

#include <functional>
#include <memory>

namespace fieldflash::test {

/// Lets the event loop turn until `isTrue` is; false after ten seconds.
[[nodiscard]] bool eventually(const std::function<bool()>& isTrue);

/// What usbfs answers to a request for string descriptor `index`: index 0 lists English.
[[nodiscard]] Bytes stringDescriptor(std::uint8_t index, const std::u16string& text);

/// A device on port 1-3 as number 5, on its own from the beginning (UsbfsDevice), not yet seen by a
/// bus: openBus() looks.
class MockBench {
public:
    /// `hasStrings`: the device names manufacturer (1), product (2) and serial number (3).
    explicit MockBench(bool hasStrings = false);
    ~MockBench();

    MockSystem system;
    UsbfsDevice* device = nullptr;
    RealClock clock;
    std::unique_ptr<usb::Bus> bus;

    void openBus();
    /// The only device there is; fails the test otherwise.
    [[nodiscard]] usb::DeviceInfo info() const;
    /// Opens it; fails the test when that fails.
    [[nodiscard]] std::unique_ptr<usb::Link> openLink();
};

} // namespace fieldflash::test

#define REQUIRE_MOCK_SYSTEM()                                                                      \
    if (!fieldflash::test::MockSystem::isAvailable())                                              \
    SKIP("not run with umockdev's preload library")
