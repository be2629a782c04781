// SPDX-License-Identifier: MIT
// The card on the SPI of the board.
#pragma once

#include "firmware/chip/spi.h"
#include "firmware/loader/card_update.h"
#include "firmware/sd_card/sd_card.h"

#include FIELDFLASH_BOARD_HEADER

namespace fieldflash::loader {

class CardBus final : public sd::SpiBus {
public:
    explicit CardBus(const volatile uint32_t& now) : m_now(now) { }

    uint8_t exchange(uint8_t out) override { return chip::Spi::exchange(out); }
    void select(bool isSelected) override { board::card.select.setActive(isSelected); }
    [[nodiscard]] uint32_t milliseconds() const override { return m_now; }

private:
    const volatile uint32_t& m_now;
};

/// Null: a program was installed. Empty: there is no card. Otherwise the reason for the sentence
/// "SD card: ...". `now`: milliseconds, which pass.
template <typename Security>
const char* updateFromCard(Dfu& dfu, Worker<ChipFlash, Security>& worker,
                           const volatile uint32_t& now)
{
    board::card.start();
    CardBus bus(now);
    sd::SdCard card(bus);
    switch (card.start()) {
    case sd::CardState::Ready: break;
    case sd::CardState::NoCard: return "";
    case sd::CardState::Unsupported: return "not supported";
    default: return textOf(fat::Finding::ReadFailed);
    }
    board::card.setClock(chip::Spi::By4); // 20 MHz, of 25 that every card knows
    return CardUpdate<ChipFlash, Security>(dfu, worker, card).run();
}

} // namespace fieldflash::loader
