// SPDX-License-Identifier: MIT
#include "core/update/detail/job.h"

#include "core/base/log.h"
#include "core/base/words.h"
#include "core/device/profile_choice.h"
#include "core/update/detail/limits.h"
#include "core/update/detail/profile_rules.h"

#include <QCoro/QCoroTask>

#include <utility>

namespace fieldflash::update {

QString secondsText(Clock::Duration duration)
{
    return QStringLiteral("%1 s").arg(
        std::chrono::duration_cast<std::chrono::seconds>(duration).count());
}

JobSetting::JobSetting(usb::Bus& theBus, Clock& theClock, Listener theListener,
                       device::DeviceSelector theSelector, std::stop_token theStop)
    : bus(&theBus),
      clock(&theClock),
      listener(std::move(theListener)),
      selector(std::move(theSelector)),
      stop(std::move(theStop))
{
}

Job::Job(JobKind kind, JobSetting setting) : m_setting(std::move(setting)) { m_report.job = kind; }

void Job::tell(const Event& event) const
{
    if (m_setting.listener)
        m_setting.listener(event);
}

void Job::note(const QString& text, bool isWarning) const
{
    if (isWarning)
        qCInfo(logUpdate).noquote() << text;
    tell(Note{text, isWarning});
}

void Job::begin(Phase phase)
{
    endPhase();
    m_phase = phase;
    m_phaseBegan = clock().now();
    tell(PhaseStarted{phase});
}

void Job::endPhase(PhaseOutcome outcome)
{
    if (!m_phase)
        return;
    const Clock::Duration took = clock().now() - m_phaseBegan;
    m_report.times.push_back({*m_phase, took});
    tell(PhaseFinished{*m_phase, took, outcome});
    m_phase.reset();
}

void Job::endPhase(const Error& error)
{
    endPhase(error.kind() == ErrorKind::Cancelled ? PhaseOutcome::Stopped : PhaseOutcome::Failed);
}

Result<void> Job::checkCancelled() const
{
    if (m_setting.stop.stop_requested())
        return failure(stoppedOnRequest());
    return {};
}

namespace {

/// What does not answer may be the very device.
Error withSilent(Error error, const QStringList& ports)
{
    if (ports.isEmpty())
        return error;
    const QString summary = error.summary() + u' '
        + Words::tr("What is plugged in at port %1 does not answer.")
              .arg(ports.join(QStringLiteral(", ")));
    const QString remedy =
        Words::tr("Unplug it and plug it in again; if that does not help, try another cable or "
                  "port. ")
        + error.remedy();
    return std::move(error).withSummary(summary).withRemedy(remedy);
}

} // namespace

QCoro::Task<Result<usb::DeviceInfo>> Job::awaitChosen()
{
    const Clock::TimePoint deadline = clock().now() + kArrivalLimit;
    for (;;) {
        if (auto going = checkCancelled(); !going)
            co_return failure(going.error());
        auto chosen = m_setting.selector.choose(m_setting.bus->devices());
        const bool mayArrive =
            !chosen && chosen.error().kind() == ErrorKind::NoDevice && clock().now() < deadline;
        if (!mayArrive && !chosen && chosen.error().kind() == ErrorKind::NoDevice)
            co_return failure(withSilent(std::move(chosen).error(), m_setting.bus->silentPorts()));
        if (!mayArrive)
            co_return chosen;
        co_await clock().sleepFor(kArrivalPause, m_setting.stop);
    }
}

QCoro::Task<Result<void>> Job::find()
{
    auto chosen = co_await awaitChosen();
    if (!chosen)
        co_return failure(chosen.error());
    co_return take(*chosen);
}

Result<void> Job::take(const usb::DeviceInfo& chosen)
{
    m_follower.emplace(*m_setting.bus, clock(), m_setting.listener, chosen);
    m_report.before = chosen;
    m_report.after = chosen;
    if (foundIn() == device::Life::Application)
        m_report.versionBefore = chosen.bcdDevice;
    tell(DeviceChanged{foundIn(), chosen});
    const device::ProfileChoice known = device::profileOf(chosen, m_setting.selector.fileId());
    if (known.profile != nullptr)
        m_profile = *known.profile;
    for (const profile::DeviceProfile* product : known.products)
        m_products.push_back(*product);
    switch (device::roleOf(chosen)) {
    case device::Role::NotDfu:
        if (m_profile)
            return failure(startedByHand(*m_profile));
        return failure(ErrorKind::WrongBoard,
                       Words::tr("The chosen device has no interface for updates over USB."),
                       Words::tr("Start its bootloader with the boot button or jumper of the "
                                 "board, or choose another device."));
    case device::Role::OtherDfu:
        if (lacksFunctional(chosen) && m_overrides.assumesDfuse)
            break;
        if (lacksFunctional(chosen))
            return failure(refusedWithoutFunctional());
        return failure(
            ErrorKind::WrongBoard,
            Words::tr("The chosen device uses a different kind of DFU than STM32 bootloaders."),
            Words::tr("Choose another device."));
    case device::Role::Application:
    case device::Role::PlainBootloader:
    case device::Role::Bootloader: break;
    }
    if (chosen.obstacle)
        return failure(*chosen.obstacle);
    auto reservation = m_setting.bus->reserve(chosen.portPath);
    if (!reservation)
        return failure(std::move(reservation).error());
    m_reservation = *std::move(reservation);
    return {};
}

void Job::markComplete()
{
    m_report.flashIncomplete = false;
    m_isComplete = true;
}

QCoro::Task<Result<void>> Job::normalise()
{
    return m_plain ? m_plain->normalise() : m_device->normalise();
}

void Job::setProtection(option_bytes::Protection protection)
{
    m_protection = std::move(protection);
}

void Job::closeDevice()
{
    if (m_device)
        m_report.counters += m_device->counters();
    if (m_plain)
        m_report.counters += m_plain->counters();
    m_device.reset();
    m_plain.reset();
}

Condition Job::condition(bool isPresent) const
{
    if (!m_follower || m_isComplete)
        return m_follower ? Condition::Complete : Condition::NotReached;
    const bool isRunning = device::lifeOf(m_follower->device()) == device::Life::Application;
    if (m_report.flashIncomplete && isPresent && isRunning)
        return Condition::ApplicationIncomplete;
    if (m_report.flashIncomplete && !m_isErased)
        return isPresent ? Condition::BootloaderPerhapsErased
                         : Condition::DisconnectedPerhapsErased;
    if (m_report.flashIncomplete)
        return isPresent ? Condition::BootloaderIncomplete : Condition::DisconnectedIncomplete;
    if (!isPresent)
        return Condition::DisconnectedUnchanged;
    if (device::lifeOf(m_follower->device()) == foundIn() && !m_wasDetached)
        return Condition::Untouched;
    return isRunning ? Condition::ApplicationAgain : Condition::BootloaderUnchanged;
}

QCoro::Task<Report> Job::conclude(Result<void> outcome)
{
    if (outcome)
        endPhase();
    else
        endPhase(outcome.error());
    if (!outcome) {
        // A transfer may notice a disconnection earlier than the bus does.
        const bool isPulled = outcome.error().kind() == ErrorKind::Unplugged;
        // The device may be in any DFU state; the next run should find it idle.
        const bool isOpen = m_device || m_plain;
        if (isOpen && !isPulled && m_follower->isPresent()) {
            const auto idle = co_await normalise();
            if (idle && !m_report.flashIncomplete && !m_isComplete) {
                const auto returned = co_await returnUnchanged();
                if (!returned)
                    note(returned.error().summary(), true);
            }
        }
        const bool isPresent = !isPulled && m_follower && m_follower->isPresent();
        m_report.error = withCondition(std::move(outcome).error(), condition(isPresent),
                                       guideToBootloader(profile()));
        qCInfo(logUpdate).noquote() << m_report.error->fullText();
    }
    endPhase();
    closeDevice();
    if (m_follower)
        m_report.after = m_follower->device();
    co_return std::move(m_report);
}

} // namespace fieldflash::update
