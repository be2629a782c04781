// SPDX-License-Identifier: MIT
// Switches a device from its application to its bootloader.
#pragma once

#include "core/base/result.h"
#include "core/dfu/descriptors.h"
#include "core/usb/link.h"

#include <QCoro/QCoroFwd>

namespace fieldflash::dfu {

/// DFU_DETACH on a runtime interface. With bitWillDetach, the device disconnects by itself;
/// without, the bus is reset within wDetachTimeOut (DFU 1.1, 5.1). Success means that the request
/// was sent and, if answered, accepted; a device that disconnects meanwhile has obeyed. The caller
/// must watch the bus for the bootloader. A refusal (RefusedByDevice) quotes the reason that the
/// device gives with errVENDOR, if any.
[[nodiscard]] QCoro::Task<Result<void>> detach(usb::Link& link, DfuInterface runtime);

} // namespace fieldflash::dfu
