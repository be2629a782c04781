// SPDX-License-Identifier: MIT
#include "app/gui/work/failure_text.h"

#include <QCoreApplication>

namespace fieldflash::gui {

namespace {

struct FailureWords {
    Q_DECLARE_TR_FUNCTIONS(fieldflash::gui::FailureText)
};

} // namespace

QString failureHeadline(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage: return FailureWords::tr("This can't be done");
    case ErrorKind::NoDevice: return FailureWords::tr("No device found");
    case ErrorKind::AmbiguousDevice: return FailureWords::tr("Several devices match");
    case ErrorKind::Unplugged: return FailureWords::tr("The device was disconnected");
    case ErrorKind::NotPermitted:
        return FailureWords::tr("You don't have permission to use this device");
    case ErrorKind::NoDriver: return FailureWords::tr("The device has no suitable driver");
    case ErrorKind::Busy: return FailureWords::tr("The device is in use");
    case ErrorKind::WrongBoard: return FailureWords::tr("This firmware is not for this device");
    case ErrorKind::BadFile: return FailureWords::tr("This file can't be used as firmware");
    case ErrorKind::UnsafeImage: return FailureWords::tr("This firmware would not start");
    case ErrorKind::FileAccess: return FailureWords::tr("The file can't be read");
    case ErrorKind::Protected: return FailureWords::tr("The device is protected");
    case ErrorKind::ReadProtected: return FailureWords::tr("The device is read-protected");
    case ErrorKind::ExcludedMemory:
        return FailureWords::tr("This memory of the device is never changed");
    case ErrorKind::BackupFailed: return FailureWords::tr("No backup could be made");
    case ErrorKind::OutsideMap: return FailureWords::tr("The firmware does not fit this device");
    case ErrorKind::RefusedByDevice: return FailureWords::tr("The device refused the request");
    case ErrorKind::TransferFailed: return FailureWords::tr("The connection failed");
    case ErrorKind::TimedOut: return FailureWords::tr("The device does not respond");
    case ErrorKind::VerifyFailed: return FailureWords::tr("The check found differences");
    case ErrorKind::DidNotReturn: return FailureWords::tr("The device did not reconnect");
    case ErrorKind::WrongVersion: return FailureWords::tr("The device reports a different version");
    case ErrorKind::Cancelled: return FailureWords::tr("Stopped");
    case ErrorKind::OurBug: return FailureWords::tr("Internal error in Fieldflash");
    }
    Q_UNREACHABLE();
}

QString failureNextStep(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage: return FailureWords::tr("Choose another file or another device.");
    case ErrorKind::NoDevice: return FailureWords::tr("Connect the device and try again.");
    case ErrorKind::AmbiguousDevice:
        return FailureWords::tr("Choose the device in the list, or unplug the others.");
    case ErrorKind::Unplugged:
        return FailureWords::tr("Plug the device into the same USB port again, then continue.");
    case ErrorKind::NotPermitted:
        return FailureWords::tr("Install the access rule, then plug the device in again.");
    case ErrorKind::NoDriver: return FailureWords::tr("Install the driver for this device.");
    case ErrorKind::Busy:
        return FailureWords::tr("Close the other program that uses the device, then try again.");
    case ErrorKind::WrongBoard:
        return FailureWords::tr("Choose the firmware that is made for this device.");
    case ErrorKind::BadFile:
        return FailureWords::tr("Download the file again, or choose another one.");
    case ErrorKind::UnsafeImage: return FailureWords::tr("Choose another firmware file.");
    case ErrorKind::FileAccess:
        return FailureWords::tr("Copy the file to your own folder and choose it there.");
    case ErrorKind::Protected:
        return FailureWords::tr("Ask the manufacturer of the device how to remove its protection.");
    case ErrorKind::ReadProtected:
        return FailureWords::tr("Remove the protection; that erases the whole device.");
    case ErrorKind::ExcludedMemory:
        return FailureWords::tr("Choose a file that does not need this memory.");
    case ErrorKind::BackupFailed:
        return FailureWords::tr("Update without a backup if the content of the device is not "
                                "needed.");
    case ErrorKind::OutsideMap:
        return FailureWords::tr("Choose the firmware that is made for this device.");
    case ErrorKind::RefusedByDevice:
        return FailureWords::tr("Unplug the device, plug it in again, and try again.");
    case ErrorKind::TransferFailed:
        return FailureWords::tr("Try a different cable or USB port, without a hub.");
    case ErrorKind::TimedOut:
        return FailureWords::tr("Unplug the device, plug it in again, and try again.");
    case ErrorKind::VerifyFailed:
        return FailureWords::tr("Try again. If it happens again, look at the differences under "
                                "Details.");
    case ErrorKind::DidNotReturn:
        return FailureWords::tr("Press the reset button of the device, or unplug it and plug it in "
                                "again.");
    case ErrorKind::WrongVersion:
        return FailureWords::tr("Try again, or ask for a file that states the right version.");
    case ErrorKind::Cancelled: return FailureWords::tr("You can continue at any time.");
    case ErrorKind::OurBug:
        return FailureWords::tr(
            "Try again. If it happens again, please report it with the details.");
    }
    Q_UNREACHABLE();
}

QString nextStepOf(const Error& error)
{
    return error.remedy().isEmpty() ? failureNextStep(error.kind()) : error.remedy();
}

bool needsAnotherFile(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::WrongBoard:
    case ErrorKind::BadFile:
    case ErrorKind::UnsafeImage:
    case ErrorKind::FileAccess:
    case ErrorKind::OutsideMap: return true;
    default: return false;
    }
}

} // namespace fieldflash::gui
