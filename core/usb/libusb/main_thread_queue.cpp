// SPDX-License-Identifier: MIT
#include "core/usb/libusb/main_thread_queue.h"

#include <utility>

namespace fieldflash::usb {

void MainThreadQueue::post(std::function<void()> work)
{
    const std::lock_guard lock(m_mutex);
    m_work.push_back(std::move(work));
    if (m_work.size() == 1)
        QMetaObject::invokeMethod(&m_receiver, [this] { drain(); }, Qt::QueuedConnection);
}

void MainThreadQueue::drain()
{
    const auto self = shared_from_this(); // the work may release all other owners of this
    std::vector<std::function<void()>> work;
    {
        const std::lock_guard lock(m_mutex);
        work.swap(m_work);
    }
    for (auto& one : work) {
        one();
        one = nullptr;
    }
}

} // namespace fieldflash::usb
