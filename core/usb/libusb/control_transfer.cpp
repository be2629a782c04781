// SPDX-License-Identifier: MIT
#include "core/usb/libusb/control_transfer.h"

#include "core/usb/libusb/context.h"
#include "core/usb/libusb/libusb_error.h"

#include <libusb.h>

#include <algorithm>

namespace fieldflash::usb {

ControlTransfer::ControlTransfer(std::shared_ptr<OpenDevice> device, usb::ControlSetup setup,
                                 Bytes data, Link::Timeout timeout)
    : m_device(std::move(device)),
      m_buffer(LIBUSB_CONTROL_SETUP_SIZE),
      m_transfer(libusb_alloc_transfer(0))
{
    libusb_fill_control_setup(m_buffer.data(), setup.bmRequestType, setup.bRequest, setup.wValue,
                              setup.wIndex, static_cast<std::uint16_t>(data.size()));
    m_buffer.insert(m_buffer.end(), data.begin(), data.end());
    if (m_transfer == nullptr)
        return;
    // 0 would mean no timeout.
    const auto limit = static_cast<unsigned>(std::max<Link::Timeout::rep>(timeout.count(), 1));
    // The callback runs on the event thread.
    libusb_fill_control_transfer(
        m_transfer, m_device->handle(), m_buffer.data(),
        [](libusb_transfer* transfer) {
            static_cast<ControlTransfer*>(transfer->user_data)->completed();
        },
        this, limit);
}

ControlTransfer::~ControlTransfer() { libusb_free_transfer(m_transfer); }

Pending<TransferOutcome> ControlTransfer::submit()
{
    if (m_transfer == nullptr) {
        m_pending.finish({LIBUSB_ERROR_NO_MEM, {}});
        return m_pending;
    }
    m_whileInFlight = shared_from_this();
    m_device->context().transferBegins();
    // From here on, the event thread may already run completed().
    const auto pending = m_pending;
    const int code = libusb_submit_transfer(m_transfer);
    if (code != LIBUSB_SUCCESS) {
        m_device->context().transferEnded();
        m_whileInFlight.reset();
        pending.finish({code, {}});
    }
    return pending;
}

void ControlTransfer::cancel()
{
    if (m_transfer != nullptr)
        libusb_cancel_transfer(m_transfer);
}

TransferOutcome ControlTransfer::outcome() const
{
    TransferOutcome outcome{codeOfTransferStatus(m_transfer->status), {}};
    if (outcome.code != LIBUSB_SUCCESS)
        return outcome;
    const auto data = m_buffer.begin() + LIBUSB_CONTROL_SETUP_SIZE;
    outcome.data.assign(data, data + m_transfer->actual_length);
    return outcome;
}

void ControlTransfer::completed()
{
    Context& context = m_device->context();
    auto self = std::move(m_whileInFlight);
    context.mainThread().post(
        [self = std::move(self)] { self->m_pending.finish(self->outcome()); });
    context.transferEnded();
}

} // namespace fieldflash::usb
