// SPDX-License-Identifier: MIT
// A device whose answers all come from the input: descriptors, layout texts, states, content.
#pragma once

#include "core/usb/bus.h"

#include <memory>

namespace fieldflash::fuzz {

/// The input begins with the length and the bytes of the configuration descriptor (length 0: that
/// of an STM32 in bootloader mode); every transfer takes the bytes it needs from the rest. At the
/// end of the input the device is unplugged.
class HostileBus final : public usb::Bus {
public:
    HostileBus(Clock& clock, ByteView input);

    [[nodiscard]] std::vector<usb::DeviceInfo> devices() const override;
    [[nodiscard]] QCoro::Task<Result<std::unique_ptr<usb::Link>>>
    open(usb::DeviceInfo device) override;

private:
    struct Wire;
    class HostileLink;
    std::shared_ptr<Wire> m_wire;
    usb::DeviceInfo m_device;
};

} // namespace fieldflash::fuzz
