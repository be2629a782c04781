// SPDX-License-Identifier: MIT
#include "app/cli/output/text_output.h"

#include "app/cli/output/plan_table.h"
#include "app/cli/output/progress_line.h"
#include "app/cli/output/text_tables.h"
#include "app/cli/output/verdict_text.h"
#include "core/base/file_name.h"
#include "core/base/foreign_text.h"
#include "core/image/read_image.h"
#include "core/report/text/event_text.h"

#include <variant>

namespace fieldflash::cli {

namespace {

constexpr int kTenth = 10;
/// Smaller amounts are done before progress could be read.
constexpr ByteCount kWorthTelling = 64 * 1024;

/// ECMA-48: carriage return, then erase to the end of the line.
const QString kRestartLine = QStringLiteral("\r\x1b[K");

QString coloured(const QString& symbol, int colour)
{
    return QStringLiteral("\x1b[%1m%2\x1b[0m").arg(colour).arg(symbol);
}

constexpr int kGreen = 32;
constexpr int kRed = 31;

} // namespace

TextOutput::TextOutput(const Streams& streams) : m_streams(streams) { }

void TextOutput::text(const QString& text) { m_streams.out(withoutTerminalControl(text)); }

void TextOutput::line(const QString& text)
{
    clearRedrawn();
    m_streams.out(withoutTerminalControl(text) + QLatin1Char('\n'));
}

void TextOutput::markedLine(update::Answer mark, const QString& text)
{
    clearRedrawn();
    m_streams.out(symbol(mark) + QLatin1Char(' ') + withoutTerminalControl(text)
                  + QLatin1Char('\n'));
}

void TextOutput::redraw(const QString& text)
{
    m_streams.out(kRestartLine + text);
    m_isRedrawn = true;
}

void TextOutput::clearRedrawn()
{
    if (m_isRedrawn)
        m_streams.out(kRestartLine);
    m_isRedrawn = false;
}

QString TextOutput::symbol(update::Answer answer) const
{
    switch (answer) {
    case update::Answer::NotAsked: return QStringLiteral("–");
    case update::Answer::No:
        return m_streams.hasColours ? coloured(QStringLiteral("✗"), kRed) : QStringLiteral("✗");
    case update::Answer::Yes:
        return m_streams.hasColours ? coloured(QStringLiteral("✓"), kGreen) : QStringLiteral("✓");
    }
    Q_UNREACHABLE();
}

void TextOutput::event(const update::Event& event)
{
    if (const auto* start = std::get_if<update::PhaseStarted>(&event))
        started(start->phase);
    else if (const auto* end = std::get_if<update::PhaseFinished>(&event))
        finished(*end);
    else if (const auto* step = std::get_if<update::Progress>(&event))
        progress(*step);
    else if (const auto* plan = std::get_if<update::PlanAnnounced>(&event))
        announce(*plan);
    else if (const auto* change = std::get_if<update::DeviceChanged>(&event))
        device(*change);
    else if (const auto* note = std::get_if<update::Note>(&event))
        line((note->isWarning ? QStringLiteral("Warning: ") : QStringLiteral("Note: "))
             + note->text);
}

void TextOutput::announce(const update::PlanAnnounced& announced)
{
    if (!announced.change.isEmpty())
        line(QStringLiteral("Note: ") + announced.change);
    line(announced.plan->sentence());
}

void TextOutput::started(update::Phase phase)
{
    const report::Step step = report::stepOf(phase);
    if (m_step && m_step->step != step)
        closeStep(update::PhaseOutcome::Done);
    if (!m_step)
        m_step = RunningStep{.step = step};
    m_step->isRunning = true;
    m_toldTenth = 0;
    if (m_streams.isTerminal)
        redraw(progressLine({.label = report::stepText(step)},
                            m_streams.width ? m_streams.width() : 80));
}

void TextOutput::finished(const update::PhaseFinished& event)
{
    if (!m_step)
        return;
    m_step->took += event.took;
    m_step->isRunning = false;
    // After a success, the next phase may belong to the same step.
    if (event.outcome != update::PhaseOutcome::Done)
        closeStep(event.outcome);
}

void TextOutput::closeStep(update::PhaseOutcome outcome)
{
    const QString name = report::stepText(m_step->step);
    const QString took = report::durationText(m_step->took);
    m_step.reset();
    switch (outcome) {
    case update::PhaseOutcome::Done:
        markedLine(update::Answer::Yes, QStringLiteral("%1  %2").arg(name, took));
        return;
    case update::PhaseOutcome::Failed:
        markedLine(update::Answer::No, QStringLiteral("%1  failed after %2").arg(name, took));
        return;
    case update::PhaseOutcome::Stopped:
        markedLine(update::Answer::NotAsked,
                   QStringLiteral("%1  stopped after %2").arg(name, took));
        return;
    }
}

void TextOutput::progress(const update::Progress& event)
{
    const QString label = report::stepText(report::stepOf(event.phase));
    if (m_streams.isTerminal) {
        redraw(progressLine(
            {.label = label, .done = event.done, .total = event.total, .timeLeft = event.timeLeft},
            m_streams.width ? m_streams.width() : 80));
        return;
    }
    const int tenth = percent(event.done, event.total) / kTenth;
    // The line of the finished phase reports the end.
    const bool isOver = event.done >= event.total;
    if (tenth <= m_toldTenth || isOver || event.total < kWorthTelling)
        return;
    m_toldTenth = tenth;
    line(
        QStringLiteral("%1: %2 % of %3").arg(label).arg(tenth * kTenth).arg(sizeText(event.total)));
}

void TextOutput::device(const update::DeviceChanged& event)
{
    if (m_hasToldDevice || event.life == device::Life::Disconnected)
        return;
    m_hasToldDevice = true;
    line(QStringLiteral("Device: ") + report::deviceText(event.device));
}

void TextOutput::devices(const std::vector<ListedDevice>& devices) { text(devicesTable(devices)); }

void TextOutput::profiles(const profile::ProfileSet& set) { text(profilesTable(set)); }

void TextOutput::image(const ImageDescription& description) { text(imageTable(description)); }

void TextOutput::bundle(const bundle::Bundle& bundle, const bundle::Judgement& judgement)
{
    text(bundleTable(bundle, judgement));
}

void TextOutput::cabinet(const image::CabinetStatement& stated) { text(cabinetTable(stated)); }

void TextOutput::key(const report::KeyDescription& description) { text(keyTable(description)); }

void TextOutput::seriesBoard(const series::SeriesResult& result)
{
    const bool isGood = result.verdict == series::SeriesVerdict::Passed
        || result.verdict == series::SeriesVerdict::UpToDate;
    markedLine(isGood ? update::Answer::Yes : update::Answer::No, seriesBoardText(result));
}

void TextOutput::optionBytes(const update::OptionBytesResult& result)
{
    clearRedrawn();
    text(optionBytesTable(result));
}

void TextOutput::plan(const update::PlanResult& result)
{
    clearRedrawn();
    text(QLatin1Char('\n') + planTable(result) + QLatin1Char('\n'));
}

void TextOutput::verdict(const Outcome& outcome)
{
    if (!outcome.report || !outcome.command)
        return;
    for (const VerdictLine& part : verdictLines(*outcome.command, *outcome.report))
        markedLine(part.answer,
                   QStringLiteral("%1 %2").arg(part.word.leftJustified(9), part.statement));
}

void TextOutput::finish(const Outcome& outcome)
{
    if (m_step) // a phase without an end was aborted
        closeStep(m_step->isRunning ? update::PhaseOutcome::Failed : update::PhaseOutcome::Done);
    clearRedrawn();
    if (outcome.report && outcome.input && outcome.input->member)
        line(QStringLiteral("The firmware is %1 in %2.")
                 .arg(outcome.input->member->name,
                      shownFileName(image::firmwarePath(outcome.input->path).file)));
    verdict(outcome);
    if (outcome.isDifference()) {
        line(outcome.report->verdict());
        text(differencesText(*outcome.report));
        return;
    }
    if (const Error* problem = outcome.problem()) {
        m_streams.error(withoutTerminalControl(problem->fullText()) + QLatin1Char('\n'));
        if (outcome.report)
            m_streams.error(differencesText(*outcome.report));
        return;
    }
    if (!outcome.sentence.isEmpty())
        line(outcome.sentence);
    else if (outcome.report)
        line(outcome.report->verdict());
}

} // namespace fieldflash::cli
