// SPDX-License-Identifier: MIT
#include "tests/faults/invariants.h"

#include <QRegularExpression>

#include <algorithm>

namespace fieldflash::test {

namespace {

using namespace std::chrono_literals;
using update::Answer;

/// The longest pause between two transfers under any stated limit: a device that asks for a pause
/// gets up to a minute.
constexpr Clock::Duration kLongestSilence = 61s;
constexpr Clock::Duration kLongestRun = 240s;

/// The device was sent other bytes than the host had sent, and cannot be read back.
bool isChangedUnseen(FaultyJob job, const std::vector<Fault>& faults)
{
    const auto changes = [](const Fault& fault) {
        return fault.kind == FaultKind::LostBit || fault.kind == FaultKind::TornBlock;
    };
    return !traitsOf(job).isReadBack && std::ranges::any_of(faults, changes);
}

/// The verdict says that the device restarted in the middle of manifestation.
bool isEndUnconfirmed(const update::Report& report)
{
    return report.notReadBack.contains(QStringLiteral("before it confirmed"));
}

/// What a success of an update states is true.
bool isUpdateTrue(const FaultBench& bench, FaultyJob job, const std::vector<Fault>& faults,
                  const Ending& ending)
{
    const update::Report& report = ending.report;
    const bool isProgram = job != FaultyJob::PlainPartition;
    if (report.flashIncomplete || (isProgram && report.expectedVersion != Answer::Yes))
        return false;
    if (traitsOf(job).isReadBack)
        return report.verified == Answer::Yes && ending.after == bench.promised();
    return report.verified == Answer::NotAsked && !report.notReadBack.isEmpty()
        && (ending.after == bench.promised() || isChangedUnseen(job, faults)
            || isEndUnconfirmed(report));
}

std::string describe(const update::Report& report)
{
    if (!report.error)
        return "no error, " + report.verdict().toStdString();
    return errorKindName(report.error->kind()).toStdString() + ": "
        + report.error->fullText().toStdString();
}

/// Whether everything that the run claims to have verified is true.
bool isTrueSuccess(const FaultBench& bench, FaultyJob job, const std::vector<Fault>& faults,
                   const Ending& ending)
{
    const update::Report& report = ending.report;
    const bool isToReturn = isUpdate(job) || ending.isFromApplication;
    if (isToReturn && report.returned != Answer::Yes)
        return false;
    switch (traitsOf(job).work) {
    case JobWork::Update: return isUpdateTrue(bench, job, faults, ending);
    case JobWork::Verify: return report.verified == Answer::Yes && ending.after == ending.before;
    case JobWork::VerifyDifferent: return false;
    case JobWork::Read: {
        const AddressRange range = bench.readRange();
        const auto begin =
            ending.after.begin() + static_cast<std::ptrdiff_t>(range.first - kFlashBase);
        return ending.bytesRead.size() == range.size
            && std::equal(ending.bytesRead.begin(), ending.bytesRead.end(), begin);
    }
    }
    return false;
}

/// Everything except the pages that the image covers, wholly or partly.
bool isOutsideUntouched(const FaultBench& bench, const Ending& ending)
{
    const AddressRange touched = bench.touched();
    for (std::size_t i = 0; i < ending.after.size(); ++i) {
        const bool isOutside = !touched.contains(ByteCount{kFlashBase} + i);
        if (isOutside && ending.after[i] != bench.original()[i])
            return false;
    }
    return true;
}

bool isConditionTrue(const FaultBench& bench, FaultyJob job, const std::vector<Fault>& faults,
                     const Ending& ending)
{
    if (!isUpdate(job))
        return ending.after == ending.before;
    return ending.report.flashIncomplete || ending.after == ending.before
        || ending.after == bench.promised() || isChangedUnseen(job, faults)
        || (!ending.report.error && isEndUnconfirmed(ending.report));
}

std::string wordsWrong(const Error& error)
{
    static const QRegularExpression bareCode(
        QStringLiteral("LIBUSB|\\berr[A-Z]|\\bdfu[A-Z]|\\bstatus \\d|\\bstate \\d|-?\\d+ ms\\b"));
    if (error.summary().isEmpty() || error.summary().contains(bareCode))
        return "summary: " + error.summary().toStdString();
    if (error.remedy().isEmpty() || error.remedy().contains(bareCode))
        return "remedy: " + error.remedy().toStdString();
    return {};
}

/// A pending operation of an earlier program is discarded instead of being executed by the
/// GETSTATUS required by the specification: a strict device STALLs this and does nothing.
bool dropsWhatIsPending(const QString& violation)
{
    return violation == QStringLiteral("ABORT in dfuDNLOAD-SYNC")
        || violation == QStringLiteral("ABORT in dfuMANIFEST-SYNC");
}

/// A device that an earlier run left in dfuMANIFEST stalls the first request, whichever it is.
bool asksAfterManifestation(const QString& violation)
{
    return violation == QStringLiteral("GETSTATE in dfuMANIFEST");
}

/// What a host cannot know: whether a request without an answer has arrived; how long a device
/// really needs if it reports something else.
bool isExcused(const QString& violation, FaultKind kind)
{
    switch (kind) {
    case FaultKind::PollZero:
    case FaultKind::PollOne:
    case FaultKind::GarbageStatus:
    case FaultKind::UnknownState:
    case FaultKind::UnknownStatus:
    case FaultKind::FlippedFirst:
    case FaultKind::FlippedMiddle:
    case FaultKind::FlippedLast:
    case FaultKind::Duplicate:
    case FaultKind::Swap:
    case FaultKind::ShortAnswer:
    case FaultKind::EmptyAnswer:
    case FaultKind::ReplyError:
    case FaultKind::LostReply:
    case FaultKind::BrieflyForbidden:
    case FaultKind::PermissionLost:
        return violation.contains(QStringLiteral("dfuDNBUSY"))
            || violation.endsWith(QStringLiteral("in dfuMANIFEST"))
            || violation.contains(QStringLiteral("before bwPollTimeout"));
    default: return false;
    }
}

} // namespace

const char* invariantName(Invariant invariant)
{
    switch (invariant) {
    case Invariant::Truth: return "truth";
    case Invariant::Condition: return "condition";
    case Invariant::Words: return "words";
    case Invariant::Outside: return "outside";
    case Invariant::NextRun: return "next run";
    case Invariant::Deadline: return "deadline";
    case Invariant::Protocol: return "protocol";
    case Invariant::Ends: return "ends";
    }
    return "?";
}

std::vector<Breach> breaches(const FaultBench& bench, FaultyJob job,
                             const std::vector<Fault>& faults, const Ending& ending)
{
    std::vector<Breach> found;
    const update::Report& report = ending.report;
    const bool isSuccess = report.exitCode() == 0;
    if (isSuccess && !isTrueSuccess(bench, job, faults, ending))
        found.push_back({Invariant::Truth, "false success"});
    const bool isVerifyFailed = report.error && report.error->kind() == ErrorKind::VerifyFailed;
    if (isVerifyFailed && traitsOf(job).work != JobWork::VerifyDifferent
        && ending.after == bench.promised())
        found.push_back({Invariant::Truth, "false failure: " + describe(report)});
    if (!isConditionTrue(bench, job, faults, ending))
        found.push_back({Invariant::Condition, describe(report)});
    if (report.error) {
        if (const std::string wrong = wordsWrong(*report.error); !wrong.empty())
            found.push_back({Invariant::Words, wrong});
    }
    // A mass erase removes everything; the next run restores what was saved before.
    const bool mayHaveErasedAll = report.flashIncomplete && !traitsOf(job).isPlain()
        && (ending.policy == plan::Policy::Mass || ending.policy == plan::Policy::Auto);
    if (isUpdate(job) && !mayHaveErasedAll && !isOutsideUntouched(bench, ending))
        found.push_back({Invariant::Outside, describe(report)});
    if (ending.longestSilence > kLongestSilence || ending.took > kLongestRun)
        found.push_back(
            {Invariant::Deadline,
             std::to_string(std::chrono::duration_cast<std::chrono::seconds>(ending.took).count())
                 + " s in all, silent for "
                 + std::to_string(
                     std::chrono::duration_cast<std::chrono::seconds>(ending.longestSilence)
                         .count())
                 + " s, " + describe(report)});
    for (const auto& [violation, count] : ending.violations) {
        const bool isExcusedHere =
            dropsWhatIsPending(violation) || std::ranges::any_of(faults, [&](const Fault& fault) {
                return isExcused(violation, fault.kind);
            });
        if (!isExcusedHere)
            found.push_back({Invariant::Protocol, violation.toStdString()});
    }
    return found;
}

std::vector<Breach> breachesOfNextRun(const FaultBench& bench, FaultyJob job, const Ending& ending)
{
    std::vector<Breach> found;
    const auto& error = ending.report.error;
    const bool isRight = traitsOf(job).work == JobWork::VerifyDifferent
        ? error && error->kind() == ErrorKind::VerifyFailed && ending.after == bench.original()
        : ending.report.exitCode() == 0 && isTrueSuccess(bench, job, {}, ending);
    if (!isRight)
        found.push_back({Invariant::NextRun, describe(ending.report)});
    for (const auto& [violation, count] : ending.violations) {
        if (!dropsWhatIsPending(violation) && !asksAfterManifestation(violation))
            found.push_back({Invariant::Protocol, "next run: " + violation.toStdString()});
    }
    return found;
}

} // namespace fieldflash::test
