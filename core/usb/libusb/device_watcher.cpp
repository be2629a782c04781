// SPDX-License-Identifier: MIT
#include "core/usb/libusb/device_watcher.h"

#include "core/base/log.h"
#include "core/usb/libusb/probe.h"

#include <libusb.h>

#include <set>
#include <span>
#include <vector>

namespace fieldflash::usb {

DeviceWatcher::DeviceWatcher(Context& context, Discovery discovery, Listeners listeners)
    : m_context(context),
      m_polling(discovery == Discovery::Polling
                || libusb_has_capability(LIBUSB_CAP_HAS_HOTPLUG) == 0),
      m_listeners(std::move(listeners))
{
}

void DeviceWatcher::start()
{
    if (!m_polling)
        registerForNotices();
    poll();
}

void DeviceWatcher::stop()
{
    m_stopped = true;
    if (m_notices != 0)
        libusb_hotplug_deregister_callback(m_context.get(), m_notices);
    m_notices = 0;
    m_known.clear();
}

void DeviceWatcher::registerForNotices()
{
    // The callback runs on the event thread, where no other libusb call is allowed.
    const auto callback = [](libusb_context*, libusb_device* device, libusb_hotplug_event event,
                             void* user) -> int {
        auto* self = static_cast<DeviceWatcher*>(user);
        auto reference = referTo(device);
        self->m_context.worker().post([self, reference, event] {
            if (event == LIBUSB_HOTPLUG_EVENT_DEVICE_ARRIVED)
                self->arrive(reference);
            else
                self->depart(reference.get());
        });
        return 0;
    };
    const int code = libusb_hotplug_register_callback(
        m_context.get(), LIBUSB_HOTPLUG_EVENT_DEVICE_ARRIVED | LIBUSB_HOTPLUG_EVENT_DEVICE_LEFT, 0,
        LIBUSB_HOTPLUG_MATCH_ANY, LIBUSB_HOTPLUG_MATCH_ANY, LIBUSB_HOTPLUG_MATCH_ANY, callback,
        this, &m_notices);
    if (code != LIBUSB_SUCCESS)
        qCWarning(logUsb) << "libusb_hotplug_register_callback:" << libusb_error_name(code);
}

void DeviceWatcher::poll()
{
    if (m_stopped)
        return;
    libusb_device** list = nullptr;
    const auto count = libusb_get_device_list(m_context.get(), &list);
    if (count < 0) {
        qCWarning(logUsb) << "libusb_get_device_list:"
                          << libusb_error_name(static_cast<int>(count));
        return;
    }
    const std::span<libusb_device*> present(list, static_cast<std::size_t>(count));
    const std::set<libusb_device*> presentSet(present.begin(), present.end());
    std::vector<libusb_device*> gone;
    for (const auto& [device, known] : m_known) {
        if (!presentSet.contains(device))
            gone.push_back(device);
    }
    for (libusb_device* device : gone)
        depart(device);
    for (libusb_device* device : present)
        arrive(referTo(device));
    libusb_free_device_list(list, 1);
}

void DeviceWatcher::arrive(const DeviceReference& device)
{
    // A notification may report a device that the first poll has already found.
    if (m_stopped || m_known.contains(device.get()))
        return;
    Known known{device, {}};
    auto info = probe(device.get());
    if (info) {
        info->arrival = m_nextArrival++;
        known.info = *info;
        qCDebug(logUsb) << "arrived:" << info->portPath << idText(info->vendorId, info->productId)
                        << info->product << info->serialNumber;
    }
    m_known.emplace(device.get(), std::move(known));
    if (info)
        m_listeners.arrived(std::move(*info), device);
}

void DeviceWatcher::depart(libusb_device* device)
{
    const auto found = m_known.find(device);
    if (found == m_known.end())
        return;
    const DeviceInfo info = found->second.info;
    m_known.erase(found);
    if (info.arrival == 0)
        return;
    qCDebug(logUsb) << "departed:" << info.portPath << idText(info.vendorId, info.productId);
    m_listeners.departed(info.arrival);
}

void DeviceWatcher::recheck()
{
    if (m_stopped)
        return;
    for (auto& [device, known] : m_known) {
        if (known.info.arrival != 0 && probeAgain(device, known.info))
            m_listeners.obstacleChanged(known.info);
    }
}

void DeviceWatcher::noteObstacle(const DeviceInfo& info)
{
    for (auto& [device, known] : m_known) {
        if (known.info.arrival == info.arrival && info.arrival != 0)
            known.info.obstacle = info.obstacle;
    }
}

} // namespace fieldflash::usb
