// SPDX-License-Identifier: MIT
// A thread for the libusb calls that may block.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace fieldflash::usb {

/// Runs jobs one after another, in the order of post(). Any thread may post.
class Worker {
public:
    Worker();
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;
    ~Worker();

    /// After finish(), the job runs immediately on the calling thread.
    void post(std::function<void()> job);

    /// Returns when every posted job has run and the thread has ended.
    void finish();

private:
    void run();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_jobs;
    bool m_finishing = false;
    bool m_ended = false;
    std::thread m_thread;
};

} // namespace fieldflash::usb
