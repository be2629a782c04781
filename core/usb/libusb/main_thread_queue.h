// SPDX-License-Identifier: MIT
// Passes work from libusb's threads to the event loop.
#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace fieldflash::usb {

/// Belongs to the thread that created it. Work runs from its event loop, in the order of post().
class MainThreadQueue : public std::enable_shared_from_this<MainThreadQueue> {
public:
    /// From any thread.
    void post(std::function<void()> work);

    /// Runs pending work now. Only on the owner's thread.
    void drain();

private:
    QObject m_receiver; ///< receives the queued calls; they are dropped with it
    std::mutex m_mutex;
    std::vector<std::function<void()>> m_work;
};

} // namespace fieldflash::usb
