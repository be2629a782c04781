// SPDX-License-Identifier: MIT
// A Linux system whose USB the test makes up (umockdev): sysfs, device nodes and udev events.
#pragma once

#include "core/base/bytes.h"

#include <QString>

#include <memory>

namespace fieldflash::test {

/// Works only when the program runs with umockdev's preload library; see isAvailable().
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
    /// Whether opening the device node is refused; nothing is ever refused to root.
    void refuse(int number, bool isRefused);

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace fieldflash::test
