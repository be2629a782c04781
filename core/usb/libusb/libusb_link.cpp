// SPDX-License-Identifier: MIT
#include "core/usb/libusb/libusb_link.h"

#include "core/usb/libusb/context.h"
#include "core/usb/libusb/libusb_bus.h"
#include "core/usb/libusb/libusb_error.h"

#include <libusb.h>

#include <QCoro/QCoroTask>

namespace fieldflash::usb {

namespace {

/// Longest delay from the first failed transfer to the hub's report of the disconnect.
constexpr std::chrono::milliseconds kDepartureNotice(300);

/// When a cable is pulled, the controller first sees noise and only later the disconnect.
QCoro::Task<int> tellNoiseFromDeparture(Clock& clock, std::shared_ptr<Attachment> attachment,
                                        int code)
{
    if (code != LIBUSB_ERROR_IO && code != LIBUSB_ERROR_OTHER)
        co_return code;
    auto notice = clock.sleepFor(kDepartureNotice, attachment->departed.get_token());
    co_await notice;
    co_return attachment->departed.stop_requested() ? int{LIBUSB_ERROR_NO_DEVICE} : code;
}

/// Does not use the link, which may be destroyed before the transfer ends.
QCoro::Task<Result<Bytes>> finish(Clock& clock, std::shared_ptr<Attachment> attachment,
                                  std::shared_ptr<ControlTransfer> transfer)
{
    auto pending = transfer->submit();
    TransferOutcome outcome = co_await pending;
    auto told = tellNoiseFromDeparture(clock, attachment, outcome.code);
    const int code = co_await told;
    if (code != LIBUSB_SUCCESS)
        co_return failure(errorFromLibusb(code, attachment->info, "control transfer"));
    co_return std::move(outcome.data);
}

int claim(libusb_device_handle* handle, std::uint8_t interfaceNumber)
{
    // Not supported on systems without kernel drivers to detach.
    static_cast<void>(libusb_set_auto_detach_kernel_driver(handle, 1));
    return libusb_claim_interface(handle, interfaceNumber);
}

Result<void> resultOf(int code, const DeviceInfo& info, const char* call)
{
    if (code != LIBUSB_SUCCESS)
        return failure(errorFromLibusb(code, info, call));
    return {};
}

} // namespace

LibusbLink::LibusbLink(LibusbBus& bus, Clock& clock, std::shared_ptr<Attachment> attachment,
                       std::shared_ptr<OpenDevice> device)
    : m_bus(bus),
      m_clock(clock),
      m_attachment(std::move(attachment)),
      m_device(std::move(device))
{
}

LibusbLink::~LibusbLink()
{
    if (const auto transfer = m_transfer.lock())
        m_device->context().worker().post([transfer] { transfer->cancel(); });
}

std::shared_ptr<ControlTransfer> LibusbLink::begin(ControlSetup setup, Bytes data, Timeout timeout)
{
    auto transfer = std::make_shared<ControlTransfer>(m_device, setup, std::move(data), timeout);
    m_transfer = transfer;
    return transfer;
}

QCoro::Task<Result<Bytes>> LibusbLink::controlIn(ControlSetup setup, std::uint16_t length,
                                                 Timeout timeout)
{
    return finish(m_clock, m_attachment, begin(setup, Bytes(length), timeout));
}

QCoro::Task<Result<void>> LibusbLink::controlOut(ControlSetup setup, Bytes data, Timeout timeout)
{
    auto transfer = finish(m_clock, m_attachment, begin(setup, std::move(data), timeout));
    auto outcome = co_await transfer;
    if (!outcome)
        co_return failure(std::move(outcome).error());
    co_return {};
}

QCoro::Task<Result<void>> LibusbLink::claimInterface(std::uint8_t interfaceNumber)
{
    const auto attachment = m_attachment;
    auto& bus = m_bus;
    auto claiming = m_device->context().onWorker(
        [device = m_device, interfaceNumber] { return claim(device->handle(), interfaceNumber); });
    const int code = co_await claiming;
    auto outcome = resultOf(code, attachment->info, "libusb_claim_interface");
    if (!outcome)
        bus.noteObstacle(attachment->info.arrival, outcome.error());
    co_return outcome;
}

QCoro::Task<Result<void>> LibusbLink::selectAlternate(std::uint8_t interfaceNumber,
                                                      std::uint8_t alternateSetting)
{
    const auto attachment = m_attachment;
    auto selecting =
        m_device->context().onWorker([device = m_device, interfaceNumber, alternateSetting] {
            return libusb_set_interface_alt_setting(device->handle(), interfaceNumber,
                                                    alternateSetting);
        });
    const int code = co_await selecting;
    co_return resultOf(code, attachment->info, "libusb_set_interface_alt_setting");
}

QCoro::Task<Result<void>> LibusbLink::resetDevice()
{
    const auto attachment = m_attachment;
    auto resetting = m_device->context().onWorker([device = m_device] {
        const int code = libusb_reset_device(device->handle());
        // "Not found": re-enumerated as a new device (libusb documentation of libusb_reset_device).
        return code == LIBUSB_ERROR_NOT_FOUND ? int{LIBUSB_ERROR_NO_DEVICE} : code;
    });
    const int code = co_await resetting;
    co_return resultOf(code, attachment->info, "libusb_reset_device");
}

} // namespace fieldflash::usb
