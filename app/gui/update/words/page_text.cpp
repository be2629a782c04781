// SPDX-License-Identifier: MIT
#include "app/gui/update/words/page_text.h"

#include "app/gui/devices/board_guides.h"
#include "app/gui/devices/unknown_usb_devices.h"
#include "app/gui/update/facts/backups.h"
#include "app/gui/update/words/card_text.h"
#include "app/gui/update/words/failure_help.h"
#include "app/gui/update/words/failure_page.h"
#include "app/gui/update/words/page_parts.h"
#include "app/gui/update/words/partition_text.h"
#include "app/gui/update/words/recording_text.h"
#include "app/gui/update/words/technical_text.h"
#include "app/gui/update/words/verdict_text.h"
#include "app/gui/work/failure_text.h"
#include "app/gui/work/step_tracker.h"

#include <QCoreApplication>

#include <algorithm>

namespace fieldflash::gui {

namespace {

struct PageWords {
    Q_DECLARE_TR_FUNCTIONS(fieldflash::gui::PageText)
};

QString versionOfFile(const PageFacts& facts)
{
    return facts.file ? image::versionText(fileVersion(*facts.file)) : QString();
}

QString versionOfDevice(const PageFacts& facts)
{
    const DeviceFacts* device = facts.chosen();
    return device ? image::versionText(deviceVersion(*device)) : QString();
}

QString planSentence(const PageFacts& facts)
{
    return facts.plan ? facts.plan->sentence() : QString();
}

void addBoards(const PageFacts& facts, PageState& page)
{
    const QString chosen = boardGuide(facts.board).id;
    for (const BoardGuide& guide : boardGuides())
        page.boards.push_back({.id = guide.id, .name = guide.name, .isChosen = guide.id == chosen});
}

/// Remarks of the gate that need no override.
QString notesText(const image::Findings& findings)
{
    QStringList sentences;
    for (const image::Finding& finding : findings)
        if (finding.isWarning())
            sentences << joined(finding.summary, finding.remedy);
    return sentences.join(QLatin1Char(' '));
}

/// Lists unknown USB devices to choose from.
void describeUnknownUsbDevices(const PageFacts& facts, PageState& page)
{
    page.sentence = PageWords::tr("Is your device among these?");
    page.explanation =
        PageWords::tr("They support updates over USB, but Fieldflash does not know them. Choose "
                      "one only if you are sure that it contains an STM32.");
    for (const usb::DeviceInfo& unknownUsbDevice : facts.unknownUsbDevices)
        if (mayBeAdopted(unknownUsbDevice))
            page.choices.push_back(
                {.portPath = unknownUsbDevice.portPath,
                 .title = unknownUsbDevice.product.trimmed().isEmpty()
                     ? PageWords::tr("USB device")
                     : unknownUsbDevice.product.simplified(),
                 .line = PageWords::tr("USB port %1").arg(unknownUsbDevice.portPath),
                 .picture = DevicePicture::Application});
    page.secondary = {.action = Action::HideUnknownUsbDevices,
                      .words = PageWords::tr("&None of these")};
}

void describeNothing(const PageFacts& facts, PageState& page)
{
    const bool hasUnknownUsbDevices = std::ranges::any_of(facts.unknownUsbDevices, mayBeAdopted);
    if (facts.showsUnknownUsbDevices && hasUnknownUsbDevices) {
        describeUnknownUsbDevices(facts, page);
        return;
    }
    const auto diagnosis = diagnose(facts);
    if (!diagnosis)
        return;
    page.tone = diagnosis->complaint == Complaint::NoDevice ? Tone::Neutral : Tone::Caution;
    takeDiagnosis(*diagnosis, page);
    if (!page.connectSteps.empty())
        addBoards(facts, page);
    if (hasUnknownUsbDevices)
        page.secondary = {.action = Action::ShowUnknownUsbDevices,
                          .words = PageWords::tr("My device &is connected")};
}

void describeChoice(const PageFacts& facts, PageState& page)
{
    page.sentence = PageWords::tr("Which device?");
    page.explanation = PageWords::tr(
        "Several devices are connected. Choose the one to update; the others are not changed.");
    page.choices = deviceChoices(facts);
}

void describeObstacle(const PageFacts& facts, const Error& error, PageState& page)
{
    page.tone = Tone::Caution;
    if (const auto diagnosis = diagnose(facts))
        takeDiagnosis(*diagnosis, page);
    page.technicalText = error.fullText();
    if (error.kind() == ErrorKind::NotPermitted)
        page.obstacle = missingRule(facts);
}

void describeNoFile(const PageFacts& facts, PageState& page)
{
    page.sentence = PageWords::tr("Choose the firmware");
    page.explanation = PageWords::tr("Drop a file anywhere in this window, or choose one.");
    page.primary = {.action = Action::ChooseFile, .words = PageWords::tr("&Choose firmware…")};
    if (facts.hasBundledFirmware)
        page.secondary = {.action = Action::UseBundled,
                          .words = PageWords::tr("Use the &demo firmware")};
}

void describeBadFile(const PageFacts& facts, PageState& page)
{
    const Error error = facts.file->error.value_or(
        Error(ErrorKind::BadFile, PageWords::tr("The file contains no firmware.")));
    page.tone = Tone::Bad;
    page.sentence = failureHeadline(error.kind());
    page.explanation = error.summary();
    page.nextStep = nextStepOf(error);
    page.technicalText = error.fullText();
    page.primary = {.action = Action::ChooseFile, .words = PageWords::tr("&Choose another file…")};
    // In the bundle of a vendor the right file may still be there.
    if (!facts.file->bundleVersion.isEmpty() && !facts.file->choices.isEmpty())
        page.primary.words = PageWords::tr("&Choose the board…");
}

bool showsNotes(Situation situation)
{
    switch (situation) {
    case Situation::WrongFile:
    case Situation::Update:
    case Situation::GoBack:
    case Situation::Install:
    case Situation::FinishUpdate:
    case Situation::UpToDate: return true;
    default: return false;
    }
}

QString findingHeadline(image::FindingCode code)
{
    switch (code) {
    case image::FindingCode::InterruptedDevice:
        return PageWords::tr("Is this the device whose update was interrupted?");
    case image::FindingCode::OtherBank:
        return PageWords::tr("The device may start a different program");
    case image::FindingCode::UncheckedId:
        return PageWords::tr("It is not certain that this firmware is for this device");
    case image::FindingCode::NewSigner:
        return PageWords::tr("Do you trust the vendor of this file?");
    case image::FindingCode::UnsignedBundle: return PageWords::tr("This file is not signed");
    case image::FindingCode::OtherSigner:
        return PageWords::tr("This file is not signed by its vendor");
    case image::FindingCode::ExpiredBundle: return PageWords::tr("This file has expired");
    case image::FindingCode::OlderBundle:
        return PageWords::tr("A newer version was installed before");
    case image::FindingCode::BadSignature:
        return PageWords::tr("The firmware was changed after it was signed");
    default: return failureHeadline(image::errorKindOf(code));
    }
}

void describeWrongFile(const PageFacts& facts, PageState& page)
{
    const std::vector<image::Finding> refusals = facts.refusals();
    const image::Finding& first = refusals.front();
    const bool isYesEnough = std::ranges::all_of(refusals, [](const image::Finding& finding) {
        return finding.severity == image::Severity::Question;
    });
    page.tone = isYesEnough ? Tone::Caution : Tone::Bad;
    page.sentence = findingHeadline(first.code);
    // The banks have addresses, which are in the details.
    page.explanation = first.code == image::FindingCode::OtherBank
        ? PageWords::tr("The chip also contains a program that this file does not replace, and "
                        "option BFB2 lets it start either of the two.")
        : first.summary;
    page.nextStep = first.remedy.isEmpty()
        ? PageWords::tr("Nothing was changed. Choose the firmware that is made for this device.")
        : first.remedy;
    page.primary = {.action = Action::ChooseFile, .words = PageWords::tr("&Choose another file…")};
    const bool needsLoader = std::ranges::any_of(refusals, [](const image::Finding& finding) {
        return finding.code == image::FindingCode::NoLoader;
    });
    const auto movable = std::ranges::find_if(refusals, [](const image::Finding& finding) {
        return finding.suggestedAddress.has_value();
    });
    if (isYesEnough)
        page.primary = {.action = Action::AllowAll,
                        .words = first.code == image::FindingCode::NewSigner
                            ? PageWords::tr("&Trust and install")
                            : PageWords::tr("&Install anyway")};
    if (movable != refusals.end())
        page.primary = {
            .action = Action::PlaceFile,
            .words = PageWords::tr("&Write it at %1").arg(addressText(*movable->suggestedAddress))};
    else if (needsLoader && !isYesEnough)
        page.primary = {.action = Action::InstallLoader,
                        .words = PageWords::tr("&Install a loader…")};
}

/// The version is only what the program claims; a comparison of the bytes is more reliable.
QString upToDateText(const PageFacts& facts)
{
    if (!facts.isPlanRead || !facts.plan)
        return PageWords::tr("The device and the file have the same version.");
    if (facts.plan->bytesToWrite == 0)
        return PageWords::tr("The device matches the file exactly.");
    return PageWords::tr(
        "The device and the file have the same version, but their content differs.");
}

void describeReady(const PageFacts& facts, PageState& page)
{
    const QString stated = versionOfFile(facts);
    const QString running = versionOfDevice(facts);
    page.explanation = joined(planSentence(facts), notesText(facts.findings));
    page.primary.action = Action::Start;
    switch (page.situation) {
    case Situation::UpToDate:
        page.tone = Tone::Good;
        page.sentence = PageWords::tr("Up to date: version %1 is running").arg(running);
        page.explanation = upToDateText(facts);
        page.primary = {.action = Action::Start,
                        .words = PageWords::tr("Up to date"),
                        .isEnabled = false,
                        .isQuiet = true};
        page.canInstallAnyway = facts.refusals().empty();
        return;
    case Situation::Update:
        page.sentence = PageWords::tr("Ready to update from %1 to %2").arg(running, stated);
        page.primary.words = PageWords::tr("&Update to %1").arg(stated);
        return;
    case Situation::GoBack:
        page.sentence = PageWords::tr("Ready to go back from %1 to %2").arg(running, stated);
        page.primary.words = PageWords::tr("&Go back to %1").arg(stated);
        return;
    case Situation::FinishUpdate:
        page.sentence = PageWords::tr("An update was interrupted here");
        page.explanation =
            joined(PageWords::tr("The device is safe in bootloader mode."), page.explanation);
        page.primary.words = PageWords::tr("&Finish update");
        return;
    default: break;
    }
    if (facts.isRebuilt && !stated.isEmpty() && stated == running) {
        page.sentence = PageWords::tr("Ready to install the new build of version %1").arg(stated);
        page.primary.words = PageWords::tr("&Install %1").arg(stated);
        return;
    }
    page.sentence = stated.isEmpty() ? PageWords::tr("Ready to install this firmware")
                                     : PageWords::tr("Ready to install version %1").arg(stated);
    page.primary.words =
        stated.isEmpty() ? PageWords::tr("&Install") : PageWords::tr("&Install %1").arg(stated);
    if (facts.chosen()->isEmpty)
        page.explanation =
            joined(PageWords::tr("The device has no program yet."), page.explanation);
}

void describeQuestion(const PageFacts& facts, PageState& page)
{
    const QString stated = versionOfFile(facts);
    const QString running = versionOfDevice(facts);
    page.tone = Tone::Caution;
    page.secondary = {.action = Action::Decline, .words = PageWords::tr("&Leave it as it is")};
    if (facts.isAskingUndo) {
        const QString previous = image::versionText(facts.undo->version);
        page.sentence = previous.isEmpty() ? PageWords::tr("Restore the previous content?")
                                           : PageWords::tr("Restore version %1?").arg(previous);
        page.acceptsFile = false;
        page.showsMap = false; // it shows the result of the update
        page.explanation =
            PageWords::tr("The content that the update replaced is written back and checked.");
        page.primary = {.action = Action::Confirm, .words = PageWords::tr("&Restore")};
        return;
    }
    if (facts.allowsDanger()) {
        page.sentence = PageWords::tr("Install despite the problems found?");
        const bool isAboutSigner = std::ranges::all_of(facts.findings, [&](const auto& finding) {
            return finding.severity != image::Severity::Danger
                || finding.code == image::FindingCode::OtherSigner
                || finding.code == image::FindingCode::UnsignedBundle;
        });
        const bool isOnlyBank = std::ranges::all_of(facts.findings, [&](const auto& finding) {
            return finding.severity != image::Severity::Danger
                || finding.code == image::FindingCode::OtherBank;
        });
        page.explanation = isAboutSigner ? PageWords::tr("This file may not come from its vendor.")
            : isOnlyBank
            ? PageWords::tr("The device may start the other program instead of this one.")
            : PageWords::tr("This firmware will probably not run on this device. If so, another "
                            "firmware can still be installed in bootloader mode.");
        page.primary = {.action = Action::Confirm, .words = PageWords::tr("&Install anyway")};
        return;
    }
    page.sentence = running.isEmpty()
        ? PageWords::tr("Go back to version %1?").arg(stated)
        : PageWords::tr("Go back from version %1 to %2?").arg(running, stated);
    page.explanation =
        PageWords::tr("The older version may not understand settings stored by the newer one.");
    page.primary = {.action = Action::Confirm,
                    .words = PageWords::tr("&Go back to %1").arg(stated)};
}

QString plannedText(const plan::Plan& plan)
{
    if (plan.bytesToWrite == 0)
        return PageWords::tr("The device already matches the file.");
    const QString size = sizeText(plan.bytesToWrite);
    if (plan.policy == plan::Policy::Mass)
        return PageWords::tr("Erases the whole memory at once and writes %1.").arg(size);
    const auto touched = std::ranges::count_if(plan.sectors, [](const plan::SectorPlan& sector) {
        return plan::isTouched(sector.intent);
    });
    return PageWords::tr("Writes %1 in %n sector(s) and keeps the rest.", nullptr,
                         static_cast<int>(touched))
        .arg(size);
}

/// What the session plans to do; empty until it has a plan.
QString workPlanText(const PageFacts& facts)
{
    const update::JobKind job = facts.work->job;
    const bool isOfFile = job == update::JobKind::Update || job == update::JobKind::Restore;
    if (!facts.work->isPlanned || !facts.plan || !isOfFile)
        return {};
    const QString text = plannedText(*facts.plan);
    return facts.work->planChange.isEmpty() ? text : facts.work->planChange + u' ' + text;
}

QString workSentence(const PageFacts& facts)
{
    const bool isLoader = facts.work->job == update::JobKind::InstallLoader;
    const QString version = isLoader ? QString() : versionOfFile(facts);
    if (facts.work->isUndo && facts.work->phase == update::Phase::Write)
        return PageWords::tr("Restoring the previous content");
    if (isLoader && facts.work->phase == update::Phase::Write)
        return PageWords::tr("Writing the loader");
    switch (facts.work->phase.value_or(update::Phase::Inspect)) {
    case update::Phase::Detach:
    case update::Phase::AwaitBootloader: return PageWords::tr("Preparing the device");
    case update::Phase::Inspect:
    case update::Phase::Compare: return PageWords::tr("Reading the device");
    case update::Phase::Erase: return PageWords::tr("Erasing");
    case update::Phase::Write:
        return version.isEmpty() ? PageWords::tr("Writing the firmware")
                                 : PageWords::tr("Writing version %1").arg(version);
    case update::Phase::Verify:
    case update::Phase::Read: return PageWords::tr("Checking every byte");
    case update::Phase::Leave:
    case update::Phase::AwaitApplication: return PageWords::tr("Restarting the device");
    case update::Phase::Confirm: return PageWords::tr("Reading the version of the device");
    }
    Q_UNREACHABLE();
}

QString timeLeftText(std::optional<Clock::Duration> timeLeft)
{
    if (!timeLeft)
        return {};
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(*timeLeft).count();
    if (seconds <= 1)
        return PageWords::tr("About a second left.");
    if (seconds < 90)
        return PageWords::tr("About %1 seconds left.").arg(seconds);
    return PageWords::tr("About %1 minutes left.").arg((seconds + 30) / 60);
}

void describeWork(const PageFacts& facts, PageState& page)
{
    page.acceptsFile = false;
    page.steps = facts.steps;
    page.progress = facts.progress;
    page.sentence = facts.work->isStopping ? PageWords::tr("Stopping safely") : workSentence(facts);
    page.explanation = joined(
        workPlanText(facts),
        joined(timeLeftText(facts.work->timeLeft), PageWords::tr("Keep the cable connected.")));
    page.primary = {.action = Action::Cancel,
                    .words = facts.work->isStopping ? PageWords::tr("Stopping…")
                                                    : PageWords::tr("&Cancel"),
                    .isEnabled = !facts.work->isStopping,
                    .isQuiet = true};
}

void describeSuccess(const PageFacts& facts, PageState& page)
{
    const bool isUpdate = facts.report->job == update::JobKind::Update;
    page.tone = Tone::Good;
    page.steps = facts.steps;
    page.sentence = successSentence(*facts.report, facts.isReportOfCheck);
    page.verdict = verdictLines(*facts.report);
    page.technicalText = technicalText(*facts.report);
    page.primary = {.action = Action::Again,
                    .words = isUpdate ? PageWords::tr("&Update another") : PageWords::tr("&Done"),
                    .isQuiet = true};
    if (facts.undo && isUpdate)
        page.explanation =
            PageWords::tr("The previous content is saved: Earlier firmware in the menu has it.");
    image::Findings remarks = facts.report->findings;
    std::erase_if(remarks, [](const image::Finding& finding) { // the device has that version now
        return finding.code == image::FindingCode::OlderVersion;
    });
    page.explanation = joined(page.explanation, notesText(remarks));
    offerUndo(facts, page);
}

/// As reported by the device, or as found in its flash.
std::optional<std::uint16_t> runningVersion(const PageFacts& facts)
{
    if (facts.report->versionBefore)
        return facts.report->versionBefore;
    const DeviceFacts* device = facts.chosen();
    return device ? deviceVersion(*device) : std::nullopt;
}

/// "The device has 1.0, the file is 1.1": the result of a check.
void describeComparison(const PageFacts& facts, PageState& page)
{
    const update::Report& report = *facts.report;
    page.steps = facts.steps;
    page.sentence = comparisonSentence(report, runningVersion(facts));
    page.explanation = PageWords::tr("%Ln byte(s) differ. Nothing was changed.", nullptr,
                                     static_cast<int>(report.differentBytes));
    page.verdict = comparisonLines(report);
    page.technicalText = technicalText(report);
    page.primary = {.action = Action::Again, .words = PageWords::tr("&Done"), .isQuiet = true};
}

void addFindings(const PageFacts& facts, PageState& page)
{
    for (const image::Finding& finding : facts.findings) {
        if (finding.isWarning() || finding.severity == image::Severity::Impossible
            || finding.code == image::FindingCode::OlderVersion)
            continue;
        page.findings.push_back({.name = image::findingName(finding.code),
                                 .text = finding.summary,
                                 .detail = finding.detail,
                                 .isAllowed = facts.isAllowed(finding.code)});
    }
}

void describeSituation(const PageFacts& facts, PageState& page)
{
    switch (page.situation) {
    case Situation::NothingConnected: describeNothing(facts, page); return;
    case Situation::SeveralDevices: describeChoice(facts, page); return;
    case Situation::DeviceObstacle:
        describeObstacle(facts, *facts.chosen()->info.obstacle, page);
        return;
    case Situation::DeviceUnreadable:
        describeObstacle(facts, *facts.chosen()->lookError, page);
        page.offersBundle = true;
        page.primary = helpAgainstLook(*facts.chosen()->lookError);
        return;
    case Situation::NoFile: describeNoFile(facts, page); return;
    case Situation::BadFile: describeBadFile(facts, page); return;
    case Situation::WrongFile: describeWrongFile(facts, page); return;
    case Situation::Confirm: describeQuestion(facts, page); return;
    case Situation::Working: describeWork(facts, page); return;
    case Situation::Succeeded: describeSuccess(facts, page); return;
    case Situation::Compared: describeComparison(facts, page); return;
    case Situation::Failed: describeFailure(facts, page); return;
    case Situation::UpToDate:
    case Situation::Update:
    case Situation::GoBack:
    case Situation::Install:
    case Situation::FinishUpdate: describeReady(facts, page); return;
    }
}

} // namespace

PageState describe(const PageFacts& facts)
{
    PageState page;
    page.situation = situationOf(facts);
    describeSituation(facts, page);
    addDeviceCard(facts, page);
    addFirmwareCard(facts, page);
    if (facts.file && showsNotes(page.situation))
        page.notes = facts.file->notes;
    addPartition(facts, page);
    if (page.situation != Situation::Working && !facts.report)
        addFindings(facts, page);
    page.opensDetails = facts.raised && page.situation == Situation::WrongFile
        && page.primary.action == Action::ChooseFile;
    page.canChooseDevice =
        facts.devices.size() > 1 && page.device && !facts.work && !facts.recording;
    if (facts.fileChange && facts.fileChange->hasStopped && facts.file && facts.file->image) {
        page.tone = Tone::Caution;
        page.explanation =
            joined(PageWords::tr("The file changed on disk, so nothing was started. Look at it "
                                 "once more, then start again."),
                   page.explanation);
    }
    if (facts.recording)
        describeRecording(facts, page);
    return page;
}

} // namespace fieldflash::gui
