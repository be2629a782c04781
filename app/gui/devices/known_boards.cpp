// SPDX-License-Identifier: MIT
#include "app/gui/devices/known_boards.h"

#include "core/device/profile_choice.h"
#include "core/memory/layout_text.h"

namespace fieldflash::gui {

std::optional<memory::MemoryMap> expectedMap(const usb::DeviceInfo& device)
{
    const profile::DeviceProfile* profile = device::profileOf(device).profile;
    if (profile == nullptr || profile->expectedLayouts.isEmpty())
        return std::nullopt;
    std::vector<memory::MemoryArea> areas;
    for (qsizetype index = 0; index < profile->expectedLayouts.size(); ++index) {
        auto area = memory::parseLayoutText(static_cast<std::uint8_t>(index),
                                            profile->expectedLayouts[index]);
        if (!area)
            return std::nullopt; // the reader of profiles has refused such a text
        areas.push_back(std::move(*area));
    }
    return memory::MemoryMap(std::move(areas));
}

} // namespace fieldflash::gui
