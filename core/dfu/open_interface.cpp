// SPDX-License-Identifier: MIT
#include "core/dfu/open_interface.h"

#include "core/base/words.h"

#include <QCoro/QCoroTask>

#include <utility>

namespace fieldflash::dfu {

Error stoppedOnRequest()
{
    return Error(ErrorKind::Cancelled,
                 Words::tr("Stopped on request; the device is in bootloader mode."),
                 Words::tr("Start again to finish."));
}

Error notInBootloaderMode()
{
    return Error(ErrorKind::WrongBoard, Words::tr("This device is not in bootloader mode."),
                 Words::tr("Start its bootloader, then try again."));
}

Error transferSizeTooSmall(const FunctionalDescriptor& functional)
{
    return Error(
               ErrorKind::RefusedByDevice,
               Words::tr(
                   "The bootloader accepts at most %1 bytes per transfer, which is too little "
                   "to write its memory.")
                   .arg(functional.wTransferSize),
               Words::tr("Unplug the device, plug it in again and try again. If it happens again, "
                         "its bootloader cannot be used."))
        .withDetail(QStringLiteral("wTransferSize %1").arg(functional.wTransferSize));
}

OpenInterface::OpenInterface(std::unique_ptr<usb::Link> openLink, Clock& clock, DfuInterface mode)
    : link(std::move(openLink)),
      dfuInterface(std::move(mode)),
      functional(dfuInterface.functional.value_or(FunctionalDescriptor())),
      conversation(*link, dfuInterface.bInterfaceNumber, clock)
{
}

QCoro::Task<Result<void>> OpenInterface::normalise()
{
    Result<void> done = co_await conversation.normalise();
    if (conversation.takeWasReset())
        selected.reset();
    if (!done)
        co_return failure(std::move(done).error().whileDoing(
            Words::tr("returning the bootloader to its idle state")));
    co_return {};
}

QCoro::Task<Result<void>> OpenInterface::select(std::uint8_t alternateSetting)
{
    // A device with a single one may STALL SET_INTERFACE (USB 2.0, 9.4.10).
    if (dfuInterface.alternates.size() == 1 || selected == alternateSetting)
        co_return {};
    Result<void> idle = co_await conversation.enterIdle();
    if (!idle)
        co_return idle;
    selected.reset();
    Result<void> done =
        co_await link->selectAlternate(dfuInterface.bInterfaceNumber, alternateSetting);
    if (!done)
        co_return failure(std::move(done).error().whileDoing(
            Words::tr("selecting alternate setting %1").arg(alternateSetting)));
    selected = alternateSetting;
    co_return {};
}

} // namespace fieldflash::dfu
