// SPDX-License-Identifier: MIT
// The kernel's side of a simulated device: how usbfs answers a program.
#pragma once

#include "core/base/bytes.h"
#include "core/usb/link.h"

#include <functional>
#include <memory>
#include <optional>

typedef struct _UMockdevTestbed UMockdevTestbed;

namespace fieldflash::test {

/// Answers the ioctls of usbfs (linux/usbdevice_fs.h) on umockdev's thread. All requests except
/// control transfers succeed unless refused; a control transfer without an answer stays pending
/// until it is discarded. The testbed must outlive it. Its functions are for the test's thread.
class UsbfsDevice {
public:
    struct Answer {
        int status = 0; ///< 0 or a negative error number, as in urb->status
        Bytes data;     ///< the data of an IN transfer
    };
    /// `data`: the data of an OUT transfer. Called on umockdev's thread.
    using Answers =
        std::function<std::optional<Answer>(const usb::ControlSetup& setup, const Bytes& data)>;

    UsbfsDevice(UMockdevTestbed* testbed, const char* node);
    UsbfsDevice(const UsbfsDevice&) = delete;
    UsbfsDevice& operator=(const UsbfsDevice&) = delete;
    ~UsbfsDevice();

    void answerWith(Answers answers);
    /// `request`: USBDEVFS_CLAIMINTERFACE…; `errorNumber` 0 ends the refusal.
    void refuse(unsigned long request, int errorNumber);
    /// Simulates a kernel driver bound to the interfaces (USBDEVFS_GETDRIVER); empty: none.
    void setDriver(const char* name);

    /// Control transfers received so far.
    [[nodiscard]] int submitted() const;
    /// Calls of one kind, including refused ones.
    [[nodiscard]] int calls(unsigned long request) const;

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace fieldflash::test
