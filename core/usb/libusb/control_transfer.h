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

/// What came of it: a libusb_error, or 0 and the data that the device sent.
struct TransferOutcome {
    int code = 0;
    Bytes data;
};

/// Keeps itself, its memory and the device's handle alive from submission until libusb has called
/// back, even if all other owners release it. Submitted from the main thread; completes there.
class ControlTransfer : public std::enable_shared_from_this<ControlTransfer> {
public:
    /// `data`: what is sent, or as many bytes as may be received.
    ControlTransfer(std::shared_ptr<OpenDevice> device, usb::ControlSetup setup, Bytes data,
                    Link::Timeout timeout);
    ControlTransfer(const ControlTransfer&) = delete;
    ControlTransfer& operator=(const ControlTransfer&) = delete;
    ~ControlTransfer();

    [[nodiscard]] Pending<TransferOutcome> submit();

    /// May block until the controller has let go: not on the main thread. Harmless after the end.
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
