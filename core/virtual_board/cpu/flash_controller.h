// SPDX-License-Identifier: MIT
// The FLASH registers on top of FlashMemory (RM0351, 3.3 and 3.7).
#pragma once

#include "core/virtual_board/cpu/clock_tree.h"
#include "core/virtual_board/cpu/peripheral.h"
#include "core/virtual_board/flash/flash_memory.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace fieldflash::board {

/// Keys, locks, one operation at a time; sets the same SR error bits as a real chip. A wrong key
/// locks the register until the next reset.
class FlashController final : public Peripheral {
public:
    explicit FlashController(FlashMemory& memory);

    [[nodiscard]] std::uint32_t read(std::uint32_t offset) override;
    void write(std::uint32_t offset, std::uint32_t value) override;
    void reset() override;

    void setTime(ChipTime now);
    /// A store to flash by the processor.
    void storeFromProcessor(std::uint32_t address, unsigned size, std::uint32_t value);

    /// Cells that may have changed.
    struct Change {
        std::size_t offset; ///< from the start of the flash
        std::size_t size;
    };
    /// Returns the changes since the last call.
    [[nodiscard]] std::vector<Change> takeChanges() { return std::exchange(m_changes, {}); }

    /// When BSY clears; nothing while the controller is idle.
    [[nodiscard]] std::optional<ChipTime> busyUntil() const { return m_busyUntil; }
    /// Banks (bit 0, bit 1) that cannot be read until busyUntil(): the processor waits.
    [[nodiscard]] unsigned busyBanks() const { return m_busyUntil ? m_busyBanks : 0; }
    /// An uncorrectable error at this offset was read: ECCR (RM0351, 3.7.6). True if an NMI
    /// follows.
    [[nodiscard]] bool noteEccError(std::size_t offset);
    /// FLASH interrupt line (EOPIE, ERRIE).
    [[nodiscard]] bool isInterruptAsserted() const;

    /// ACR.LATENCY.
    [[nodiscard]] unsigned waitStates() const { return m_acr & 7U; }
    /// ACR.DCEN.
    [[nodiscard]] bool isDataCacheOn() const { return (m_acr & (1U << 10)) != 0; }
    /// Called when ACR.DCRST is written while the cache is off; ignored while it is on (RM0351,
    /// 3.7.1).
    std::function<void()> onDataCacheReset;
    /// Sets errors left by a ROM, limited to bits that can stay set.
    void leaveErrors(std::uint32_t bits);

    /// Called when OBL_LAUNCH is written.
    std::function<void()> onOptionLaunch;

private:
    void writeAccess(std::uint32_t value);
    void writeControl(std::uint32_t value);
    void start();
    [[nodiscard]] unsigned bankOf(std::size_t offset) const;
    void fail(FlashResult result);

    FlashMemory& m_memory;
    ChipTime m_now{0};
    std::optional<ChipTime> m_busyUntil;
    std::uint32_t m_acr = 0;
    std::uint32_t m_sr = 0;
    std::uint32_t m_cr = 0;
    std::uint32_t m_optr = 0;
    std::uint32_t m_eccr = 0;
    unsigned m_busyBanks = 0;
    int m_keysSeen = 0;
    int m_optionKeysSeen = 0;
    bool m_isLockedUntilReset = false;
    std::vector<Change> m_changes;
    std::optional<std::pair<std::uint32_t, std::uint32_t>> m_lowWord; ///< address, value
    PlainRegisters m_others;
};

} // namespace fieldflash::board
