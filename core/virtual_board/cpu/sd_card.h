// SPDX-License-Identifier: MIT
// An SD card (SD Association, "Physical Layer Simplified Specification" 6.00), spoken to over SPI
// (chapter 7) or over the SD bus with one data line (chapter 4). Strict: what a host does wrong is
// named; and as slow, damaged or short-lived as asked for.
#pragma once

#include "core/base/bytes.h"
#include "core/virtual_board/cpu/clock_tree.h"
#include "core/virtual_board/cpu/sd_bus.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <vector>

namespace fieldflash::board {

enum class SdCardKind {
    MultiMedia,   ///< does not know ACMD41
    Version1,     ///< addresses are bytes; does not know CMD8
    Version2,     ///< addresses are bytes
    HighCapacity, ///< addresses are blocks
};

/// How a card misbehaves.
struct SdCardFaults {
    ChipTime startTime{3'000'000};       ///< until ACMD41 succeeds
    ChipTime readTime{100'000};          ///< from the command to the data
    unsigned damagedReads = 0;           ///< the first ones have a wrong bit
    unsigned alwaysDamagedAt = 0;        ///< every read of this block, if not 0
    std::optional<unsigned> removedAt{}; ///< before this read, from 0, it is pulled out
    bool answersNoise = false;           ///< instead of what was asked for
    bool isStuckLow = false;             ///< its output is always 0
};

class SdCard {
public:
    explicit SdCard(Bytes content, SdCardKind kind = SdCardKind::HighCapacity,
                    SdCardFaults faults = {});

    /// SPI: one byte in each direction. `hertz`: of the clock.
    std::uint8_t exchange(std::uint8_t out, bool isSelected, std::uint64_t hertz, ChipTime now);
    /// SD bus: absent, or silence.
    [[nodiscard]] std::optional<SdBusAnswer> answer(const SdBusCommand& command);
    /// The supply was interrupted.
    void powerOn();

    [[nodiscard]] bool isRemoved() const { return m_isRemoved; }
    [[nodiscard]] unsigned reads() const { return m_reads; }
    [[nodiscard]] const Bytes& content() const { return m_content; }
    /// The first violation of the specification by the host; empty: none.
    [[nodiscard]] const std::string& violation() const { return m_violation; }

private:
    /// Figures 4-1 and 4-13 of the specification.
    enum class BusState { Idle, Ready, Identification, Standby, Transfer, Data, Inactive };

    struct Block {
        Bytes data; ///< as sent, maybe damaged
        std::uint16_t checksum = 0;
    };

    // Shared by both ways to speak to it.
    [[nodiscard]] bool isVersion2() const;
    [[nodiscard]] bool isLarge() const { return m_kind == SdCardKind::HighCapacity; }
    [[nodiscard]] std::uint8_t noise();
    void note(const std::string& violation);
    void noteClock(std::uint64_t hertz);
    [[nodiscard]] std::uint32_t conditions() const;
    /// An attempt to become ready; `argument` of ACMD41.
    void tryStart(std::uint32_t argument, ChipTime now);
    /// False: it was pulled out just now.
    [[nodiscard]] bool countRead();
    [[nodiscard]] std::optional<std::size_t> blockAt(std::uint32_t argument) const;
    [[nodiscard]] Block take(std::size_t number);

    // SPI
    void execute(ChipTime now);
    void answer(std::uint8_t first, const Bytes& rest = {});
    void read(std::uint32_t argument, ChipTime now);

    // SD bus
    [[nodiscard]] SdBusAnswer status(std::uint8_t index, std::uint32_t errors = 0);
    [[nodiscard]] std::optional<SdBusAnswer> execute(const SdBusCommand& command);
    [[nodiscard]] std::optional<SdBusAnswer> executeApplication(const SdBusCommand& command);
    [[nodiscard]] std::optional<SdBusAnswer> read(const SdBusCommand& command);
    [[nodiscard]] std::optional<SdBusAnswer> illegal(const SdBusCommand& command);

    Bytes m_content;
    SdCardKind m_kind;
    SdCardFaults m_faults;
    std::string m_violation;
    std::uint32_t m_noise = 1;
    unsigned m_reads = 0;
    bool m_isRemoved = false;

    // Lost without supply:
    bool m_isReady = false;
    bool m_isApplicationCommand = false;
    bool m_knowsVersion2 = false;
    std::uint32_t m_blockLength = 1024; ///< not 512, so that it has to be set
    std::optional<ChipTime> m_startedAt;
    bool m_isInSpiMode = false;
    // SPI
    unsigned m_clocks = 0; ///< without select, before the first command
    bool m_wasSelected = false;
    Bytes m_command;
    std::deque<std::uint8_t> m_out;
    std::optional<ChipTime> m_dataAt;
    std::size_t m_dataBlock = 0;
    // SD bus
    bool m_isInSdMode = false;
    BusState m_state = BusState::Idle;
    bool m_wasIllegal = false; ///< the last command
    ChipTime m_dataEnds{0};
};

} // namespace fieldflash::board
