// SPDX-License-Identifier: MIT
// The list of devices and the chosen one.
#include "app/gui/devices/device_desk.h"

#include "app/gui/devices/known_boards.h"
#include "app/gui/devices/unknown_usb_devices.h"
#include "core/base/log.h"
#include "core/device/life.h"
#include "core/device/profile_choice.h"
#include "core/profile/write_profile.h"

#include <algorithm>

namespace fieldflash::gui {

DeviceDesk::DeviceDesk(const DeskInput& input)
    : m_bus(input.bus),
      m_clock(input.clock),
      m_remembered(input.remembered),
      m_mayLook(input.mayLook),
      m_isRecorded(input.isRecorded),
      m_profileFolder(input.profileFolder)
{
    connect(&m_bus, &usb::Bus::changed, this, &DeviceDesk::refresh);
    refresh();
}

const DeviceFacts* DeviceDesk::chosen() const
{
    const auto found = std::ranges::find_if(m_devices, [this](const DeviceFacts& device) {
        return device.info.portPath == m_chosenPort;
    });
    return found == m_devices.end() ? nullptr : &*found;
}

const memory::MemoryMap* DeviceDesk::mapOf(const DeviceFacts& device) const
{
    if (device.role == device::Role::PlainBootloader)
        return nullptr; // the map expected of its application has turned out wrong
    const auto look = m_looks.find(device.info.portPath);
    if (look != m_looks.end() && look->second.arrival == device.info.arrival && look->second.map)
        return &*look->second.map;
    const auto expected = m_expectedMaps.find(device.info.portPath);
    return expected == m_expectedMaps.end() ? nullptr : &expected->second;
}

std::optional<Bytes> DeviceDesk::flashHeadOf(const DeviceFacts& device) const
{
    const auto look = m_looks.find(device.info.portPath);
    const bool isCurrent = look != m_looks.end() && look->second.arrival == device.info.arrival;
    return isCurrent ? look->second.head : std::nullopt;
}

bool DeviceDesk::isOurs(const usb::DeviceInfo& device) const
{
    // Not told by its id: the bootloader of the application that was there before.
    const bool isKnownHere = device::roleOf(device) == device::Role::PlainBootloader
        && m_applications.contains(device.portPath);
    return device::isOurs(device) || isKnownHere
        || (mayBeAdopted(device) && m_adopted.contains({device.vendorId, device.productId}));
}

void DeviceDesk::noteApplication(const usb::DeviceInfo& info)
{
    m_applications[info.portPath] = info;
    if (auto expected = expectedMap(info))
        m_expectedMaps[info.portPath] = std::move(*expected);
    if (!isLent())
        m_remembered.setInterrupted(info.portPath, false);
}

DeviceFacts DeviceDesk::factsOf(const usb::DeviceInfo& info)
{
    DeviceFacts device;
    device.info = info;
    device.role = device::roleOf(info);
    if (device.role == device::Role::Application)
        noteApplication(info);
    const auto known = m_applications.find(info.portPath);
    if (known != m_applications.end())
        device.knownApplication = known->second;
    const auto look = m_looks.find(info.portPath);
    if (look != m_looks.end() && look->second.arrival == info.arrival) {
        device.isLookedAt = true;
        device.application = look->second.application;
        device.isEmpty = look->second.isEmpty;
        device.lookError = look->second.error;
        device.partitions = look->second.partitions;
    }
    device.wasInterrupted = device::lifeOf(info) == device::Life::Bootloader
        && m_remembered.wasInterrupted(info.portPath);
    return device;
}

void DeviceDesk::refresh()
{
    if (isLentToPage()) { // the borrower looks after its device itself; giveBack() looks again
        if (isFollowing())
            follow();
        return;
    }
    std::vector<DeviceFacts> devices;
    m_unknownUsbDevices.clear();
    for (const usb::DeviceInfo& info : m_bus.devices()) {
        if (isOurs(info))
            devices.push_back(factsOf(info));
        else if (isUnknownUsbDevice(info))
            m_unknownUsbDevices.push_back(info);
    }
    std::ranges::sort(m_unknownUsbDevices, usb::isPortBefore, &usb::DeviceInfo::portPath);
    std::ranges::sort(devices, usb::isPortBefore,
                      [](const DeviceFacts& device) { return device.info.portPath; });
    m_devices = std::move(devices);
    Q_EMIT listed();
    if (!isLent()) {
        chooseOnlyDevice();
        lookIfNeeded();
    }
    Q_EMIT refreshed();
    tellChange();
}

void DeviceDesk::chooseOnlyDevice()
{
    if (m_keepsChoice)
        return;
    const bool isAmbiguous = m_devices.size() > 1 && !m_isChosenByHand;
    if (chosen() && !isAmbiguous)
        return;
    m_isChosenByHand = false;
    m_chosenPort = m_devices.size() == 1 ? m_devices.front().info.portPath : QString();
}

void DeviceDesk::choose(const QString& portPath)
{
    adopt(portPath);
    m_chosenPort = portPath;
    m_isChosenByHand = true;
    refresh();
}

void DeviceDesk::adopt(const QString& portPath)
{
    const auto unknownUsbDevice =
        std::ranges::find(m_unknownUsbDevices, portPath, &usb::DeviceInfo::portPath);
    if (unknownUsbDevice == m_unknownUsbDevices.end() || !mayBeAdopted(*unknownUsbDevice))
        return;
    m_adopted.insert({unknownUsbDevice->vendorId, unknownUsbDevice->productId});
    if (!m_profileFolder.isEmpty())
        rememberProfile(*unknownUsbDevice);
}

/// Where it cannot be written the device is still chosen, for this run.
void DeviceDesk::rememberProfile(const usb::DeviceInfo& device)
{
    const bool isApplication = device::roleOf(device) == device::Role::Application;
    profile::DeviceProfile adopted =
        profile::adoptedProfile(device, isApplication ? device::usualBootloader() : std::nullopt);
    const Result<QString> path = profile::saveProfile(adopted, m_profileFolder);
    if (!path) {
        qCWarning(logUpdate).noquote() << path.error().fullText();
        return;
    }
    profile::ProfileSet set = profile::known();
    set.add(std::move(adopted), profile::Source::User, *path);
    profile::install(std::move(set));
}

void DeviceDesk::lookAgain()
{
    m_looks.erase(m_chosenPort);
    refresh();
}

void DeviceDesk::tellChange()
{
    if (m_changeTold)
        return;
    m_changeTold = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_changeTold = false;
            Q_EMIT changed();
        },
        Qt::QueuedConnection);
}

} // namespace fieldflash::gui
