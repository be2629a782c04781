// SPDX-License-Identifier: MIT
// Detects devices that connect and disconnect.
#pragma once

#include "core/usb/libusb/context.h"
#include "core/usb/libusb/open_device.h"

#include <cstdint>
#include <functional>
#include <map>

namespace fieldflash::usb {

/// How arrivals are detected.
enum class Discovery {
    Notified, ///< libusb reports them; falls back to polling if unsupported (Windows)
    Polling,  ///< poll() is called periodically
};

/// Probes each arrival once. Runs on the worker, except where noted; so do the listeners.
class DeviceWatcher {
public:
    struct Listeners {
        std::function<void(DeviceInfo info, DeviceReference device)> arrived;
        std::function<void(std::uint64_t arrival)> departed;
        std::function<void(DeviceInfo info)> obstacleChanged;
    };

    /// On the main thread. The context must outlive the watcher.
    DeviceWatcher(Context& context, Discovery discovery, Listeners listeners);
    DeviceWatcher(const DeviceWatcher&) = delete;
    DeviceWatcher& operator=(const DeviceWatcher&) = delete;
    ~DeviceWatcher() = default;

    /// From any thread.
    [[nodiscard]] bool isPolling() const { return m_polling; }

    /// Reports all connected devices before it returns.
    void start();
    /// Stops reporting and releases all libusb objects. To call before the context ends.
    void stop();

    void poll();

    /// Retries devices that could not be opened.
    void recheck();

    /// Opening found `info.arrival` in use: recheck() tries it from now on.
    void noteObstacle(const DeviceInfo& info);

private:
    struct Known {
        DeviceReference device;
        DeviceInfo info; ///< arrival 0: ignored
    };

    void arrive(const DeviceReference& device);
    void depart(libusb_device* device);
    void registerForNotices();

    Context& m_context;
    const bool m_polling;
    Listeners m_listeners;
    std::map<libusb_device*, Known> m_known;
    std::uint64_t m_nextArrival = 1;
    bool m_stopped = false;
    int m_notices = 0; ///< libusb_hotplug_callback_handle
};

} // namespace fieldflash::usb
