// SPDX-License-Identifier: MIT
// An open device whose transfers are recorded. Created by RecordingBus.
#pragma once

#include "core/transcript/transcript_writer.h"
#include "core/usb/link.h"

#include <memory>

namespace fieldflash::transcript {

class RecordingLink final : public usb::Link {
public:
    RecordingLink(std::unique_ptr<usb::Link> inner, std::shared_ptr<TranscriptWriter> writer);

    [[nodiscard]] QCoro::Task<Result<Bytes>>
    controlIn(usb::ControlSetup setup, std::uint16_t length, Timeout timeout) override;
    [[nodiscard]] QCoro::Task<Result<void>> controlOut(usb::ControlSetup setup, Bytes data,
                                                       Timeout timeout) override;
    [[nodiscard]] QCoro::Task<Result<void>> claimInterface(std::uint8_t interfaceNumber) override;
    [[nodiscard]] QCoro::Task<Result<void>> selectAlternate(std::uint8_t interfaceNumber,
                                                            std::uint8_t alternateSetting) override;
    [[nodiscard]] QCoro::Task<Result<void>> resetDevice() override;
    [[nodiscard]] const usb::DeviceInfo& info() const override { return m_inner->info(); }

private:
    [[nodiscard]] TranscriptWriter::Begun begin(Operation::Kind kind, usb::ControlSetup setup,
                                                ByteView sent = {}, std::uint16_t length = 0);

    std::unique_ptr<usb::Link> m_inner;
    std::shared_ptr<TranscriptWriter> m_writer;
};

/// In wire format, so that a recording reads like a USB trace.
[[nodiscard]] usb::ControlSetup claimSetup(std::uint8_t interfaceNumber);
[[nodiscard]] usb::ControlSetup alternateSetup(std::uint8_t interfaceNumber,
                                               std::uint8_t alternateSetting);

} // namespace fieldflash::transcript
