// SPDX-License-Identifier: MIT
// The state of the chip after the ROM's jump: as described in AN2606 and AN3156, optionally with
// residue observed on real ROMs (rom_residue.h).
#include "core/virtual_board/cpu/interrupt_numbers.h"
#include "core/virtual_board/cpu/stm32l476.h"
#include "firmware/contract/bootloader_request.h"
#include "firmware/contract/flash_map.h"

#include <algorithm>
#include <array>
#include <random>

namespace fieldflash::board {

namespace {

constexpr std::uint32_t kRcc = 0x40021000;
constexpr std::uint32_t kRccCr = kRcc + 0x00;
constexpr std::uint32_t kRccCfgr = kRcc + 0x08;
constexpr std::uint32_t kRccPllcfgr = kRcc + 0x0C;
constexpr std::uint32_t kRccPllsai1cfgr = kRcc + 0x10;
constexpr std::uint32_t kRccCier = kRcc + 0x18;
constexpr std::uint32_t kRccAhb2enr = kRcc + 0x4C;
constexpr std::uint32_t kRccApb1enr1 = kRcc + 0x58;
constexpr std::uint32_t kRccApb2enr = kRcc + 0x60;
constexpr std::uint32_t kRccCcipr = kRcc + 0x88;
constexpr std::uint32_t kRccCsr = kRcc + 0x94;
constexpr std::uint32_t kHsion = 1U << 8;
constexpr std::uint32_t kHseon = 1U << 16;
constexpr std::uint32_t kCsson = 1U << 19;
constexpr std::uint32_t kPllon = 1U << 24;
constexpr std::uint32_t kPllsai1on = 1U << 26;

constexpr std::uint32_t kFlashAcr = 0x40022000;
constexpr std::uint32_t kIwdgKr = 0x40003000;
constexpr std::uint32_t kMemrmp = 0x40010000;
constexpr std::uint32_t kPwrCr2 = 0x40007004;
constexpr std::uint32_t kGpioA = 0x48000000;
constexpr std::uint32_t kUsb = 0x50000000;

constexpr std::uint32_t kCacheLine = 32;
constexpr unsigned kCacheLines = 8; ///< data cache: 8 lines of 4 x 64 bits (RM0351, 3.3.3)
/// A program whose first instructions read stale constants could not survive, so none are placed
/// there.
constexpr std::uint32_t kEntryLines = 512;

/// The offset of a word in the system control space.
constexpr std::uint32_t control(std::uint32_t address) { return address - SystemControl::kBase; }

} // namespace

void Stm32l476::noteRomStart()
{
    const auto end = m_sram1.begin() + (FIELDFLASH_ROM_RAM_END - FIELDFLASH_SRAM1_BASE);
    std::fill(m_sram1.begin(), end, std::uint8_t{0x5A});
    const ByteView cells = m_flash.contents();
    m_flashBeforeRom.assign(cells.begin(), cells.end());
}

void Stm32l476::setRegister(std::uint32_t address, std::uint32_t bits)
{
    m_peripherals.write(address, 4, m_peripherals.read(address, 4) | bits);
}

void Stm32l476::startFromRom(Address entry, const RomResidue& residue)
{
    restoreFlashView();
    const auto word = [this, entry](std::uint32_t offset) {
        const ByteCount at = ByteCount{entry} - FIELDFLASH_FLASH_BASE + offset;
        return at + 4 <= m_flashView.size() ? readLittle32(m_flashView, at) : 0xFFFFFFFFU;
    };
    m_processor.dropStaleLines();
    m_processor.reset(0);
    setRegister(kRccCr, kHsion);
    setRegister(kRccApb2enr, 1);
    m_peripherals.write(kMemrmp, 4, 1); // address 0 is still the ROM
    m_isSleeping = false;
    m_isHalted = false;
    leaveClocks(residue);
    if (residue.has(Residue::Watchdog)) {
        m_peripherals.write(kIwdgKr, 4, 0xCCCC);
        m_watchdog.refreshByRom();
    }
    if (residue.has(Residue::FlashErrors))
        m_flashController.leaveErrors(0x00FA);
    if (residue.has(Residue::Ram)) {
        std::mt19937 bytes(residue.seed);
        for (Bytes* memory : {&m_sram1, &m_sram2})
            std::ranges::generate(*memory, [&bytes] { return static_cast<std::uint8_t>(bytes()); });
    }
    if (residue.has(Residue::UsbCore))
        leaveUsbCore();
    if (residue.has(Residue::StaleCache))
        leaveStaleLines(entry, residue.seed);
    leaveInterrupts(residue);
    leaveCore(residue);
    m_processor.jump(word(0), word(4));
}

void Stm32l476::leaveClocks(const RomResidue& residue)
{
    if (residue.has(Residue::Pll)) {
        const std::uint32_t hse = m_rcc.crystals().hseFrequency;
        const std::uint32_t inputDivider = hse >= 8'000'000 ? hse / 8'000'000 : 1;
        m_peripherals.write(kFlashAcr, 4, 0x604); // four wait states
        if (hse != 0)
            setRegister(kRccCr, kHseon | kCsson);
        m_rcc.settle();
        // 8 MHz x 36 / 4; from HSI / 2 without an HSE. 48 MHz on Q.
        const std::uint32_t source = hse != 0 ? 3U | ((inputDivider - 1) << 4) : 2U | (1U << 4);
        m_peripherals.write(kRccPllcfgr, 4,
                            source | (36U << 8) | (1U << 20) | (2U << 21) | (1U << 24)
                                | (1U << 25));
        setRegister(kRccCr, kPllon);
        m_rcc.settle();
        setRegister(kRccCfgr, 3);
    }
    if (residue.has(Residue::Multiplexers)) {
        // APB2 / 2, APB1 / 4; LSE, HSI and SYSCLK to the serial interfaces, PLLSAI1 to USB.
        setRegister(kRccCfgr, (4U << 11) | (5U << 8));
        m_peripherals.write(kRccCcipr, 4, 0x05516AE7);
        m_peripherals.write(kRccPllsai1cfgr, 4, (24U << 8) | (1U << 20) | (1U << 16));
        setRegister(kRccCr, kPllsai1on);
        m_rcc.settle();
    }
}

void Stm32l476::leaveUsbCore()
{
    setRegister(kRccAhb2enr, (1U << 12) | 1U);
    setRegister(kRccApb1enr1, 1U << 28);
    setRegister(kPwrCr2, 1U << 10);
    // PA11 and PA12 on alternate function 10.
    m_peripherals.write(kGpioA + 0x24, 4, 0x000AA000);
    m_peripherals.write(kGpioA, 4, (m_peripherals.read(kGpioA, 4) & ~0x03C00000U) | 0x02800000);
    static constexpr std::array<std::pair<std::uint32_t, std::uint32_t>, 14> kLeft{{
        {0x804, 2},          // DCTL: SDIS, because the ROM does disconnect
        {0x00C, 0x40001840}, // GUSBCFG: FDMOD
        {0x038, 1U << 16},   // GCCFG: PWRDWN
        {0x000, 0xC0},       // GOTGCTL: B session valid
        {0x800, 0x02200053}, // DCFG: full speed, address 5
        {0x024, 0x80},       // FIFO sizes
        {0x028, 0x00400080},
        {0x810, 0x0B},
        {0x814, 0x09},
        {0x81C, 0x00010001},
        {0x900, 0x00008000},
        {0xB10, 0x60080040}, // endpoint 0 is ready for SETUP
        {0x018, 0x803C3810}, // GINTMSK
        {0x008, 1},          // GAHBCFG: GINT
    }};
    m_usb.busReset();
    for (const auto& [offset, value] : kLeft)
        m_peripherals.write(kUsb + offset, 4, value);
}

void Stm32l476::leaveInterrupts(const RomResidue& residue)
{
    SystemControl& system = m_processor.systemControl();
    if (residue.has(Residue::Interrupts)) {
        m_peripherals.write(kRccCier, 4, 0x2FF);
        setRegister(kRccCsr, 1); // LSI, for the watchdog: its ready flag rises
        m_rcc.settle();
        system.write(control(0xE000E014), 4, 0xFFF);
        system.write(control(0xE000E010), 4, 7); // SysTick, with its interrupt
        for (const int line : {kRccInterrupt, kUsart2Interrupt, kOtgFsInterrupt}) {
            const auto word = static_cast<std::uint32_t>(4 * (line / 32));
            system.write(control(0xE000E100) + word, 4, 1U << (line % 32));
            system.write(control(0xE000E200) + word, 4, 1U << (line % 32));
        }
    }
    if (residue.has(Residue::Priorities)) {
        std::mt19937 chance(residue.seed);
        const auto any = [&chance] { return static_cast<std::uint32_t>(chance()) & 0xF0F0F0F0U; };
        for (std::uint32_t at = 0; at < SystemControl::kInterrupts; at += 4)
            system.write(control(0xE000E400) + at, 4, any() | 0x10101010);
        for (std::uint32_t at = 0; at < 12; at += 4)
            system.write(control(0xE000ED18) + at, 4, any() | 0x10101010);
        system.write(control(0xE000ED0C), 4,
                     0x05FA0000 | ((static_cast<std::uint32_t>(chance()) & 7U) << 8));
    }
    updateInterruptLines();
}

void Stm32l476::leaveStaleLines(Address entry, std::uint32_t seed)
{
    const ByteCount first = ByteCount{entry} - FIELDFLASH_FLASH_BASE;
    if (m_flashBeforeRom.empty() || first >= m_flashView.size())
        return;
    const auto used = std::ranges::find_if(m_flashView.rbegin(), m_flashView.rend(),
                                           [](std::uint8_t byte) { return byte != 0xFF; });
    const auto end = static_cast<ByteCount>(std::distance(used, m_flashView.rend()));
    const ByteCount reset =
        (ByteCount{readLittle32(m_flashView, first + 4)} & ~1ULL) - FIELDFLASH_FLASH_BASE;
    std::mt19937 chance(seed);
    m_hasStaleLines = true;
    for (unsigned line = 0; line < kCacheLines && end > first; ++line) {
        const ByteCount at = first + chance() % (end - first) / kCacheLine * kCacheLine;
        const bool isNearEntry = at + kCacheLine > reset && at < reset + kEntryLines;
        if (isNearEntry || at < first + 8)
            continue; // the ROM has just read the first two words
        const auto old = m_flashBeforeRom.begin() + static_cast<std::ptrdiff_t>(at);
        Bytes content(old, old + kCacheLine);
        // If the same bytes were written again, the page was erased in between.
        if (std::ranges::equal(content, ByteView(m_flashView).subspan(at, kCacheLine)))
            content.assign(kCacheLine, 0xFF);
        m_processor.serveStaleLine(
            static_cast<std::uint32_t>(FIELDFLASH_FLASH_BASE + at), std::move(content),
            [this] { return m_hasStaleLines && m_flashController.isDataCacheOn(); });
    }
}

void Stm32l476::leaveCore(const RomResidue& residue)
{
    constexpr std::uint32_t kProcessStack = FIELDFLASH_SRAM1_BASE + 0x2800; // in the ROM's RAM
    // Pending interrupts would immediately start handlers of the ROM, which this model lacks.
    const bool isMasked = residue.has(Residue::Masks) || residue.has(Residue::Interrupts);
    m_processor.setMasks(
        {.primask = isMasked,
         .faultmask = false,
         .basepri = static_cast<std::uint8_t>(residue.has(Residue::Masks) ? 0x10 : 0)});
    if (residue.has(Residue::ActiveException))
        m_processor.enterHandlerOf(16 + kOtgFsInterrupt);
    else if (residue.has(Residue::ProcessStack))
        m_processor.useProcessStack(kProcessStack);
}

} // namespace fieldflash::board
