// SPDX-License-Identifier: MIT
// An open device, through libusb.
#pragma once

#include "core/base/clock.h"
#include "core/usb/libusb/control_transfer.h"
#include "core/usb/libusb/open_device.h"
#include "core/usb/link.h"

#include <memory>

namespace fieldflash::usb {

class LibusbBus;

/// See Link. If destroyed during a transfer despite the contract, that transfer is cancelled and
/// its coroutine resumes with an error.
class LibusbLink final : public Link {
public:
    /// Bus and clock must outlive the link.
    LibusbLink(LibusbBus& bus, Clock& clock, std::shared_ptr<Attachment> attachment,
               std::shared_ptr<OpenDevice> device);
    ~LibusbLink() override;

    [[nodiscard]] QCoro::Task<Result<Bytes>> controlIn(ControlSetup setup, std::uint16_t length,
                                                       Timeout timeout) override;
    [[nodiscard]] QCoro::Task<Result<void>> controlOut(ControlSetup setup, Bytes data,
                                                       Timeout timeout) override;
    [[nodiscard]] QCoro::Task<Result<void>> claimInterface(std::uint8_t interfaceNumber) override;
    [[nodiscard]] QCoro::Task<Result<void>> selectAlternate(std::uint8_t interfaceNumber,
                                                            std::uint8_t alternateSetting) override;
    [[nodiscard]] QCoro::Task<Result<void>> resetDevice() override;
    [[nodiscard]] const DeviceInfo& info() const override { return m_attachment->info; }

private:
    [[nodiscard]] std::shared_ptr<ControlTransfer> begin(ControlSetup setup, Bytes data,
                                                         Timeout timeout);

    LibusbBus& m_bus;
    Clock& m_clock;
    std::shared_ptr<Attachment> m_attachment;
    std::shared_ptr<OpenDevice> m_device;
    std::weak_ptr<ControlTransfer> m_transfer; ///< the latest one
};

} // namespace fieldflash::usb
