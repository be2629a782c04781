// SPDX-License-Identifier: MIT
#include "core/usb/libusb/worker.h"

#include <utility>

namespace fieldflash::usb {

Worker::Worker() : m_thread([this] { run(); }) { }

Worker::~Worker() { finish(); }

void Worker::post(std::function<void()> job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_ended) {
            m_jobs.push_back(std::move(job));
            m_wake.notify_one();
            return;
        }
    }
    job();
}

void Worker::finish()
{
    {
        const std::lock_guard lock(m_mutex);
        m_finishing = true;
        m_wake.notify_one();
    }
    if (m_thread.joinable())
        m_thread.join();
}

void Worker::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_finishing || !m_jobs.empty(); });
        if (m_jobs.empty())
            break;
        // Destroy the job before taking the lock again: its captures may post.
        {
            const std::function<void()> job = std::move(m_jobs.front());
            m_jobs.pop_front();
            lock.unlock();
            job();
        }
        lock.lock();
    }
    m_ended = true;
}

} // namespace fieldflash::usb
