// SPDX-License-Identifier: MIT
// What the end of a failed transfer says about the device.
#pragma once

#include "core/base/error.h"

namespace fieldflash::usb {

/// The device was there and this one transfer failed: another may work.
[[nodiscard]] constexpr bool mayStillAnswer(ErrorKind kind)
{
    return kind == ErrorKind::RefusedByDevice || kind == ErrorKind::TimedOut
        || kind == ErrorKind::TransferFailed;
}

/// A device that leaves the bus in the middle of a transfer makes it fail in one of these ways.
[[nodiscard]] constexpr bool mayHaveLeft(ErrorKind kind)
{
    return kind == ErrorKind::Unplugged || kind == ErrorKind::TimedOut
        || kind == ErrorKind::TransferFailed;
}

} // namespace fieldflash::usb
