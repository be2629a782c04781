// SPDX-License-Identifier: MIT
// The kernel's side of a made-up device that takes every request and never answers one.
#pragma once

#include <memory>

typedef struct _UMockdevTestbed UMockdevTestbed;

namespace fieldflash::test {

/// Answers the ioctls of usbfs (linux/usbdevice_fs.h) on umockdev's thread: a submitted request
/// stays until it is discarded. The testbed must outlive it.
class SilentDevice {
public:
    SilentDevice(UMockdevTestbed* testbed, const char* node);
    SilentDevice(const SilentDevice&) = delete;
    SilentDevice& operator=(const SilentDevice&) = delete;
    ~SilentDevice();

    /// Requests that were taken so far.
    [[nodiscard]] int submitted() const;

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace fieldflash::test
