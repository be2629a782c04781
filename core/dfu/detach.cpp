// SPDX-License-Identifier: MIT
#include "core/dfu/detach.h"

#include "core/base/words.h"
#include "core/dfu/requests.h"
#include "core/usb/string_descriptor.h"
#include "core/usb/transfer_error.h"

#include <QCoro/QCoroTask>

#include <algorithm>
#include <utility>

namespace fieldflash::dfu {

namespace {

/// Longest timeout sent to a device without bitWillDetach: the reset follows at once anyway.
constexpr std::chrono::milliseconds kLongestDetach{1000};

/// The device's own reason for a refusal: the string iString after errVENDOR (DFU 1.1, 6.1.2).
/// Empty if it gives none; a device that refuses may not answer this either.
QCoro::Task<QString> readReason(usb::Link& link, std::uint8_t interfaceNumber)
{
    Requests requests(link, interfaceNumber);
    const Result<StatusBlock> status = co_await requests.getStatus();
    if (!status || status->status != Status::ErrVendor || status->iString == 0)
        co_return QString();
    const Result<std::uint16_t> language = co_await usb::readLanguage(link);
    if (!language)
        co_return QString();
    const Result<QString> text = co_await usb::readString(link, status->iString, *language);
    co_return text ? text->simplified() : QString();
}

Error refusedToDetach(Error error, const QString& reason)
{
    const QString summary = reason.isEmpty()
        ? Words::tr("The running program refuses to start the bootloader.")
        : Words::tr("The running program refuses to start the bootloader and gives this reason: "
                    "\"%1\".")
              .arg(reason);
    return std::move(error)
        .withSummary(summary)
        .withRemedy(Words::tr("Start the bootloader with the boot button or jumper of the "
                              "board, then try again."))
        .whileDoing(Words::tr("asking the program to start the bootloader"));
}

} // namespace

QCoro::Task<Result<void>> detach(usb::Link& link, DfuInterface runtime)
{
    const Result<void> claimed = co_await link.claimInterface(runtime.bInterfaceNumber);
    if (!claimed)
        co_return claimed;
    const FunctionalDescriptor functional = runtime.functional.value_or(FunctionalDescriptor());
    const auto timeout =
        runtime.functional ? std::min(functional.wDetachTimeOut, kLongestDetach) : kLongestDetach;
    Requests requests(link, runtime.bInterfaceNumber);
    Result<void> sent = co_await requests.detach(timeout);
    if (!sent && sent.error().kind() == ErrorKind::RefusedByDevice) {
        const QString reason = co_await readReason(link, runtime.bInterfaceNumber);
        co_return failure(refusedToDetach(std::move(sent).error(), reason));
    }
    if (!sent && !usb::mayHaveLeft(sent.error().kind()))
        co_return sent;
    if (!sent && sent.error().kind() == ErrorKind::Unplugged)
        co_return {};
    // Without a descriptor, the device cannot be assumed to disconnect by itself.
    if (functional.bitWillDetach())
        co_return {};
    Result<void> reset = co_await link.resetDevice();
    if (!reset && !usb::mayHaveLeft(reset.error().kind()))
        co_return failure(std::move(reset).error().whileDoing(
            Words::tr("resetting the bus to start the bootloader")));
    co_return {};
}

} // namespace fieldflash::dfu
