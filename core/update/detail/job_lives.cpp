// SPDX-License-Identifier: MIT
// From application to bootloader mode (class Job).
#include "core/base/words.h"
#include "core/device/serial_match.h"
#include "core/dfu/descriptors.h"
#include "core/dfu/detach.h"
#include "core/update/detail/job.h"
#include "core/update/detail/limits.h"
#include "core/update/detail/profile_rules.h"

#include <QCoro/QCoroTask>

#include <algorithm>
#include <utility>

namespace fieldflash::update {

namespace {

Error hasNoAddresses()
{
    return Error(ErrorKind::WrongBoard,
                 Words::tr("The bootloader of this device uses plain DFU 1.1: its memory has no "
                           "addresses and no map."),
                 Words::tr("It can be updated with a raw file, and compared and read as a whole "
                           "where the bootloader can be read."));
}

QString bootPinRemedy(const profile::DeviceProfile* profile)
{
    if (const QString guide = guideToBootloader(profile); !guide.isEmpty())
        return guide + u' ' + Words::tr("Then try again.");
    return Words::tr("Hold BOOT0, press reset (or unplug the device and plug it in again), "
                     "and try again.");
}

QString missingBootloaderRemedy(const profile::DeviceProfile* profile)
{
    if (const QString guide = guideToBootloader(profile); !guide.isEmpty())
        return Words::tr(
                   "Unplug the device and plug it in again (or press reset): its program then "
                   "starts as before. To start its bootloader by hand:")
            + u' ' + guide;
    return Words::tr("Unplug the device and plug it in again (or press reset): its program then "
                     "starts as before. To update it, hold BOOT0 meanwhile. If the bootloader "
                     "does not appear then either, the board probably lacks the crystal that the "
                     "bootloader of some chips needs for USB: use a debug probe instead.");
}

Result<void> bootloaderArrived(const device::Sighting& sighting, Clock::Duration limit,
                               const profile::DeviceProfile* profile)
{
    switch (sighting.kind) {
    case device::Sighting::Kind::Arrived: return {};
    case device::Sighting::Kind::OtherLife:
        return failure(ErrorKind::RefusedByDevice,
                       Words::tr("The device was asked to start its bootloader, but restarted its "
                                 "program."),
                       bootPinRemedy(profile));
    case device::Sighting::Kind::StayedPut:
        return failure(ErrorKind::RefusedByDevice,
                       Words::tr("The device was asked to start its bootloader, but its program "
                                 "keeps running."),
                       bootPinRemedy(profile));
    case device::Sighting::Kind::Stopped: return failure(stoppedOnRequest());
    case device::Sighting::Kind::NotSeen:
        return failure(ErrorKind::TimedOut,
                       Words::tr("The device disconnected to start its bootloader and did not "
                                 "reconnect within %1.")
                           .arg(secondsText(limit)),
                       missingBootloaderRemedy(profile));
    case device::Sighting::Kind::Ambiguous:
        return failure(ErrorKind::AmbiguousDevice,
                       Words::tr("The device did not reconnect at its port, and several other "
                                 "devices match it."),
                       Words::tr("Unplug the other devices and try again."));
    }
    Q_UNREACHABLE();
}

} // namespace

QCoro::Task<Result<void>> Job::sendDetach()
{
    const usb::DeviceInfo application = m_follower->device();
    const auto interfaces = dfu::findDfuInterfaces(application.configuration);
    const auto runtime = std::ranges::find_if(interfaces, &dfu::DfuInterface::isRuntime);
    if (runtime == interfaces.end())
        co_return failure(ErrorKind::WrongBoard,
                          Words::tr("The running program cannot start the bootloader."),
                          bootPinRemedy(profile()));
    auto link = co_await m_setting.bus->open(application);
    if (!link)
        co_return failure(std::move(link).error());
    co_return co_await dfu::detach(**link, *runtime);
}

QCoro::Task<Result<void>> Job::detachApplication()
{
    begin(Phase::Detach);
    m_follower->rememberOthers();
    if (auto sent = co_await sendDetach(); !sent)
        co_return sent;
    begin(Phase::AwaitBootloader);
    m_wasDetached = true;
    const bool isLeaving = co_await m_follower->awaitDeparture(kDepartureLimit);
    if (!isLeaving) {
        note(Words::tr("The device did not react; the request is repeated."), true);
        if (auto sent = co_await sendDetach(); !sent)
            co_return sent;
    }
    m_hasArrived = true;
    const Clock::Duration limit = bootloaderLimit(profile());
    const device::Sighting sighting =
        co_await m_follower->await(device::Life::Bootloader, limit, m_setting.stop, kStopGrace);
    if (sighting.isAtOtherPort)
        note(Words::tr("The device reconnected at another port and was recognised by its serial "
                       "number."),
             true);
    m_report.after = m_follower->device();
    // It has never stopped: there is nothing to start again.
    m_wasDetached = sighting.kind != device::Sighting::Kind::StayedPut;
    co_return bootloaderArrived(sighting, limit, profile());
}

QCoro::Task<Result<void>> Job::enterOnce()
{
    if (device::lifeOf(m_follower->device()) == device::Life::Application) {
        if (auto detached = co_await detachApplication(); !detached)
            co_return detached;
    }
    begin(Phase::Inspect);
    co_return co_await openBootloader();
}

QCoro::Task<Result<void>> Job::enterAnyBootloader()
{
    for (int entries = 1;; ++entries) {
        m_follower->rememberOthers();
        auto entered = co_await enterOnce();
        if (entered || entered.error().kind() != ErrorKind::Unplugged || entries == kEntries)
            co_return entered;
        // Nothing was changed yet, and the device may only be restarting: an earlier program had
        // sent a leave request, or a plug was loose for a moment.
        endPhase(entered.error());
        closeDevice();
        const device::Sighting sighting =
            co_await m_follower->await(device::Life::Bootloader, kReturnLimit);
        if (!m_follower->isPresent() || sighting.kind == device::Sighting::Kind::StayedPut)
            co_return entered;
        m_report.after = m_follower->device();
        note(Words::tr("The device disconnected and reconnected; starting again."), true);
    }
}

QCoro::Task<Result<void>> Job::enterBootloader()
{
    auto entered = co_await enterAnyBootloader();
    if (!entered)
        co_return entered;
    co_return checkAddresses();
}

Result<void> Job::checkAddresses() const
{
    if (m_plain)
        return failure(hasNoAddresses());
    return {};
}

/// Whether the application at the port belongs to the board whose bootloader was there before: the
/// application in which it was found, or one with a serial number of the same chip.
bool Job::isItsApplication(const usb::DeviceInfo& bootloader) const
{
    const usb::DeviceInfo& now = m_follower->device();
    if (device::roleOf(now) != device::Role::Application)
        return false;
    const usb::DeviceInfo& before = *m_report.before;
    const bool isAsFound = foundIn() == device::Life::Application && now.vendorId == before.vendorId
        && now.productId == before.productId;
    return isAsFound || device::areSerialsOfOneChip(now.serialNumber, bootloader.serialNumber);
}

QCoro::Task<bool> Job::enterAgain()
{
    const usb::DeviceInfo before = m_device->info();
    const std::vector<memory::MemoryArea> areas = m_device->memoryMap().areas();
    closeDevice();
    m_follower->rememberOthers();
    const device::Sighting sighting =
        co_await m_follower->await(device::Life::Bootloader, kReturnLimit, m_setting.stop);
    const bool isBack = sighting.kind == device::Sighting::Kind::Arrived
        || (sighting.kind == device::Sighting::Kind::OtherLife && isItsApplication(before));
    if (!isBack || sighting.isAtOtherPort)
        co_return false;
    m_report.after = m_follower->device();
    m_hasArrived = true;
    const auto entered = co_await enterOnce();
    // A different board may have been plugged into the same port.
    const bool isSame = entered && m_device->info().vendorId == before.vendorId
        && m_device->info().productId == before.productId
        && m_device->info().serialNumber == before.serialNumber
        && memory::areAlike(m_device->memoryMap().areas(), areas);
    if (!isSame)
        closeDevice();
    co_return isSame;
}

QCoro::Task<Result<std::unique_ptr<usb::Link>>> Job::openPatiently()
{
    const usb::DeviceInfo bootloader = m_follower->device();
    const Clock::TimePoint due = clock().now() + kOpenLimit;
    while (true) {
        auto link = co_await m_setting.bus->open(bootloader);
        // Access rights of a newly connected device are set a moment later.
        const bool isTooEarly = !link && m_hasArrived
            && (link.error().kind() == ErrorKind::NotPermitted
                || link.error().kind() == ErrorKind::Busy);
        if (!isTooEarly || clock().now() >= due)
            co_return link;
        co_await clock().sleepFor(kOpenPause);
    }
}

void Job::tellAboutChip()
{
    if (m_isChipTold || !m_profile)
        return;
    m_isChipTold = true;
    for (const QString& remark : chipRemarks(*m_profile, *m_device))
        note(remark, true);
}

/// A functional descriptor is only added where there is none.
Overrides Job::overridesFor(const usb::DeviceInfo& device) const
{
    Overrides overrides = m_overrides;
    overrides.assumesDfuse = overrides.assumesDfuse && lacksFunctional(device);
    return overrides;
}

QCoro::Task<Result<void>> Job::openBootloader()
{
    auto link = co_await openPatiently();
    if (!link)
        co_return failure(std::move(link).error().whileDoing(Words::tr("opening the bootloader")));
    if (m_overrides.transferSize) {
        const Overrides overrides = overridesFor((*link)->info());
        *link = correctedLink(std::move(*link), overrides);
    }
    if (device::roleOf((*link)->info()) == device::Role::PlainBootloader)
        co_return co_await openPlain(std::move(*link));
    dfu::DeviceCorrections corrections = correctionsFrom(profile());
    if (m_overrides.transferSize)
        corrections.transferSize = m_overrides.transferSize;
    if (!m_overrides.areas.empty())
        corrections.areas = m_overrides.areas;
    auto opened =
        co_await dfu::DfuseDevice::open(std::move(*link), clock(), std::move(corrections));
    if (!opened)
        co_return failure(std::move(opened).error().whileDoing(
            Words::tr("asking the bootloader for its memories")));
    m_device = std::move(*opened);
    applyChip(*m_device, profile());
    if (m_erasedByte)
        learnErasedByte(*m_erasedByte);
    tellAboutChip();
    auto idle = co_await m_device->normalise();
    if (!idle)
        co_return failure(std::move(idle).error().whileDoing(
            Words::tr("returning the bootloader to its idle state")));
    co_return co_await meetLoader();
}

void Job::learnErasedByte(std::uint8_t value)
{
    m_erasedByte = value;
    memory::FlashCells cells = this->cells();
    cells.erasedByte = value;
    m_device->setCells(cells);
}

QCoro::Task<Result<void>> Job::openPlain(std::unique_ptr<usb::Link> link)
{
    auto opened = co_await dfu::PlainDevice::open(std::move(link), clock());
    if (!opened)
        co_return failure(
            std::move(opened).error().whileDoing(Words::tr("opening the bootloader")));
    m_plain = std::move(*opened);
    m_report.partitions = m_plain->partitions();
    co_return co_await m_plain->normalise();
}

} // namespace fieldflash::update
