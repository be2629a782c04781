// SPDX-License-Identifier: MIT
#include "app/cli/json_output.h"

#include "app/cli/json_values.h"

#include <QJsonDocument>

namespace fieldflash::cli {

using namespace Qt::StringLiterals;

JsonOutput::JsonOutput(const Streams& streams) : m_streams(streams) { }

void JsonOutput::line(const QJsonObject& object)
{
    m_streams.out(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))
                  + QLatin1Char('\n'));
}

void JsonOutput::text(const QString& text) { line({{"event"_L1, "text"_L1}, {"text"_L1, text}}); }

void JsonOutput::event(const update::Event& event) { line(eventJson(event)); }

void JsonOutput::devices(const std::vector<ListedDevice>& devices)
{
    for (const ListedDevice& device : devices)
        line(listedDeviceJson(device));
}

void JsonOutput::image(const ImageDescription& description)
{
    line(imageJson(description));
    const QJsonArray segments = segmentsJson(description.image);
    for (const QJsonValue segment : segments)
        line(segment.toObject());
}

void JsonOutput::seriesBoard(const series::SeriesResult& result) { line(seriesBoardJson(result)); }

void JsonOutput::optionBytes(const update::OptionBytesResult& result)
{
    line(optionBytesJson(result));
}

void JsonOutput::plan(const update::PlanResult& result) { line(alternativesJson(result)); }

void JsonOutput::finish(const Outcome& outcome)
{
    line(reportJson(outcome));
    if (const Error* problem = outcome.problem())
        m_streams.error(problem->fullText() + QLatin1Char('\n'));
}

} // namespace fieldflash::cli
