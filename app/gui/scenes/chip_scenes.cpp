// SPDX-License-Identifier: MIT
#include "app/gui/scenes/chip_scenes.h"

#include "app/gui/devices/device_source.h"
#include "app/gui/scenes/virtual_job.h"
#include "core/profile/chip_part.h"
#include "core/update/session.h"

#include <QCoro/QCoroTask>

#include <utility>

namespace fieldflash::gui {

namespace {

const QString kPrefix = QStringLiteral("chip-");

/// Precondition: `map` and `session` outlive the task.
QCoro::Task<> inspectInto(std::optional<Result<memory::MemoryMap>>& map, update::Session& session,
                          usb::DeviceInfo device)
{
    auto inspecting = session.inspect(std::move(device));
    Result<update::Inspection> found = co_await inspecting;
    if (found)
        map = std::move(found->map);
    else
        map = failure(std::move(found).error());
}

} // namespace

QStringList chipSceneNames()
{
    QStringList names;
    for (const QString& part : profile::partNames())
        names.append(kPrefix + part);
    return names;
}

std::optional<Scene> makeChipScene(const QString& name)
{
    const QString part = name.mid(kPrefix.size());
    if (!name.startsWith(kPrefix) || !profile::partNamed(part))
        return std::nullopt;
    return bootloaderScene(QStringLiteral("chip=%1").arg(part));
}

std::optional<Scene> bootloaderScene(const QString& switches)
{
    QString all = QStringLiteral("start=bootloader");
    if (!switches.isEmpty())
        all += QLatin1Char(',') + switches;
    const DeviceSource source = scene::boardWith(all);
    if (!source.bus || !scene::turnUntil([&source] { return !source.bus->devices().empty(); }))
        return std::nullopt;
    const usb::DeviceInfo device = source.bus->devices().front();
    update::Session session(*source.bus, *source.clock, {});
    std::optional<Result<memory::MemoryMap>> map;
    const auto inspecting = inspectInto(map, session, device);
    static_cast<void>(scene::turnUntil([&map] { return map.has_value(); }));
    if (!map || !*map)
        return std::nullopt;
    Scene made;
    DeviceFacts facts;
    facts.info = device;
    facts.role = device::roleOf(device);
    facts.isLookedAt = true;
    made.facts.devices = {facts};
    made.facts.chosenPort = device.portPath;
    made.map = **map;
    made.technicianPage = QStringLiteral("memory");
    return made;
}

} // namespace fieldflash::gui
