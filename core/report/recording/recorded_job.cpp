// SPDX-License-Identifier: MIT
#include "core/report/recording/recorded_job.h"

#include <algorithm>
#include <limits>
#include <set>
#include <utility>

namespace fieldflash::report {

namespace {

using transcript::Arrival;
using transcript::Departure;
using transcript::Entry;
using transcript::Operation;
using transcript::Transcript;

/// How to extract a job: its range of entry numbers, and its share of the remarks.
struct Span {
    std::int64_t first = 1;
    std::int64_t end = std::numeric_limits<std::int64_t>::max();
    Clock::Duration begin{0};
    std::vector<QJsonObject> remarks;
    JobFacts facts;
};

std::vector<Span> markedJobs(const Transcript& transcript)
{
    std::vector<Span> spans;
    bool isOpen = false;
    for (const QJsonObject& remark : transcript.remarks) {
        const QJsonObject job = remark.value(QStringLiteral("job")).toObject();
        if (!job.isEmpty()) {
            const auto facts = jobFromJson(job);
            isOpen = facts.has_value();
            if (!isOpen)
                continue;
            Span span;
            span.facts = *facts;
            span.first = job.value(QStringLiteral("from")).toInteger(1);
            // A job cannot begin before its recording, but a forged number may claim so.
            span.begin =
                Clock::Duration(std::max<qint64>(remark.value(QStringLiteral("t")).toInteger(), 0));
            spans.push_back(std::move(span));
        }
        if (!isOpen)
            continue;
        spans.back().remarks.push_back(remark);
        const QJsonObject report = remark.value(QStringLiteral("report")).toObject();
        if (report.isEmpty())
            continue;
        spans.back().end = report.value(QStringLiteral("to")).toInteger(spans.back().end);
        isOpen = false;
    }
    return spans;
}

/// For recordings made before bundles described their jobs: the command is the job.
std::optional<Span> commandAsJob(const Transcript& transcript)
{
    const auto input = replayInput(transcript);
    if (!input || input->contentHash.isEmpty())
        return std::nullopt;
    for (const QString& word : input->command) {
        const auto kind = jobKindFromName(word);
        if (!kind)
            continue;
        Span span;
        span.facts.kind = *kind;
        span.remarks = transcript.remarks;
        return span;
    }
    return std::nullopt;
}

std::vector<Span> spansOf(const Transcript& transcript)
{
    std::vector<Span> spans = markedJobs(transcript);
    if (spans.empty())
        if (auto whole = commandAsJob(transcript))
            spans.push_back(std::move(*whole));
    return spans;
}

std::int64_t numberAt(const Transcript& transcript, std::size_t index)
{
    return transcript.numbers.size() == transcript.entries.size()
        ? transcript.numbers[index]
        : static_cast<std::int64_t>(index) + 1;
}

/// The connected devices, in the order of arrival; devices beyond kMostDevices are ignored.
class Present {
public:
    /// False for entries other than arrivals and departures.
    bool take(const Entry& entry)
    {
        if (const auto* arrival = std::get_if<Arrival>(&entry)) {
            remove(arrival->device.arrival);
            if (m_arrivals.size() < transcript::kMostDevices)
                m_arrivals.push_back(*arrival);
            return true;
        }
        if (const auto* departure = std::get_if<Departure>(&entry)) {
            remove(departure->arrival);
            return true;
        }
        return false;
    }

    [[nodiscard]] std::vector<Arrival> fromTheBeginning() const
    {
        std::vector<Arrival> arrivals = m_arrivals;
        for (Arrival& arrival : arrivals)
            arrival.at = Clock::Duration(0);
        return arrivals;
    }
    [[nodiscard]] std::size_t count() const { return m_arrivals.size(); }

private:
    void remove(std::uint64_t arrival)
    {
        std::erase_if(m_arrivals,
                      [arrival](const Arrival& known) { return known.device.arrival == arrival; });
    }

    std::vector<Arrival> m_arrivals;
};

Entry movedBack(Entry entry, Clock::Duration by)
{
    const auto move = [by](Clock::Duration& time) {
        time = std::max(time - by, Clock::Duration(0));
    };
    if (auto* operation = std::get_if<Operation>(&entry))
        move(operation->begin);
    else if (auto* arrival = std::get_if<Arrival>(&entry))
        move(arrival->at);
    else
        move(std::get<Departure>(entry).at);
    return entry;
}

Transcript cut(const Transcript& transcript, const Span& span)
{
    Transcript part;
    part.header = transcript.header;
    part.isComplete = transcript.isComplete;
    Present present;
    bool isWaiting = true; // for the first operation of the job
    for (std::size_t i = 0; i < transcript.entries.size(); ++i) {
        const Entry& entry = transcript.entries[i];
        const std::int64_t number = numberAt(transcript, i);
        if (number >= span.end)
            break;
        if (isWaiting) {
            if (present.take(entry) || number < span.first)
                continue;
            isWaiting = false;
            for (Arrival& arrival : present.fromTheBeginning())
                part.entries.emplace_back(std::move(arrival));
        }
        part.entries.push_back(movedBack(entry, span.begin));
    }
    if (isWaiting)
        for (Arrival& arrival : present.fromTheBeginning())
            part.entries.emplace_back(std::move(arrival));
    return part;
}

/// The port of the first device that received a request.
QString portOf(const Transcript& part)
{
    std::optional<std::uint64_t> asked;
    for (const Entry& entry : part.entries)
        if (const auto* operation = std::get_if<Operation>(&entry); operation && !asked)
            asked = operation->arrival;
    for (const Entry& entry : part.entries)
        if (const auto* arrival = std::get_if<Arrival>(&entry))
            if (!asked || arrival->device.arrival == *asked)
                return arrival->device.portPath;
    return {};
}

} // namespace

std::size_t recordedJobs(const Transcript& transcript) { return spansOf(transcript).size(); }

Result<std::optional<RecordedJob>> recordedJob(const Transcript& transcript)
{
    std::vector<Span> spans = spansOf(transcript);
    if (spans.empty())
        return std::optional<RecordedJob>();
    Span& span = spans.back();
    Transcript told;
    told.header = transcript.header;
    told.remarks = std::move(span.remarks);
    auto input = replayInput(told);
    if (!input)
        return failure(std::move(input).error());
    RecordedJob job;
    job.facts = std::move(span.facts);
    job.input = std::move(*input);
    job.transcript = cut(transcript, span);
    job.portPath = portOf(job.transcript);
    return std::optional(std::move(job));
}

Transcript lastDevices(const Transcript& transcript)
{
    Present present;
    std::vector<Arrival> last;
    for (const Entry& entry : transcript.entries) {
        // Remember the last device before it departs.
        if (present.count() == 1 && std::holds_alternative<Departure>(entry))
            last = present.fromTheBeginning();
        present.take(entry);
    }
    if (present.count() > 0)
        last = present.fromTheBeginning();
    Transcript part;
    part.header = transcript.header;
    part.isComplete = transcript.isComplete;
    std::set<std::uint64_t> wanted;
    for (Arrival& arrival : last) {
        wanted.insert(arrival.device.arrival);
        part.entries.emplace_back(std::move(arrival));
    }
    for (const Entry& entry : transcript.entries)
        if (const auto* operation = std::get_if<Operation>(&entry))
            if (wanted.contains(operation->arrival))
                part.entries.push_back(entry);
    return part;
}

} // namespace fieldflash::report
