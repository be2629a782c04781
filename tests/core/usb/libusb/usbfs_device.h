// SPDX-License-Identifier: MIT
// The kernel's side of a made-up device: what usbfs answers to a program.
#pragma once

#include "core/base/bytes.h"
#include "core/usb/link.h"

#include <functional>
#include <memory>
#include <optional>

typedef struct _UMockdevTestbed UMockdevTestbed;

namespace fieldflash::test {

/// Answers the ioctls of usbfs (linux/usbdevice_fs.h) on umockdev's thread. Everything but control
/// transfers succeeds unless it is refused; a control transfer without an answer stays until it is
/// discarded. The testbed must outlive it. Its functions are for the test's thread.
class UsbfsDevice {
public:
    struct Answer {
        int status = 0; ///< 0 or a negative error number, as in urb->status
        Bytes data;     ///< what an IN transfer brings
    };
    /// `data`: what an OUT transfer brought. Called on umockdev's thread.
    using Answers =
        std::function<std::optional<Answer>(const usb::ControlSetup& setup, const Bytes& data)>;

    UsbfsDevice(UMockdevTestbed* testbed, const char* node);
    UsbfsDevice(const UsbfsDevice&) = delete;
    UsbfsDevice& operator=(const UsbfsDevice&) = delete;
    ~UsbfsDevice();

    void answerWith(Answers answers);
    /// `request`: USBDEVFS_CLAIMINTERFACE…; `errorNumber` 0 takes the refusal back.
    void refuse(unsigned long request, int errorNumber);
    /// A kernel driver has its interfaces (USBDEVFS_GETDRIVER); empty: none.
    void setDriver(const char* name);

    /// Control transfers that were taken so far.
    [[nodiscard]] int submitted() const;
    /// Calls of one kind, those included that were refused.
    [[nodiscard]] int calls(unsigned long request) const;

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace fieldflash::test
