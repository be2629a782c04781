// SPDX-License-Identifier: MIT
#include "app/gui/update/recording_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace fieldflash::gui {

namespace {

struct RecordingWords {
    Q_DECLARE_TR_FUNCTIONS(fieldflash::gui::RecordingText)
};

QString titleOf(const RecordingFacts& recording)
{
    if (!recording.began.isValid())
        return RecordingWords::tr("Recording – nothing is connected");
    const QDateTime began = recording.began.toLocalTime();
    const QLocale locale;
    return RecordingWords::tr("Recording of %1, %2 – nothing is connected")
        .arg(locale.toString(began.date(), QLocale::LongFormat),
             began.toString(QStringLiteral("HH:mm")));
}

QString sourceOf(const RecordingFacts& recording)
{
    QStringList parts{RecordingWords::tr("Made by %1 %2 on %3.")
                          .arg(recording.program, recording.version, recording.system)};
    if (recording.jobs > 1)
        parts << RecordingWords::tr("The last of %n recorded job(s).", nullptr,
                                    static_cast<int>(recording.jobs));
    if (!recording.isComplete)
        parts << RecordingWords::tr("Its end is missing.");
    return (parts + recording.notes).join(QLatin1Char(' '));
}

QString verdictThen(const RecordingFacts& recording)
{
    if (!recording.job)
        return {};
    if (!recording.verdict.isEmpty())
        return recording.verdict;
    if (recording.exitCode)
        return RecordingWords::tr("It ended with exit code %1.").arg(*recording.exitCode);
    return RecordingWords::tr("The recording ends before the job did.");
}

QString deviationText(const transcript::Deviation& deviation)
{
    const double seconds = std::chrono::duration<double>(deviation.at).count();
    if (deviation.recorded.isEmpty())
        return RecordingWords::tr("The recording is at its end, but Fieldflash went on with: %1.")
            .arg(deviation.found);
    if (deviation.found == QLatin1String("nothing more"))
        return RecordingWords::tr(
                   "%1 s after the beginning the recording goes on with: %2. Fieldflash was "
                   "done by then.")
            .arg(QLocale().toString(seconds, 'f', 3), deviation.recorded);
    return RecordingWords::tr(
               "%1 s after the beginning the recording goes on with: %2. Fieldflash did this "
               "instead: %3.")
        .arg(QLocale().toString(seconds, 'f', 3), deviation.recorded, deviation.found);
}

RecordingState stateOf(const PageFacts& facts)
{
    const RecordingFacts& recording = *facts.recording;
    RecordingState state;
    state.title = titleOf(recording);
    state.source = sourceOf(recording);
    state.then = verdictThen(recording);
    if (!facts.report)
        return state;
    state.now = facts.report->verdict();
    const bool isSameEnd = recording.exitCode && *recording.exitCode == facts.report->exitCode();
    if (recording.deviation) {
        state.conclusion = deviationText(*recording.deviation);
        state.tone = Tone::Caution;
    } else if (!recording.exitCode) {
        state.conclusion = RecordingWords::tr("How it ended then was not recorded.");
    } else if (isSameEnd) {
        state.conclusion = state.now == state.then
            ? RecordingWords::tr("Every step was the recorded one, and it ended as it did then.")
            : RecordingWords::tr(
                  "Every step was the recorded one, and it ended as it did then. Figures may "
                  "differ where the recording leaves bytes out.");
        state.tone = Tone::Good;
    } else {
        state.conclusion =
            RecordingWords::tr("Every step was the recorded one, but it ended differently.");
        state.tone = Tone::Caution;
    }
    return state;
}

void describeRun(const PageFacts& facts, PageState& page)
{
    switch (*facts.recording->job) {
    case update::JobKind::Verify:
        page.sentence = RecordingWords::tr("Runs the recorded check again");
        break;
    case update::JobKind::Restore:
        page.sentence = RecordingWords::tr("Puts the old content back once more");
        break;
    default: page.sentence = RecordingWords::tr("Runs the recorded update again"); break;
    }
    page.tone = Tone::Neutral;
    page.explanation =
        RecordingWords::tr("The device answers as it did then and takes as long. Nothing "
                           "real is changed.");
    page.primary = {.action = Action::Replay, .words = RecordingWords::tr("&Run it again")};
}

void describeMissingFile(const PageFacts& facts, PageState& page)
{
    page.tone = Tone::Neutral;
    page.sentence = RecordingWords::tr("The recording leaves the firmware out");
    page.explanation = RecordingWords::tr("Choose “%1” of that day, and the job can be run again.")
                           .arg(facts.recording->fileName);
    page.primary = {.action = Action::ChooseFile,
                    .words = RecordingWords::tr("&Choose this file…")};
}

void describeDevicesOnly(const PageFacts& facts, PageState& page)
{
    page.primary = {};
    page.firmware.reset();
    page.acceptsFile = false;
    const bool isTrouble = page.situation == Situation::DeviceObstacle
        || page.situation == Situation::DeviceUnreadable;
    if (isTrouble) {
        page.obstacle.reset();
        page.connectSteps.clear();
        return; // what stood in the way then is what the recording is about
    }
    page.tone = Tone::Neutral;
    page.sentence = RecordingWords::tr("This was connected");
    page.explanation = facts.recording->program == QLatin1String("fieldflash")
        ? RecordingWords::tr("No update was recorded.")
        : RecordingWords::tr(
              "The recorded job is not one of the window: “fieldflash-cli replay” runs it "
              "again.");
}

void describeNobody(PageState& page)
{
    page.connectSteps.clear();
    page.boards.clear();
    page.obstacle.reset();
    page.tone = Tone::Neutral;
    page.sentence = RecordingWords::tr("No device was connected");
    page.explanation = RecordingWords::tr("The recording shows none.");
    page.nextStep.clear();
    page.primary = {};
}

void describeEnd(const PageFacts& facts, PageState& page)
{
    page.connectSteps.clear();
    page.primary = {
        .action = Action::Replay, .words = RecordingWords::tr("&Run it again"), .isQuiet = true};
    if (!facts.recording->deviation)
        return;
    page.tone = Tone::Caution;
    page.sentence = RecordingWords::tr("Not what the recording shows");
    page.explanation =
        RecordingWords::tr("From one step on Fieldflash did something else than it did then. "
                           "The recording cannot tell how the device would have answered.");
    page.nextStep =
        RecordingWords::tr("Another version may well do something else; version %1 should not.")
            .arg(facts.recording->version);
    page.verdict.clear();
}

} // namespace

void describeRecording(const PageFacts& facts, PageState& page)
{
    page.recording = stateOf(facts);
    page.canInstallAnyway = false;
    page.offersBundle = false;
    if (page.situation == Situation::Working)
        return;
    page.secondary = {};
    page.findings.clear();
    if (facts.report)
        describeEnd(facts, page);
    else if (page.situation == Situation::NothingConnected)
        describeNobody(page);
    else if (!facts.recording->job)
        describeDevicesOnly(facts, page);
    else if (facts.file && !facts.file->image)
        return; // the page says what is wrong with the file
    else if (!facts.file)
        describeMissingFile(facts, page);
    else
        describeRun(facts, page);
}

} // namespace fieldflash::gui
