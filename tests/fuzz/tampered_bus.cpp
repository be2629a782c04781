// SPDX-License-Identifier: MIT
#include "tests/fuzz/tampered_bus.h"

#include <QCoro/QCoroTask>

#include <algorithm>

namespace fieldflash::fuzz {

namespace {

constexpr std::uint8_t kUpload = 2;

enum class Fault { None, Stall, Silence, LostAnswer, Short, Damaged, Gone, Noise, Twice };

Fault faultFrom(std::uint8_t choice)
{
    if (choice < 0xC0)
        return Fault::None;
    return static_cast<Fault>(1 + choice % 8);
}

Error errorFor(Fault fault)
{
    const ErrorKind kind = fault == Fault::Stall ? ErrorKind::RefusedByDevice
        : fault == Fault::Gone                   ? ErrorKind::Unplugged
        : fault == Fault::Noise                  ? ErrorKind::TransferFailed
                                                 : ErrorKind::TimedOut;
    return Error(kind, QStringLiteral("The wire failed on purpose."));
}

bool isAnsweredWithoutTheDevice(Fault fault)
{
    return fault == Fault::Stall || fault == Fault::Silence || fault == Fault::Noise
        || fault == Fault::Gone;
}

class TamperedLink final : public usb::Link {
public:
    TamperedLink(std::unique_ptr<usb::Link> inner, TamperedBus& bus)
        : m_inner(std::move(inner)),
          m_bus(bus)
    {
    }

    QCoro::Task<Result<Bytes>> controlIn(usb::ControlSetup setup, std::uint16_t length,
                                         Timeout timeout) override
    {
        const Fault fault = nextFault();
        if (isAnsweredWithoutTheDevice(fault))
            co_return failure(errorFor(fault));
        auto answer = co_await m_inner->controlIn(setup, length, timeout);
        if (fault == Fault::Twice)
            answer = co_await m_inner->controlIn(setup, length, timeout);
        if (fault == Fault::LostAnswer)
            co_return failure(errorFor(fault));
        if (answer && fault == Fault::Short)
            answer->resize(std::min<std::size_t>(answer->size(), m_bus.next()));
        if (answer && fault == Fault::Damaged)
            damage(*answer, setup);
        co_return answer;
    }

    QCoro::Task<Result<void>> controlOut(usb::ControlSetup setup, Bytes data,
                                         Timeout timeout) override
    {
        const Fault fault = nextFault();
        if (isAnsweredWithoutTheDevice(fault))
            co_return failure(errorFor(fault));
        auto sent = co_await m_inner->controlOut(setup, data, timeout);
        if (fault == Fault::Twice)
            sent = co_await m_inner->controlOut(setup, data, timeout);
        if (fault == Fault::LostAnswer || fault == Fault::Short)
            co_return failure(errorFor(Fault::LostAnswer));
        co_return sent;
    }

    QCoro::Task<Result<void>> claimInterface(std::uint8_t interfaceNumber) override
    {
        return m_inner->claimInterface(interfaceNumber);
    }
    QCoro::Task<Result<void>> selectAlternate(std::uint8_t interfaceNumber,
                                              std::uint8_t alternateSetting) override
    {
        return m_inner->selectAlternate(interfaceNumber, alternateSetting);
    }
    QCoro::Task<Result<void>> resetDevice() override { return m_inner->resetDevice(); }
    const usb::DeviceInfo& info() const override { return m_inner->info(); }

private:
    Fault nextFault()
    {
        if (m_isGone)
            return Fault::Gone;
        const Fault fault = faultFrom(m_bus.next());
        m_isGone = fault == Fault::Gone;
        return fault;
    }

    void damage(Bytes& answer, const usb::ControlSetup& setup)
    {
        if (answer.empty())
            return;
        if (setup.bRequest == kUpload) {
            answer[m_bus.next() % answer.size()] ^= 0x10;
            return;
        }
        for (std::uint8_t& byte : answer)
            byte = m_bus.next();
    }

    std::unique_ptr<usb::Link> m_inner;
    TamperedBus& m_bus;
    bool m_isGone = false;
};

} // namespace

TamperedBus::TamperedBus(usb::Bus& inner, ByteView choices) : m_inner(inner), m_choices(choices)
{
    QObject::connect(&inner, &usb::Bus::changed, this, &usb::Bus::changed);
}

QCoro::Task<Result<std::unique_ptr<usb::Link>>> TamperedBus::open(usb::DeviceInfo device)
{
    auto opened = co_await m_inner.open(std::move(device));
    if (!opened)
        co_return opened;
    std::unique_ptr<usb::Link> link = std::make_unique<TamperedLink>(std::move(*opened), *this);
    co_return link;
}

std::uint8_t TamperedBus::next()
{
    if (m_choices.empty())
        return 0;
    const std::uint8_t choice = m_choices.front();
    m_choices = m_choices.subspan(1);
    return choice;
}

} // namespace fieldflash::fuzz
