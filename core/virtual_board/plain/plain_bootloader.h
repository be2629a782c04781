// SPDX-License-Identifier: MIT
// A resident bootloader with plain DFU 1.1, as Zephyr, TinyUSB and others have it.
#pragma once

#include "core/virtual_board/chip/chip.h"
#include "core/virtual_board/flash/flash_sequence.h"
#include "core/virtual_board/plain/plain_store.h"
#include "core/virtual_board/wire/dfu_words.h"
#include "core/virtual_board/wire/usb_mode.h"

namespace fieldflash::board {

/// The state machine of DFU 1.1, appendix A: strict in every state. An unexpected request is
/// stalled, leads to dfuERROR with errSTALLEDPKT, and is counted by name. Blocks must be numbered
/// in order. Does not own the chip, which must outlive it.
class PlainBootloader final : public UsbMode {
public:
    explicit PlainBootloader(Chip& chip);

    [[nodiscard]] const UsbDescription& description() const override { return m_description; }
    [[nodiscard]] std::optional<Clock::TimePoint> arrived(const SetupPacket& setup,
                                                          Clock::TimePoint now) override;
    [[nodiscard]] Reply request(const SetupPacket& setup, ByteView data,
                                Clock::TimePoint now) override;
    /// Ends bootloader mode if a DFU request came before: the reset at the start of an enumeration
    /// does not count.
    void busReset(Clock::TimePoint now) override;
    void alternateSelected(std::uint8_t alternateSetting) override;
    void powerLost(Clock::TimePoint now) override;

private:
    [[nodiscard]] Reply answer(DfuRequest request, const SetupPacket& setup, ByteView data,
                               Clock::TimePoint now);
    [[nodiscard]] Reply dnload(const SetupPacket& setup, ByteView data);
    [[nodiscard]] Reply upload(const SetupPacket& setup);
    [[nodiscard]] Reply getStatus(Clock::TimePoint now);
    [[nodiscard]] Reply startWork(std::vector<FlashStep> steps, Clock::TimePoint now);
    [[nodiscard]] Reply manifest(Clock::TimePoint now);
    [[nodiscard]] Reply clrStatus();
    [[nodiscard]] Reply abort();
    void settle(Clock::TimePoint now);
    void watchProgress(std::size_t steps);

    [[nodiscard]] Reply unexpected(const QString& what);
    [[nodiscard]] Reply fail(DfuStatus status);
    [[nodiscard]] Reply answerStatus(std::chrono::milliseconds bwPollTimeout = {}) const;
    void makeDescription();

    Chip& m_chip;
    PlainStore m_store;
    UsbDescription m_description;
    DfuState m_state = DfuState::dfuIDLE;
    DfuStatus m_status = DfuStatus::OK;
    std::uint8_t m_alternate = 0;
    std::uint16_t m_nextBlock = 0;
    ByteCount m_read = 0;
    Bytes m_pending;
    bool m_isStarted = false; ///< the pending block is being written
    bool m_hasRequests = false;
    FlashSequence m_sequence;
    Clock::TimePoint m_promised{}; ///< end of the announced bwPollTimeout
    Clock::TimePoint m_busyUntil{};
};

} // namespace fieldflash::board
