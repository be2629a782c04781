// SPDX-License-Identifier: MIT
// One DMA controller with seven channels (RM0351, 11).
#pragma once

#include "core/virtual_board/cpu/peripheral.h"

#include <array>
#include <cstdint>
#include <functional>

namespace fieldflash::board {

/// Moves data immediately on request. The requesting peripheral is determined from the address in
/// CPAR, so CSELR is stored but otherwise ignored.
class DmaController final : public Peripheral {
public:
    static constexpr unsigned kChannels = 7;

    [[nodiscard]] std::uint32_t read(std::uint32_t offset) override;
    void write(std::uint32_t offset, std::uint32_t value) override;
    void reset() override;

    /// Serves all current requests.
    void serve();
    /// `channel` 0…6.
    [[nodiscard]] bool isInterruptAsserted(unsigned channel) const;

    /// Whether the register at this address requests a write (true) or a read.
    std::function<bool(std::uint32_t address, bool isWrite)> isRequested;
    std::function<std::uint32_t(std::uint32_t address, unsigned size)> load;
    std::function<void(std::uint32_t address, unsigned size, std::uint32_t value)> store;

private:
    struct Channel {
        std::uint32_t control = 0;
        std::uint32_t count = 0;
        std::uint32_t reload = 0;
        std::uint32_t peripheral = 0;
        std::uint32_t memory = 0;
        std::uint32_t moved = 0; ///< data items since it was enabled or reloaded
    };

    void serve(unsigned number);

    std::array<Channel, kChannels> m_channels{};
    std::uint32_t m_status = 0;
    std::uint32_t m_selection = 0;
};

} // namespace fieldflash::board
