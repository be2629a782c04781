// SPDX-License-Identifier: MIT
#include "core/profile/other_devices.h"

#include "core/base/log.h"
#include "core/profile/bundled_data.h"
#include "core/profile/json_fields.h"
#include "core/profile/known_profiles.h"

#include <QFile>

#include <algorithm>

namespace fieldflash::profile {

namespace {

struct OtherDevices {
    std::vector<OtherDevice> bootloaders;
    std::vector<OtherDevice> debugProbes;
};

std::vector<OtherDevice> readList(JsonFields& root, const QString& key)
{
    std::vector<OtherDevice> devices;
    for (JsonFields& entry : root.objects(key)) {
        const QString name = entry.text(QStringLiteral("name"));
        for (const UsbId& id : entry.usbIds(QStringLiteral("ids")))
            devices.push_back({id, name});
        entry.finish();
    }
    return devices;
}

OtherDevices readOtherDevices()
{
    loadBundledData();
    OtherDevices devices;
    QFile resource(QStringLiteral(":/usb_ids.json"));
    if (!resource.open(QIODevice::ReadOnly))
        return devices;
    Result<JsonFile> file = JsonFile::read(resource.readAll(), QStringLiteral("usb_ids.json"));
    if (!file) {
        qCWarning(logUpdate).noquote() << file.error().fullText();
        return devices;
    }
    JsonFields root(*file, file->root(), QString());
    devices.bootloaders = readList(root, QStringLiteral("bootloaders"));
    devices.debugProbes = readList(root, QStringLiteral("debug-probes"));
    root.finish();
    if (file->problem())
        qCWarning(logUpdate).noquote() << file->problem()->fullText();
    return devices;
}

const OtherDevices& otherDevices()
{
    static const OtherDevices s_devices = readOtherDevices();
    return s_devices;
}

} // namespace

std::vector<UsbId> bootloaderIds()
{
    std::vector<UsbId> ids;
    const auto add = [&ids](const UsbId& id) {
        if (std::ranges::find(ids, id) == ids.end())
            ids.push_back(id);
    };
    for (const OtherDevice& device : otherDevices().bootloaders)
        add(device.id);
    for (const KnownProfile& entry : known().profiles())
        std::ranges::for_each(entry.profile.bootloader.ids, add);
    return ids;
}

bool isDebugProbe(const UsbId& id)
{
    const std::vector<OtherDevice>& probes = otherDevices().debugProbes;
    return std::ranges::find(probes, id, &OtherDevice::id) != probes.end();
}

} // namespace fieldflash::profile
