// SPDX-License-Identifier: MIT
// A bus and its links, decorated with faults.
#pragma once

#include "core/base/clock.h"
#include "core/usb/bus.h"
#include "tests/support/fault.h"

#include <QCoro/QCoroFwd>

#include <functional>
#include <memory>
#include <set>

namespace fieldflash::test {

/// Passes everything on to `inner`, except for the faults of its FaultPlan. Independent of the code
/// under test and of the devices. `inner` and `clock` must outlive it.
class FaultyBus final : public usb::Bus {
    Q_OBJECT

public:
    FaultyBus(usb::Bus& inner, Clock& clock);

    [[nodiscard]] FaultPlan& plan() { return m_plan; }
    [[nodiscard]] const FaultPlan& plan() const { return m_plan; }

    /// Vanish: unplugs the device, which loses its power. Called from inside the transfer.
    std::function<void(const QString& portPath)> pullCable;

    /// The longest pause between two consecutive transfers, or between `begin` and the first.
    [[nodiscard]] Clock::Duration longestSilence() const { return m_longestSilence; }
    void startTiming();

    [[nodiscard]] std::vector<usb::DeviceInfo> devices() const override;
    [[nodiscard]] QCoro::Task<Result<std::unique_ptr<usb::Link>>>
    open(usb::DeviceInfo device) override;
    [[nodiscard]] Result<usb::Reservation> reserve(const QString& portPath) override;
    /// The program that reserve() reports; absent: asks the inner bus.
    std::optional<Error> otherProgram;
    /// Of the devices behind it: 0 with plain DFU (TransferSeen).
    std::uint16_t firstDataBlock = 2;

private:
    friend class FaultyLink;

    void transferBegins();
    void transferEnds() { m_lastEnd = m_clock.now(); }
    /// Off the bus for a second; the power stays on.
    void hide(const QString& portPath);
    QCoro::Task<void> bringBack(QString portPath);

    usb::Bus& m_inner;
    Clock& m_clock;
    FaultPlan m_plan;
    std::set<QString> m_hidden;
    std::uint64_t m_returns = 0; ///< added to every arrival
    std::uint64_t m_generation = 0;
    Clock::TimePoint m_lastEnd{};
    Clock::Duration m_longestSilence{0};
};

class FaultyLink final : public usb::Link {
public:
    FaultyLink(FaultyBus& bus, std::unique_ptr<usb::Link> inner, usb::DeviceInfo info);

    [[nodiscard]] QCoro::Task<Result<Bytes>>
    controlIn(usb::ControlSetup setup, std::uint16_t length, Timeout timeout) override;
    [[nodiscard]] QCoro::Task<Result<void>> controlOut(usb::ControlSetup setup, Bytes data,
                                                       Timeout timeout) override;
    [[nodiscard]] QCoro::Task<Result<void>> claimInterface(std::uint8_t interfaceNumber) override;
    [[nodiscard]] QCoro::Task<Result<void>> selectAlternate(std::uint8_t interfaceNumber,
                                                            std::uint8_t alternateSetting) override;
    [[nodiscard]] QCoro::Task<Result<void>> resetDevice() override;
    [[nodiscard]] const usb::DeviceInfo& info() const override { return m_info; }

private:
    [[nodiscard]] bool isDead() const { return m_generation != m_bus.m_generation; }
    /// The failure that keeps a request from the device; success if it passes.
    [[nodiscard]] QCoro::Task<Result<void>> suffer(FaultKind kind, Timeout timeout);
    /// Applies a fault to an acknowledgement.
    [[nodiscard]] QCoro::Task<Result<void>> sufferAfter(FaultKind kind, Clock::TimePoint due);
    [[nodiscard]] QCoro::Task<Result<void>> command(TransferSeen seen, Timeout timeout, Bytes data);
    [[nodiscard]] QCoro::Task<Result<void>> passOn(TransferSeen seen, Timeout timeout, Bytes data);

    FaultyBus& m_bus;
    std::unique_ptr<usb::Link> m_inner;
    usb::DeviceInfo m_info;
    std::uint64_t m_generation;
};

} // namespace fieldflash::test
