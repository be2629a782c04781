// SPDX-License-Identifier: MIT
// One asynchronous control transfer.
#pragma once

#include "core/base/bytes.h"
#include "core/usb/libusb/open_device.h"
#include "core/usb/libusb/pending.h"
#include "core/usb/link.h"

#include <memory>

struct libusb_transfer;

namespace fieldflash::usb {

/// Result: a libusb_error, or 0 and the data sent by the device.
struct TransferOutcome {
    int code = 0;
    Bytes data;
};

/// Keeps itself, its buffer and the device handle alive from submission until libusb has called
/// back, even if all other owners release it. Submitted from and completed on the main thread.
class ControlTransfer : public std::enable_shared_from_this<ControlTransfer> {
public:
    /// `data`: the bytes to send, or a buffer of the size to receive.
    ControlTransfer(std::shared_ptr<OpenDevice> device, usb::ControlSetup setup, Bytes data,
                    Link::Timeout timeout);
    ControlTransfer(const ControlTransfer&) = delete;
    ControlTransfer& operator=(const ControlTransfer&) = delete;
    ~ControlTransfer();

    [[nodiscard]] Pending<TransferOutcome> submit();

    /// May block until the controller has released the transfer: not on the main thread. No effect
    /// after the end.
    void cancel();

private:
    [[nodiscard]] TransferOutcome outcome() const;
    void completed();

    std::shared_ptr<OpenDevice> m_device;
    Bytes m_buffer; ///< setup packet, then the data stage
    libusb_transfer* m_transfer;
    Pending<TransferOutcome> m_pending;
    std::shared_ptr<ControlTransfer> m_whileInFlight;
};

} // namespace fieldflash::usb
