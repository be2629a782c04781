// SPDX-License-Identifier: MIT
#include "core/report/json/job_facts.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace fieldflash::report {

namespace {

/// The jobs that can be replayed.
constexpr std::array kWithFile{update::JobKind::Update, update::JobKind::Restore,
                               update::JobKind::Verify};

QJsonArray rangesJson(const std::vector<AddressRange>& ranges)
{
    QJsonArray array;
    for (const AddressRange& range : ranges)
        array.append(QJsonArray{static_cast<qint64>(range.first), static_cast<qint64>(range.size)});
    return array;
}

/// An invalid number becomes 0, which excludes nothing.
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

QString jobName(update::JobKind kind)
{
    switch (kind) {
    case update::JobKind::Update: return QStringLiteral("update");
    case update::JobKind::Plan: return QStringLiteral("plan");
    case update::JobKind::Restore: return QStringLiteral("restore");
    case update::JobKind::Verify: return QStringLiteral("verify");
    case update::JobKind::Read: return QStringLiteral("read");
    case update::JobKind::Erase: return QStringLiteral("erase");
    case update::JobKind::Unprotect: return QStringLiteral("unprotect");
    case update::JobKind::Detach: return QStringLiteral("detach");
    case update::JobKind::Leave: return QStringLiteral("leave");
    case update::JobKind::InstallLoader: return QStringLiteral("install-loader");
    }
    Q_UNREACHABLE();
}

std::optional<update::JobKind> jobKindFromName(const QString& name)
{
    const auto* const found = std::ranges::find(kWithFile, name, jobName);
    return found == kWithFile.end() ? std::nullopt : std::optional(*found);
}

QJsonObject jobJson(const JobFacts& facts)
{
    const update::UpdateOptions& options = facts.options;
    QJsonArray allowed;
    for (const image::FindingCode code : options.allowed)
        allowed.append(image::findingName(code));
    QJsonObject object{
        {QStringLiteral("kind"), jobName(facts.kind)},
        {QStringLiteral("verify"), options.verify},
        {QStringLiteral("leave"), options.leave},
        {QStringLiteral("preserve"), options.preserve},
        {QStringLiteral("allowed"), allowed},
        {QStringLiteral("allowsQuestions"), options.allowsQuestions},
        {QStringLiteral("policy"), plan::policyName(options.policy)},
        {QStringLiteral("wholeChip"), options.wholeChip},
        {QStringLiteral("excluded"), rangesJson(options.excluded)},
        {QStringLiteral("backup"), options.backupFile.has_value()},
    };
    if (options.partition)
        object.insert(QStringLiteral("partition"), *options.partition);
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
    options.allowsQuestions = object.value(QStringLiteral("allowsQuestions")).toBool();
    options.policy = plan::policyFromName(object.value(QStringLiteral("policy")).toString())
                         .value_or(plan::Policy::Auto);
    options.wholeChip = object.value(QStringLiteral("wholeChip")).toBool();
    options.excluded = rangesFrom(object.value(QStringLiteral("excluded")).toArray());
    if (const auto address = object.value(QStringLiteral("address")); address.isDouble())
        options.address = static_cast<Address>(address.toInteger());
    if (const auto partition = object.value(QStringLiteral("partition")); partition.isString())
        options.partition = partition.toString();
    if (object.value(QStringLiteral("backup")).toBool())
        options.backupFile = QString();
    return facts;
}

} // namespace fieldflash::report
