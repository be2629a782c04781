// SPDX-License-Identifier: MIT
#include "core/usb/libusb/main_thread_queue.h"
#include "core/usb/libusb/pending.h"
#include "core/usb/libusb/worker.h"
#include "tests/support/catch.h"
#include "tests/support/run.h"

#include <QCoreApplication>
#include <QCoro/QCoroTask>

#include <memory>
#include <thread>
#include <vector>

using namespace fieldflash;
using namespace fieldflash::usb;

namespace {

QCoro::Task<int> await(Pending<int> pending)
{
    const int value = co_await pending;
    co_return value;
}

} // namespace

TEST_CASE("the worker runs every job in order, including pending ones at its end")
{
    std::vector<int> order;
    {
        Worker worker;
        for (int number = 0; number < 100; ++number)
            worker.post([&order, number] { order.push_back(number); });
    }
    REQUIRE(order.size() == 100);
    CHECK(std::is_sorted(order.begin(), order.end()));
}

TEST_CASE("a job may post a job, and after the end jobs run where they are posted")
{
    Worker worker;
    std::thread::id second;
    worker.post([&] { worker.post([&] { second = std::this_thread::get_id(); }); });
    worker.finish();
    CHECK(second != std::thread::id());
    CHECK(second != std::this_thread::get_id());
    std::thread::id late;
    worker.post([&] { late = std::this_thread::get_id(); });
    CHECK(late == std::this_thread::get_id());
}

TEST_CASE("jobs posted by other threads run on the owner's thread, in order")
{
    const auto queue = std::make_shared<MainThreadQueue>();
    std::vector<int> order;
    bool rightThread = true;
    const auto here = std::this_thread::get_id();
    std::thread other([&] {
        for (int number = 0; number < 50; ++number) {
            queue->post([&, number] {
                order.push_back(number);
                rightThread = rightThread && std::this_thread::get_id() == here;
            });
        }
    });
    other.join();
    CHECK(order.empty());
    QCoreApplication::processEvents();
    CHECK(order.size() == 50);
    CHECK(std::is_sorted(order.begin(), order.end()));
    CHECK(rightThread);
}

TEST_CASE("work may destroy the queue that runs it")
{
    auto queue = std::make_shared<MainThreadQueue>();
    bool ran = false;
    queue->post([&] { queue.reset(); });
    queue->post([&] { ran = true; });
    QCoreApplication::processEvents();
    CHECK(ran);
    CHECK(queue == nullptr);
}

TEST_CASE("a destroyed queue drops pending work")
{
    auto queue = std::make_shared<MainThreadQueue>();
    const auto held = std::make_shared<int>(1);
    queue->post([held] { FAIL("this must not run"); });
    queue.reset();
    CHECK(held.use_count() == 1);
    QCoreApplication::processEvents();
}

TEST_CASE("a pending value resumes a waiting coroutine, and one that waits later")
{
    const Pending<int> early;
    early.finish(4);
    CHECK(test::run(await(early)) == 4);

    const Pending<int> late;
    auto waiting = await(late);
    late.finish(7);
    CHECK(test::run(std::move(waiting)) == 7);
}
