// SPDX-License-Identifier: MIT
// From bootloader to application mode (class Job).
#include "core/base/words.h"
#include "core/update/detail/job.h"
#include "core/update/detail/limits.h"
#include "core/update/detail/profile_rules.h"

#include <QCoro/QCoroTask>

#include <utility>

namespace fieldflash::update {

namespace {

PhaseOutcome outcomeOf(const device::Sighting& sighting)
{
    switch (sighting.kind) {
    case device::Sighting::Kind::Arrived: return PhaseOutcome::Done;
    case device::Sighting::Kind::Stopped: return PhaseOutcome::Stopped;
    default: return PhaseOutcome::Failed;
    }
}

} // namespace

Error Job::notStarted(Error refusal) const
{
    if ((m_report.job != JobKind::Update && m_report.job != JobKind::Restore) || !m_isComplete)
        return refusal;
    const QString written = m_report.hasMatched() ? Words::tr("The device matches the file.") + u' '
        : m_report.verified == Answer::Yes ? Words::tr("Everything is written and verified. ")
                                           : Words::tr("Everything is written. ");
    const QString summary = written + refusal.summary();
    return std::move(refusal).withSummary(summary);
}

Error Job::didNotReturn(const device::Sighting& sighting) const
{
    QString written;
    if ((m_report.job == JobKind::Update || m_report.job == JobKind::Restore) && m_isComplete)
        written = m_report.hasMatched() ? Words::tr("The device matches the file, but ")
            : m_report.verified == Answer::Yes
            ? Words::tr("Everything is written and verified, but ")
            : Words::tr("Everything is written, but ");
    QString what;
    switch (sighting.kind) {
    case device::Sighting::Kind::Stopped:
        what = Words::tr("waiting for the device to restart was stopped on request.");
        break;
    case device::Sighting::Kind::StayedPut:
        what = Words::tr("the device stays in bootloader mode.");
        break;
    case device::Sighting::Kind::OtherLife:
        what = Words::tr("the device restarted in bootloader mode instead of its program.");
        break;
    case device::Sighting::Kind::Ambiguous:
        what = Words::tr("the device did not reconnect at its port, and several other devices "
                         "match it.");
        break;
    case device::Sighting::Kind::Arrived:
    case device::Sighting::Kind::NotSeen:
        what =
            Words::tr("the device did not restart within %1.").arg(secondsText(kApplicationLimit));
        break;
    }
    if (written.isEmpty())
        what[0] = what[0].toUpper();
    if (sighting.kind == device::Sighting::Kind::Stopped)
        return Error(ErrorKind::Cancelled, written + what,
                     Words::tr("If it does not start, unplug it and plug it in again."));
    // A chip that was empty detects its first program only at the next power-on (AN2606, empty
    // check), and some programs do not start correctly after a jump.
    return Error(ErrorKind::DidNotReturn, written + what, guideToProgram(profile()));
}

QCoro::Task<Result<void>> Job::sendLeave(Address entry)
{
    // The address is set in the selected memory, and some bootloaders check that it is inside it.
    const memory::MemoryArea* area = m_device->memoryMap().areaAt(entry);
    if (area != nullptr) {
        auto selected = co_await m_device->selectAlternate(area->alternateSetting);
        if (!selected)
            co_return selected;
    }
    co_return co_await m_device->leave(entry);
}

/// The plug may have slipped out before the bootloader had exited.
QCoro::Task<bool> Job::isOpenAgain()
{
    note(Words::tr("The device is in bootloader mode again; the request to start its program is "
                   "repeated."),
         true);
    m_hasArrived = true;
    const auto opened = co_await openBootloader();
    co_return opened.has_value();
}

QCoro::Task<device::Sighting> Job::awaitApplication()
{
    closeDevice();
    begin(Phase::AwaitApplication);
    // The stop request that led here has been handled already.
    const std::stop_token stop =
        m_setting.stop.stop_requested() ? std::stop_token() : m_setting.stop;
    device::Sighting sighting =
        co_await m_follower->await(device::Life::Application, kApplicationLimit, stop);
    m_report.after = m_follower->device();
    endPhase(outcomeOf(sighting));
    const bool isBack = sighting.kind == device::Sighting::Kind::Arrived;
    m_report.returned = isBack ? Answer::Yes : Answer::No;
    co_return sighting;
}

/// Success unless it was the whole job.
Result<void> Job::stayInBootloader()
{
    if (m_report.job == JobKind::Leave)
        return failure(ErrorKind::DidNotReturn,
                       Words::tr("The bootloader of this chip locks up when it is asked to start "
                                 "the program, so it was not asked."),
                       Words::tr("Reset the device with BOOT0 low: its program starts then."));
    m_report.notLeft =
        Words::tr("The device is in bootloader mode, because the bootloader of this chip locks up "
                  "when it is asked to start the program. Reset the device with BOOT0 low to start "
                  "it.");
    return {};
}

QCoro::Task<Result<void>> Job::returnToApplication(Address entry)
{
    if (!m_device->loader() && locksUpOnLeave(*m_device, profile()))
        co_return stayInBootloader();
    begin(Phase::Leave);
    m_follower->rememberOthers();
    auto left = co_await sendLeave(entry);
    // A resident loader has verified the program and says why it does not start it.
    if (!left && m_device->loader() && left.error().kind() == ErrorKind::RefusedByDevice) {
        m_report.returned = Answer::No;
        co_return failure(notStarted(std::move(left).error()));
    }
    const bool isLeaving = co_await m_follower->awaitDeparture(kDepartureLimit);
    if (!isLeaving) {
        note(Words::tr(
                 "The bootloader did not react; the request to start the program is repeated."),
             true);
        left = co_await m_device->normalise();
        if (left)
            left = co_await sendLeave(entry);
    }
    endPhase(isLeaving || left ? PhaseOutcome::Done : PhaseOutcome::Failed);
    const device::Sighting sighting = co_await awaitApplication();
    if (sighting.kind == device::Sighting::Kind::Arrived) {
        if (!left)
            note(Words::tr("The bootloader reported an error on exit, but did exit: ")
                 + left.error().summary());
        co_return {};
    }
    const bool isBootloader = sighting.kind == device::Sighting::Kind::OtherLife;
    const bool mayLeaveAgain = isBootloader && !std::exchange(m_hasLeftAgain, true);
    if (mayLeaveAgain) {
        const bool isOpen = co_await isOpenAgain();
        if (isOpen)
            co_return co_await returnToApplication(entry);
    }
    Error error = didNotReturn(sighting);
    if (!left)
        error = std::move(error).withDetail(left.error().fullText());
    co_return failure(std::move(error));
}

QCoro::Task<Result<void>> Job::returnFromPlain(dfu::Manifested state)
{
    begin(Phase::Leave);
    const auto asked = co_await m_plain->restart(state);
    endPhase(asked ? PhaseOutcome::Done : PhaseOutcome::Failed);
    const device::Sighting sighting = co_await awaitApplication();
    if (sighting.kind == device::Sighting::Kind::Arrived)
        co_return {};
    Error error = didNotReturn(sighting);
    if (!asked)
        error = std::move(error).withDetail(asked.error().fullText());
    co_return failure(std::move(error));
}

QCoro::Task<Result<void>> Job::returnUnchanged()
{
    if (m_plain && m_wasDetached) {
        prepareReturn();
        co_return co_await returnFromPlain(dfu::Manifested::Idle);
    }
    const auto entry = m_device ? m_device->memoryMap().firstFlashAddress() : std::nullopt;
    if (!m_wasDetached || !entry)
        co_return {};
    co_return co_await returnToApplication(*entry);
}

} // namespace fieldflash::update
