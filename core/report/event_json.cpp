// SPDX-License-Identifier: MIT
#include "app/cli/json_values.h"

#include "app/cli/json_parts.h"

#include "core/base/bytes.h"

#include <variant>

namespace fieldflash::cli {

using namespace Qt::StringLiterals;

namespace {

QString lifeWord(device::Life life)
{
    switch (life) {
    case device::Life::Application: return u"application"_s;
    case device::Life::Bootloader: return u"bootloader"_s;
    case device::Life::Gone: return u"gone"_s;
    }
    Q_UNREACHABLE();
}

QString roleWord(device::Role role)
{
    switch (role) {
    case device::Role::Application: return u"application"_s;
    case device::Role::Bootloader: return u"bootloader"_s;
    case device::Role::NotDfu:
    case device::Role::OtherDfu: return u"other"_s;
    }
    Q_UNREACHABLE();
}

QString intentWord(plan::SectorIntent intent)
{
    switch (intent) {
    case plan::SectorIntent::Keep: return u"keep"_s;
    case plan::SectorIntent::Equal: return u"equal"_s;
    case plan::SectorIntent::Fill: return u"fill"_s;
    case plan::SectorIntent::Restore: return u"restore"_s;
    case plan::SectorIntent::Rewrite: return u"rewrite"_s;
    case plan::SectorIntent::Merge: return u"merge"_s;
    case plan::SectorIntent::Erase: return u"erase"_s;
    }
    Q_UNREACHABLE();
}

QJsonArray regionsJson(const plan::Plan& plan)
{
    QJsonArray regions;
    for (const plan::Region& region : plan.regions) {
        QJsonObject object{{"alternateSetting"_L1, region.alternateSetting},
                           {"intent"_L1, intentWord(region.intent)},
                           {"reason"_L1, region.reason},
                           {"sectors"_L1, number(region.sectors)},
                           {"erases"_L1, number(region.erases)},
                           {"bytesToWrite"_L1, number(region.bytesToWrite)},
                           {"predictedMilliseconds"_L1, milliseconds(region.predicted)}};
        addRange(object, region.range);
        regions.append(object);
    }
    return regions;
}

/// Only the sectors that will change: the others are the rest of the memory.
QJsonArray touchedSectors(const plan::Plan& plan)
{
    QJsonArray sectors;
    for (const plan::SectorPlan& sector : plan.sectors) {
        if (!plan::isTouched(sector.intent))
            continue;
        QJsonObject object{{"alternateSetting"_L1, sector.alternateSetting},
                           {"intent"_L1, intentWord(sector.intent)}};
        addRange(object, sector.range);
        sectors.append(object);
    }
    return sectors;
}

struct EventToJson {
    QJsonObject operator()(const update::PhaseStarted& event) const
    {
        return {{"event"_L1, "phase-started"_L1}, {"phase"_L1, update::phaseName(event.phase)}};
    }
    QJsonObject operator()(const update::PhaseFinished& event) const
    {
        return {{"event"_L1, "phase-finished"_L1},
                {"phase"_L1, update::phaseName(event.phase)},
                {"outcome"_L1, update::phaseOutcomeName(event.outcome)},
                {"milliseconds"_L1, milliseconds(event.took)}};
    }
    QJsonObject operator()(const update::Progress& event) const
    {
        return {{"event"_L1, "progress"_L1},
                {"phase"_L1, update::phaseName(event.phase)},
                {"done"_L1, number(event.done)},
                {"total"_L1, number(event.total)},
                {"millisecondsLeft"_L1,
                 event.timeLeft ? QJsonValue(milliseconds(*event.timeLeft))
                                : QJsonValue(QJsonValue::Null)}};
    }
    QJsonObject operator()(const update::PlanAnnounced& event) const
    {
        return {{"event"_L1, "plan"_L1},
                {"sentence"_L1, event.plan->sentence()},
                {"policy"_L1, plan::policyName(event.plan->policy)},
                {"reason"_L1, event.plan->reason},
                {"bytesProved"_L1, number(event.plan->bytesProved)},
                {"bytesGivenUp"_L1, number(event.plan->bytesGivenUp)},
                {"bytesToWrite"_L1, number(event.plan->bytesToWrite)},
                {"bytesToVerify"_L1, number(event.plan->bytesToVerify)},
                {"sectorsToErase"_L1, number(event.plan->sectorsToErase)},
                {"predictedMilliseconds"_L1, milliseconds(event.plan->predicted)},
                {"regions"_L1, regionsJson(*event.plan)},
                {"sectors"_L1, touchedSectors(*event.plan)}};
    }
    QJsonObject operator()(const update::SectorChanged& event) const
    {
        QJsonObject object{{"event"_L1, "sector"_L1},
                           {"alternateSetting"_L1, event.alternateSetting},
                           {"state"_L1, update::sectorStateName(event.state)}};
        addRange(object, event.range);
        return object;
    }
    QJsonObject operator()(const update::DeviceChanged& event) const
    {
        QJsonObject object = deviceJson(event.device);
        object["event"_L1] = "device"_L1;
        object["life"_L1] = lifeWord(event.life);
        return object;
    }
    QJsonObject operator()(const update::Note& event) const
    {
        return {
            {"event"_L1, "note"_L1}, {"text"_L1, event.text}, {"isWarning"_L1, event.isWarning}};
    }
};

QJsonArray areasJson(const memory::MemoryMap& map)
{
    QJsonArray areas;
    for (const memory::MemoryArea& area : map.areas()) {
        QJsonObject object{{"alternateSetting"_L1, area.alternateSetting},
                           {"name"_L1, area.name},
                           {"layoutText"_L1, area.layoutText},
                           {"sectorCount"_L1, number(area.sectors.size())}};
        const Address first = area.sectors.empty() ? 0 : area.sectors.front().range.first;
        addRange(object, {.first = first, .size = area.size()});
        areas.append(object);
    }
    return areas;
}

QJsonValue headerJson(const std::optional<image::ApplicationHeader>& header)
{
    if (!header)
        return QJsonValue::Null;
    return QJsonObject{
        {"name"_L1, header->name},           {"board"_L1, header->board},
        {"vendorId"_L1, header->vendorId},   {"productId"_L1, header->productId},
        {"bcdDevice"_L1, header->bcdDevice}, {"version"_L1, image::versionText(header->bcdDevice)}};
}

QJsonArray findingsJson(const std::vector<image::Finding>& findings)
{
    QJsonArray array;
    for (const image::Finding& finding : findings) {
        array.append(QJsonObject{{"code"_L1, image::findingName(finding.code)},
                                 {"summary"_L1, finding.summary},
                                 {"detail"_L1, finding.detail},
                                 {"isWarning"_L1, finding.isWarning}});
    }
    return array;
}

} // namespace

QJsonObject alternativesJson(const update::PlanResult& result)
{
    QJsonArray policies;
    for (const update::Alternative& alternative : result.alternatives) {
        const bool isPossible = alternative.obstacle.isEmpty();
        QJsonObject object{{"policy"_L1, plan::policyName(alternative.policy)},
                           {"isPossible"_L1, isPossible}};
        if (isPossible) {
            object["predictedMilliseconds"_L1] = milliseconds(alternative.predicted);
            object["sectorsToErase"_L1] = number(alternative.sectorsToErase);
            object["bytesToWrite"_L1] = number(alternative.bytesToWrite);
        } else {
            object["obstacle"_L1] = alternative.obstacle;
        }
        policies.append(object);
    }
    return {{"event"_L1, "alternatives"_L1}, {"policies"_L1, policies}};
}

QJsonObject eventJson(const update::Event& event) { return std::visit(EventToJson{}, event); }

QJsonObject deviceJson(const usb::DeviceInfo& device)
{
    return {{"portPath"_L1, device.portPath},
            {"id"_L1, usb::idText(device.vendorId, device.productId)},
            {"vendorId"_L1, device.vendorId},
            {"productId"_L1, device.productId},
            {"bcdDevice"_L1, device.bcdDevice},
            {"version"_L1, image::versionText(device.bcdDevice)},
            {"manufacturer"_L1, device.manufacturer},
            {"product"_L1, device.product},
            {"serialNumber"_L1, device.serialNumber}};
}

QJsonObject listedDeviceJson(const ListedDevice& device)
{
    QJsonObject object = deviceJson(device.info);
    object["event"_L1] = "device"_L1;
    object["life"_L1] = roleWord(device.role);
    object["ours"_L1] = device.isOurs;
    object["obstacle"_L1] = errorJson(device.obstacle ? &*device.obstacle : nullptr);
    object["memory"_L1] =
        device.map ? QJsonValue(areasJson(*device.map)) : QJsonValue(QJsonValue::Null);
    return object;
}

QJsonObject imageJson(const ImageDescription& description)
{
    const image::FirmwareImage& image = description.image;
    return {
        {"event"_L1, "image"_L1},
        {"format"_L1, description.file.format},
        {"vendorId"_L1, orNull(image.identity.vendorId)},
        {"productId"_L1, orNull(image.identity.productId)},
        {"bcdDevice"_L1, orNull(image.identity.bcdDevice)},
        {"version"_L1, versionOrNull(image.identity.bcdDevice)},
        {"bcdDfu"_L1, orNull(image.bcdDfu)},
        {"suffixCrc"_L1, orNull(image.suffixCrc)},
        {"suffixCrcText"_L1,
         image.suffixCrc ? QJsonValue(hexText(*image.suffixCrc)) : QJsonValue(QJsonValue::Null)},
        {"size"_L1, number(image.size())},
        {"segments"_L1, segmentsJson(image).size()},
        {"needsAddress"_L1, image.needsAddress},
        {"contentHash"_L1, description.file.contentHash},
        {"applicationHeader"_L1, headerJson(description.header)},
        {"findings"_L1, findingsJson(description.findings)}};
}

QJsonArray segmentsJson(const image::FirmwareImage& image)
{
    QJsonArray segments;
    for (const image::Target& target : image.targets) {
        for (const image::Segment& segment : target.segments) {
            QJsonObject object{{"event"_L1, "segment"_L1},
                               {"alternateSetting"_L1, target.alternateSetting},
                               {"targetName"_L1, target.name},
                               {"sha256"_L1, sha256Hex(segment.bytes)}};
            addRange(object, segment.range());
            segments.append(object);
        }
    }
    return segments;
}

} // namespace fieldflash::cli
