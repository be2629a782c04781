// SPDX-License-Identifier: MIT
#include "tests/core/virtual_board/usbip/scripted_device.h"

#include <QCoro/QCoroTask>

#include <algorithm>
#include <array>
#include <cstdio>

namespace fieldflash::test {

using board::Reply;
using board::SetupPacket;

Bytes deviceDescriptor()
{
    return {18,   1,    0x00, 0x02, 0xFE, 0x01, 0x02, 64, 0x83,
            0x04, 0x11, 0xDF, 0x00, 0x22, 1,    2,    3,  1};
}

Bytes configurationDescriptor()
{
    return {9,    2, 27, 0, 1, 1,    0,    0xC0, 50,   9,    4,    0,    0,   0,
            0xFE, 1, 2,  4, 9, 0x21, 0x0B, 0xFF, 0x00, 0x00, 0x08, 0x1A, 0x01};
}

struct ScriptedDevice::Release {
    ScriptedDevice* device;

    [[nodiscard]] bool await_ready() const { return false; }
    void await_suspend(std::coroutine_handle<> waiter) const { device->m_waiter = waiter; }
    void await_resume() const { }
};

ScriptedDevice::~ScriptedDevice()
{
    if (m_waiter)
        release({Reply::Kind::Disconnected, {}});
}

void ScriptedDevice::connect(bool isConnected)
{
    m_connected = isConnected;
    if (connectionChanged)
        connectionChanged();
}

void ScriptedDevice::release(Reply reply)
{
    m_released = std::move(reply);
    std::exchange(m_waiter, nullptr).resume();
}

QCoro::Task<Reply> ScriptedDevice::next()
{
    if (!replies.empty()) {
        Reply reply = replies.front();
        replies.erase(replies.begin());
        co_return reply;
    }
    if (!waits)
        co_return Reply{Reply::Kind::Stall, {}};
    const Release untilReleased{this};
    co_await untilReleased;
    Reply reply = std::move(*m_released);
    m_released.reset();
    co_return reply;
}

QCoro::Task<Reply> ScriptedDevice::control(SetupPacket setup, Bytes dataOut)
{
    std::array<char, 32> line{};
    std::snprintf(line.data(), line.size(), "%02x %02x %04x %u", setup.bmRequestType,
                  setup.bRequest, setup.wValue, setup.wLength);
    log.emplace_back(line.data());
    lastDataOut = std::move(dataOut);
    if (setup.bRequest == 6 && setup.bmRequestType == 0x80) {
        Bytes data = (setup.wValue >> 8) == 1 ? deviceDescriptor() : configurationDescriptor();
        data.resize(std::min<std::size_t>(data.size(), setup.wLength));
        co_return Reply{Reply::Kind::Completed, std::move(data)};
    }
    if (setup.bRequest == 5 && setup.bmRequestType == 0x00)
        co_return Reply{Reply::Kind::Completed, {}};
    auto answer = next();
    co_return co_await answer;
}

QCoro::Task<Reply> ScriptedDevice::transfer(std::uint8_t endpoint, Bytes dataOut,
                                            std::uint16_t length)
{
    std::array<char, 32> line{};
    std::snprintf(line.data(), line.size(), "ep %02x %u", endpoint, length);
    log.emplace_back(line.data());
    lastDataOut = std::move(dataOut);
    auto answer = next();
    co_return co_await answer;
}

} // namespace fieldflash::test
