// SPDX-License-Identifier: MIT
// The USB of this computer.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/usb/bus.h"

#include <QCoro/QCoroFwd>

#include <memory>

namespace fieldflash::usb {

/// Reports only devices with a DFU interface. Call it once, on the main thread; the clock must
/// outlive the bus. Waits at most one second for the connected devices, which are then in
/// devices(); slow ones follow with changed().
///
/// FIELDFLASH_USB_POLL=1 in the environment polls for devices twice a second, as on systems without
/// hot-plug notifications. Errors: TransferFailed if the system has no USB.
[[nodiscard]] Result<std::unique_ptr<Bus>> openSystemBus(Clock& clock);

/// Resumes once all devices connected when the bus was opened are in devices(), for programs that
/// look only once. Precondition: `bus` comes from openSystemBus() and outlives this call.
[[nodiscard]] QCoro::Task<void> settled(Bus& bus);

} // namespace fieldflash::usb
