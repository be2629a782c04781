// SPDX-License-Identifier: MIT
#include "tests/fuzz/hostile_bus.h"

#include <QCoro/QCoroTask>

#include <algorithm>

namespace fieldflash::fuzz {

namespace {

constexpr std::uint8_t kGetDescriptor = 6;
constexpr std::chrono::microseconds kTransferTime(500);

/// Two alternate settings followed by a functional descriptor (AN2606 and the ROM itself).
Bytes romConfiguration()
{
    return {9, 2, 36, 0, 1, 1,    0, 0xC0, 50, 9, 4,    0,    0,    0,    0xFE, 1,    2,    4,
            9, 4, 0,  1, 0, 0xFE, 1, 2,    5,  9, 0x21, 0x0B, 0xFF, 0x00, 0x00, 0x08, 0x1A, 0x01};
}

Bytes layoutDescriptor()
{
    const QString text = QStringLiteral("@Internal Flash  /0x08000000/0004*0002Kg");
    Bytes descriptor{static_cast<std::uint8_t>(2 + 2 * text.size()), 3};
    for (const QChar letter : text)
        appendLittle16(descriptor, letter.unicode());
    return descriptor;
}

} // namespace

struct HostileBus::Wire {
    Clock& clock;
    Bytes rest; ///< not requested yet
    std::size_t at = 0;

    [[nodiscard]] bool isAtEnd() const { return at >= rest.size(); }
    [[nodiscard]] std::uint8_t next() { return isAtEnd() ? std::uint8_t{0} : rest[at++]; }
    [[nodiscard]] Bytes take(std::size_t count)
    {
        count = std::min(count, rest.size() - std::min(at, rest.size()));
        const auto begin = rest.begin() + static_cast<std::ptrdiff_t>(at);
        at += count;
        return {begin, begin + static_cast<std::ptrdiff_t>(count)};
    }
};

class HostileBus::HostileLink final : public usb::Link {
public:
    HostileLink(std::shared_ptr<Wire> wire, usb::DeviceInfo info)
        : m_wire(std::move(wire)),
          m_info(std::move(info))
    {
    }

    QCoro::Task<Result<Bytes>> controlIn(usb::ControlSetup setup, std::uint16_t length,
                                         Timeout) override
    {
        const auto wire = m_wire;
        co_await wire->clock.sleepFor(kTransferTime);
        if (auto error = mishap(*wire))
            co_return failure(*error);
        const std::uint8_t choice = wire->next();
        if (setup.bRequest == kGetDescriptor && choice < 0x80) {
            Bytes layout = layoutDescriptor();
            layout.resize(std::min<std::size_t>(layout.size(), length));
            co_return layout;
        }
        // A block of one value, so that a short input lasts; otherwise bytes from the input.
        if (length > 64 && choice < 0xC0)
            co_return Bytes(length, choice);
        co_return wire->take(std::min<std::size_t>(length, choice % 64 + 1u));
    }

    QCoro::Task<Result<void>> controlOut(usb::ControlSetup, Bytes, Timeout) override
    {
        return acknowledge(m_wire);
    }
    QCoro::Task<Result<void>> claimInterface(std::uint8_t) override { return acknowledge(m_wire); }
    QCoro::Task<Result<void>> selectAlternate(std::uint8_t, std::uint8_t) override
    {
        return acknowledge(m_wire);
    }
    QCoro::Task<Result<void>> resetDevice() override { return acknowledge(m_wire); }
    const usb::DeviceInfo& info() const override { return m_info; }

private:
    static std::optional<Error> mishap(Wire& wire)
    {
        if (wire.isAtEnd())
            return Error(ErrorKind::Unplugged, QStringLiteral("The input is at its end."));
        switch (wire.next()) {
        case 0xFF: return Error(ErrorKind::RefusedByDevice, QStringLiteral("STALL."));
        case 0xFE: return Error(ErrorKind::TimedOut, QStringLiteral("Silence."));
        case 0xFD: return Error(ErrorKind::TransferFailed, QStringLiteral("Noise."));
        default: return std::nullopt;
        }
    }

    static QCoro::Task<Result<void>> acknowledge(std::shared_ptr<Wire> wire)
    {
        co_await wire->clock.sleepFor(kTransferTime);
        if (auto error = mishap(*wire))
            co_return failure(*error);
        co_return {};
    }

    std::shared_ptr<Wire> m_wire;
    usb::DeviceInfo m_info;
};

HostileBus::HostileBus(Clock& clock, ByteView input)
    : m_wire(std::make_shared<Wire>(Wire{clock, Bytes(input.begin(), input.end())}))
{
    const std::size_t size = m_wire->next();
    m_device.portPath = QStringLiteral("1-1");
    m_device.arrival = 1;
    m_device.vendorId = 0x0483;
    m_device.productId = 0xDF11;
    m_device.configuration = size == 0 ? romConfiguration() : m_wire->take(size);
}

std::vector<usb::DeviceInfo> HostileBus::devices() const
{
    if (m_wire->isAtEnd())
        return {};
    return {m_device};
}

QCoro::Task<Result<std::unique_ptr<usb::Link>>> HostileBus::open(usb::DeviceInfo device)
{
    std::unique_ptr<usb::Link> link = std::make_unique<HostileLink>(m_wire, std::move(device));
    co_return link;
}

} // namespace fieldflash::fuzz
