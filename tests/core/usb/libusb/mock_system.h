// SPDX-License-Identifier: MIT
// A Linux system with simulated USB (umockdev): sysfs, device nodes and udev events.
#pragma once

#include "core/base/bytes.h"
#include "tests/core/usb/libusb/usbfs_device.h"

#include <QString>

#include <memory>

namespace fieldflash::test {

/// What a mouse says of itself.
inline const Bytes kMouse{18,   1,    0x00, 0x02, 0,    0, 0, 8, 0x6D,
                          0x04, 0x77, 0xC0, 0x00, 0x72, 0, 0, 0, 1};
inline const Bytes kMouseConfiguration{9, 2, 18, 0, 1, 1, 0, 0xA0, 50, 9, 4, 0, 0, 0, 3, 1, 2, 0};

/// Root is refused access like other accounts: threads started while one exists lack the capability
/// to override file modes. Works only if the program runs with umockdev's preload library; see
/// isAvailable().
class MockSystem {
public:
    [[nodiscard]] static bool isAvailable();

    MockSystem();
    MockSystem(const MockSystem&) = delete;
    MockSystem& operator=(const MockSystem&) = delete;
    ~MockSystem();

    /// Plugs in a full-speed device on port `port` of bus 1 as device `number`, which must be new
    /// each time.
    void plug(int port, int number, const Bytes& device, const Bytes& configuration);
    void unplug(int port);
    /// Makes opening the device node fail, or succeed again.
    void refuse(int number, bool isRefused);
    /// From now on the returned object controls how the device answers; at first it does not answer
    /// at all.
    UsbfsDevice& takeOver(int number);

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace fieldflash::test
