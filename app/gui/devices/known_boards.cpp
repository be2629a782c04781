// SPDX-License-Identifier: MIT
#include "app/gui/devices/known_boards.h"

#include "core/device/device_selector.h"
#include "core/memory/layout_text.h"

namespace fieldflash::gui {

namespace {

/// The internal flash of an STM32L476 as its ROM announces it (AN2606, L47x: 512 pages of 2 KB).
constexpr QLatin1String kL476Layout("@Internal Flash  /0x08000000/0512*0002Kg");

} // namespace

bool isKnownApplication(const usb::DeviceInfo& device) { return device::isOurApplication(device); }

std::optional<memory::MemoryMap> expectedMap(const usb::DeviceInfo& device)
{
    if (!isKnownApplication(device))
        return std::nullopt;
    auto area = memory::parseLayoutText(0, kL476Layout);
    if (!area)
        return std::nullopt;
    return memory::MemoryMap({std::move(*area)});
}

} // namespace fieldflash::gui
