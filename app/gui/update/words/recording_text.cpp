// SPDX-License-Identifier: MIT
#include "app/gui/update/words/recording_text.h"

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
        return RecordingWords::tr("The recording has ended, but Fieldflash continued with: %1.")
            .arg(deviation.found);
    if (deviation.found.isEmpty())
        return RecordingWords::tr("%1 s after the start, the recording continues with: %2. "
                                  "Fieldflash had already finished.")
            .arg(QLocale().toString(seconds, 'f', 3), deviation.recorded);
    return RecordingWords::tr("%1 s after the start, the recording continues with: %2. Fieldflash "
                              "did this instead: %3.")
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
        state.conclusion = RecordingWords::tr("The original result was not recorded.");
    } else if (isSameEnd) {
        state.conclusion = state.now == state.then
            ? RecordingWords::tr("Every step matched the recording, and the result was the same.")
            : RecordingWords::tr("Every step matched the recording, and the result was the same. "
                                 "Figures may differ where the recording omits bytes.");
        state.tone = Tone::Good;
    } else {
        state.conclusion =
            RecordingWords::tr("Every step matched the recording, but the result was different.");
        state.tone = Tone::Caution;
    }
    return state;
}

void describeRun(const PageFacts& facts, PageState& page)
{
    switch (*facts.recording->job) {
    case update::JobKind::Verify:
        page.sentence = RecordingWords::tr("Ready to run the recorded check again");
        break;
    case update::JobKind::Restore:
        page.sentence = RecordingWords::tr("Ready to restore the previous content again");
        break;
    default: page.sentence = RecordingWords::tr("Ready to run the recorded update again"); break;
    }
    page.tone = Tone::Neutral;
    page.explanation = RecordingWords::tr("The recorded device answers as it did then and takes "
                                          "the same time. No real device is changed.");
    page.primary = {.action = Action::Replay, .words = RecordingWords::tr("&Run it again")};
}

void describeMissingFile(const PageFacts& facts, PageState& page)
{
    page.tone = Tone::Neutral;
    page.sentence = RecordingWords::tr("The recording does not include the firmware");
    page.explanation = RecordingWords::tr("Choose the original “%1” to run the job again.")
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
        return; // the problem of that time is what the recording is about
    }
    page.tone = Tone::Neutral;
    page.sentence = RecordingWords::tr("Recorded devices");
    page.explanation = facts.recording->program == QLatin1String("fieldflash")
        ? RecordingWords::tr("No update was recorded.")
        : RecordingWords::tr(
              "The window can't run this recorded job. Use “fieldflash-cli replay”.");
}

void describeNoDevice(PageState& page)
{
    page.connectSteps.clear();
    page.boards.clear();
    page.obstacle.reset();
    page.tone = Tone::Neutral;
    page.sentence = RecordingWords::tr("No device was connected");
    page.explanation = RecordingWords::tr("The recording contains no device.");
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
    page.sentence = RecordingWords::tr("Differs from the recording");
    page.explanation =
        RecordingWords::tr("At one step Fieldflash did something different. The recording can't "
                           "show how the device would have answered.");
    page.nextStep =
        RecordingWords::tr("A different version of Fieldflash may do this; version %1 should not.")
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
        describeNoDevice(page);
    else if (!facts.recording->job)
        describeDevicesOnly(facts, page);
    else if (facts.file && !facts.file->image)
        return; // the page shows the problem of the file
    else if (!facts.file)
        describeMissingFile(facts, page);
    else
        describeRun(facts, page);
}

} // namespace fieldflash::gui
