// SPDX-License-Identifier: MIT
#include "app/gui/update/words/verdict_text.h"

#include "app/gui/work/failure_text.h"
#include "core/image/content/firmware_image.h"

#include <QCoreApplication>

namespace fieldflash::gui {

namespace {

struct VerdictWords {
    Q_DECLARE_TR_FUNCTIONS(fieldflash::gui::VerdictText)
};

Mark markOf(update::Answer answer)
{
    switch (answer) {
    case update::Answer::Yes: return Mark::Done;
    case update::Answer::No: return Mark::Failed;
    case update::Answer::NotAsked: return Mark::Skipped;
    }
    Q_UNREACHABLE();
}

QString versionOr(std::optional<std::uint16_t> version, const QString& otherwise)
{
    return version ? image::versionText(*version) : otherwise;
}

VerdictLine bytesLine(const update::Report& report)
{
    VerdictLine line{.mark = markOf(report.verified), .text = {}};
    const bool found = report.hasDifference();
    switch (report.verified) {
    case update::Answer::Yes:
        line.text = report.job == update::JobKind::Erase
            ? VerdictWords::tr("Every byte was read back and is empty")
            : VerdictWords::tr("Every byte was read back and matches");
        break;
    case update::Answer::No:
        line.text = found ? VerdictWords::tr("The read-back bytes differ from the file")
                          : VerdictWords::tr("The check was not completed");
        break;
    case update::Answer::NotAsked:
        line.text = report.notReadBack.isEmpty() ? VerdictWords::tr("The bytes were not checked")
                                                 : report.notReadBack;
        break;
    }
    return line;
}

VerdictLine returnLine(const update::Report& report)
{
    VerdictLine line{.mark = markOf(report.returned), .text = {}};
    switch (report.returned) {
    case update::Answer::Yes: line.text = VerdictWords::tr("The device restarted normally"); break;
    case update::Answer::No:
        line.text = VerdictWords::tr("The device did not restart normally");
        break;
    case update::Answer::NotAsked:
        line.text = VerdictWords::tr("The device was not restarted");
        break;
    }
    return line;
}

VerdictLine versionLine(const update::Report& report)
{
    VerdictLine line{.mark = markOf(report.expectedVersion), .text = {}};
    const QString unknown = VerdictWords::tr("unknown");
    switch (report.expectedVersion) {
    case update::Answer::Yes:
        line.text =
            VerdictWords::tr("It reports version %1").arg(versionOr(report.versionAfter, unknown));
        break;
    case update::Answer::No:
        line.text = report.versionAfter ? VerdictWords::tr("It reports version %1 instead of %2")
                                              .arg(versionOr(report.versionAfter, unknown),
                                                   versionOr(report.versionStated, unknown))
                                        : VerdictWords::tr("Its version could not be read");
        break;
    case update::Answer::NotAsked:
        line.text = report.error ? VerdictWords::tr("Version not checked")
                                 : VerdictWords::tr("The file states no version to compare with");
        break;
    }
    return line;
}

} // namespace

QString successSentence(const update::Report& report, bool isCheck)
{
    if (isCheck)
        return VerdictWords::tr("The device contains exactly this firmware");
    const auto now = report.versionAfter ? report.versionAfter : report.versionStated;
    switch (report.job) {
    case update::JobKind::Erase: return VerdictWords::tr("The memory is erased");
    case update::JobKind::Detach: return VerdictWords::tr("The device is in bootloader mode");
    case update::JobKind::Leave: return VerdictWords::tr("The application is running");
    case update::JobKind::InstallLoader: return VerdictWords::tr("The loader is installed");
    default: break;
    }
    if (report.job == update::JobKind::Restore)
        return now ? VerdictWords::tr("Version %1 is restored").arg(image::versionText(*now))
                   : VerdictWords::tr("The previous content is restored");
    if (!now)
        return VerdictWords::tr("The firmware is installed");
    if (report.versionBefore && *report.versionBefore != *now)
        return (*report.versionBefore > *now ? VerdictWords::tr("Went back from version %1 to %2")
                                             : VerdictWords::tr("Updated from version %1 to %2"))
            .arg(image::versionText(*report.versionBefore), image::versionText(*now));
    return VerdictWords::tr("Version %1 is installed").arg(image::versionText(*now));
}

QString failureSentence(const update::Report& report)
{
    const ErrorKind kind = report.error->kind();
    const bool wasWritten = !report.hasMatched();
    if (report.verified == update::Answer::Yes && kind == ErrorKind::DidNotReturn)
        return wasWritten
            ? VerdictWords::tr("Written and checked, but the device did not reconnect")
            : VerdictWords::tr("Checked, but the device did not reconnect");
    if (report.verified == update::Answer::Yes && kind == ErrorKind::WrongVersion)
        return wasWritten
            ? VerdictWords::tr("Written and checked, but the device reports a different version")
            : VerdictWords::tr("Checked, but the device reports a different version");
    // A place that is not empty after its erase, or does not keep its bytes: nothing was compared.
    if (report.verified != update::Answer::No && kind == ErrorKind::VerifyFailed)
        return report.job == update::JobKind::Erase
            ? VerdictWords::tr("The memory could not be erased")
            : VerdictWords::tr("The memory could not be written");
    if (kind == ErrorKind::Unplugged && report.flashIncomplete)
        return VerdictWords::tr("The device was disconnected before the update was finished");
    return failureHeadline(kind);
}

QString comparisonSentence(const update::Report& report, std::optional<std::uint16_t> running)
{
    if (!running || !report.versionStated)
        return VerdictWords::tr("The device differs from the file");
    const QString stated = image::versionText(*report.versionStated);
    if (*running == *report.versionStated)
        return VerdictWords::tr("Both have version %1, but their content differs").arg(stated);
    return VerdictWords::tr("The device has version %1, the file is version %2")
        .arg(image::versionText(*running), stated);
}

std::vector<VerdictLine> comparisonLines(const update::Report& report)
{
    return {returnLine(report)};
}

std::vector<VerdictLine> verdictLines(const update::Report& report)
{
    std::vector<VerdictLine> lines{bytesLine(report), returnLine(report), versionLine(report)};
    const bool isOfFile = report.job == update::JobKind::Update
        || report.job == update::JobKind::Restore || report.job == update::JobKind::Verify;
    if (!isOfFile) // questions that the job does not ask
        std::erase_if(lines, [](const VerdictLine& line) { return line.mark == Mark::Skipped; });
    return lines;
}

} // namespace fieldflash::gui
