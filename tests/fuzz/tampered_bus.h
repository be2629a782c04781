// SPDX-License-Identifier: MIT
// A working device behind a wire on which the input decides what goes wrong.
#pragma once

#include "core/usb/bus.h"

namespace fieldflash::fuzz {

/// One byte a transfer: below 0xC0, and when the input is at its end, the transfer is left alone.
/// What is written may be lost or sent twice but never arrives changed, and a read-back differs in
/// a single bit: an enemy who could change both alike would be believed by anybody.
class TamperedBus final : public usb::Bus {
public:
    TamperedBus(usb::Bus& inner, ByteView choices);

    [[nodiscard]] std::vector<usb::DeviceInfo> devices() const override
    {
        return m_inner.devices();
    }
    [[nodiscard]] QCoro::Task<Result<std::unique_ptr<usb::Link>>>
    open(usb::DeviceInfo device) override;

    /// The next byte of the input; 0 when there is none.
    [[nodiscard]] std::uint8_t next();

private:
    usb::Bus& m_inner;
    ByteView m_choices;
};

} // namespace fieldflash::fuzz
