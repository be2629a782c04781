// SPDX-License-Identifier: MIT
// The main flash of an STM32L4: pages, double words, ECC, protection, wear.
#pragma once

#include "core/base/address.h"
#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/virtual_board/flash/torn_cells.h"
#include "firmware/contract/flash_map.h"

#include <QFile>
#include <QLockFile>
#include <QString>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace fieldflash::board {

/// RM0351, 3.3.1: two banks of equal size. Other chips have sectors of several sizes.
struct FlashGeometry {
    Address base = FIELDFLASH_FLASH_BASE;
    ByteCount pageSize = FIELDFLASH_PAGE_SIZE;
    std::uint32_t pageCount = FIELDFLASH_FLASH_SIZE / FIELDFLASH_PAGE_SIZE;
    std::uint32_t banks = 2;
    /// The sizes of `pageCount` sectors that are not alike; empty: all have `pageSize`. Multiples
    /// of it otherwise.
    std::vector<ByteCount> sectors = {};
};

/// How an operation ended, in the words of FLASH_SR (RM0351, 3.7.5).
enum class FlashResult {
    Done,
    OutOfRange,
    Misaligned,     ///< PGAERR: address not a multiple of 8
    NotErased,      ///< PROGERR: the double word was programmed before
    WriteProtected, ///< WRPERR
    Failed,         ///< made to fail by failAtOperation()
    PowerLost,      ///< the supply failed meanwhile; nothing works until restorePower()
};

/// What a planned interruption does to the operation that it meets.
enum class Interruption {
    Failure,  ///< the operation ends with Failed and changes nothing
    PowerCut, ///< it is left half done
};

inline constexpr ByteCount kDoubleWordSize = 8;

/// No time and no bus: what the cells hold and what operations do to them. A double word can be
/// programmed once after an erase, and afterwards only to all zero (RM0351, 3.3.7); one that was
/// programmed to all ones counts as programmed (stricter than silicon may be).
class FlashMemory {
public:
    explicit FlashMemory(FlashGeometry geometry = {});

    [[nodiscard]] const FlashGeometry& geometry() const { return m_geometry; }
    [[nodiscard]] AddressRange range() const;
    /// Precondition of all that take an address or a page: inside.
    [[nodiscard]] std::uint32_t pageOf(Address address) const;
    [[nodiscard]] AddressRange pageRange(std::uint32_t page) const;

    /// The cells, ECC errors included as whatever they hold.
    [[nodiscard]] ByteView contents() const { return m_cells; }
    /// Precondition: the range lies inside.
    [[nodiscard]] Bytes read(AddressRange range) const;
    /// The first double word in the range whose ECC cannot be corrected: reading it raises an NMI.
    [[nodiscard]] std::optional<Address> firstEccError(AddressRange range) const;

    [[nodiscard]] FlashResult erasePage(std::uint32_t page);
    /// Pages under write protection make the whole mass erase fail (RM0351, 3.3.6).
    [[nodiscard]] FlashResult eraseBank(std::uint32_t bank);
    [[nodiscard]] FlashResult eraseAll();
    /// `value` as it stands in memory, little-endian.
    [[nodiscard]] FlashResult programDoubleWord(Address address, std::uint64_t value);

    /// What a power loss in the middle leaves behind, by setTornCells().
    void leaveHalfErased(std::uint32_t page);
    void leaveHalfProgrammed(Address address, std::uint64_t value);

    /// Puts bytes there as if erased and programmed by a debug probe: no counters, no protection.
    /// Precondition: inside.
    void place(Address address, ByteView bytes);
    /// Everything erased, no counters: a virgin chip.
    void makeVirgin();
    /// Cells changed otherwise than by place(): erased despite protection, as RDP regression does.
    void eraseForRegression();

    /// WRP areas; pages, both included. An empty set of areas protects nothing.
    void protectPages(std::uint32_t first, std::uint32_t last);
    void clearWriteProtection();
    [[nodiscard]] bool isWriteProtected(std::uint32_t page) const;

    /// RDP level 0, 1 or 2. The cells do not act on it; the bootloader asks for it.
    void setReadProtection(int level) { m_readProtection = level; }
    [[nodiscard]] int readProtection() const { return m_readProtection; }

    /// Since construction or makeVirgin().
    [[nodiscard]] std::uint32_t eraseCount(std::uint32_t page) const { return m_erases[page]; }
    [[nodiscard]] std::uint64_t programmedDoubleWords() const { return m_programmed; }
    /// Page erases and double words, each one operation; a mass erase is one.
    [[nodiscard]] std::uint64_t operations() const { return m_operations; }

    /// The operation with this number (the next one is operations() + 1) is interrupted.
    void interruptAt(std::uint64_t operation, Interruption interruption);
    /// Called in the middle of the operation that a PowerCut met.
    std::function<void()> powerLost;
    [[nodiscard]] bool hasPower() const { return m_hasPower; }
    void restorePower() { m_hasPower = true; }

    /// The lowest bit of this byte cannot be programmed any more: it stays one.
    void setStuckBit(std::optional<Address> address) { m_stuckBit = address; }
    /// The lowest bit of this byte cannot be erased any more: from the next erase on it is zero,
    /// and its double word cannot be programmed. Inside the flash.
    void setDeadBit(std::optional<Address> address) { m_deadBit = address; }
    void setTornCells(TornCells kind) { m_tornCells = kind; }

    /// The raw cells; what follows a shorter file is erased. ECC errors and counters are not kept.
    /// Errors: FileAccess; BadFile when the file is larger than the flash.
    [[nodiscard]] Result<void> load(const QString& path);
    [[nodiscard]] Result<void> save(const QString& path) const;
    /// From now on every change is in the file as well, so that it survives a killed program. The
    /// file is loaded when it exists and made when it does not. FILE.lock keeps other programs away
    /// from it. Errors: as load() and save(); Busy when another one has it.
    [[nodiscard]] Result<void> keepIn(const QString& path);

private:
    /// What a planned interruption, if any, does to the operation that begins now.
    [[nodiscard]] std::optional<Interruption> beginOperation();
    [[nodiscard]] FlashResult erasePages(std::uint32_t first, std::uint32_t count);
    void setErased(std::uint32_t page);
    void wearOut();
    [[nodiscard]] DoubleWord doubleWord(std::size_t number) const;
    void tear(std::size_t number, const TornWord& torn);
    void changed(std::size_t offset, std::size_t size);
    [[nodiscard]] std::size_t offsetOf(Address address) const { return address - m_geometry.base; }

    FlashGeometry m_geometry;
    std::vector<ByteCount> m_starts; ///< of each page, and the end of the last
    Bytes m_cells;
    std::vector<bool> m_isProgrammed;  ///< for each double word
    std::set<std::size_t> m_eccErrors; ///< numbers of double words
    std::vector<bool> m_isProtected;   ///< for each page
    std::vector<std::uint32_t> m_erases;
    std::uint64_t m_programmed = 0;
    std::uint64_t m_operations = 0;
    int m_readProtection = 0;
    bool m_hasPower = true;
    std::optional<std::pair<std::uint64_t, Interruption>> m_interruption;
    std::optional<Address> m_stuckBit;
    std::optional<Address> m_deadBit;
    TornCells m_tornCells = TornCells::Ecc;
    std::unique_ptr<QLockFile> m_fileLock;
    std::unique_ptr<QFile> m_file;
};

} // namespace fieldflash::board
