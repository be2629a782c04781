// SPDX-License-Identifier: MIT
// The running application: its only interface on the bus is runtime DFU.
#pragma once

#include "core/virtual_board/application/application_image.h"
#include "core/virtual_board/chip/chip.h"
#include "core/virtual_board/wire/dfu_words.h"
#include "core/virtual_board/wire/usb_mode.h"

#include <functional>

namespace fieldflash::board {

/// appIDLE and appDETACH of DFU 1.1, appendix A: an unknown request is stalled and leads to
/// appIDLE. Does not own the chip, which must outlive it.
class Application final : public UsbMode {
public:
    Application(Chip& chip, const ApplicationImage& image);

    [[nodiscard]] DfuState state() const { return m_state; }
    /// It works: called when a host has configured it.
    std::function<void()> confirm;

    [[nodiscard]] const UsbDescription& description() const override { return m_description; }
    [[nodiscard]] std::optional<Clock::TimePoint> arrived(const SetupPacket& setup,
                                                          Clock::TimePoint now) override;
    [[nodiscard]] Reply request(const SetupPacket& setup, ByteView data,
                                Clock::TimePoint now) override;
    /// Within the detach timeout, starts the bootloader if the application waits for the reset.
    void busReset(Clock::TimePoint now) override;
    void alternateSelected(std::uint8_t) override { }
    void configured() override;
    void powerLost(Clock::TimePoint) override { }

private:
    [[nodiscard]] Reply detach(const SetupPacket& setup);
    [[nodiscard]] Reply unexpected(const SetupPacket& setup);
    void makeDescription(const ApplicationImage& image);

    Chip& m_chip;
    UsbDescription m_description;
    DfuState m_state = DfuState::appIDLE;
    Clock::TimerId m_detachTimer = 0;
};

} // namespace fieldflash::board
