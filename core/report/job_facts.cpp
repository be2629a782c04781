// SPDX-License-Identifier: MIT
#include "core/report/job_facts.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <utility>

namespace fieldflash::report {

namespace {

using Name = std::pair<update::JobKind, QLatin1String>;
constexpr std::array kNames{
    Name{update::JobKind::Update, QLatin1String("update")},
    Name{update::JobKind::Restore, QLatin1String("restore")},
    Name{update::JobKind::Verify, QLatin1String("verify")},
};

QJsonArray rangesJson(const std::vector<AddressRange>& ranges)
{
    QJsonArray array;
    for (const AddressRange& range : ranges)
        array.append(QJsonArray{static_cast<qint64>(range.first), static_cast<qint64>(range.size)});
    return array;
}

/// A number that makes no sense becomes 0, which excludes nothing.
std::vector<AddressRange> rangesFrom(const QJsonArray& array)
{
    std::vector<AddressRange> ranges;
    for (const auto& element : array) {
        const QJsonArray pair = element.toArray();
        ranges.push_back({static_cast<Address>(pair.at(0).toInteger()),
                          static_cast<ByteCount>(std::max<qint64>(pair.at(1).toInteger(), 0))});
    }
    return ranges;
}

} // namespace

std::optional<update::JobKind> jobKindFromName(const QString& name)
{
    const auto* const found = std::ranges::find(kNames, name, &Name::second);
    return found == kNames.end() ? std::nullopt : std::optional(found->first);
}

QJsonObject jobJson(const JobFacts& facts)
{
    const update::UpdateOptions& options = facts.options;
    const auto* const name = std::ranges::find(kNames, facts.kind, &Name::first);
    QJsonArray allowed;
    for (const image::FindingCode code : options.allowed)
        allowed.append(image::findingName(code));
    QJsonObject object{
        {QStringLiteral("kind"), name == kNames.end() ? QString() : QString(name->second)},
        {QStringLiteral("verify"), options.verify},
        {QStringLiteral("leave"), options.leave},
        {QStringLiteral("preserve"), options.preserve},
        {QStringLiteral("allowed"), allowed},
        {QStringLiteral("policy"), plan::policyName(options.policy)},
        {QStringLiteral("wholeChip"), options.wholeChip},
        {QStringLiteral("excluded"), rangesJson(options.excluded)},
        {QStringLiteral("backup"), options.backupFile.has_value()},
    };
    if (options.address)
        object.insert(QStringLiteral("address"), static_cast<qint64>(*options.address));
    return object;
}

std::optional<JobFacts> jobFromJson(const QJsonObject& object)
{
    const auto kind = jobKindFromName(object.value(QStringLiteral("kind")).toString());
    if (!kind)
        return std::nullopt;
    JobFacts facts;
    facts.kind = *kind;
    update::UpdateOptions& options = facts.options;
    options.verify = object.value(QStringLiteral("verify")).toBool(true);
    options.leave = object.value(QStringLiteral("leave")).toBool(true);
    options.preserve = object.value(QStringLiteral("preserve")).toBool(true);
    for (const auto& name : object.value(QStringLiteral("allowed")).toArray())
        if (const auto code = image::findingFromName(name.toString()))
            options.allowed.insert(*code);
    options.policy = plan::policyFromName(object.value(QStringLiteral("policy")).toString())
                         .value_or(plan::Policy::Auto);
    options.wholeChip = object.value(QStringLiteral("wholeChip")).toBool();
    options.excluded = rangesFrom(object.value(QStringLiteral("excluded")).toArray());
    if (const auto address = object.value(QStringLiteral("address")); address.isDouble())
        options.address = static_cast<Address>(address.toInteger());
    if (object.value(QStringLiteral("backup")).toBool())
        options.backupFile = QString();
    return facts;
}

} // namespace fieldflash::report
