// SPDX-License-Identifier: MIT
// A bus that records the activity of another bus.
#pragma once

#include "core/transcript/transcript_writer.h"
#include "core/usb/bus.h"

#include <memory>
#include <vector>

namespace fieldflash::transcript {

/// A decorator: behaves like `inner`, which must outlive it. Every transfer, arrival and departure
/// goes to the writer.
class RecordingBus final : public usb::Bus {
public:
    RecordingBus(usb::Bus& inner, std::shared_ptr<TranscriptWriter> writer);

    [[nodiscard]] std::vector<usb::DeviceInfo> devices() const override;
    [[nodiscard]] QCoro::Task<Result<std::unique_ptr<usb::Link>>>
    open(usb::DeviceInfo device) override;
    [[nodiscard]] Result<usb::Reservation> reserve(const QString& portPath) override;

private:
    void compare();

    usb::Bus& m_inner;
    std::shared_ptr<TranscriptWriter> m_writer;
    std::vector<usb::DeviceInfo> m_known;
};

} // namespace fieldflash::transcript
