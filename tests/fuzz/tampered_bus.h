// SPDX-License-Identifier: MIT
// A working device behind a wire with faults controlled by the input.
#pragma once

#include "core/usb/bus.h"

namespace fieldflash::fuzz {

/// One byte per transfer: below 0xC0, and at the end of the input, the transfer is not affected.
/// Written data may be lost or sent twice but never arrives changed, and a read-back differs in a
/// single bit: no host could detect an attacker who changes both consistently.
class TamperedBus final : public usb::Bus {
public:
    TamperedBus(usb::Bus& inner, ByteView choices);

    [[nodiscard]] std::vector<usb::DeviceInfo> devices() const override
    {
        return m_inner.devices();
    }
    [[nodiscard]] QCoro::Task<Result<std::unique_ptr<usb::Link>>>
    open(usb::DeviceInfo device) override;

    /// The next byte of the input; 0 at its end.
    [[nodiscard]] std::uint8_t next();

private:
    usb::Bus& m_inner;
    ByteView m_choices;
};

} // namespace fieldflash::fuzz
