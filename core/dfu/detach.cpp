// SPDX-License-Identifier: MIT
#include "core/dfu/detach.h"

#include "core/base/words.h"
#include "core/dfu/requests.h"
#include "core/usb/transfer_error.h"

#include <QCoro/QCoroTask>

#include <algorithm>
#include <utility>

namespace fieldflash::dfu {

namespace {

/// Longest time that we give a device without bitWillDetach: the reset follows at once anyway.
constexpr std::chrono::milliseconds kLongestDetach{1000};

Error refusedToDetach(Error error)
{
    return std::move(error)
        .withSummary(Words::tr("The running program refuses to start the bootloader."))
        .withRemedy(Words::tr("Start the bootloader with the boot button or jumper of the "
                              "board, then try again."))
        .whileDoing(QStringLiteral("asking the program to start the bootloader"));
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
    if (!sent && sent.error().kind() == ErrorKind::RefusedByDevice)
        co_return failure(refusedToDetach(std::move(sent).error()));
    if (!sent && !usb::mayHaveLeft(sent.error().kind()))
        co_return sent;
    if (!sent && sent.error().kind() == ErrorKind::Unplugged)
        co_return {};
    // Without a descriptor nothing promises that the device leaves by itself.
    if (functional.bitWillDetach())
        co_return {};
    Result<void> reset = co_await link.resetDevice();
    if (!reset && !usb::mayHaveLeft(reset.error().kind()))
        co_return failure(std::move(reset).error().whileDoing(
            QStringLiteral("resetting the bus to start the bootloader")));
    co_return {};
}

} // namespace fieldflash::dfu
