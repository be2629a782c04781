// SPDX-License-Identifier: MIT
// A small strict DfuSe device for property tests: a state machine with memory.
#pragma once

#include "core/base/address.h"
#include "core/base/clock.h"
#include "core/dfu/protocol.h"
#include "core/usb/link.h"

#include <QCoro/QCoroFwd>
#include <QStringList>

#include <chrono>

namespace fieldflash::test {

/// The peculiarities of the device.
struct ModelTraits {
    Address base = 0x08000000;
    ByteCount size = 64 * 1024;
    std::uint16_t wTransferSize = 2048;
    /// The formula multiplies by the length of the last block instead of wTransferSize, which is
    /// another possible reading of AN3156.
    bool multipliesByLength = false;
    /// How much longer a command takes than the bwPollTimeout that it reports. A GETSTATUS during
    /// that time is STALLed.
    std::chrono::milliseconds lateness{0};
    /// Such a STALL is followed by dfuERROR (DFU 1.1, appendix A).
    bool fallsIntoError = false;
};

/// Records as a violation: any request in a state where AN3156 does not allow it, a GETSTATUS
/// before bwPollTimeout, and a write to memory that is not erased or not in whole program units.
class ModelDevice final : public usb::Link {
public:
    ModelDevice(ModelTraits traits, Clock& clock, QStringList& violations, Bytes& memory);

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
    [[nodiscard]] Result<Bytes> stringAnswer(std::uint8_t index) const;
    [[nodiscard]] Result<Bytes> statusAnswer();
    [[nodiscard]] Result<Bytes> uploadAnswer(std::uint16_t wBlockNum, std::uint16_t length);
    [[nodiscard]] bool acceptsDnload(std::uint16_t wBlockNum, const Bytes& data);
    void execute();
    void program(ByteCount offset);
    [[nodiscard]] ByteCount offsetOf(std::uint16_t wBlockNum, std::size_t length) const;
    void violate(const QString& what);
    [[nodiscard]] Error stall();

    ModelTraits m_traits;
    Clock& m_clock;
    QStringList& m_violations;
    Bytes& m_memory;
    usb::DeviceInfo m_info;
    dfu::State m_state = dfu::State::DfuIdle;
    dfu::Status m_status = dfu::Status::Ok;
    ByteCount m_pointer = 0; ///< as an address
    std::uint16_t m_block = 0;
    Bytes m_pending;
    Clock::TimePoint m_announced{}; ///< no GETSTATUS before this
    Clock::TimePoint m_ready{};     ///< actually done
};

} // namespace fieldflash::test
