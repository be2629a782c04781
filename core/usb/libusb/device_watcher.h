// SPDX-License-Identifier: MIT
// Notices what is plugged in and pulled out.
#pragma once

#include "core/usb/libusb/context.h"
#include "core/usb/libusb/open_device.h"

#include <cstdint>
#include <functional>
#include <map>

namespace fieldflash::usb {

/// How arrivals are noticed.
enum class Discovery {
    Notified, ///< libusb reports them; falls back to polling where it cannot (Windows)
    Polling,  ///< poll() is called now and then
};

/// Probes each arrival once. All of it runs on the worker, except where noted; the listeners are
/// called on the worker too.
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

    /// Everything that is plugged in arrives before this returns.
    void start();
    /// Nothing is announced any more, and nothing of libusb's is held. Before the context ends.
    void stop();

    void poll();

    /// Tries devices again that could not be opened.
    void recheck();

    /// Opening found `info.arrival` in use: recheck() tries it from now on.
    void noteObstacle(const DeviceInfo& info);

private:
    struct Known {
        DeviceReference device;
        DeviceInfo info; ///< arrival 0: not for us
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
