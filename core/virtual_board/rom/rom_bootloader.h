// SPDX-License-Identifier: MIT
// The USB DFU bootloader in the system memory of an STM32L4 (AN3156, AN2606).
#pragma once

#include "core/virtual_board/chip/chip.h"
#include "core/virtual_board/flash/flash_sequence.h"
#include "core/virtual_board/rom/rom_memories.h"
#include "core/virtual_board/wire/dfu_words.h"
#include "core/virtual_board/wire/usb_mode.h"

#include <optional>

namespace fieldflash::board {

/// The state machine of DFU 1.1, appendix A, with the changes of DfuSe: strict in every state. An
/// unexpected request is stalled, leads to dfuERROR with errSTALLEDPKT, and is counted by name. A
/// DNLOAD is only stored; the first GETSTATUS after it carries it out and answers dfuDNBUSY, the
/// second reports the result. Does not own the chip, which must outlive it.
class RomBootloader final : public UsbMode {
public:
    explicit RomBootloader(Chip& chip);

    [[nodiscard]] DfuState state() const { return m_state; }

    [[nodiscard]] const UsbDescription& description() const override { return m_description; }
    [[nodiscard]] std::optional<Clock::TimePoint> arrived(const SetupPacket& setup,
                                                          Clock::TimePoint now) override;
    [[nodiscard]] Reply request(const SetupPacket& setup, ByteView data,
                                Clock::TimePoint now) override;
    /// Restarts at dfuIDLE; pending requests are dropped.
    void busReset(Clock::TimePoint now) override;
    void alternateSelected(std::uint8_t alternateSetting) override;
    void powerLost(Clock::TimePoint now) override;

private:
    [[nodiscard]] Reply detach();
    [[nodiscard]] Reply dnload(const SetupPacket& setup, ByteView data);
    [[nodiscard]] Reply leave();
    [[nodiscard]] Reply upload(const SetupPacket& setup);
    [[nodiscard]] Reply uploadMemory(std::uint16_t block, std::uint16_t length);
    [[nodiscard]] Reply getStatus(Clock::TimePoint now);
    [[nodiscard]] Reply statusWhileBusy();
    [[nodiscard]] Reply statusOfManifestation();
    [[nodiscard]] Reply getState();
    [[nodiscard]] Reply clrStatus();
    [[nodiscard]] Reply abort();

    /// Carries out the stored DNLOAD, and answers the GETSTATUS that triggered it.
    [[nodiscard]] Reply carryOut(Clock::TimePoint now);
    [[nodiscard]] Work planCommand();
    [[nodiscard]] Work setAddress(Address address);
    [[nodiscard]] Work planWrite();
    void watchProgress(std::size_t steps);
    [[nodiscard]] std::chrono::milliseconds announcedPoll(const Work& work) const;

    [[nodiscard]] ByteCount addressOf(std::uint16_t block, std::size_t length);
    /// Brings the flash up to date, and ends dfuDNBUSY when it is due.
    void settle(Clock::TimePoint now);
    [[nodiscard]] bool isPollTooEarly(Clock::TimePoint now) const;

    [[nodiscard]] Reply unexpected(const QString& what);
    [[nodiscard]] Reply fail(DfuStatus status);
    [[nodiscard]] Reply answerStatus(std::chrono::milliseconds bwPollTimeout = {}) const;
    [[nodiscard]] static DfuStatus statusOf(FlashResult result, bool isErase);
    void makeDescription();

    Chip& m_chip;
    RomMemories m_memories;
    UsbDescription m_description;

    DfuState m_state = DfuState::dfuIDLE;
    DfuStatus m_status = DfuStatus::OK;
    std::uint8_t m_alternate = 0;

    /// Base address of the block formula; a leave after a write goes here.
    Address m_pointer = 0x08000000;
    Address m_leaveAddress = 0x08000000;
    std::size_t m_rememberedLength = 0;

    std::uint16_t m_pendingBlock = 0;
    Bytes m_pending;
    bool m_isCarriedOut = false;
    bool m_isErasing = false;
    bool m_isHanging = false; ///< dfuDNBUSY that only CLRSTATUS ends

    FlashSequence m_sequence;
    std::optional<Departure> m_departure;
    Clock::TimePoint m_promised{}; ///< end of the announced bwPollTimeout
    Clock::TimePoint m_busyUntil{};
    Clock::TimePoint m_arrival{}; ///< of the current request
};

} // namespace fieldflash::board
