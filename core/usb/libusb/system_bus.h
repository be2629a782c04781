// SPDX-License-Identifier: MIT
// The USB of this machine.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/usb/bus.h"

#include <QCoro/QCoroFwd>

#include <memory>

namespace fieldflash::usb {

/// Announces the devices that have a DFU interface, and no others. Call it once, on the main
/// thread; the clock must outlive the bus. What is plugged in already is in devices() when this
/// returns: it waits for that at most one second, and what a slow device still owes follows as
/// changed().
///
/// FIELDFLASH_USB_POLL=1 in the environment looks for devices twice a second, as on systems that do
/// not report plugging in. Errors: TransferFailed when the system has no USB at all.
[[nodiscard]] Result<std::unique_ptr<Bus>> openSystemBus(Clock& clock);

/// Resumes once everything that was plugged in at the opening is in devices(), for programs that
/// look once. Precondition: `bus` comes from openSystemBus(), and outlives this.
[[nodiscard]] QCoro::Task<void> settled(Bus& bus);

} // namespace fieldflash::usb
