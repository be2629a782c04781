// SPDX-License-Identifier: MIT
// From the running application into its bootloader.
#pragma once

#include "core/base/result.h"
#include "core/dfu/descriptors.h"
#include "core/usb/link.h"

#include <QCoro/QCoroFwd>

namespace fieldflash::dfu {

/// DFU_DETACH on a runtime interface. With bitWillDetach the device leaves by itself; without, the
/// bus is reset within wDetachTimeOut (DFU 1.1, 5.1). Success means: the request was sent and, if
/// answered at all, accepted; a device that vanishes meanwhile has done what was asked. Whether a
/// bootloader comes is for the caller to see on the bus. A refusal (RefusedByDevice) quotes the
/// reason that the device gives with errVENDOR, if it gives one.
[[nodiscard]] QCoro::Task<Result<void>> detach(usb::Link& link, DfuInterface runtime);

} // namespace fieldflash::dfu
