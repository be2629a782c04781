// SPDX-License-Identifier: MIT
// A small strict device with plain DFU 1.1: the state machine of appendix A over one partition.
#pragma once

#include "core/base/address.h"
#include "core/base/clock.h"
#include "core/dfu/protocol.h"
#include "core/usb/link.h"

#include <QCoro/QCoroFwd>
#include <QStringList>

#include <optional>

namespace fieldflash::test {

struct PlainTraits {
    std::uint16_t wTransferSize = 64;
    std::uint16_t bcdDFUVersion = 0x0110;
    bool isTolerant = true;
    bool willDetach = false;
    bool canUpload = true;
    ByteCount size = 64 * 1024; ///< of the partition; a longer download is errADDRESS
    int manifestPolls = 1;      ///< GETSTATUS that answer dfuMANIFEST before it is over
    bool isSilentAtEnd = false; ///< disconnects with the empty block
    std::optional<dfu::Status> failsAtManifest;
    std::vector<QString> names{QStringLiteral("firmware")};
};

/// A request in a state where DFU 1.1 does not allow it, a GETSTATUS before bwPollTimeout and a
/// block out of order are noted as violations.
class PlainModel final : public usb::Link {
public:
    PlainModel(PlainTraits traits, Clock& clock, QStringList& violations, Bytes& stored);

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
    [[nodiscard]] Result<Bytes> statusAnswer();
    [[nodiscard]] Result<Bytes> uploadAnswer(std::uint16_t wBlockNum, std::uint16_t length);
    [[nodiscard]] Result<void> takeBlock(std::uint16_t wBlockNum, const Bytes& data);
    void violate(const QString& what);

    PlainTraits m_traits;
    Clock& m_clock;
    QStringList& m_violations;
    Bytes& m_stored;
    usb::DeviceInfo m_info;
    dfu::State m_state = dfu::State::DfuIdle;
    dfu::Status m_status = dfu::Status::Ok;
    std::uint16_t m_block = 0;
    int m_polls = 0;
    ByteCount m_read = 0;
    Clock::TimePoint m_announced{};
};

} // namespace fieldflash::test
