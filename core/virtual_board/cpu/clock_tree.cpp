// SPDX-License-Identifier: MIT
#include "core/virtual_board/cpu/clock_tree.h"

#include <algorithm>
#include <utility>

namespace fieldflash::board {

namespace {

using namespace std::chrono_literals;

constexpr std::uint32_t kHsiFrequency = 16'000'000;
// CR bits that software can set, without the ready flags.
constexpr std::uint32_t kCrWritable = 0x150D0BFD;
constexpr std::uint32_t kCrReset = 0x00000061;
constexpr std::uint32_t kCssOn = 1U << 19;
constexpr std::uint32_t kPllSource = 0x73; ///< PLLM and PLLSRC, of all three PLLs
constexpr std::uint32_t kPllREnable = 1U << 24;
constexpr std::uint32_t kPllDividers = 0x06627F00; ///< PLLN, PLLP, PLLQ, PLLR
constexpr std::uint32_t kMsiRangeSelected = 1U << 3;
constexpr std::uint32_t kPllReset = 0x00001000;
constexpr std::uint32_t kResetFlags = 0xFF000000;

// MSIRANGE 0…11 (RM0351, 6.4.1).
constexpr std::array<std::uint32_t, 12> kMsiRanges{100'000,    200'000,    400'000,    800'000,
                                                   1'000'000,  2'000'000,  4'000'000,  8'000'000,
                                                   16'000'000, 24'000'000, 32'000'000, 48'000'000};
constexpr unsigned kMsiRangeAfterReset = 6;

// Start-up times in the order of Oscillator (DS10198, typical; LSE: half a second of its 2 s).
constexpr std::array<ChipTime, 8> kStartUp{5us, 4us, 2ms, 40us, 40us, 40us, 500ms, 80us};

} // namespace

ClockTree::ClockTree(Crystals crystals)
    : m_crystals(crystals),
      m_others({{kAhb1Enr, 0x100}, {0x68, 0x11303}, {0x6C, 0x532FF}, {0x78, 0xF2FECA3F}})
{
    powerOn();
}

void ClockTree::powerOn()
{
    m_bdcr = 0;
    m_readyAt.fill(std::nullopt);
    m_csr = 0x600;
    reset();
}

void ClockTree::reset()
{
    const auto lse = m_readyAt[kLse];
    m_readyAt.fill(std::nullopt);
    m_readyAt[kLse] = lse;
    m_cr = kCrReset;
    setOn(kMsi, true);
    m_readyAt[kMsi] = ChipTime(0);
    m_cfgr = 0;
    m_pllcfgr = kPllReset;
    m_pllsai1cfgr = kPllReset;
    m_cier = 0;
    m_cifr = 0;
    m_others.reset();
    noteReadiness();
    m_cifr = 0;
}

void ClockTree::setTime(ChipTime now)
{
    m_now = now;
    noteReadiness();
}

void ClockTree::settle()
{
    for (auto& readyAt : m_readyAt) {
        if (readyAt)
            readyAt = std::min(*readyAt, m_now);
    }
    noteReadiness();
}

void ClockTree::noteReadiness()
{
    // CIER and CIFR, from bit 0 (RM0351, 6.4.7): a flag is set only if its interrupt is enabled.
    static constexpr std::array<Oscillator, 8> kFlags{kLsi, kLse, kMsi,     kHsi,
                                                      kHse, kPll, kPllSai1, kPllSai2};
    for (std::size_t bit = 0; bit < kFlags.size(); ++bit) {
        const auto oscillator = static_cast<std::size_t>(kFlags.at(bit));
        const bool is = isReady(kFlags.at(bit));
        if (is && !m_wasReady.at(oscillator))
            m_cifr |= m_cier & (1U << bit);
        m_wasReady.at(oscillator) = is;
    }
}

void ClockTree::setOn(Oscillator oscillator, bool isOn)
{
    const bool exists = (oscillator != kLse || m_crystals.hasLse)
        && (oscillator != kHse || m_crystals.hseFrequency != 0);
    auto& readyAt = m_readyAt[static_cast<std::size_t>(oscillator)];
    if (!isOn || !exists)
        readyAt.reset();
    else if (!readyAt)
        readyAt = m_now + kStartUp[static_cast<std::size_t>(oscillator)];
}

bool ClockTree::isReady(Oscillator oscillator) const
{
    const auto& readyAt = m_readyAt[static_cast<std::size_t>(oscillator)];
    return readyAt && m_now >= *readyAt;
}

std::uint32_t ClockTree::control() const
{
    return m_cr | (isReady(kMsi) ? 1U << 1 : 0) | (isReady(kHsi) ? 1U << 10 : 0)
        | (isReady(kHse) ? 1U << 17 : 0) | (isReady(kPll) ? 1U << 25 : 0)
        | (isReady(kPllSai1) ? 1U << 27 : 0) | (isReady(kPllSai2) ? 1U << 29 : 0);
}

std::uint32_t ClockTree::configuration() const
{
    // SWS follows SW as soon as the source is ready (RM0351, 6.4.3); until then the old source
    // runs, which this model always reports as MSI.
    static constexpr std::array<Oscillator, 4> kSources{kMsi, kHsi, kHse, kPll};
    const std::uint32_t wanted = m_cfgr & 3U;
    return isReady(kSources[wanted]) ? m_cfgr | (wanted << 2) : m_cfgr;
}

bool ClockTree::isDrivingSystemClock(Oscillator oscillator) const
{
    static constexpr std::array<Oscillator, 4> kSources{kMsi, kHsi, kHse, kPll};
    const Oscillator source = kSources.at((configuration() >> 2) & 3U);
    if (source != kPll)
        return oscillator == source;
    const Oscillator input = (m_pllcfgr & 3U) == 1 ? kMsi : (m_pllcfgr & 3U) == 2 ? kHsi : kHse;
    return oscillator == kPll || oscillator == input;
}

void ClockTree::writeControl(std::uint32_t value)
{
    // The source of the system clock cannot be turned off (RM0351, RCC_CR).
    static constexpr std::array<std::pair<Oscillator, unsigned>, 4> kEnables{
        {{kMsi, 0}, {kHsi, 8}, {kHse, 16}, {kPll, 24}}};
    for (const auto& [oscillator, bit] : kEnables) {
        if (isReady(oscillator) && isDrivingSystemClock(oscillator))
            value |= 1U << bit;
    }
    m_cr = (value & kCrWritable) | (m_cr & kCssOn); // CSSON: cleared only by a reset
    setOn(kMsi, (value & (1U << 0)) != 0);
    setOn(kHsi, (value & (1U << 8)) != 0);
    setOn(kHse, (value & (1U << 16)) != 0);
    // A PLL locks only if its input is running.
    const bool hasInput = pllInput() != 0;
    setOn(kPll, hasInput && (value & (1U << 24)) != 0);
    setOn(kPllSai1, hasInput && (value & (1U << 26)) != 0);
    setOn(kPllSai2, hasInput && (value & (1U << 28)) != 0);
}

/// The dividers can change only while their PLL is off, source and PLLM only while all three are
/// off (RM0351, RCC_PLLCFGR).
void ClockTree::writePllConfiguration(std::uint32_t value)
{
    constexpr std::uint32_t kAllPlls = (1U << 24) | (1U << 26) | (1U << 28);
    std::uint32_t fixed = 0;
    if ((m_cr & kAllPlls) != 0)
        fixed |= kPllSource;
    if ((m_cr & (1U << 24)) != 0)
        fixed |= kPllDividers;
    if (isDrivingSystemClock(kPll))
        fixed |= kPllREnable;
    m_pllcfgr = (m_pllcfgr & fixed) | (value & ~fixed);
}

std::uint32_t ClockTree::read(std::uint32_t offset)
{
    switch (offset) {
    case 0x00: return control();
    case 0x08: return configuration();
    case 0x0C: return m_pllcfgr;
    case 0x10: return m_pllsai1cfgr;
    case 0x18: return m_cier;
    case 0x1C: return m_cifr;
    case 0x20: return 0; // CICR
    case 0x90: return m_bdcr | (isReady(kLse) ? 1U << 1 : 0);
    case 0x94: return m_csr | (isReady(kLsi) ? 1U << 1 : 0);
    default: return m_others.read(offset);
    }
}

void ClockTree::write(std::uint32_t offset, std::uint32_t value)
{
    switch (offset) {
    case 0x00: writeControl(value); break;
    case 0x08: m_cfgr = value & ~0xCU; break;
    case 0x0C: writePllConfiguration(value); break;
    case 0x10: {
        const std::uint32_t fixed = (m_cr & (1U << 26)) != 0 ? kPllDividers : 0;
        m_pllsai1cfgr = (m_pllsai1cfgr & fixed) | (value & ~fixed);
        break;
    }
    case 0x18: m_cier = value & 0x2FFU; break;
    case 0x1C: break; // CIFR is cleared through CICR
    case 0x20: m_cifr &= ~value; break;
    case 0x90:
        if (!isBackupAccessible)
            break;
        if ((value & (1U << 16)) != 0)
            value = 1U << 16; // BDRST
        m_bdcr = value & ~2U;
        setOn(kLse, (value & 1U) != 0);
        break;
    case 0x94:
        setOn(kLsi, (value & 1U) != 0);
        m_csr = (value & 0xF05U) | (m_csr & kResetFlags);
        if ((value & (1U << 23)) != 0)
            m_csr &= ~kResetFlags;
        break;
    default:
        if (offset >= kAhb1Rstr && offset <= kApb2Rstr && value != 0 && onPeripheralReset)
            onPeripheralReset(offset, value);
        m_others.write(offset, value);
        break;
    }
}

std::uint32_t ClockTree::msiFrequency() const
{
    if (!isReady(kMsi))
        return 0;
    const std::uint32_t range = (m_cr >> 4) & 0xFU;
    const bool isSelected = (m_cr & kMsiRangeSelected) != 0;
    return kMsiRanges[isSelected && range < kMsiRanges.size() ? range : kMsiRangeAfterReset];
}

std::uint32_t ClockTree::pllInput() const
{
    switch (m_pllcfgr & 3U) {
    case 1: return msiFrequency();
    case 2: return isReady(kHsi) ? kHsiFrequency : 0;
    case 3: return isReady(kHse) ? m_crystals.hseFrequency : 0;
    default: return 0;
    }
}

std::uint32_t ClockTree::pllOutput(std::uint32_t config, unsigned enableBit, unsigned dividerShift,
                                   bool isRunning) const
{
    if (!isRunning || (config & (1U << enableBit)) == 0)
        return 0;
    const std::uint32_t m = ((m_pllcfgr >> 4) & 7U) + 1;
    const std::uint32_t n = (config >> 8) & 0x7FU;
    const std::uint32_t divider = 2 * (((config >> dividerShift) & 3U) + 1);
    return static_cast<std::uint32_t>(std::uint64_t{pllInput()} / m * n / divider);
}

std::uint32_t ClockTree::systemClock() const
{
    std::uint32_t frequency = 0;
    switch ((configuration() >> 2) & 3U) {
    case 1: frequency = kHsiFrequency; break;
    case 2: frequency = m_crystals.hseFrequency; break;
    case 3: frequency = pllOutput(m_pllcfgr, 24, 25, isReady(kPll)); break;
    default: frequency = msiFrequency(); break;
    }
    const std::uint32_t hpre = (m_cfgr >> 4) & 0xFU;
    static constexpr std::array<unsigned, 8> kShifts{1, 2, 3, 4, 6, 7, 8, 9};
    if (hpre >= 8)
        frequency >>= kShifts[hpre - 8];
    return frequency == 0 ? 4'000'000 : frequency;
}

std::uint32_t ClockTree::usbClock() const
{
    const std::uint32_t ccipr = (m_others.value(0x88) >> 26) & 3U;
    switch (ccipr) {
    case 1: return pllOutput(m_pllsai1cfgr, 20, 21, isReady(kPllSai1));
    case 2: return pllOutput(m_pllcfgr, 20, 21, isReady(kPll));
    case 3: return msiFrequency();
    default: return 0;
    }
}

bool ClockTree::isEnabled(std::uint32_t enableRegister, unsigned bit) const
{
    return (m_others.value(enableRegister) & (1U << bit)) != 0;
}

} // namespace fieldflash::board
