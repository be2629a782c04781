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

bool isUpdate(FaultyJob job)
{
    return job == FaultyJob::Update || job == FaultyJob::UpdateUnaligned;
}

std::string describe(const update::Report& report)
{
    if (!report.error)
        return "no error, " + report.verdict().toStdString();
    return errorKindName(report.error->kind()).toStdString() + ": "
        + report.error->fullText().toStdString();
}

/// Whether everything that the run claims to have verified is true.
bool isTrueSuccess(const FaultBench& bench, FaultyJob job, const Ending& ending)
{
    const update::Report& report = ending.report;
    const bool isToReturn = isUpdate(job) || ending.isFromApplication;
    if (isToReturn && report.returned != Answer::Yes)
        return false;
    switch (job) {
    case FaultyJob::Update:
    case FaultyJob::UpdateUnaligned:
        return report.verified == Answer::Yes && report.expectedVersion == Answer::Yes
            && ending.after == bench.promised() && !report.flashIncomplete;
    case FaultyJob::Verify: return report.verified == Answer::Yes && ending.after == ending.before;
    case FaultyJob::VerifyDifferent: return false;
    case FaultyJob::Read: {
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
    std::size_t touched = bench.image().targets.front().segments.front().bytes.size();
    touched = (touched + 2047) / 2048 * 2048;
    return std::equal(ending.after.begin() + static_cast<std::ptrdiff_t>(touched),
                      ending.after.end(),
                      bench.original().begin() + static_cast<std::ptrdiff_t>(touched));
}

bool isConditionTrue(const FaultBench& bench, FaultyJob job, const Ending& ending)
{
    if (!isUpdate(job))
        return ending.after == ending.before;
    return ending.report.flashIncomplete || ending.after == ending.before
        || ending.after == bench.promised();
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
    if (isSuccess && !isTrueSuccess(bench, job, ending))
        found.push_back({Invariant::Truth, "false success"});
    const bool isVerifyFailed = report.error && report.error->kind() == ErrorKind::VerifyFailed;
    if (isVerifyFailed && job != FaultyJob::VerifyDifferent && ending.after == bench.promised())
        found.push_back({Invariant::Truth, "false failure: " + describe(report)});
    if (!isConditionTrue(bench, job, ending))
        found.push_back({Invariant::Condition, describe(report)});
    if (report.error) {
        if (const std::string wrong = wordsWrong(*report.error); !wrong.empty())
            found.push_back({Invariant::Words, wrong});
    }
    // A mass erase removes everything; the next run restores what was saved before.
    const bool mayHaveErasedAll = report.flashIncomplete
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
    const bool isRight = job == FaultyJob::VerifyDifferent
        ? error && error->kind() == ErrorKind::VerifyFailed && ending.after == bench.original()
        : ending.report.exitCode() == 0 && isTrueSuccess(bench, job, ending);
    if (!isRight)
        found.push_back({Invariant::NextRun, describe(ending.report)});
    for (const auto& [violation, count] : ending.violations) {
        if (!dropsWhatIsPending(violation))
            found.push_back({Invariant::Protocol, "next run: " + violation.toStdString()});
    }
    return found;
}

} // namespace fieldflash::test
