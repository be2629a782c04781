// SPDX-License-Identifier: MIT
#include "core/report/event_remark.h"

#include <QJsonArray>

namespace fieldflash::report {

namespace {

QString operationName(plan::Operation::Kind kind)
{
    using Kind = plan::Operation::Kind;
    switch (kind) {
    case Kind::EraseSector: return QStringLiteral("erase");
    case Kind::MassErase: return QStringLiteral("erase everything");
    case Kind::CheckErased: return QStringLiteral("check");
    case Kind::Write: return QStringLiteral("write");
    case Kind::Verify: return QStringLiteral("verify");
    }
    Q_UNREACHABLE();
}

QJsonObject planRemark(const update::PlanAnnounced& announced)
{
    QJsonArray operations;
    for (const plan::Operation& operation : announced.plan->operations)
        operations.append(QStringLiteral("%1 %2 of alternate setting %3")
                              .arg(operationName(operation.kind), rangeText(operation.range))
                              .arg(operation.alternateSetting));
    QJsonArray map;
    for (const memory::MemoryArea& area : announced.map.areas())
        map.append(area.layoutText);
    return {{QStringLiteral("plan"), announced.plan->sentence()},
            {QStringLiteral("operations"), operations},
            {QStringLiteral("map"), map}};
}

template <typename... Cases> struct Overloaded : Cases... {
    using Cases::operator()...;
};

const char* answerName(update::Answer answer)
{
    switch (answer) {
    case update::Answer::NotAsked: return "not asked";
    case update::Answer::No: return "no";
    case update::Answer::Yes: return "yes";
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<QJsonObject> eventRemark(const update::Event& event)
{
    using Remark = std::optional<QJsonObject>;
    return std::visit(
        Overloaded{
            [](const update::PhaseStarted& started) -> Remark {
                return QJsonObject{{QStringLiteral("phase"), update::phaseName(started.phase)}};
            },
            [](const update::PlanAnnounced& announced) -> Remark { return planRemark(announced); },
            [](const update::Note& note) -> Remark {
                return QJsonObject{{QStringLiteral("note"), note.text}};
            },
            [](const auto&) -> Remark { return std::nullopt; },
        },
        event);
}

QJsonObject reportRemark(const update::Report& report)
{
    QJsonObject remark{
        {QStringLiteral("verdict"), report.verdict()},
        {QStringLiteral("exitCode"), report.exitCode()},
        {QStringLiteral("verified"), QLatin1String(answerName(report.verified))},
        {QStringLiteral("returned"), QLatin1String(answerName(report.returned))},
        {QStringLiteral("expectedVersion"), QLatin1String(answerName(report.expectedVersion))},
        {QStringLiteral("flashIncomplete"), report.isFlashInBetween},
        {QStringLiteral("bytesWritten"), static_cast<qint64>(report.bytesWritten)},
        {QStringLiteral("bytesVerified"), static_cast<qint64>(report.bytesVerified)},
        {QStringLiteral("recoveries"), static_cast<qint64>(report.recoveries)},
        {QStringLiteral("returns"), static_cast<qint64>(report.returns)},
        {QStringLiteral("sectorsWrittenTwice"), static_cast<qint64>(report.sectorsWrittenTwice)},
    };
    if (report.error)
        remark.insert(QStringLiteral("error"), report.error->fullText());
    return remark;
}

} // namespace fieldflash::report
