// SPDX-License-Identifier: MIT
// What can be wrong, odd or different about a virtual board.
#pragma once

#include "core/base/address.h"
#include "core/base/error.h"
#include "core/base/result.h"
#include "core/virtual_board/flash/torn_cells.h"
#include "core/virtual_board/switches/rom_residue.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace fieldflash::board {

/// One line of `--virtual=help`.
struct SwitchHelp {
    QString name;        ///< "write-protect=FIRST-LAST"
    QString explanation; ///< one sentence
};

/// What runs, or lies dead, when the board is found.
enum class Start { Application, Bootloader, Empty, Off, Silent };
/// Which bootloader the system memory holds; decides identity, layout, poll times and defaults.
enum class RomKind { V103, V92, L43xOld, F4Like };
/// What the flash consists of.
enum class FlashKind { L4, F4 };
/// How the bus schedules control transfers.
enum class BusKind { FullSpeed, SlowHub };
/// What a GETSTATUS during an operation meets.
enum class EarlyPoll { Stall, Nak, Tolerate, Error };
/// What CLRSTATUS outside dfuERROR does.
enum class ClearStatus { Strict, Tolerant, Error };
/// What "wTransferSize" in the address formula of a data block is.
enum class BlockLength { Constant, Remembered, Requested };
/// What the serial numbers of application and bootloader look like.
enum class Serial { Differs, Equal, Empty, Clone };
/// When, around the last GETSTATUS of a leave, the device goes.
enum class Vanish {
    AfterManifestStatus,
    BeforeManifestStatus,
    AtLeaveRequest,
    StallManifestStatus,
    SilentManifestStatus,
};
/// What follows a leave.
enum class Leave { Jump, Reset, StaysInRom, NeverReturns };
/// The interface strings of the bootloader.
enum class Layout {
    Padded,
    Plain,
    Groups,
    TwoAlternates,
    ReadOnlyStart,
    SmallSectors, ///< 1 KB are announced, 2 KB are erased
    LargeSectors, ///< 4 KB are announced, 2 KB are erased
    Broken,
};
/// From which bank the chip starts, and which one its bootloader then shows at the lower addresses:
/// no document says the latter.
enum class Bfb2 { Off, On, Swapped };
/// What the application does with DFU_DETACH.
enum class Detach { Works, Refused, Ignored, NeedsReset, Hangs };
/// Which of the documented answers an unknown DfuSe command gets.
enum class UnknownCommand { Vendor, Stall };
/// What reading a double word with an uncorrectable ECC error does.
enum class EccError { Stall, Silent, Garbage, Reset };

/// A value. Every field belongs to exactly one switch of `parse` (except `boardNumber` and
/// `pageCount`); the switches `profile` and `leave` set several; the order is that of help().
/// Defaults are an L476 with ROM V10.3, as strict as any document asks.
struct BoardSwitches {
    // What the programs do with it.
    QString flashFile;    ///< `flash=FILE`: keeps the memory between runs; empty: in RAM only
    bool realTime = true; ///< `clock=real|virtual`: read by the programs, not by the board
    int boards = 1;       ///< `boards=N`: how many the programs plug in, on ports 1-1 … 1-N

    // What is there at the beginning.
    Start start = Start::Application;
    std::uint16_t version = 0x0100; ///< bcdDevice of the demo application in a fresh flash
    RomKind rom = RomKind::V103;
    FlashKind flash = FlashKind::L4;
    BusKind bus = BusKind::FullSpeed;
    int readProtection = 0; ///< RDP level 0 or 1
    /// Page numbers, both included.
    std::optional<std::pair<std::uint32_t, std::uint32_t>> writeProtection;

    // How the bootloader behaves.
    std::optional<bool> eightByteDefect; ///< absent: as the chosen ROM has it
    EarlyPoll earlyPoll = EarlyPoll::Stall;
    bool pollTimeoutTooShort = false;
    bool dnloadAfterUpload = false; ///< true: accepted
    bool uploadAfterDnload = false; ///< true: accepted
    ClearStatus clearStatus = ClearStatus::Strict;
    bool firstStateIsError = false;
    bool setAddressBusy = true;
    BlockLength blockLength = BlockLength::Constant;
    UnknownCommand unknownCommand = UnknownCommand::Vendor;
    bool checksAlternate = true;          ///< false: goes by the address alone
    bool setAddressWhileProtected = true; ///< false: errVENDOR under RDP 1
    bool optionWriteResets = true;        ///< false: option bytes cannot be written
    bool unprotectResets = true;
    EccError eccError = EccError::Stall;
    Layout layout = Layout::Padded;
    std::uint16_t transferSize = 2048;
    bool maximumTimes = false; ///< datasheet maxima instead of typical values

    // Who it is.
    Serial serial = Serial::Differs;
    bool serialChanges = false;

    // How it comes and goes.
    std::optional<std::chrono::milliseconds> startup; ///< of the ROM; absent: as the ROM has it
    bool hasCrystal = true;
    bool emptyStartsRom = false;
    Bfb2 bfb2 = Bfb2::Off;
    Detach detach = Detach::Works;
    Vanish vanish = Vanish::AfterManifestStatus;
    Leave leave = Leave::Jump;
    /// Set by `leave` too: what executed firmware finds after a jump. Without it the registers are
    /// as after a reset, except for HSI and the memory map.
    RomResidue residue;
    bool isResidueRandom = false;           ///< `leave=random`: another mix by `seed` at each leave
    std::uint32_t seed = 1;                 ///< of everything that is left to chance
    std::optional<std::uint16_t> returnsAs; ///< bcdDevice after a leave, whatever is in the flash
    QString returnsOnPort;                  ///< port path after the first re-enumeration
    std::optional<ErrorKind> obstacle;      ///< NotPermitted, NoDriver or Busy

    // What goes wrong. Transfers are DFU requests, counted from 1 over all restarts.
    std::optional<std::uint64_t> unplugAfter;
    std::optional<ByteCount> unplugAt;  ///< programmed bytes
    std::optional<ByteCount> stopAfter; ///< programmed bytes
    std::optional<std::uint64_t> stallAt;
    std::optional<std::uint64_t> timeoutAt;
    std::optional<std::uint64_t> powerCutAt; ///< N-th flash operation (double word or page)
    TornCells tornCells = TornCells::Ecc;
    std::optional<Address> readCorruption;
    std::optional<Address> flakyRead;
    std::optional<Address> stuckBit;
    std::optional<Address> deadBit;

    /// What the `number`-th leave of a board leaves behind, counted from 1.
    [[nodiscard]] RomResidue residueAfterLeave(std::uint32_t number) const;

    /// Makes unique ids and serial numbers differ; set when several boards are made.
    std::uint32_t boardNumber = 0;
    /// A smaller chip, for tests that read all of it thousands of times; absent: as the ROM has it.
    std::optional<std::uint32_t> pageCount;

    /// "rdp=1,write-protect=4-6": comma-separated, empty means all defaults. Errors: Usage, naming
    /// the part that is wrong and the nearest switch that exists.
    [[nodiscard]] static Result<BoardSwitches> parse(const QString& text);
    [[nodiscard]] static std::vector<SwitchHelp> help();
};

/// "1.0" is 0x0100, "1.1" 0x0110, "1.12" 0x0112, "12.3" 0x1230; nothing when it is not a version.
[[nodiscard]] std::optional<std::uint16_t> bcdFromVersion(const QString& text);

} // namespace fieldflash::board
