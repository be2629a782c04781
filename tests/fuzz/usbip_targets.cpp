// SPDX-License-Identifier: MIT
// Any client can send anything to the port of the USB/IP server.
#include "core/virtual_board/usbip/import_session.h"
#include "core/virtual_board/usbip/protocol.h"
#include "tests/core/virtual_board/usbip/scripted_device.h"
#include "tests/fuzz/target.h"

#include <QTcpSocket>

#include <QCoro/QCoroTask>

#include <algorithm>
#include <coroutine>
#include <utility>
#include <vector>

namespace fieldflash::fuzz {

using namespace board;
using namespace board::usbip;

namespace {

/// A connection whose remote end discards everything.
class SwallowingSocket final : public QTcpSocket {
public:
    SwallowingSocket() { setOpenMode(QIODevice::ReadWrite | QIODevice::Unbuffered); }

protected:
    qint64 readData(char*, qint64) override { return 0; }
    qint64 writeData(const char*, qint64 size) override { return size; }
};

Reply replyFrom(ByteView input, std::size_t at)
{
    const std::uint8_t choice = input.empty() ? std::uint8_t{0} : input[at % input.size()];
    if (choice % 4 == 0)
        return {Reply::Kind::Stall, {}};
    return {Reply::Kind::Completed, Bytes(choice, choice)};
}

/// Answers a few transfers from the input; then every endpoint waits until the cable is unplugged.
class FuzzedDevice final : public WireDevice {
public:
    explicit FuzzedDevice(ByteView input) : m_input(input) { }
    ~FuzzedDevice() override { pull(); }

    void plug() { setConnected(true); }
    void pull()
    {
        setConnected(false);
        for (const std::coroutine_handle<> waiter : std::exchange(m_waiting, {}))
            waiter.resume();
    }

    bool isConnected() const override { return m_isConnected; }
    void busReset() override { }
    QCoro::Task<Reply> control(SetupPacket setup, Bytes) override
    {
        if (setup.bmRequestType == 0x80 && setup.bRequest == 6) {
            Bytes data = (setup.wValue >> 8) == 1 ? test::deviceDescriptor()
                                                  : test::configurationDescriptor();
            data.resize(std::min<std::size_t>(data.size(), setup.wLength));
            co_return Reply{Reply::Kind::Completed, std::move(data)};
        }
        auto answer = next();
        co_return co_await answer;
    }
    QCoro::Task<Reply> transfer(std::uint8_t, Bytes, std::uint16_t) override { return next(); }

private:
    struct Wait {
        FuzzedDevice* device;
        [[nodiscard]] bool await_ready() const { return !device->m_isConnected; }
        void await_suspend(std::coroutine_handle<> waiter) const
        {
            device->m_waiting.push_back(waiter);
        }
        void await_resume() const { }
    };

    void setConnected(bool isConnected)
    {
        m_isConnected = isConnected;
        if (connectionChanged)
            connectionChanged();
    }

    QCoro::Task<Reply> next()
    {
        constexpr std::size_t kAnswers = 8;
        if (m_answers < kAnswers) {
            const std::size_t at = 7 * m_answers++;
            co_return replyFrom(m_input, at);
        }
        const Wait untilPulled{this};
        co_await untilPulled;
        co_return Reply{Reply::Kind::Disconnected, {}};
    }

    ByteView m_input;
    std::size_t m_answers = 0;
    bool m_isConnected = false;
    std::vector<std::coroutine_handle<>> m_waiting;
};

} // namespace

void usbipProtocol(ByteView input)
{
    static_cast<void>(readOperation(input));
    if (input.size() >= kBusIdSize) {
        const auto busId = readBusId(input.first(kBusIdSize));
        require(!busId || busId->size() < static_cast<qsizetype>(kBusIdSize), "bus ids end");
    }
    if (input.size() >= kCommandHeaderSize) {
        if (const auto header = readCommand(input.first(kCommandHeaderSize))) {
            require(header->ep <= 15, "there are sixteen endpoints");
            require(header->transferBufferLength <= kLargestTransfer, "lengths are bounded");
            require(header->payloadSize() <= kLargestTransfer, "payloads are bounded");
        }
    }
    const ByteView device = input.first(std::min<std::size_t>(input.size(), 18));
    static_cast<void>(summarize(device, input.subspan(device.size())));
}

void usbipSession(ByteView input)
{
    FuzzedDevice device(input);
    auto exported =
        std::make_shared<ExportedDevice>(ExportPlace{QStringLiteral("1-1"), 1, 1}, device);
    exported->start();
    device.plug();
    SwallowingSocket socket;
    {
        ImportSession session(socket, exported);
        Bytes received;
        // In two pieces, as a network may split them.
        const std::size_t cut = input.empty() ? 0 : input.front() % (input.size() + 1);
        for (const ByteView piece : {input.first(cut), input.subspan(cut)}) {
            received.insert(received.end(), piece.begin(), piece.end());
            if (!session.consume(received))
                break;
            require(received.size() < kCommandHeaderSize + kLargestTransfer, "nothing piles up");
        }
    }
    device.pull();
    exported->stop();
}

} // namespace fieldflash::fuzz
