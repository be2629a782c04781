// SPDX-License-Identifier: MIT
#include "app/cli/output/json_output.h"

#include "core/base/foreign_text.h"
#include "core/report/json/bundle_json.h"
#include "core/report/json/cabinet_json.h"
#include "core/report/json/event_json.h"
#include "core/report/json/json_parts.h"
#include "core/report/json/option_bytes_json.h"
#include "core/report/json/plan_json.h"
#include "core/report/json/profile_json.h"
#include "core/report/json/report_json.h"
#include "core/report/json/series_json.h"

#include <QJsonObject>

namespace fieldflash::cli {

using namespace Qt::StringLiterals;

JsonOutput::JsonOutput(const Streams& streams) : m_streams(streams) { }

void JsonOutput::line(const QJsonObject& object)
{
    m_streams.out(QString::fromUtf8(report::jsonLine(object)));
}

void JsonOutput::text(const QString& text) { line({{"event"_L1, "text"_L1}, {"text"_L1, text}}); }

void JsonOutput::event(const update::Event& event) { line(report::eventJson(event)); }

void JsonOutput::devices(const std::vector<ListedDevice>& devices)
{
    for (const ListedDevice& device : devices)
        line(report::listedDeviceJson(device));
}

void JsonOutput::profiles(const profile::ProfileSet& set)
{
    for (const profile::KnownProfile& known : set.profiles())
        line(report::profileJson(known));
    for (const profile::ProfileRemark& remark : set.remarks())
        line(report::profileRemarkJson(remark));
}

void JsonOutput::image(const ImageDescription& description)
{
    line(report::imageJson(description));
    const QJsonArray segments = report::segmentsJson(description.image);
    for (const QJsonValue segment : segments)
        line(segment.toObject());
}

void JsonOutput::bundle(const bundle::Bundle& bundle, const bundle::Judgement& judgement)
{
    line(report::bundleJson(bundle, judgement));
}

void JsonOutput::cabinet(const image::CabinetStatement& stated)
{
    line(report::cabinetJson(stated));
}

void JsonOutput::key(const report::KeyDescription& description)
{
    line(report::keyJson(description));
}

void JsonOutput::seriesBoard(const series::SeriesResult& result)
{
    line(report::seriesBoardJson(result));
}

void JsonOutput::optionBytes(const update::OptionBytesResult& result)
{
    line(report::optionBytesJson(result));
}

void JsonOutput::plan(const update::PlanResult& result) { line(report::alternativesJson(result)); }

void JsonOutput::finish(const Outcome& outcome)
{
    line(report::endingJson(outcome.ending()));
    if (const Error* problem = outcome.problem())
        m_streams.error(withoutTerminalControl(problem->fullText()) + QLatin1Char('\n'));
}

} // namespace fieldflash::cli
