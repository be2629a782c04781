// SPDX-License-Identifier: MIT
#include "core/report/json/profile_json.h"

#include "core/report/json/json_parts.h"

#include <QJsonArray>

namespace fieldflash::report {

using namespace Qt::StringLiterals;

namespace {

QJsonObject modeJson(const profile::ModeIdentity& mode)
{
    QJsonArray ids;
    for (const UsbId& id : mode.ids)
        ids.append(idText(id));
    return {{"ids"_L1, ids},
            {"manufacturer"_L1, mode.manufacturer.pattern()},
            {"product"_L1, mode.product.pattern()}};
}

QJsonArray rangesJsonOf(const std::vector<AddressRange>& ranges)
{
    QJsonArray array;
    for (const AddressRange& range : ranges) {
        QJsonObject object;
        addRange(object, range);
        array.append(object);
    }
    return array;
}

} // namespace

QJsonObject profileJson(const profile::KnownProfile& known)
{
    const profile::DeviceProfile& profile = known.profile;
    QJsonArray entries;
    for (const profile::Entry entry : profile.entries)
        entries.append(profile::entryName(entry));
    return {{"event"_L1, "profile"_L1},
            {"id"_L1, profile.id},
            {"name"_L1, profile.name.text()},
            {"maker"_L1, profile.maker},
            {"part"_L1, profile.part},
            {"family"_L1, profile.family},
            {"source"_L1, profile::sourceName(known.source)},
            {"file"_L1, known.file},
            {"replaces"_L1,
             known.replaces ? QJsonValue(profile::sourceName(*known.replaces))
                            : QJsonValue(QJsonValue::Null)},
            {"application"_L1, modeJson(profile.application)},
            {"bootloader"_L1, modeJson(profile.bootloader)},
            {"entry"_L1, entries},
            {"start"_L1, orNull(profile.start)},
            {"neverWritten"_L1, rangesJsonOf(profile.neverWritten)}};
}

QJsonObject profileRemarkJson(const profile::ProfileRemark& remark)
{
    return {{"event"_L1, "profileRemark"_L1},
            {"source"_L1, profile::sourceName(remark.source)},
            {"file"_L1, remark.file},
            {"error"_L1, errorJson(&remark.error)}};
}

} // namespace fieldflash::report
