// SPDX-License-Identifier: MIT
#include "core/virtual_board/cpu/flash_controller.h"

namespace fieldflash::board {

namespace {

using namespace std::chrono_literals;

constexpr std::uint32_t kKey1 = 0x45670123;
constexpr std::uint32_t kKey2 = 0xCDEF89AB;
constexpr std::uint32_t kOptionKey1 = 0x08192A3B;
constexpr std::uint32_t kOptionKey2 = 0x4C5D6E7F;

constexpr std::uint32_t kSrEop = 1U << 0;
constexpr std::uint32_t kSrOperr = 1U << 1;
constexpr std::uint32_t kSrProgerr = 1U << 3;
constexpr std::uint32_t kSrWrperr = 1U << 4;
constexpr std::uint32_t kSrPgaerr = 1U << 5;
constexpr std::uint32_t kSrSizerr = 1U << 6;
constexpr std::uint32_t kSrPgserr = 1U << 7;
constexpr std::uint32_t kSrOptverr = 1U << 15;
constexpr std::uint32_t kSrBsy = 1U << 16;
constexpr std::uint32_t kSrErrors = 0xC3FA;

constexpr std::uint32_t kCrPg = 1U << 0;
constexpr std::uint32_t kCrPer = 1U << 1;
constexpr std::uint32_t kCrMer1 = 1U << 2;
constexpr std::uint32_t kCrBker = 1U << 11;
constexpr std::uint32_t kCrMer2 = 1U << 15;
constexpr std::uint32_t kCrStrt = 1U << 16;
constexpr std::uint32_t kCrEopie = 1U << 24;
constexpr std::uint32_t kCrErrie = 1U << 25;
constexpr std::uint32_t kCrOblLaunch = 1U << 27;
constexpr std::uint32_t kCrOptlock = 1U << 30;
constexpr std::uint32_t kCrLock = 1U << 31;

constexpr std::uint32_t kEccrWritable = 1U << 24; // ECCIE
constexpr std::uint32_t kEccrFlags = 3U << 30;    // ECCC, ECCD
constexpr std::uint32_t kEccrEccd = 1U << 31;
constexpr unsigned kEccrBank = 19;

// DS10198, flash memory characteristics, typical.
constexpr ChipTime kProgramTime = 81690ns;
constexpr ChipTime kPageEraseTime = 22020us;
constexpr ChipTime kMassEraseTime = 22130us;

} // namespace

FlashController::FlashController(FlashMemory& memory) : m_memory(memory) { reset(); }

void FlashController::reset()
{
    m_acr = 0x600;
    m_sr = kSrOptverr; // seen on new chips; must be cleared before the first operation
    m_cr = kCrLock | kCrOptlock;
    m_optr = 0xFFEFF8AA;
    m_eccr = 0;
    m_keysSeen = 0;
    m_optionKeysSeen = 0;
    m_isLockedUntilReset = false;
    m_busyUntil.reset();
    m_lowWord.reset();
    m_others.reset();
}

void FlashController::setTime(ChipTime now)
{
    m_now = now;
    if (m_busyUntil && m_now >= *m_busyUntil) {
        m_busyUntil.reset();
        m_cr &= ~kCrStrt;
        if ((m_cr & kCrEopie) != 0)
            m_sr |= kSrEop; // only if enabled (RM0351, 3.7.5)
    }
}

bool FlashController::isInterruptAsserted() const
{
    return ((m_cr & kCrEopie) != 0 && (m_sr & kSrEop) != 0)
        || ((m_cr & kCrErrie) != 0 && (m_sr & kSrOperr) != 0);
}

unsigned FlashController::bankOf(std::size_t offset) const
{
    const std::size_t size = m_memory.contents().size() / m_memory.geometry().banks;
    return static_cast<unsigned>(offset / size);
}

bool FlashController::noteEccError(std::size_t offset)
{
    if ((m_eccr & kEccrEccd) != 0)
        return false; // the address of the first one stays
    const std::size_t size = m_memory.contents().size() / m_memory.geometry().banks;
    const auto address = static_cast<std::uint32_t>(offset % size);
    m_eccr = (m_eccr & kEccrWritable) | kEccrEccd | (bankOf(offset) << kEccrBank) | address;
    return true;
}

std::uint32_t FlashController::read(std::uint32_t offset)
{
    switch (offset) {
    case 0x00: return m_acr;
    case 0x10: return m_sr | (m_busyUntil ? kSrBsy : 0);
    case 0x14: return m_cr;
    case 0x18: return m_eccr;
    case 0x20: return m_optr;
    default: return m_others.read(offset);
    }
}

void FlashController::write(std::uint32_t offset, std::uint32_t value)
{
    switch (offset) {
    case 0x00: writeAccess(value); break;
    case 0x08:
        if (m_isLockedUntilReset || value != (m_keysSeen == 0 ? kKey1 : kKey2))
            m_isLockedUntilReset = true;
        else if (++m_keysSeen == 2)
            m_cr &= ~kCrLock;
        break;
    case 0x0C:
        if ((m_cr & kCrLock) == 0 && value == (m_optionKeysSeen == 0 ? kOptionKey1 : kOptionKey2))
            ++m_optionKeysSeen;
        if (m_optionKeysSeen == 2)
            m_cr &= ~kCrOptlock;
        break;
    case 0x10: m_sr &= ~(value & (kSrErrors | kSrEop)); break;
    case 0x14: writeControl(value); break;
    case 0x18:
        m_eccr = (m_eccr & ~kEccrWritable) | (value & kEccrWritable);
        m_eccr &= ~(value & kEccrFlags);
        break;
    case 0x20:
        if ((m_cr & kCrOptlock) == 0)
            m_optr = value;
        break;
    default: m_others.write(offset, value); break;
    }
}

void FlashController::writeAccess(std::uint32_t value)
{
    constexpr std::uint32_t kWritable = 0x7F07;
    constexpr std::uint32_t kIcen = 1U << 9;
    constexpr std::uint32_t kIcrst = 1U << 11;
    constexpr std::uint32_t kDcrst = 1U << 12;
    // A cache can be reset only while it is disabled (RM0351, FLASH_ACR).
    if ((m_acr & kIcen) != 0)
        value &= ~kIcrst;
    if (isDataCacheOn())
        value &= ~kDcrst;
    m_acr = value & kWritable;
    if ((value & kDcrst) != 0 && onDataCacheReset)
        onDataCacheReset();
}

void FlashController::leaveErrors(std::uint32_t bits) { m_sr |= bits & kSrErrors; }

void FlashController::writeControl(std::uint32_t value)
{
    if ((m_cr & kCrLock) != 0)
        return; // real chips ignore it or raise a bus fault; nothing changes either way
    if (m_busyUntil)
        return;
    const std::uint32_t locks = (value & (kCrLock | kCrOptlock)) | (m_cr & kCrOptlock);
    m_cr = (value & ~(kCrLock | kCrOptlock)) | locks;
    if ((value & kCrLock) != 0)
        m_keysSeen = 0;
    if ((value & kCrOptlock) != 0)
        m_optionKeysSeen = 0;
    if ((value & kCrOblLaunch) != 0 && (m_cr & kCrOptlock) == 0 && onOptionLaunch)
        onOptionLaunch();
    else if ((value & kCrStrt) != 0)
        start();
}

void FlashController::start()
{
    if ((m_sr & kSrErrors & ~kSrOptverr) != 0 || (m_cr & kCrPg) != 0) {
        m_sr |= kSrPgserr; // an earlier error was not cleared, or PG is still set
        m_cr &= ~kCrStrt;
        return;
    }
    FlashResult result = FlashResult::Done;
    ChipTime duration = kMassEraseTime;
    Change change{0, m_memory.contents().size()};
    const bool isBoth = (m_cr & kCrMer1) != 0 && (m_cr & kCrMer2) != 0;
    if ((m_cr & kCrPer) != 0) {
        const std::uint32_t perBank = m_memory.geometry().pageCount / m_memory.geometry().banks;
        const std::uint32_t page = (m_cr >> 3) & 0xFFU;
        const std::uint32_t number = page + ((m_cr & kCrBker) != 0 ? perBank : 0);
        result = m_memory.erasePage(number);
        if (number < m_memory.geometry().pageCount && m_memory.geometry().sectors.empty())
            change = {number * m_memory.geometry().pageSize, m_memory.geometry().pageSize};
        duration = kPageEraseTime;
    } else if (isBoth) {
        result = m_memory.eraseAll();
    } else if ((m_cr & (kCrMer1 | kCrMer2)) != 0) {
        result = m_memory.eraseBank((m_cr & kCrMer2) != 0 ? 1 : 0);
    } else {
        m_sr |= kSrPgserr;
        m_cr &= ~kCrStrt;
        return;
    }
    m_changes.push_back(change);
    m_busyBanks = isBoth       ? 3U
        : (m_cr & kCrPer) != 0 ? 1U << bankOf(change.offset)
                               : ((m_cr & kCrMer2) != 0 ? 2U : 1U);
    if (result == FlashResult::Done)
        m_busyUntil = m_now + duration;
    else
        fail(result);
}

void FlashController::fail(FlashResult result)
{
    m_cr &= ~kCrStrt;
    switch (result) {
    case FlashResult::Misaligned: m_sr |= kSrPgaerr; break;
    case FlashResult::NotErased: m_sr |= kSrProgerr; break;
    case FlashResult::WriteProtected: m_sr |= kSrWrperr; break;
    case FlashResult::OutOfRange: m_sr |= kSrPgserr; break;
    case FlashResult::Done:
    case FlashResult::Failed:
    case FlashResult::PowerLost: break;
    }
    m_sr |= kSrOperr;
}

void FlashController::storeFromProcessor(std::uint32_t address, unsigned size, std::uint32_t value)
{
    if ((m_cr & kCrLock) != 0 || (m_cr & kCrPg) == 0) {
        m_sr |= kSrPgserr | kSrOperr;
        return;
    }
    if (size != 4) {
        m_sr |= kSrSizerr | kSrOperr;
        return;
    }
    if (address % kDoubleWordSize == 0) {
        m_lowWord.emplace(address, value);
        return;
    }
    if (!m_lowWord || m_lowWord->first + 4 != address) {
        m_sr |= kSrPgaerr | kSrOperr;
        return;
    }
    const std::uint64_t doubleWord = (std::uint64_t{value} << 32) | m_lowWord->second;
    const std::uint32_t first = m_lowWord->first;
    const FlashResult result = m_memory.programDoubleWord(first, doubleWord);
    m_lowWord.reset();
    const ByteCount offset = ByteCount{first} - m_memory.range().first;
    if (offset < m_memory.contents().size())
        m_changes.push_back({offset, kDoubleWordSize});
    m_busyBanks = 1U << bankOf(offset);
    if (result == FlashResult::Done)
        m_busyUntil = m_now + kProgramTime;
    else
        fail(result);
}

} // namespace fieldflash::board
