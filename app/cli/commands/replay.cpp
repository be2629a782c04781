// SPDX-License-Identifier: MIT
// `replay`: runs the recorded command again with this program, on the recorded devices.
#include "app/cli/arguments/command_declarations.h"
#include "app/cli/commands/commands.h"
#include "app/cli/commands/firmware_file.h"
#include "core/base/virtual_clock.h"
#include "core/profile/install_profiles.h"
#include "core/report/recording/recorded_job.h"
#include "core/report/recording/replay_input.h"
#include "core/report/recording/support_bundle.h"
#include "core/report/text/count_text.h"
#include "core/transcript/replay_bus.h"

#include <QCoro/QCoroTask>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <memory>
#include <utility>

namespace fieldflash::cli {

namespace {

using Deviations = std::shared_ptr<std::optional<transcript::Deviation>>;

/// Reports on destruction where the program deviated from the recording.
class ReplaySource final : public DeviceSource {
public:
    ReplaySource(transcript::Transcript transcript, ByteView known, Deviations deviations)
        : m_deviations(std::move(deviations)),
          m_bus(m_clock, std::move(transcript))
    {
        m_bus.learn(known);
    }
    ~ReplaySource() override { *m_deviations = m_bus.missing(); }

    usb::Bus& bus() override { return m_bus; }
    Clock& clock() override { return m_clock; }
    QCoro::Task<void> settled() override { return m_bus.settled(); }
    std::vector<BoardStatistics> boards() const override { return {}; }

private:
    Deviations m_deviations;
    VirtualClock m_clock;
    transcript::ReplayBus m_bus;
};

/// Everything needed to run the command again.
struct Replay {
    transcript::Transcript transcript;
    report::ReplayInput input;
    Arguments arguments;
    Bytes known;
    QTemporaryDir folder; ///< output of a recorded `read` goes here, never to another file
};

/// Bundles are untrusted input: only the last part of a file name is used, inside the folder of
/// this replay.
QString placeFor(const Replay& replay, const char* prefix, const QString& recorded)
{
    return replay.folder.filePath(QLatin1String(prefix) + QFileInfo(recorded).fileName());
}

/// The input file of the recorded command: included, or given now.
Result<void> provideFirmware(const Arguments& asked, Replay& replay)
{
    if (replay.input.contentHash.isEmpty()) {
        // The recorded job had no image, so none is needed.
        if (!replay.arguments.inputFile.isEmpty())
            replay.arguments.inputFile = asked.firmwareFile.isEmpty()
                ? placeFor(replay, "recorded-", replay.arguments.inputFile)
                : asked.firmwareFile;
        return {};
    }
    QString path = asked.firmwareFile;
    if (path.isEmpty() && replay.input.image) {
        path = placeFor(replay, "included-", replay.input.fileName);
        QFile file(path);
        const Bytes& bytes = replay.input.file;
        if (!file.open(QIODevice::WriteOnly)
            || file.write(reinterpret_cast<const char*>(bytes.data()),
                          static_cast<qint64>(bytes.size()))
                != static_cast<qint64>(bytes.size()))
            return failure(ErrorKind::FileAccess,
                           QStringLiteral("The included firmware cannot be unpacked."),
                           QStringLiteral("Make room for temporary files."));
    }
    if (path.isEmpty())
        return failure(
            ErrorKind::Usage,
            QStringLiteral("The recording leaves the firmware out, and the job needs it."),
            QStringLiteral("Give the file “%1” of that day with --firmware.")
                .arg(replay.input.fileName));
    if (!replay.input.member.isEmpty() && image::firmwarePath(path).member.isEmpty())
        path += QStringLiteral("//") + replay.input.member;
    auto file = loadFirmware(path, readOptions(replay.arguments));
    if (!file)
        return failure(file.error());
    if (auto placed = takePartAndPlace(file->image, replay.arguments); !placed)
        return placed;
    if (auto same = report::checkSameImage(replay.input, file->image); !same)
        return same;
    replay.known = report::imageContent(file->image);
    replay.arguments.inputFile = path;
    return {};
}

bool isOfWindow(const transcript::Transcript& transcript)
{
    return transcript.header.value(QStringLiteral("program")).toString()
        == QLatin1String("fieldflash");
}

/// The window records everything from its start: its last job is the one to replay.
Result<void> takeWindowJob(Replay& replay)
{
    auto job = report::recordedJob(replay.transcript);
    if (!job)
        return failure(std::move(job).error());
    if (!*job)
        return failure(ErrorKind::Usage,
                       QStringLiteral("The window recorded no update in this support bundle."),
                       QStringLiteral("Open it with fieldflash to see which devices were there; "
                                      "zcat shows every transfer."));
    const report::JobFacts& facts = (*job)->facts;
    const update::UpdateOptions& options = facts.options;
    Arguments& arguments = replay.arguments;
    arguments.command = facts.kind == update::JobKind::Update ? Command::Update
        : facts.kind == update::JobKind::Restore              ? Command::Restore
                                                              : Command::Verify;
    arguments.verify = options.verify;
    arguments.leave = options.leave;
    arguments.preserve = options.preserve;
    arguments.address = options.address;
    arguments.partition = options.partition;
    arguments.allowed = options.allowed;
    arguments.policy = options.policy;
    arguments.wholeChip = options.wholeChip;
    arguments.excluded = options.excluded;
    if (options.backupFile)
        arguments.backupFile = replay.folder.filePath(QStringLiteral("backup.dfu"));
    arguments.device = device::DeviceSelector::atPort((*job)->portPath);
    arguments.hasDevice = true;
    replay.input = std::move((*job)->input);
    replay.transcript = std::move((*job)->transcript);
    return {};
}

/// The profile with which the recorded command worked: the one given now, or the file of that name
/// here, because a recording contains no folders.
Result<void> provideProfile(const Arguments& asked, const Arguments& recorded)
{
    if (recorded.profileFile.isEmpty() || !asked.profileFile.isEmpty())
        return {};
    auto installed =
        profile::installProfiles(profile::ProfilePlaces::standard(), recorded.profileFile);
    if (!installed)
        return failure(std::move(installed).error().withRemedy(
            QStringLiteral("Give the profile “%1” of that day with --profile.")
                .arg(QFileInfo(recorded.profileFile).fileName())));
    return {};
}

Result<void> prepare(const Arguments& asked, Replay& replay)
{
    auto transcript = transcript::loadTranscript(asked.inputFile);
    if (!transcript)
        return failure(std::move(transcript).error());
    replay.transcript = std::move(*transcript);
    auto input = report::replayInput(replay.transcript);
    if (!input)
        return failure(std::move(input).error());
    replay.input = std::move(*input);
    if (isOfWindow(replay.transcript)) {
        if (auto taken = takeWindowJob(replay); !taken)
            return taken;
        replay.arguments.json = asked.json;
        replay.arguments.yes = true;
        return provideFirmware(asked, replay);
    }
    auto recorded = parseArguments(replay.input.command);
    // Only a forged bundle contains such a command, which could write anywhere.
    if (!recorded || !isRecordable(recorded->command))
        return failure(ErrorKind::BadFile,
                       QStringLiteral("This recording is not of a job of the terminal program."),
                       QStringLiteral("Open it in the window instead."));
    replay.arguments = std::move(*recorded);
    if (auto provided = provideProfile(asked, replay.arguments); !provided)
        return provided;
    replay.arguments.json = asked.json;
    replay.arguments.yes = true; // the recorded user has already confirmed
    replay.arguments.virtualSwitches.reset();
    replay.arguments.recordFile.clear();
    if (!replay.arguments.backupFile.isEmpty())
        replay.arguments.backupFile = replay.folder.filePath(QStringLiteral("backup.dfu"));
    replay.arguments.outputFile = placeFor(replay, "read-", replay.arguments.outputFile);
    return provideFirmware(asked, replay);
}

/// The verdict is about the recording: repeating the same failure counts as success.
Outcome judge(Outcome outcome, const Replay& replay,
              const std::optional<transcript::Deviation>& deviation)
{
    const int exitCode = outcome.exitCode();
    Outcome judged(Command::Replay);
    judged.input = outcome.input;
    if (deviation) {
        judged.error = Error(ErrorKind::VerifyFailed,
                             QStringLiteral("The program does not do what the recording shows. ")
                                 + deviation->sentence(),
                             QStringLiteral("Another version of the program may well do something "
                                            "else; the same version should not."));
        if (outcome.report && outcome.report->error)
            judged.error = std::move(*judged.error).withDetail(outcome.report->error->fullText());
        else if (outcome.error)
            judged.error = std::move(*judged.error).withDetail(outcome.error->fullText());
    } else if (replay.input.exitCode && *replay.input.exitCode != exitCode) {
        judged.error =
            Error(ErrorKind::VerifyFailed,
                  QStringLiteral("The transfers are those of the recording, but the end is not: "
                                 "exit code %1 now, %2 then.")
                      .arg(QString::number(exitCode), QString::number(*replay.input.exitCode)),
                  QStringLiteral("Compare the two reports."));
    } else {
        judged.sentence =
            QStringLiteral("The program did the same as in the recording (%1) and ended the same "
                           "way: %2")
                .arg(report::counted(replay.transcript.entries.size(), QStringLiteral("entry"),
                                     QStringLiteral("entries")),
                     outcome.report ? outcome.report->verdict()
                                    : QStringLiteral("exit code %1.").arg(exitCode));
    }
    return judged;
}

} // namespace

Outcome replayRecording(const Context& context,
                        const std::function<Outcome(const Context&)>& runRecorded)
{
    Replay replay;
    if (auto prepared = prepare(context.arguments, replay); !prepared) {
        Outcome outcome(Command::Replay);
        outcome.error = std::move(prepared).error();
        return outcome;
    }
    const auto deviation = std::make_shared<std::optional<transcript::Deviation>>();
    {
        // For a command that ends before it opens a device.
        VirtualClock clock;
        *deviation = transcript::ReplayBus(clock, replay.transcript).missing();
    }
    Context recorded{replay.arguments, context.streams, context.output, context.listener,
                     context.stop};
    recorded.openDevices = [&replay, deviation]() -> Result<std::unique_ptr<DeviceSource>> {
        return std::make_unique<ReplaySource>(replay.transcript, replay.known, deviation);
    };
    Outcome outcome = runRecorded(recorded);
    return judge(std::move(outcome), replay, *deviation);
}

} // namespace fieldflash::cli
