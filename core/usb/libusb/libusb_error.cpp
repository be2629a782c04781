// SPDX-License-Identifier: MIT
#include "core/usb/libusb/libusb_error.h"

#include "core/base/words.h"
#include "core/usb/libusb/access_advice.h"

#include <libusb.h>

namespace fieldflash::usb {

namespace {

QString atStart(QString text)
{
    text[0] = text[0].toUpper();
    return text;
}

Error plainError(int code, const DeviceInfo& device)
{
    const QString what = deviceText(device);
    switch (code) {
    case LIBUSB_ERROR_ACCESS:
        return {ErrorKind::NotPermitted,
                Words::tr("You don't have permission to use %1.").arg(what),
                permissionAdvice(device)};
    case LIBUSB_ERROR_NOT_FOUND:
    case LIBUSB_ERROR_NOT_SUPPORTED:
        return {ErrorKind::NoDriver,
                Words::tr("No driver that gives programs access to %1 is installed.").arg(what),
                driverAdvice(device)};
    case LIBUSB_ERROR_BUSY:
        return {ErrorKind::Busy, Words::tr("Another program is using %1.").arg(what),
                Words::tr("Close the other program (dfu-util, STM32CubeProgrammer, a browser "
                          "page, a virtual machine). Fieldflash then continues "
                          "automatically.")};
    case LIBUSB_ERROR_NO_DEVICE:
        return {
            ErrorKind::Unplugged, Words::tr("%1 was disconnected.").arg(atStart(what)),
            Words::tr("Plug it in again. If you did not unplug it, try another cable or port.")};
    case LIBUSB_ERROR_TIMEOUT:
        return {ErrorKind::TimedOut, Words::tr("%1 did not answer in time.").arg(atStart(what)),
                Words::tr("Unplug it, plug it in again and repeat the step.")};
    case LIBUSB_ERROR_PIPE:
        return {ErrorKind::RefusedByDevice, Words::tr("%1 refused a request.").arg(atStart(what))};
    case LIBUSB_ERROR_INVALID_PARAM:
        return {ErrorKind::OurBug, Words::tr("Fieldflash sent an invalid USB request.")};
    default:
        return {ErrorKind::TransferFailed,
                Words::tr("A USB transfer to or from %1 failed.").arg(what),
                Words::tr("Try another cable, another port, or without a hub.")};
    }
}

} // namespace

Error errorFromLibusb(int code, const DeviceInfo& device, const char* call, AccessDenied denied)
{
    const bool isBusy = code == LIBUSB_ERROR_ACCESS && denied == AccessDenied::ByAnotherProgram;
    return plainError(isBusy ? LIBUSB_ERROR_BUSY : code, device)
        .withDetail(QStringLiteral("%1: %2").arg(QLatin1String(call),
                                                 QLatin1String(libusb_error_name(code))));
}

int codeOfTransferStatus(int status)
{
    switch (status) {
    case LIBUSB_TRANSFER_COMPLETED: return LIBUSB_SUCCESS;
    case LIBUSB_TRANSFER_TIMED_OUT: return LIBUSB_ERROR_TIMEOUT;
    case LIBUSB_TRANSFER_STALL: return LIBUSB_ERROR_PIPE;
    case LIBUSB_TRANSFER_NO_DEVICE: return LIBUSB_ERROR_NO_DEVICE;
    case LIBUSB_TRANSFER_OVERFLOW: return LIBUSB_ERROR_OVERFLOW;
    case LIBUSB_TRANSFER_CANCELLED: return LIBUSB_ERROR_INTERRUPTED;
    default: return LIBUSB_ERROR_IO;
    }
}

} // namespace fieldflash::usb
