// SPDX-License-Identifier: MIT
// The card in the slot of the board, on its SPI or SDMMC.
#pragma once

#include "firmware/chip/spi.h"
#include "firmware/loader/card_update.h"
#include "firmware/loader/sdmmc_bus.h"
#include "firmware/sd_card/sd_card.h"

#include FIELDFLASH_BOARD_HEADER

#include <type_traits>

namespace fieldflash::loader {

template <const auto& spi> class CardOnSpi final : public sd::SpiBus {
public:
    explicit CardOnSpi(const volatile uint32_t& now) : m_now(now) { }

    uint8_t exchange(uint8_t out) override { return spi.exchange(out); }
    void select(bool isSelected) override { spi.select.setActive(isSelected); }
    [[nodiscard]] uint32_t milliseconds() const override { return m_now; }

private:
    const volatile uint32_t& m_now;
};

/// By what the slot is connected to: the bus, the card on it, and the clock of a card that is
/// ready. Every card knows 25 MHz.
template <typename Controller> struct SlotOn;

template <> struct SlotOn<chip::Spi> {
    using Bus = CardOnSpi<board::card>;
    using Card = sd::SdCard;
    static constexpr auto fullSpeed = chip::Spi::By4; // 20 MHz
};

template <> struct SlotOn<chip::Sdmmc> {
    using Bus = SdmmcBus;
    using Card = sd::SdBusCard<SdmmcBus>;
    static constexpr auto fullSpeed = chip::Sdmmc::By2; // 24 MHz
};

using Slot = SlotOn<std::remove_const_t<decltype(board::card)>>;

/// Null: a program was installed. Empty: there is no card. Otherwise the reason for the sentence
/// "SD card: ...". `now`: milliseconds, which pass.
template <typename Security>
const char* updateFromCard(Dfu& dfu, Worker<ChipFlash, Security>& worker,
                           const volatile uint32_t& now)
{
    board::card.start();
    Slot::Bus bus(now);
    Slot::Card card(bus);
    switch (card.start()) {
    case sd::CardState::Ready: break;
    case sd::CardState::NoCard: return "";
    case sd::CardState::Unsupported: return "not supported";
    default: return textOf(fat::Finding::ReadFailed);
    }
    board::card.setClock(Slot::fullSpeed);
    return CardUpdate<ChipFlash, Security>(dfu, worker, card).run();
}

} // namespace fieldflash::loader
