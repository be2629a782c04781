// SPDX-License-Identifier: MIT
// An SDMMC as a polled reader of one card on one data line (RM0351, 45).
#pragma once

#include "core/virtual_board/cpu/peripheral.h"
#include "core/virtual_board/cpu/sd_bus.h"

#include <cstdint>
#include <deque>
#include <functional>
#include <optional>
#include <string>

namespace fieldflash::board {

/// Commands, answers and words take the time that they take on the bus. What a driver may not rely
/// on is counted by name: a command without a clock, over another, or with flags of the last one
/// still set; data without a data path that was enabled before the command; lost words and reads of
/// an empty FIFO; two writes to a register without anything in between; settings that errata
/// forbid. No interrupts, DMA, writing, wide buses, multiple blocks or SDIO.
class SdmmcController final : public Peripheral {
public:
    [[nodiscard]] std::uint32_t read(std::uint32_t offset) override;
    void write(std::uint32_t offset, std::uint32_t value) override;
    void reset() override;

    /// `kernelClock`: SDMMCCLK in Hz; 0: off.
    void setTime(ChipTime now, std::uint64_t kernelClock);

    /// The card. Absent, or no answer: silence.
    std::function<std::optional<SdBusAnswer>(const SdBusCommand& command)> answer;
    /// The first mistake of the driver; empty: none.
    [[nodiscard]] const std::string& violation() const { return m_violation; }

private:
    enum class DataPath { Idle, Waits, Receives };

    [[nodiscard]] std::uint64_t hertz() const;
    [[nodiscard]] ChipTime clocks(std::uint64_t count) const;
    [[nodiscard]] std::uint32_t status() const;
    void setClock(std::uint32_t value);
    void noteClock();
    void startCommand(std::uint32_t value);
    void endCommand(const std::optional<SdBusAnswer>& answer, bool wantsAnswer, bool wantsLong);
    void setDataControl(std::uint32_t value);
    void advance();
    void receive();
    void endData(std::uint32_t flags);
    [[nodiscard]] std::uint32_t takeWord();
    void note(const std::string& violation);

    static constexpr std::size_t kFifoWords = 32; ///< RM0351, 45.5.2

    PlainRegisters m_registers;
    ChipTime m_now{0};
    std::uint64_t m_kernelClock = 0;
    std::optional<ChipTime> m_clockOnAt;
    std::uint32_t m_flags = 0;                    ///< of STA: the static ones, cleared by ICR
    std::optional<std::uint32_t> m_lastWritten{}; ///< offset, if nothing else was accessed since

    std::optional<ChipTime> m_commandEnds; ///< a command is on its way
    std::uint32_t m_commandFlag = 0;       ///< that it sets then

    DataPath m_dataPath = DataPath::Idle;
    ChipTime m_timeoutAt{0};
    std::optional<SdBusBlock> m_block; ///< that the card sends
    ChipTime m_blockStarts{0};
    std::size_t m_wordsReceived = 0;
    std::deque<std::uint32_t> m_fifo;
    std::string m_violation;
};

} // namespace fieldflash::board
