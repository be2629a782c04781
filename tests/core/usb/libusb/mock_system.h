// SPDX-License-Identifier: MIT
// A Linux system whose USB the test makes up (umockdev): sysfs, device nodes and udev events.
#pragma once

#include "core/base/bytes.h"
#include "tests/core/usb/libusb/usbfs_device.h"

#include <QString>

#include <memory>

namespace fieldflash::test {

/// Root is refused what others are, too: threads begun while one exists lack the capability to pass
/// over file modes. Works only when the program runs with umockdev's preload library; see
/// isAvailable().
class MockSystem {
public:
    [[nodiscard]] static bool isAvailable();

    MockSystem();
    MockSystem(const MockSystem&) = delete;
    MockSystem& operator=(const MockSystem&) = delete;
    ~MockSystem();

    /// A full-speed device on port `port` of bus 1 as device `number`, new each time.
    void plug(int port, int number, const Bytes& device, const Bytes& configuration);
    void unplug(int port);
    /// Whether opening the device node is refused.
    void refuse(int number, bool isRefused);
    /// The device is on its own from now on: it answers as the returned object is told, at first
    /// nothing at all.
    UsbfsDevice& takeOver(int number);

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace fieldflash::test
