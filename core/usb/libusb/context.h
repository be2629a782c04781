// SPDX-License-Identifier: MIT
// The libusb context and its two threads.
#pragma once

#include "core/base/result.h"
#include "core/usb/libusb/main_thread_queue.h"
#include "core/usb/libusb/pending.h"
#include "core/usb/libusb/worker.h"

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

struct libusb_context;

namespace fieldflash::usb {

/// One per process. The event thread completes transfers and reports hot-plug; the worker makes the
/// calls that may block; both pass their results to the main thread, which owns this object. Must
/// outlive everything that refers to it.
class Context {
public:
    [[nodiscard]] static Result<std::unique_ptr<Context>> open();

    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;
    ~Context();

    /// On the main thread. Waits for cancelled transfers and runs all posted work, some of which
    /// still refers to the owner; after that, nothing runs on the worker. The destructor calls it.
    void finish();

    [[nodiscard]] libusb_context* get() const { return m_context; }
    [[nodiscard]] Worker& worker() { return m_worker; }
    [[nodiscard]] MainThreadQueue& mainThread() { return *m_mainThread; }

    /// Runs `job` on the worker; its result arrives on the main thread.
    template <typename Job> [[nodiscard]] auto onWorker(Job job) -> Pending<decltype(job())>
    {
        Pending<decltype(job())> pending;
        m_worker.post([this, pending, job = std::move(job)] {
            auto value = std::make_shared<decltype(job())>(job());
            m_mainThread->post([pending, value] { pending.finish(std::move(*value)); });
        });
        return pending;
    }

    /// From any thread. The libusb context lives until every transfer begun has ended.
    void transferBegins();
    void transferEnded();

private:
    explicit Context(libusb_context* context);
    void handleEvents();
    void waitForTransfers();

    libusb_context* m_context;
    std::shared_ptr<MainThreadQueue> m_mainThread = std::make_shared<MainThreadQueue>();
    Worker m_worker;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_transfersInFlight = 0;
    bool m_finished = false;
    bool m_allEnded = false; ///< every transfer, at finish()
    std::atomic<bool> m_stopping = false;
    std::thread m_eventThread;
};

} // namespace fieldflash::usb
