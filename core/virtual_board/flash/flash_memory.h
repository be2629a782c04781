// SPDX-License-Identifier: MIT
// The main flash of an STM32: pages, program units, ECC, protection, wear.
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

/// RM0351, 3.3.1: two banks of equal size. Other chips have sectors of different sizes.
struct FlashGeometry {
    Address base = FIELDFLASH_FLASH_BASE;
    ByteCount pageSize = FIELDFLASH_PAGE_SIZE;
    std::uint32_t pageCount = FIELDFLASH_FLASH_SIZE / FIELDFLASH_PAGE_SIZE;
    std::uint32_t banks = 2;
    /// Sector sizes if they differ, `pageCount` of them, each a multiple of `pageSize`; empty: all
    /// have `pageSize`.
    std::vector<ByteCount> sectors = {};
    /// Bytes, a multiple of 8: smaller units are modelled as 8, which is stricter.
    ByteCount programUnit = 8;
    std::uint8_t erasedByte = kErasedByte;
};

/// The result of an operation, in terms of FLASH_SR (RM0351, 3.7.5).
enum class FlashResult {
    Done,
    OutOfRange,
    Misaligned,     ///< PGAERR: address not a multiple of the program unit
    NotErased,      ///< PROGERR: part of the unit was programmed before
    WriteProtected, ///< WRPERR
    Failed,         ///< by interruptAt()
    PowerLost,      ///< power failed during the operation; nothing works until restorePower()
};

/// The effect of a planned interruption on its operation.
enum class Interruption {
    Failure,  ///< the operation ends with Failed and changes nothing
    PowerCut, ///< the operation is left half done
};

inline constexpr ByteCount kDoubleWordSize = 8;

/// An erase of `pages` pages from `address` on, or, with 0 pages, the programming of one unit.
struct FlashOperation {
    Address address = 0;
    std::uint32_t pages = 0;
    Bytes unit = {};
};

/// Everything that outlasts a power cut.
struct FlashState {
    Bytes cells;
    std::vector<bool> isProgrammed;  ///< per double word
    std::set<std::size_t> eccErrors; ///< numbers of double words
};

/// No time and no bus: what the cells hold and what operations do to them. A program unit can be
/// programmed once after an erase, and afterwards only to all zero (RM0351, 3.3.7); one that was
/// programmed to all ones counts as programmed (stricter than silicon may be).
class FlashMemory {
public:
    explicit FlashMemory(FlashGeometry geometry = {});

    [[nodiscard]] const FlashGeometry& geometry() const { return m_geometry; }
    [[nodiscard]] AddressRange range() const;
    /// Precondition of all functions that take an address or a page: it is inside.
    [[nodiscard]] std::uint32_t pageOf(Address address) const;
    [[nodiscard]] AddressRange pageRange(std::uint32_t page) const;

    /// The raw cells, regardless of ECC errors.
    [[nodiscard]] ByteView contents() const { return m_state.cells; }
    /// Precondition: the range is inside.
    [[nodiscard]] Bytes read(AddressRange range) const;
    /// It reads as after an erase. Precondition: as read().
    [[nodiscard]] bool isBlank(AddressRange range) const;
    /// The first double word in the range with an uncorrectable ECC error: reading it raises an
    /// NMI.
    [[nodiscard]] std::optional<Address> firstEccError(AddressRange range) const;

    [[nodiscard]] FlashResult erasePage(std::uint32_t page);
    /// A write-protected page makes the whole mass erase fail (RM0351, 3.3.6).
    [[nodiscard]] FlashResult eraseBank(std::uint32_t bank);
    [[nodiscard]] FlashResult eraseAll();
    /// One program unit. Precondition: `bytes` has its size.
    [[nodiscard]] FlashResult programUnit(Address address, ByteView bytes);
    /// `value` as it stands in memory, little-endian. Precondition: the unit is 8 bytes.
    [[nodiscard]] FlashResult programDoubleWord(Address address, std::uint64_t value);

    /// The effect of a power loss during the operation, according to setTornCells().
    void leaveHalfErased(std::uint32_t page);
    void leaveHalfProgrammed(Address address, std::uint64_t value);
    void leaveHalfProgrammed(Address address, ByteView unit);
    /// Likewise, of an operation that onOperation reported.
    void leaveHalfDone(const FlashOperation& operation);

    [[nodiscard]] const FlashState& state() const { return m_state; }
    /// Precondition: of a flash of this size.
    void setState(const FlashState& state);

    /// Stores bytes as if erased and programmed by a debug probe: without counters or protection.
    /// Precondition: inside.
    void place(Address address, ByteView bytes);
    /// Everything erased, no counters: a new chip.
    void makeVirgin();
    /// Erases everything despite protection, as RDP regression does.
    void eraseForRegression();

    /// WRP areas; first and last page included. Without areas, nothing is protected.
    void protectPages(std::uint32_t first, std::uint32_t last);
    void clearWriteProtection();
    [[nodiscard]] bool isWriteProtected(std::uint32_t page) const;

    /// RDP level 0, 1 or 2. Only stored here; the bootloader enforces it.
    void setReadProtection(int level) { m_readProtection = level; }
    [[nodiscard]] int readProtection() const { return m_readProtection; }

    /// Since construction or makeVirgin().
    [[nodiscard]] std::uint32_t eraseCount(std::uint32_t page) const { return m_erases[page]; }
    [[nodiscard]] std::uint64_t programmedDoubleWords() const { return m_programmed; }
    /// Each page erase, double word or mass erase is one operation.
    [[nodiscard]] std::uint64_t operations() const { return m_operations; }

    /// Interrupts the operation with this number (the next one is operations() + 1).
    void interruptAt(std::uint64_t operation, Interruption interruption);
    /// Called in the middle of the operation interrupted by a PowerCut.
    std::function<void()> powerLost;
    /// Called before each operation that will be carried out.
    std::function<void(const FlashOperation&)> onOperation;
    [[nodiscard]] bool hasPower() const { return m_hasPower; }
    void restorePower() { m_hasPower = true; }

    /// The lowest bit of this byte cannot be programmed any more: it stays 1.
    void setStuckBit(std::optional<Address> address) { m_stuckBit = address; }
    /// The lowest bit of this byte cannot be erased any more: after the next erase it is 0, and its
    /// double word cannot be programmed. The address must be inside the flash.
    void setDeadBit(std::optional<Address> address) { m_deadBit = address; }
    void setTornCells(TornCells kind) { m_tornCells = kind; }

    /// The raw cells; cells beyond a shorter file are erased. ECC errors and counters are not
    /// stored. Errors: FileAccess; BadFile when the file is larger than the flash.
    [[nodiscard]] Result<void> load(const QString& path);
    [[nodiscard]] Result<void> save(const QString& path) const;
    /// From now on every change is also written to the file, so that it survives if the program is
    /// killed. Loads the file if it exists, otherwise creates it. FILE.lock prevents concurrent
    /// use. Errors: as load() and save(); Busy when another program uses it.
    [[nodiscard]] Result<void> keepIn(const QString& path);

private:
    /// The effect of a planned interruption, if any, on the operation that begins now.
    [[nodiscard]] std::optional<Interruption> beginOperation();
    [[nodiscard]] FlashResult erasePages(std::uint32_t first, std::uint32_t count);
    void setErased(std::uint32_t page);
    void wearOut();
    [[nodiscard]] bool isUnitProgrammed(std::size_t firstDoubleWord) const;
    void store(Address address, ByteView bytes);
    [[nodiscard]] DoubleWord doubleWord(std::size_t number) const;
    void tear(std::size_t number, const TornWord& torn);
    void changed(std::size_t offset, std::size_t size);
    [[nodiscard]] std::size_t offsetOf(Address address) const { return address - m_geometry.base; }

    FlashGeometry m_geometry;
    std::vector<ByteCount> m_starts; ///< of each page, plus the end of the last
    FlashState m_state;
    std::vector<bool> m_isProtected; ///< per page
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
