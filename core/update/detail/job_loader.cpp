// SPDX-License-Identifier: MIT
// Resident loaders (class Job).
#include "core/base/words.h"
#include "core/device/profile_choice.h"
#include "core/update/detail/job.h"
#include "core/update/detail/limits.h"
#include "core/update/detail/page_proof.h"
#include "core/update/detail/profile_rules.h"
#include "core/usb/transfer_error.h"

#include <QCoro/QCoroTask>

#include <utility>

namespace fieldflash::update {

namespace {

Error loaderNotSeen(bool isVerified, const profile::DeviceProfile* profile)
{
    return Error(ErrorKind::DidNotReturn,
                 isVerified ? Words::tr("The loader is written and verified, but it did not start.")
                            : Words::tr("The loader is written, but it did not start."),
                 guideToProgram(profile));
}

} // namespace

/// What looks like a resident loader still has to answer like one.
QCoro::Task<Result<void>> Job::meetLoader()
{
    if (!device::looksLikeLoader(m_device->info()))
        co_return {};
    auto asked = co_await m_device->askLoader();
    const bool isOther = !asked
        && (usb::mayStillAnswer(asked.error().kind())
            || asked.error().kind() == ErrorKind::WrongBoard);
    if (!asked && !isOther)
        co_return asked;
    applyLoader(*m_device);
    if (isOther)
        note(Words::tr("The device is named like a Fieldflash loader, but does not answer like "
                       "one. It is treated like any other bootloader."),
             true);
    co_return {};
}

QCoro::Task<Result<void>> Job::startLoader(Address entry)
{
    begin(Phase::Leave);
    m_follower->rememberOthers();
    auto left = co_await sendLeave(entry);
    co_return co_await awaitLoader(std::move(left));
}

QCoro::Task<Result<void>> Job::takeOverLoader()
{
    begin(Phase::Leave);
    m_follower->rememberOthers();
    auto replaced = co_await m_device->replaceLoader();
    if (!replaced)
        co_return replaced;
    co_return co_await awaitLoader(std::move(replaced));
}

/// The bus decides, as after every restart.
QCoro::Task<Result<void>> Job::awaitLoader(Result<void> asked)
{
    const bool isLeaving = co_await m_follower->awaitDeparture(kDepartureLimit);
    endPhase(isLeaving ? PhaseOutcome::Done : PhaseOutcome::Failed);
    Error notSeen = loaderNotSeen(m_report.verified == Answer::Yes, profile());
    if (!asked)
        notSeen = std::move(notSeen).withDetail(asked.error().fullText());
    m_report.returned = Answer::No;
    if (!isLeaving)
        co_return failure(std::move(notSeen));
    closeDevice();
    begin(Phase::AwaitBootloader);
    m_hasArrived = true;
    const device::Sighting sighting =
        co_await m_follower->await(device::Life::Bootloader, kBootloaderLimit, m_setting.stop);
    m_report.after = m_follower->device();
    const bool isSeen = sighting.kind == device::Sighting::Kind::Arrived;
    endPhase(isSeen ? PhaseOutcome::Done : PhaseOutcome::Failed);
    if (!isSeen)
        co_return failure(std::move(notSeen));
    begin(Phase::Confirm);
    auto opened = co_await openBootloader();
    if (!opened || !m_device->loader())
        co_return failure(std::move(notSeen));
    m_report.returned = Answer::Yes;
    m_report.versionAfter = m_device->loader()->version;
    co_return {};
}

} // namespace fieldflash::update
