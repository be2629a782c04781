// SPDX-License-Identifier: MIT
// What a failed transfer tells about the device.
#pragma once

#include "core/base/error.h"

namespace fieldflash::usb {

/// True if the device was present and only this transfer failed: a retry may work.
[[nodiscard]] constexpr bool mayStillAnswer(ErrorKind kind)
{
    return kind == ErrorKind::RefusedByDevice || kind == ErrorKind::TimedOut
        || kind == ErrorKind::TransferFailed;
}

/// True for the errors of a transfer during which the device disconnects.
[[nodiscard]] constexpr bool mayHaveLeft(ErrorKind kind)
{
    return kind == ErrorKind::Unplugged || kind == ErrorKind::TimedOut
        || kind == ErrorKind::TransferFailed;
}

} // namespace fieldflash::usb
