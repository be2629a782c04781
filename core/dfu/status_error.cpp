// SPDX-License-Identifier: MIT
#include "core/base/surface.h"
#include "core/base/words.h"
#include "core/dfu/protocol.h"

namespace fieldflash::dfu {

namespace {

Error wrongPlace()
{
    return Error(ErrorKind::OutsideMap, Words::tr("The device has no memory at this address."),
                 Words::tr("Check that the file is made for this device."));
}

Error readProtected()
{
    return Error(
        ErrorKind::ReadProtected,
        Words::tr("The device is protected against reading and writing its memory."),
        surface() == Surface::Window
            ? Words::tr(
                  "Read protection can be removed, which erases the whole chip, including all "
                  "stored data: on the Option bytes page (Technician). Then write a "
                  "complete firmware.")
            : Words::tr(
                  "Read protection can be removed, which erases the whole chip, including all "
                  "stored data: on the Option bytes page of the window, or with fieldflash-cli "
                  "unprotect --erase-everything. Then write a complete firmware."));
}

Error memoryRefused(const QString& summary)
{
    return Error(
        ErrorKind::RefusedByDevice, summary,
        Words::tr("Try again. If it fails again at the same place, check whether the option "
                  "bytes of the device protect this range against writing."));
}

Error disturbed(const QString& summary)
{
    return Error(ErrorKind::RefusedByDevice, summary,
                 Words::tr("Try again. If it happens again, use another cable or port, and an "
                           "external supply if the device draws a lot of power."));
}

Error refused(const QString& summary)
{
    return Error(ErrorKind::RefusedByDevice, summary,
                 Words::tr("Unplug the device, plug it in again and try again."));
}

Error causeOf(const StatusBlock& block)
{
    switch (block.status) {
    case Status::Ok:
        if (block.state == State::DfuError)
            return refused(Words::tr("The bootloader reports an error without stating a cause."));
        return refused(Words::tr("The bootloader is in an unexpected state."));
    case Status::ErrTarget:
    case Status::ErrAddress: return wrongPlace();
    case Status::ErrFile:
        return Error(ErrorKind::RefusedByDevice,
                     Words::tr("The bootloader does not accept this firmware."),
                     Words::tr("Check that the file is made for this device."));
    case Status::ErrWrite:
        return memoryRefused(Words::tr("The bootloader cannot write to this memory."));
    case Status::ErrErase:
        return memoryRefused(Words::tr("The bootloader could not erase this memory."));
    case Status::ErrCheckErased:
        return memoryRefused(Words::tr("The memory is not empty after it was erased."));
    case Status::ErrProg:
        return memoryRefused(Words::tr("The bootloader could not program this memory."));
    case Status::ErrVerify:
        return Error(
            ErrorKind::VerifyFailed,
            Words::tr("The bootloader reports that its memory differs from what it wrote."),
            Words::tr("Try again. If it fails again at the same place, this part of "
                      "the memory does not keep what is written to it."));
    case Status::ErrNotDone:
        return Error(ErrorKind::RefusedByDevice,
                     Words::tr("The bootloader has not received the complete firmware."),
                     Words::tr("Write the complete firmware again."));
    case Status::ErrFirmware:
        return Error(ErrorKind::RefusedByDevice,
                     Words::tr("The program in the device is damaged and cannot be started."),
                     Words::tr("Write a complete firmware."));
    case Status::ErrVendor: return readProtected();
    case Status::ErrUsbR:
        return disturbed(Words::tr("The device saw an unexpected USB bus reset."));
    case Status::ErrPor: return disturbed(Words::tr("The device briefly lost power."));
    case Status::ErrStalledPkt:
        return refused(Words::tr("The bootloader did not accept the last request."));
    case Status::ErrUnknown: return refused(Words::tr("The bootloader reports an unknown error."));
    }
    return refused(Words::tr("The bootloader reports an error code that DFU 1.1 does not define."));
}

QString detailOf(const StatusBlock& block)
{
    return QStringLiteral("DFU status %1, %2, poll timeout %3 ms")
        .arg(statusName(block.status), stateName(block.state))
        .arg(block.bwPollTimeout.count());
}

/// firmware/contract/loader.h; empty for other causes.
QString startObstacle(Status status)
{
    switch (status) {
    case Status::ErrFile:
        return Words::tr("The loader does not start the program: it is not signed with the key of "
                         "this loader, or it is older than the loader allows.");
    case Status::ErrTarget:
    case Status::ErrAddress:
        return Words::tr("The loader does not start the program: it is made for another board or "
                         "another address.");
    case Status::ErrVerify:
        return Words::tr("The loader does not start the program: it is incomplete or damaged.");
    case Status::ErrFirmware: return Words::tr("There is no program that the loader could start.");
    default: return {};
    }
}

} // namespace

Error statusError(const StatusBlock& block) { return causeOf(block).withDetail(detailOf(block)); }

Error startError(const StatusBlock& block, const QString& text)
{
    const QString obstacle = startObstacle(block.status);
    Error error = obstacle.isEmpty()
        ? causeOf(block)
        : Error(ErrorKind::RefusedByDevice, obstacle,
                Words::tr("Write a complete program that is made and signed for this device."));
    if (!text.isEmpty()) {
        const QString summary = error.summary() + u' ' + Words::tr("It says: “%1”.").arg(text);
        error = std::move(error).withSummary(summary);
    }
    return std::move(error).withDetail(detailOf(block));
}

} // namespace fieldflash::dfu
