// SPDX-License-Identifier: MIT
// Which devices there are, and which one is chosen.
#include "app/gui/update_model.h"

#include "app/gui/connection_doctor.h"

#include <algorithm>

namespace fieldflash::gui {

bool UpdateModel::isOurs(const usb::DeviceInfo& device) const
{
    return device::isOurs(device)
        || (mayBeAdopted(device) && m_adopted.contains({device.vendorId, device.productId}));
}

DeviceFacts UpdateModel::factsOf(const usb::DeviceInfo& info)
{
    DeviceFacts device;
    device.info = info;
    device.role = device::roleOf(info);
    if (device.role == device::Role::Application) {
        m_applications[info.portPath] = info;
        if (!m_isRunning)
            m_remembered.setInterrupted(info.portPath, false);
    }
    const auto known = m_applications.find(info.portPath);
    if (known != m_applications.end())
        device.knownApplication = known->second;
    const auto look = m_looks.find(info.portPath);
    if (look != m_looks.end() && look->second.arrival == info.arrival) {
        device.isLookedAt = true;
        device.application = look->second.application;
        device.isEmpty = look->second.isEmpty;
        device.lookError = look->second.error;
    }
    device.wasInterrupted =
        device.role == device::Role::Bootloader && m_remembered.wasInterrupted(info.portPath);
    return device;
}

void UpdateModel::refreshDevices()
{
    if (isLent())
        return; // the borrower follows its device itself; giveBack() looks again
    std::vector<DeviceFacts> devices;
    m_facts.strangers.clear();
    for (const usb::DeviceInfo& info : m_bus.devices()) {
        if (isOurs(info))
            devices.push_back(factsOf(info));
        else if (isStranger(info))
            m_facts.strangers.push_back(info);
    }
    std::ranges::sort(m_facts.strangers, {}, &usb::DeviceInfo::portPath);
    std::ranges::sort(devices, {}, [](const DeviceFacts& device) { return device.info.portPath; });
    m_facts.devices = std::move(devices);
    dropReportIfStale();
    if (!isWorking()) {
        chooseOnlyDevice();
        offerBundled();
        refreshPlan();
        lookIfNeeded();
    }
    tellChange();
}

void UpdateModel::dropReportIfStale()
{
    if (!m_facts.report || isWorking())
        return;
    const update::Report& report = *m_facts.report;
    const DeviceFacts* device = m_facts.chosen();
    if (report.error) {
        if (isReportOver())
            putReportAway();
        return;
    }
    // The next board of a series: the verdict spoke of another one.
    const bool isAnother = device && report.after && device->info.arrival != report.after->arrival;
    if (isAnother || (!device && !m_facts.devices.empty()))
        putReportAway();
}

/// What stood in the way has gone, by what a person did to device or system: the page continues by
/// itself.
bool UpdateModel::isReportOver() const
{
    const update::Report& report = *m_facts.report;
    const DeviceFacts* device = m_facts.chosen();
    if (!device || device->info.obstacle || !report.after
        || device->info.arrival == report.after->arrival)
        return false;
    const ErrorKind kind = report.error->kind();
    const bool wasObstacle =
        kind == ErrorKind::NotPermitted || kind == ErrorKind::NoDriver || kind == ErrorKind::Busy;
    return wasObstacle || diagnose(m_facts).has_value();
}

void UpdateModel::chooseOnlyDevice()
{
    if (m_facts.report)
        return;
    const bool isAmbiguous = m_facts.devices.size() > 1 && !m_isChosenByHand;
    if (m_facts.chosen() && !isAmbiguous)
        return;
    m_isChosenByHand = false;
    m_facts.chosenPort =
        m_facts.devices.size() == 1 ? m_facts.devices.front().info.portPath : QString();
    m_facts.isAsking = false;
}

void UpdateModel::chooseDevice(const QString& portPath)
{
    if (isWorking() || portPath == m_facts.chosenPort)
        return;
    adopt(portPath);
    m_facts.chosenPort = portPath;
    m_isChosenByHand = true;
    putReportAway();
    refreshDevices();
}

void UpdateModel::adopt(const QString& portPath)
{
    const auto stranger =
        std::ranges::find(m_facts.strangers, portPath, &usb::DeviceInfo::portPath);
    if (stranger == m_facts.strangers.end() || !mayBeAdopted(*stranger))
        return;
    m_adopted.insert({stranger->vendorId, stranger->productId});
    m_facts.showsStrangers = false;
}

void UpdateModel::chooseBoard(const QString& id)
{
    m_remembered.setBoard(id);
    m_facts.board = id;
    tellChange();
}

void UpdateModel::noteRuleInstall()
{
    m_facts.ruleInstall = m_ruleInstaller->state();
    tellChange();
}

const memory::MemoryMap* UpdateModel::knownMap(const DeviceFacts& device) const
{
    const auto look = m_looks.find(device.info.portPath);
    if (look != m_looks.end() && look->second.arrival == device.info.arrival && look->second.map)
        return &*look->second.map;
    const auto expected = m_expectedMaps.find(device.info.portPath);
    return expected == m_expectedMaps.end() ? nullptr : &expected->second;
}

} // namespace fieldflash::gui
