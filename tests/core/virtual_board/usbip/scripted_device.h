// SPDX-License-Identifier: MIT
// A device that gives the answers of the test and logs the requests.
#pragma once

#include "core/virtual_board/wire/wire_device.h"

#include <coroutine>
#include <optional>
#include <string>
#include <vector>

namespace fieldflash::test {

class ScriptedDevice final : public board::WireDevice {
public:
    ~ScriptedDevice() override;

    void connect(bool isConnected);
    /// Answers to the next transfers other than GET_DESCRIPTOR; later ones wait for release().
    std::vector<board::Reply> replies;
    bool waits = false;
    void release(board::Reply reply);
    [[nodiscard]] bool isWaiting() const { return m_waiter != nullptr; }

    /// "reset", "80 06 0100 64"…: request type, request, value, length.
    std::vector<std::string> log;
    Bytes lastDataOut;

    [[nodiscard]] bool isConnected() const override { return m_connected; }
    void busReset() override { log.emplace_back("reset"); }
    [[nodiscard]] QCoro::Task<board::Reply> control(board::SetupPacket setup,
                                                    Bytes dataOut) override;
    [[nodiscard]] QCoro::Task<board::Reply> transfer(std::uint8_t endpoint, Bytes dataOut,
                                                     std::uint16_t length) override;

private:
    struct Release;
    [[nodiscard]] QCoro::Task<board::Reply> next();

    bool m_connected = false;
    std::coroutine_handle<> m_waiter;
    std::optional<board::Reply> m_released;
};

/// Of the scripted device.
[[nodiscard]] Bytes deviceDescriptor();
[[nodiscard]] Bytes configurationDescriptor();

} // namespace fieldflash::test
