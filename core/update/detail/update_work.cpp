// SPDX-License-Identifier: MIT
#include "core/update/detail/update_work.h"

#include "core/base/plural.h"
#include "core/base/words.h"
#include "core/update/detail/backup.h"
#include "core/update/detail/erased_value.h"
#include "core/update/detail/hashes.h"
#include "core/update/detail/interruption.h"
#include "core/update/detail/limits.h"
#include "core/update/preparation.h"
#include "core/usb/transfer_error.h"

#include <QCoro/QCoroTask>

#include <algorithm>
#include <utility>

namespace fieldflash::update {

namespace {

/// A resident loader describes its condition in front of the sectors.
QString sectorsIn(const QString& layoutText)
{
    return layoutText.mid(layoutText.indexOf(QLatin1Char('/')));
}

/// "1234:abcd 2200 " and a hash of the layout texts.
QString kindOf(const dfu::DfuseDevice& device)
{
    QByteArray layouts;
    for (const memory::MemoryArea& area : device.memoryMap().areas())
        layouts += (device.loader() ? sectorsIn(area.layoutText) : area.layoutText).toUtf8() + '\n';
    const usb::DeviceInfo& info = device.info();
    const ByteView bytes(reinterpret_cast<const std::uint8_t*>(layouts.constData()),
                         static_cast<std::size_t>(layouts.size()));
    return QStringLiteral("%1:%2 %3 ")
               .arg(info.vendorId, 4, 16, QLatin1Char('0'))
               .arg(info.productId, 4, 16, QLatin1Char('0'))
               .arg(info.bcdDevice, 4, 16, QLatin1Char('0'))
        + sha256Hex(bytes);
}

} // namespace

void announcePlan(const Job& job, const std::shared_ptr<const plan::Plan>& plan,
                  const QString& change)
{
    job.tell(PlanAnnounced{plan, job.device().memoryMap(), change});
    for (const plan::SectorPlan& sector : plan->sectors) {
        if (sector.intent == plan::SectorIntent::Equal)
            job.tell(SectorChanged{sector.place(), SectorState::Equal});
    }
}

UpdateWork::UpdateWork(Job& job, const image::FirmwareImage& image, const UpdateOptions& options)
    : m_job(job),
      m_image(image),
      m_options(options),
      m_recovery(job),
      m_journal(options.journalFolder, job.device().info().portPath),
      m_rules(rulesFor(options)),
      m_stated(options.stated)
{
    m_entry.imageHash = image.contentHash();
    m_entry.serialNumber = job.device().info().serialNumber;
    m_entry.deviceKind = kindOf(job.device());
    m_entry.hasBegun = false;
}

/// Called once, before anything else is read.
QCoro::Task<Result<void>> UpdateWork::readJournal()
{
    m_isJournalRead = true;
    const auto before = m_journal.read();
    if (!before)
        co_return {};
    Owner owner = ownerOf(*before, m_entry);
    if (owner != Owner::Other && before->hasBegun) {
        std::vector<ContentMark> marks = before->marks;
        auto isThere = co_await containsMarks(m_job, m_recovery, std::move(marks));
        if (!isThere)
            co_return failure(std::move(isThere).error());
        owner = *isThere ? owner : Owner::Other;
    }
    if (owner != Owner::Same)
        co_return passOver(*before, owner);
    m_interrupted = interruptedUpdate(*before, m_entry);
    m_entry = *before;
    if (before->hasBegun)
        m_job.note(m_interrupted.isSameImage
                       ? Words::tr("Continues the interrupted update.")
                       : Words::tr("An update with another file was interrupted here."));
    co_return {};
}

/// Saved bytes are never written to a device that may be a different one.
Result<void> UpdateWork::passOver(const JournalEntry& entry, Owner owner)
{
    m_hasForeignEntry = true;
    if (owner == Owner::Unsure)
        m_interrupted = doubtfulUpdate(entry, m_entry);
    if (owner == Owner::Other || entry.saved.empty())
        return {};
    image::Findings findings{doubtfulOwner(sizeOfSaved(entry))};
    auto refused = image::refusal(findings, permissionsOf(m_options));
    m_job.report().findings.push_back(findings.front());
    if (refused)
        return failure(*std::move(refused));
    return {};
}

void UpdateWork::setForeignAside()
{
    if (!std::exchange(m_hasForeignEntry, false))
        return;
    if (const auto kept = m_journal.setAside())
        m_job.note(
            Words::tr("An update of another device was interrupted at this USB port. What was "
                      "saved from that device is kept in %1.")
                .arg(*kept),
            true);
}

void UpdateWork::store()
{
    setForeignAside();
    if (auto stored = m_journal.write(m_entry); !stored)
        m_job.note(stored.error().summary(), true);
}

void UpdateWork::rememberLoss(const Error& error)
{
    const auto place = m_recovery.failedRead();
    const memory::MemoryArea* area =
        place ? m_job.device().memoryMap().area(place->alternateSetting) : nullptr;
    if (!usb::mayHaveLeft(error.kind()) || area == nullptr)
        return;
    for (const memory::Sector& sector : memory::MemoryMap::sectorsIn(*area, place->range))
        m_interrupted.suspects.addLoss(place->at(sector.range));
    m_entry.suspects = m_interrupted.suspects;
    m_recovery.readSucceeded();
    m_job.note(
        Words::tr("The device disconnected while %1 was read. The next attempt takes that into "
                  "account.")
            .arg(addressText(place->range.first)),
        true);
    store();
}

/// The cable may have been the cause: a user who wants to keep that content can try again.
void UpdateWork::capReadFailures()
{
    if (m_interrupted.suspects.lossCount() == 0)
        return;
    m_entry.suspects.capLosses();
    store();
}

/// Mostly with what was read for the plan. A place that has lost us the device, or that an
/// interrupted update left half written, is not read for this.
QCoro::Task<Result<void>> UpdateWork::compareBoard(const Planning& planning)
{
    const auto place = comparableProgram(m_job, m_image);
    if (m_isBoardCompared || !place || planning.known.hasUnreadable(*place))
        co_return {};
    std::optional<Bytes> head;
    if (const auto bytes = planning.known.find(*place))
        head = Bytes(bytes->begin(), bytes->end());
    const bool isSafe = m_interrupted.suspects.all().empty() && !m_interrupted.isMassEraseOpen;
    if (!head && isSafe) {
        Reader reader(m_job, m_recovery);
        auto read = co_await reader.readIfPossible(*place);
        if (!read)
            co_return failure(std::move(read).error());
        head = *std::move(read);
    }
    m_isBoardCompared = true;
    if (!head)
        co_return {};
    co_return compareBoards(m_job, m_image, m_options, *std::move(head));
}

QCoro::Task<Result<Planning>> UpdateWork::plan()
{
    while (true) {
        if (!m_isJournalRead) {
            auto read = co_await readJournal();
            if (!read)
                co_return failure(std::move(read).error());
        }
        memory::SparseBytes known = std::exchange(m_known, memory::SparseBytes());
        auto planning = co_await planUpdate(m_job, m_recovery, m_image, m_rules, m_interrupted,
                                            std::move(known));
        if (planning) {
            auto allowed = co_await compareBoard(*planning);
            if (allowed)
                co_return planning;
            planning = failure(std::move(allowed).error());
        }
        m_job.endPhase(planning.error());
        rememberLoss(planning.error());
        if (planning.error().kind() == ErrorKind::RefusedByDevice)
            capReadFailures();
        const bool isBack = co_await isBackAgain(planning.error());
        if (!isBack)
            co_return planning;
    }
}

QCoro::Task<Result<void>> UpdateWork::run()
{
    while (true) {
        auto planning = co_await plan();
        if (!planning)
            co_return failure(std::move(planning).error());
        m_planning = std::move(*planning);
        auto done = co_await backUp();
        if (done)
            done = co_await carryOut();
        else
            rememberLoss(done.error());
        if (done)
            break;
        // A further round does not turn this phase into a success.
        m_job.endPhase(done.error());
        const bool isAgain = co_await hasAnotherRound(done.error());
        if (!isAgain)
            co_return done;
    }
    if (m_options.verify)
        m_job.report().hashes = imageHashes(m_image, m_planning.known);
    co_return {};
}

/// Only once: after the first round the device no longer contains its original content.
QCoro::Task<Result<void>> UpdateWork::backUp()
{
    if (!m_options.backupFile || m_isBackedUp)
        co_return {};
    auto saved = co_await makeBackup(m_job, m_recovery, m_planning, *m_options.backupFile);
    m_isBackedUp = saved.has_value();
    co_return saved;
}

/// Carries out the current plan; the journal entry describes it in case the run ends early.
QCoro::Task<Result<void>> UpdateWork::carryOut()
{
    if (auto going = m_job.checkCancelled(); !going)
        co_return going;
    const plan::StatedPlan stated = plan::statedOf(*m_planning.plan);
    announcePlan(m_job, m_planning.plan,
                 m_stated ? plan::planChange(*m_stated, stated) : QString());
    m_stated = stated;
    Report& report = m_job.report();
    report.bytesVerified = m_rules.verify ? m_planning.plan->bytesProved : 0;
    m_entry.imageHash = m_image.contentHash();
    m_entry.serialNumber = m_job.device().info().serialNumber;
    m_entry.deviceKind = kindOf(m_job.device());
    m_entry.saved = atRisk(m_planning);
    m_entry.hasBegun = true;
    m_entry.isErasing = true;
    m_entry.isMassErase = m_planning.plan->policy == plan::Policy::Mass;
    m_entry.suspects = m_interrupted.suspects;
    m_entry.marks = marksOf(m_planning);
    if (!m_planning.plan->operations.empty())
        store();
    if (mayEraseToOpposite(m_job))
        addBefore(m_before, m_interrupted.saved, m_planning);
    PlanRunner runner(m_job, m_recovery, *m_planning.plan, m_planning.known, m_planning.timings);
    runner.isSecondTry = m_isRepairing;
    runner.whenErased = [this, &runner] {
        m_entry.isErasing = false;
        for (const memory::MemoryRange& sector : runner.erasedSectors())
            m_entry.suspects.remove(sector);
        store();
    };
    auto ran = co_await runner.run();
    m_rules.isEraseUnitChecked = m_rules.isEraseUnitChecked || runner.isEraseUnitChecked();
    if (ran && m_rules.verify && report.bytesVerified == m_planning.wanted.imageSize)
        report.verified = Answer::Yes;
    if (ran)
        m_journal.remove();
    else
        recordFailure(runner, ran);
    co_return ran;
}

/// Records the state after a failed round.
void UpdateWork::recordFailure(const PlanRunner& runner, const Result<void>& ran)
{
    if (runner.isPutBack()) {
        m_journal.remove();
        return;
    }
    m_isMassEraseImpossible = runner.isMassEraseImpossible();
    m_different = runner.differentSectors();
    m_isErasedToOpposite = runner.isErasedToOpposite();
    for (const memory::MemoryRange& sector : runner.erasedSectors())
        m_entry.suspects.remove(sector);
    // A stop takes effect only after the device has answered.
    if (ran.error().kind() != ErrorKind::Cancelled) {
        for (const memory::MemoryRange& sector : runner.underWay())
            m_entry.suspects.addTorn(sector);
    }
    // All sector erases except those of the torn sectors were acknowledged.
    m_entry.isErasing = m_entry.isErasing && m_entry.isMassErase;
    m_interrupted.suspects = m_entry.suspects;
    m_interrupted.saved = m_entry.saved;
    m_interrupted.wasErasing = m_entry.isErasing;
    m_interrupted.isMassEraseOpen = m_entry.isErasing && m_entry.isMassErase;
    m_interrupted.isThisRun = true;
    if (!m_planning.plan->operations.empty())
        store();
}

QCoro::Task<bool> UpdateWork::hasAnotherRound(Error error)
{
    const bool isImpossible = std::exchange(m_isMassEraseImpossible, false);
    const bool isOpposite = std::exchange(m_isErasedToOpposite, false);
    if (isOpposite && learnsErasedByte())
        co_return true;
    if (isImpossible && !m_rules.isMassEraseImpossible) {
        eraseSectorsInstead();
        co_return true;
    }
    if (error.kind() == ErrorKind::VerifyFailed && repairs(m_different))
        co_return true;
    const bool isBack = co_await isBackAgain(std::move(error));
    // Plan from the present content, and erase only what would have been erased anyway.
    if (isBack && m_interrupted.isThisRun)
        m_rules.policy = plan::Policy::Sectors;
    co_return isBack;
}

/// Content next to the image was mistaken for erased memory: it is written back.
bool UpdateWork::learnsErasedByte()
{
    if (!assumeOtherErasedByte(m_job))
        return false;
    m_interrupted.wasErasing = false;
    m_interrupted.isMassEraseOpen = false;
    if (plan::keepsSurroundings(m_rules))
        m_interrupted.saved = everythingBefore(m_before, m_interrupted.saved);
    m_known = m_planning.known;
    // The memory is empty now.
    if (m_planning.plan->policy == plan::Policy::Mass)
        m_rules.policy = plan::Policy::Sectors;
    return true;
}

void UpdateWork::eraseSectorsInstead()
{
    noteErasedOneByOne(m_job);
    m_interrupted.wasErasing = true;
    m_interrupted.isMassEraseOpen = false;
    m_rules.isMassEraseImpossible = true;
    m_rules.policy = m_rules.policy == plan::Policy::Mass ? plan::Policy::Auto : m_rules.policy;
}

/// Only sectors that were written are written again; there is no copy of other content.
bool UpdateWork::repairs(const SectorList& different)
{
    const bool isOurs = std::ranges::all_of(different, [this](const memory::MemoryRange& place) {
        return std::ranges::any_of(m_planning.plan->sectors, [&](const plan::SectorPlan& sector) {
            return plan::isTouched(sector.intent) && sector.contains(place);
        });
    });
    if (m_isRepairing || different.empty() || different.size() > kRepairedSectors || !isOurs)
        return false;
    m_isRepairing = true;
    for (const memory::MemoryRange& sector : different)
        m_interrupted.suspects.addTorn(sector);
    m_known = m_planning.known;
    m_rules.policy = plan::Policy::Sectors;
    Report& report = m_job.report();
    report.sectorsWrittenTwice = different.size();
    forgetDifferences(report);
    m_job.note(
        plural(Words::tr("%n sector(s) differed from what was written and will be erased and "
                         "written again.",
                         nullptr, pluralCount(different.size())),
               different.size()),
        true);
    return true;
}

QCoro::Task<bool> UpdateWork::isBackAgain(Error error)
{
    if (error.kind() != ErrorKind::Unplugged || m_returns == kReturns || !m_job.checkCancelled())
        co_return false;
    ++m_returns;
    const bool isBack = co_await m_job.enterAgain();
    if (!isBack)
        co_return false;
    m_recovery.forgetSelection();
    ++m_job.report().returns;
    m_job.note(Words::tr("The device disconnected and reconnected; the update continues."), true);
    co_return true;
}

} // namespace fieldflash::update
