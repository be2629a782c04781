// SPDX-License-Identifier: MIT
#include "core/virtual_board/board/bus_errors.h"

#include "core/base/words.h"

namespace fieldflash::board {

Error disconnectedError()
{
    return {ErrorKind::Unplugged, Words::tr("The device was disconnected."),
            Words::tr("Check the cable and plug the device in again.")};
}

Error inUseError()
{
    return {ErrorKind::Busy, Words::tr("Another program uses this device."),
            Words::tr("Close the other program (dfu-util, STM32CubeProgrammer, a browser page, a "
                      "virtual machine). Fieldflash then continues automatically.")};
}

std::optional<Error> obstacleError(std::optional<ErrorKind> kind)
{
    if (!kind)
        return std::nullopt;
    switch (*kind) {
    case ErrorKind::NotPermitted:
        return Error(*kind, Words::tr("You don't have permission to use this device."),
                     Words::tr("Install the access rule of Fieldflash, then unplug the device and "
                               "plug it in again."));
    case ErrorKind::NoDriver:
        return Error(*kind,
                     Words::tr("No driver that gives programs access to this device is installed."),
                     Words::tr("Unplug the device and plug it in again. Fieldflash then continues "
                               "automatically."));
    default: return inUseError();
    }
}

} // namespace fieldflash::board
