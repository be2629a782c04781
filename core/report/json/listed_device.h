// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"
#include "core/device/device_selector.h"
#include "core/dfu/loader_report.h"
#include "core/memory/memory_map.h"
#include "core/usb/device_info.h"

#include <QJsonObject>

#include <optional>

namespace fieldflash::report {

/// One device of `list`.
struct ListedDevice {
    usb::DeviceInfo info;
    device::Role role = device::Role::NotDfu;
    bool isOurs = false;
    /// For a bootloader that could be opened.
    std::optional<memory::MemoryMap> map;
    /// For a resident loader that answered.
    std::optional<dfu::LoaderReport> loader = {};
    /// Why it cannot be used, according to the bus or to the attempt to open it.
    std::optional<Error> obstacle;
};

/// The event "device".
[[nodiscard]] QJsonObject listedDeviceJson(const ListedDevice& device);

} // namespace fieldflash::report
