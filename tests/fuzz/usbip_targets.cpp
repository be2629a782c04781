// SPDX-License-Identifier: MIT
// Whoever reaches the port of the USB/IP server may send what he likes.
#include "core/virtual_board/usbip/import_session.h"
#include "core/virtual_board/usbip/protocol.h"
#include "tests/core/virtual_board/usbip/scripted_device.h"
#include "tests/fuzz/target.h"

#include <QTcpSocket>

#include <algorithm>

namespace fieldflash::fuzz {

using namespace board;
using namespace board::usbip;

namespace {

/// A connection whose far end swallows everything.
class SwallowingSocket final : public QTcpSocket {
public:
    SwallowingSocket() { setOpenMode(QIODevice::ReadWrite | QIODevice::Unbuffered); }

protected:
    qint64 readData(char*, qint64) override { return 0; }
    qint64 writeData(const char*, qint64 size) override { return size; }
};

Reply replyFrom(ByteView input, std::size_t at)
{
    const std::uint8_t choice = input.empty() ? 0 : input[at % input.size()];
    if (choice % 4 == 0)
        return {Reply::Kind::Stall, {}};
    return {Reply::Kind::Completed, Bytes(choice, choice)};
}

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
    test::ScriptedDevice device;
    for (std::size_t index = 0; index < 8; ++index)
        device.replies.push_back(replyFrom(input, index * 7));
    device.waits = !input.empty() && input.back() % 2 == 1;
    auto exported =
        std::make_shared<ExportedDevice>(ExportPlace{QStringLiteral("1-1"), 1, 1}, device);
    exported->start();
    device.connect(true);
    SwallowingSocket socket;
    {
        ImportSession session(socket, exported);
        Bytes received;
        // In two pieces, as a network cuts them.
        const std::size_t cut = input.empty() ? 0 : input.front() % (input.size() + 1);
        for (const ByteView piece : {input.first(cut), input.subspan(cut)}) {
            received.insert(received.end(), piece.begin(), piece.end());
            if (!session.consume(received))
                break;
            require(received.size() < kCommandHeaderSize + kLargestTransfer, "nothing piles up");
        }
        if (device.isWaiting())
            device.release({Reply::Kind::Completed, {}});
    }
    device.connect(false);
    exported->stop();
    if (device.isWaiting())
        device.release({Reply::Kind::Gone, {}});
}

} // namespace fieldflash::fuzz
