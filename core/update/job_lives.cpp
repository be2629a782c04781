// SPDX-License-Identifier: MIT
// The way of a board into its bootloader and back.
#include "core/base/words.h"
#include "core/dfu/descriptors.h"
#include "core/dfu/detach.h"
#include "core/update/job.h"
#include "core/update/limits.h"

#include <QCoro/QCoroTask>

#include <algorithm>
#include <utility>

namespace fieldflash::update {

namespace {

QString bootPinRemedy()
{
    return Words::tr("Hold BOOT0, press reset (or unplug the device and plug it in again), "
                     "and try again.");
}

QString secondsText(Clock::Duration duration)
{
    return QStringLiteral("%1 s").arg(
        std::chrono::duration_cast<std::chrono::seconds>(duration).count());
}

Result<void> bootloaderArrived(const Sighting& sighting)
{
    switch (sighting.kind) {
    case Sighting::Kind::Arrived: return {};
    case Sighting::Kind::OtherLife:
        return failure(ErrorKind::RefusedByDevice,
                       Words::tr("The device was to start its bootloader, but started its "
                                 "program again."),
                       bootPinRemedy());
    case Sighting::Kind::StayedPut:
        return failure(ErrorKind::RefusedByDevice,
                       Words::tr("The device was to start its bootloader, but stays in its "
                                 "program."),
                       bootPinRemedy());
    case Sighting::Kind::Stopped:
        return failure(ErrorKind::Cancelled, Words::tr("Stopped on request."));
    case Sighting::Kind::Vanished:
        return failure(ErrorKind::TimedOut,
                       Words::tr("The device went away to start its bootloader but did not "
                                 "come back within %1.")
                           .arg(secondsText(kBootloaderLimit)),
                       Words::tr("On boards without a crystal the bootloader cannot start its "
                                 "USB clock. ")
                           + bootPinRemedy());
    case Sighting::Kind::Ambiguous:
        return failure(ErrorKind::AmbiguousDevice,
                       Words::tr("The device did not come back at its port, and several "
                                 "others claim to be it."),
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
                          bootPinRemedy());
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
        note(Words::tr("The device did not react; it is asked once more."), true);
        if (auto sent = co_await sendDetach(); !sent)
            co_return sent;
    }
    m_hasArrived = true;
    const Sighting sighting =
        co_await m_follower->await(Life::Bootloader, kBootloaderLimit, m_setting.stop, kStopGrace);
    if (sighting.isAtOtherPort)
        note(Words::tr("The device came back at another port and was recognised by its serial "
                       "number."),
             true);
    m_report.after = m_follower->device();
    co_return bootloaderArrived(sighting);
}

QCoro::Task<Result<void>> Job::enterOnce()
{
    if (lifeOf(m_follower->device()) == Life::Application) {
        if (auto detached = co_await detachApplication(); !detached)
            co_return detached;
    }
    begin(Phase::Inspect);
    co_return co_await openBootloader();
}

QCoro::Task<Result<void>> Job::enterBootloader()
{
    for (int entries = 1;; ++entries) {
        m_follower->rememberOthers();
        auto entered = co_await enterOnce();
        if (entered || entered.error().kind() != ErrorKind::Unplugged || entries == kEntries)
            co_return entered;
        // Nothing was touched yet, and it may only be on its way: an earlier program had asked it
        // to leave, or a plug was loose for a moment.
        closeDevice();
        const Sighting sighting = co_await m_follower->await(Life::Bootloader, kReturnLimit);
        if (!m_follower->isPresent() || sighting.kind == Sighting::Kind::StayedPut)
            co_return entered;
        m_report.after = m_follower->device();
        note(Words::tr("The device left the bus and came back; the work begins anew."), true);
    }
}

/// Whether it is in the program that was there when it was found.
bool Job::isAsFound() const
{
    const usb::DeviceInfo& now = m_follower->device();
    return foundIn() == Life::Application && lifeOf(now) == Life::Application
        && now.vendorId == m_report.before->vendorId && now.productId == m_report.before->productId;
}

QCoro::Task<bool> Job::enterAgain()
{
    const usb::DeviceInfo before = m_device->info();
    const std::vector<memory::MemoryArea> areas = m_device->memoryMap().areas();
    closeDevice();
    m_follower->rememberOthers();
    const Sighting sighting =
        co_await m_follower->await(Life::Bootloader, kReturnLimit, m_setting.stop);
    const bool isBack = sighting.kind == Sighting::Kind::Arrived
        || (sighting.kind == Sighting::Kind::OtherLife && isAsFound());
    if (!isBack || sighting.isAtOtherPort)
        co_return false;
    m_report.after = m_follower->device();
    m_hasArrived = true;
    const auto entered = co_await enterOnce();
    // Somebody may have plugged another board into the same port.
    const bool isSame = entered && m_device->info().vendorId == before.vendorId
        && m_device->info().productId == before.productId
        && m_device->info().serialNumber == before.serialNumber
        && m_device->memoryMap().areas() == areas;
    if (!isSame)
        closeDevice();
    co_return isSame;
}

QCoro::Task<Result<std::unique_ptr<usb::Link>>> Job::openPatiently()
{
    const usb::DeviceInfo bootloader = m_follower->device();
    const Clock::TimePoint due = clock().now() + kOpenPatience;
    while (true) {
        auto link = co_await m_setting.bus->open(bootloader);
        // Access rights of a device that has just arrived are set a moment later.
        const bool isTooEarly = !link && m_hasArrived
            && (link.error().kind() == ErrorKind::NotPermitted
                || link.error().kind() == ErrorKind::Busy);
        if (!isTooEarly || clock().now() >= due)
            co_return link;
        co_await clock().sleepFor(kOpenPause);
    }
}

QCoro::Task<Result<void>> Job::openBootloader()
{
    auto link = co_await openPatiently();
    if (!link)
        co_return failure(
            std::move(link).error().whileDoing(QStringLiteral("opening the bootloader")));
    auto opened = co_await dfu::DfuseDevice::open(std::move(*link), clock());
    if (!opened)
        co_return failure(std::move(opened).error().whileDoing(
            QStringLiteral("asking the bootloader for its memories")));
    m_device = std::move(*opened);
    auto idle = co_await m_device->normalise();
    if (!idle)
        co_return failure(std::move(idle).error().whileDoing(
            QStringLiteral("bringing the bootloader into its idle state")));
    co_return {};
}

Error Job::didNotReturn(const Sighting& sighting) const
{
    QString written;
    if ((m_report.job == JobKind::Update || m_report.job == JobKind::Restore) && m_isComplete)
        written = m_report.verified == Answer::Yes
            ? Words::tr("Everything is written and verified, but ")
            : Words::tr("Everything is written, but ");
    QString what;
    switch (sighting.kind) {
    case Sighting::Kind::Stopped:
        what = Words::tr("nobody waited for the device to come back, as requested.");
        break;
    case Sighting::Kind::StayedPut: what = Words::tr("the device stays in its bootloader."); break;
    case Sighting::Kind::OtherLife:
        what = Words::tr("the device started its bootloader again instead of its program.");
        break;
    case Sighting::Kind::Ambiguous:
        what = Words::tr("the device did not come back at its port, and several others claim "
                         "to be it.");
        break;
    case Sighting::Kind::Arrived:
    case Sighting::Kind::Vanished:
        what = Words::tr("the device did not come back within %1.")
                   .arg(secondsText(kApplicationLimit));
        break;
    }
    if (written.isEmpty())
        what[0] = what[0].toUpper();
    if (sighting.kind == Sighting::Kind::Stopped)
        return Error(ErrorKind::Cancelled, written + what,
                     Words::tr("If it does not start, unplug it and plug it in again."));
    // A chip that was empty notices its first program only at the next power-on (AN2606, empty
    // check), and some programs do not survive being jumped to.
    return Error(ErrorKind::DidNotReturn, written + what,
                 Words::tr("Unplug the device, release BOOT0, and plug it in again."));
}

QCoro::Task<Result<void>> Job::sendLeave(Address entry)
{
    // The pointer is set in the selected memory, and some bootloaders check that it lies there.
    const memory::MemoryArea* area = m_device->memoryMap().areaAt(entry);
    if (area != nullptr) {
        auto selected = co_await m_device->selectAlternate(area->alternateSetting);
        if (!selected)
            co_return selected;
    }
    co_return co_await m_device->leave(entry);
}

QCoro::Task<Result<void>> Job::returnToApplication(Address entry)
{
    begin(Phase::Leave);
    m_follower->rememberOthers();
    auto left = co_await sendLeave(entry);
    const bool isLeaving = co_await m_follower->awaitDeparture(kDepartureLimit);
    if (!isLeaving) {
        note(Words::tr("The bootloader did not react; it is asked to leave once more."), true);
        left = co_await m_device->normalise();
        if (left)
            left = co_await sendLeave(entry);
    }
    closeDevice();
    begin(Phase::AwaitApplication);
    // A stop that brought us here has its answer already.
    const std::stop_token stop =
        m_setting.stop.stop_requested() ? std::stop_token() : m_setting.stop;
    const Sighting sighting =
        co_await m_follower->await(Life::Application, kApplicationLimit, stop);
    m_report.after = m_follower->device();
    endPhase();
    if (sighting.kind == Sighting::Kind::Arrived) {
        m_report.returned = Answer::Yes;
        if (!left)
            note(Words::tr("The bootloader complained while it left, and left: ")
                 + left.error().summary());
        co_return {};
    }
    const bool isBootloader = sighting.kind == Sighting::Kind::OtherLife;
    if (isBootloader && !std::exchange(m_hasLeftAgain, true)) {
        // Its plug may have slipped out before it had left.
        note(Words::tr("The device is in its bootloader again; it is asked to leave once more."),
             true);
        m_hasArrived = true;
        const auto opened = co_await openBootloader();
        if (opened)
            co_return co_await returnToApplication(entry);
    }
    m_report.returned = Answer::No;
    Error error = didNotReturn(sighting);
    if (!left)
        error = std::move(error).withDetail(left.error().fullText());
    co_return failure(std::move(error));
}

QCoro::Task<Result<void>> Job::returnUnchanged()
{
    const auto entry = m_device->memoryMap().firstFlashAddress();
    if (!m_wasDetached || !entry)
        co_return {};
    co_return co_await returnToApplication(*entry);
}

} // namespace fieldflash::update
