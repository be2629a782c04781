// SPDX-License-Identifier: MIT
#include "core/update/session.h"

#include "core/device/profile_choice.h"
#include "core/dfu/dfuse_device.h"
#include "core/update/detail/jobs.h"
#include "core/update/detail/page_proof.h"
#include "core/update/detail/profile_rules.h"
#include "core/update/preparation.h"

#include <QCoro/QCoroTask>

#include <utility>

namespace fieldflash::update {

namespace {

void tellProduct(device::DeviceSelector& selector, const image::FirmwareImage& image)
{
    if (const auto id = statedProduct(image))
        selector.setFileIds(id->vendorId, id->productId);
}

} // namespace

Session::Session(usb::Bus& bus, Clock& clock, Listener listener)
    : m_bus(bus),
      m_clock(clock),
      m_listener(std::move(listener))
{
}

QCoro::Task<Report> Session::update(image::FirmwareImage image, device::DeviceSelector selector,
                                    UpdateOptions options, std::stop_token stop)
{
    JobSetting setting(m_bus, m_clock, m_listener, std::move(selector), std::move(stop));
    tellProduct(setting.selector, image);
    return updateBoard(std::move(setting), std::move(image), std::move(options));
}

QCoro::Task<PlanResult> Session::plan(image::FirmwareImage image, device::DeviceSelector selector,
                                      UpdateOptions options, std::stop_token stop)
{
    JobSetting setting(m_bus, m_clock, m_listener, std::move(selector), std::move(stop));
    tellProduct(setting.selector, image);
    return planBoard(std::move(setting), std::move(image), std::move(options));
}

QCoro::Task<Report> Session::restore(image::FirmwareImage backup, device::DeviceSelector selector,
                                     UpdateOptions options, std::stop_token stop)
{
    JobSetting setting(m_bus, m_clock, m_listener, std::move(selector), std::move(stop));
    return restoreBoard(std::move(setting), std::move(backup), std::move(options));
}

QCoro::Task<Report> Session::verify(image::FirmwareImage image, device::DeviceSelector selector,
                                    UpdateOptions options, std::stop_token stop)
{
    JobSetting setting(m_bus, m_clock, m_listener, std::move(selector), std::move(stop));
    tellProduct(setting.selector, image);
    return verifyBoard(std::move(setting), std::move(image), std::move(options));
}

QCoro::Task<ReadResult> Session::read(std::vector<AddressRange> ranges,
                                      device::DeviceSelector selector, UpdateOptions options,
                                      std::stop_token stop)
{
    JobSetting setting(m_bus, m_clock, m_listener, std::move(selector), std::move(stop));
    return readBoard(std::move(setting), std::move(ranges), std::move(options));
}

QCoro::Task<Report> Session::erase(std::vector<AddressRange> ranges,
                                   device::DeviceSelector selector, UpdateOptions options,
                                   std::stop_token stop)
{
    JobSetting setting(m_bus, m_clock, m_listener, std::move(selector), std::move(stop));
    return eraseBoard(std::move(setting), std::move(ranges), std::move(options));
}

QCoro::Task<Report> Session::detach(device::DeviceSelector selector, std::stop_token stop)
{
    JobSetting setting(m_bus, m_clock, m_listener, std::move(selector), std::move(stop));
    return detachBoard(std::move(setting));
}

QCoro::Task<Report> Session::leave(std::optional<Address> entry, device::DeviceSelector selector,
                                   std::stop_token stop)
{
    JobSetting setting(m_bus, m_clock, m_listener, std::move(selector), std::move(stop));
    return leaveBootloader(std::move(setting), entry);
}

QCoro::Task<Result<Inspection>> Session::inspect(usb::DeviceInfo device)
{
    Clock& clock = m_clock;
    auto link = co_await m_bus.open(device);
    if (!link)
        co_return failure(std::move(link).error());
    const profile::DeviceProfile* profile = device::profileOf(device).profile;
    dfu::DeviceCorrections corrections = correctionsFrom(profile);
    auto opened = co_await dfu::DfuseDevice::open(std::move(*link), clock, std::move(corrections));
    if (!opened)
        co_return failure(std::move(opened).error());
    dfu::DfuseDevice& bootloader = **opened;
    applyChip(bootloader, profile);
    if (device::looksLikeLoader(device)) {
        // One that does not answer is listed like any other bootloader.
        const auto asked = co_await bootloader.askLoader();
        if (asked)
            applyLoader(bootloader);
    }
    co_return Inspection{bootloader.memoryMap(), bootloader.loader()};
}

QCoro::Task<Result<std::vector<dfu::Partition>>> Session::partitions(usb::DeviceInfo device)
{
    Clock& clock = m_clock;
    auto link = co_await m_bus.open(device);
    if (!link)
        co_return failure(std::move(link).error());
    const auto opened = co_await dfu::PlainDevice::open(std::move(*link), clock);
    if (!opened)
        co_return failure(opened.error());
    co_return (*opened)->partitions();
}

} // namespace fieldflash::update
