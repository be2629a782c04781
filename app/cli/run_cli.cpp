// SPDX-License-Identifier: MIT
#include "app/cli/run_cli.h"

#include "app/cli/commands/commands.h"
#include "app/cli/commands/recording.h"
#include "app/cli/output/json_output.h"
#include "app/cli/output/log_file.h"
#include "app/cli/output/text_output.h"
#include "core/base/file_name.h"
#include "core/bundle/trust_store.h"
#include "core/profile/install_profiles.h"
#include "core/report/json/json_parts.h"
#include "core/report/json/report_json.h"
#include "core/report/text/event_text.h"

#include <exception>

namespace fieldflash::cli {

namespace {

Outcome showText(const Context& context)
{
    context.output.text(context.arguments.shownText);
    return Outcome(context.arguments.command);
}

Outcome runCommand(const Context& context)
{
    switch (context.arguments.command) {
    case Command::Help:
    case Command::Version:
    case Command::VirtualHelp: return showText(context);
    case Command::List: return listDevices(context);
    case Command::Devices: return showProfiles(context);
    case Command::Info: return showInfo(context);
    case Command::Plan: return planUpdate(context);
    case Command::Update: return updateDevice(context);
    case Command::Restore: return restoreDevice(context);
    case Command::Verify: return verifyDevice(context);
    case Command::Read: return readDevice(context);
    case Command::Erase: return eraseDevice(context);
    case Command::Unprotect: return unprotectDevice(context);
    case Command::Detach: return detachDevice(context);
    case Command::Leave: return leaveBootloader(context);
    case Command::Convert: return convertFile(context);
    case Command::Replay: return replayRecording(context, runCommand);
    case Command::Series: return updateSeries(context);
    case Command::OptionBytes: return showOptionBytes(context);
    case Command::Key: return manageKey(context);
    case Command::Sign: return signFile(context);
    case Command::Pack: return packFile(context);
    case Command::ExportCab: return exportCabinet(context);
    case Command::Import: return importCabinet(context);
    case Command::InstallLoader: return installLoader(context);
    }
    Q_UNREACHABLE();
}

/// Our code does not throw. An exception from a library (out of memory) must still end in a report.
Outcome runGuarded(const Context& context)
{
    try {
        return runCommand(context);
    } catch (const std::exception& exception) {
        Outcome outcome(context.arguments.command);
        outcome.error =
            Error(ErrorKind::OurBug, QStringLiteral("Fieldflash failed unexpectedly."),
                  QStringLiteral("Please report this, with the file that --log writes."))
                .withDetail(QString::fromUtf8(exception.what()));
        return outcome;
    }
}

std::unique_ptr<Output> makeOutput(bool json, const Streams& streams)
{
    if (json)
        return std::make_unique<JsonOutput>(streams);
    return std::make_unique<TextOutput>(streams);
}

void logOutcome(LogFile& log, const Outcome& outcome)
{
    if (const Error* problem = outcome.problem())
        log.line(problem->fullText());
    log.line(QStringLiteral("report ")
             + QString::fromUtf8(report::jsonLine(report::endingJson(outcome.ending()))).trimmed());
}

Outcome run(const Arguments& arguments, const QStringList& words, const Streams& streams,
            Output& output, const std::stop_source& stop)
{
    std::unique_ptr<LogFile> log;
    if (!arguments.logFile.isEmpty()) {
        auto opened = LogFile::open(arguments.logFile);
        if (!opened) {
            Outcome outcome(arguments.command);
            outcome.error = std::move(opened.error());
            return outcome;
        }
        log = std::move(*opened);
        log->line(QStringLiteral("fieldflash-cli " FIELDFLASH_VERSION ": ")
                  + shownFileName(words.join(QLatin1Char(' '))));
    }
    Recording recording(arguments, words);
    const auto listener = [&output, &log, &recording](const update::Event& event) {
        if (log)
            log->line(report::eventText(event));
        recording.event(event);
        output.event(event);
    };
    const auto known =
        profile::installProfiles(profile::ProfilePlaces::standard(), arguments.profileFile);
    if (!known) {
        Outcome outcome(arguments.command);
        outcome.error = known.error();
        return outcome;
    }
    bundle::TrustStore::standard().installKeys();
    Outcome outcome = runGuarded({arguments, streams, output, listener, stop, &recording});
    recording.finish(outcome);
    if (log) {
        logOutcome(*log, outcome);
        if (!outcome.error)
            outcome.error = log->problem();
    }
    return outcome;
}

} // namespace

int runCli(const QStringList& arguments, const Streams& streams, const std::stop_source& stop)
{
    const auto parsed = parseArguments(arguments);
    const auto output = makeOutput(parsed ? parsed->json : wantsJson(arguments), streams);
    Outcome outcome;
    if (parsed)
        outcome = run(*parsed, arguments, streams, *output, stop);
    else
        outcome.error = parsed.error();
    output->finish(outcome);
    const std::optional<QString> lost = streams.problem ? streams.problem() : std::nullopt;
    if (!lost)
        return outcome.exitCode();
    const bool isSuccess = outcome.exitCode() == 0;
    const Error error =
        Error(ErrorKind::FileAccess,
              isSuccess
                  ? QStringLiteral("The command succeeded, but its output could not be written.")
                  : QStringLiteral("The output could not be written as a whole."))
            .withDetail(*lost);
    streams.error(error.fullText() + QLatin1Char('\n'));
    return isSuccess ? exitCode(error.kind()) : outcome.exitCode();
}

} // namespace fieldflash::cli
