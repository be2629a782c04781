// SPDX-License-Identifier: MIT
// The configurable faults, quirks and variants of a virtual board.
#pragma once

#include "core/base/address.h"
#include "core/base/error.h"
#include "core/base/result.h"
#include "core/base/usb_id.h"
#include "core/virtual_board/flash/torn_cells.h"
#include "core/virtual_board/switches/rom_residue.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace fieldflash::board {

/// One row of `--virtual=help`.
struct SwitchHelp {
    QString name;        ///< "write-protect=FIRST-LAST"
    QString explanation; ///< one sentence
};

/// The state of the board when it is found.
enum class Start { Application, Bootloader, Empty, Off, Silent };
/// The bootloader in system memory; determines identity, layout, poll times and defaults.
enum class RomKind { V103, V92, L43xOld, F4Like };
/// A resident bootloader with plain DFU 1.1 instead of the ROM, by what it does after a download
/// (DFU 1.1, 7): stays in dfuIDLE, waits for a bus reset, or restarts on its own.
enum class PlainDfu { Off, Tolerant, NeedsReset, Detaches };
/// A resident loader in front of the application (firmware/contract/loader.h): it starts any
/// complete program, or only signed ones, and then does not let them be read.
enum class ResidentLoaderKind { Off, Unsigned, Signed, Slots };
/// The sector layout of the flash.
enum class FlashKind { L4, F4 };
/// How the bus schedules control transfers.
enum class BusKind { FullSpeed, SlowHub };
/// The effect of a GETSTATUS during an operation.
enum class EarlyPoll { Stall, Nak, Tolerate, Error };
/// The effect of CLRSTATUS outside dfuERROR.
enum class ClearStatus { Strict, Tolerant, Error };
/// The meaning of "wTransferSize" in the address formula of a data block.
enum class BlockLength { Constant, Remembered, Requested };
/// The serial numbers of application and bootloader.
enum class Serial { Differs, Equal, Empty, Clone };
/// When the device disconnects, relative to the last GETSTATUS of a leave.
enum class Vanish {
    AfterManifestStatus,
    BeforeManifestStatus,
    AtLeaveRequest,
    StallManifestStatus,
    SilentManifestStatus,
};
/// The result of a leave.
enum class Leave { Jump, Reset, StaysInRom, NeverReturns };
/// The interface strings of the bootloader.
enum class Layout {
    Padded,
    Plain,
    Groups,
    TwoAlternates,
    ReadOnlyStart,
    SmallSectors, ///< announces 1 KB, erases 2 KB
    LargeSectors, ///< announces 4 KB, erases 2 KB
    Broken,
};
/// The bank from which the chip starts, and the bank that its bootloader then shows at the lower
/// addresses, which is not documented.
enum class Bfb2 { Off, On, Swapped };
/// The response of the application to DFU_DETACH.
enum class Detach { Works, Refused, Ignored, NeedsReset, Hangs };
/// The documented answer to an unknown DfuSe command.
enum class UnknownCommand { Vendor, Stall };
/// Whether the busy state after an erase ends: in bank 2 of an H743 only CLRSTATUS ends it.
enum class EraseBusy { Ends, HangsInBank2 };
/// What the DFU functional descriptor of the bootloader says besides wTransferSize.
struct FunctionalFields {
    std::uint8_t bmAttributes = 0x0B; ///< download, upload, will detach; not manifestation tolerant
    std::uint16_t wDetachTimeOut = 255;
    std::uint16_t bcdDFUVersion = 0x011A;
};
/// The effect of reading a double word with an uncorrectable ECC error.
enum class EccError { Stall, Silent, Garbage, Reset };

/// A value. Every field belongs to exactly one switch of `parse` (except `boardNumber` and
/// `pageCount`); the switches `chip`, `profile` and `leave` set several; the order is that of
/// help(). Defaults are an L476 with ROM V10.3, as strict as any document asks.
struct BoardSwitches {
    // Used by the programs.
    QString flashFile;    ///< `flash=FILE`: stores the flash between runs; empty: in RAM only
    bool realTime = true; ///< `clock=real|virtual`: used by the programs, not by the board
    int boards = 1;       ///< `boards=N`: the programs plug in this many, on ports 1-1 … 1-N

    // Which chip it is, and what its bootloader announces instead of the truth.
    QString chip; ///< of resources/families; empty: the L476 that the other switches describe
    std::optional<UsbId> id;
    QString product;
    std::optional<FunctionalFields> functional;
    QString layoutText; ///< interface string of the flash
    std::vector<ByteCount> realSectors;

    // Initial state.
    Start start = Start::Application;
    std::uint16_t version = 0x0100; ///< bcdDevice of the demo application in a fresh flash
    RomKind rom = RomKind::V103;
    FlashKind flash = FlashKind::L4;
    BusKind bus = BusKind::FullSpeed;
    int readProtection = 0; ///< RDP level 0 or 1
    /// Page numbers, first and last included.
    std::optional<std::pair<std::uint32_t, std::uint32_t>> writeProtection;

    // Plain DFU.
    PlainDfu plainDfu = PlainDfu::Off;
    bool canUpload = true;       ///< false: without bitCanUpload
    std::uint8_t partitions = 1; ///< alternate settings: the whole flash, or its halves
    bool busResetRestarts = true;

    ResidentLoaderKind loader = ResidentLoaderKind::Off;
    bool confirms = true; ///< false: the application does not confirm to a loader that it works

    // Bootloader behaviour.
    std::optional<bool> eightByteDefect; ///< absent: according to the ROM
    EarlyPoll earlyPoll = EarlyPoll::Stall;
    bool pollTimeoutTooShort = false;
    bool dnloadAfterUpload = false; ///< true: accepted
    bool uploadAfterDnload = false; ///< true: accepted
    ClearStatus clearStatus = ClearStatus::Strict;
    EraseBusy eraseBusy = EraseBusy::Ends;
    bool massEraseWorks = true;  ///< false: errERASE
    bool unprotectIsBusy = true; ///< false: dfuDNLOAD-IDLE at once
    bool firstStateIsError = false;
    bool setAddressBusy = true;
    BlockLength blockLength = BlockLength::Constant;
    UnknownCommand unknownCommand = UnknownCommand::Vendor;
    bool checksAlternate = true;          ///< false: uses only the address
    bool setAddressWhileProtected = true; ///< false: errVENDOR under RDP 1
    bool optionWriteResets = true;        ///< false: option bytes cannot be written
    bool unprotectResets = true;
    EccError eccError = EccError::Stall;
    Layout layout = Layout::Padded;
    std::uint16_t transferSize = 2048;
    bool maximumTimes = false; ///< datasheet maxima instead of typical values

    // Identity.
    std::optional<UsbId> applicationId; ///< absent: as in its firmware
    QString applicationProduct;         ///< empty: as in its firmware
    Serial serial = Serial::Differs;
    bool serialChanges = false;

    // Start and restart.
    std::optional<std::chrono::milliseconds> startup; ///< of the ROM; absent: according to the ROM
    bool hasCrystal = true;
    bool emptyStartsRom = false;
    Bfb2 bfb2 = Bfb2::Off;
    Detach detach = Detach::Works;
    Vanish vanish = Vanish::AfterManifestStatus;
    Leave leave = Leave::Jump;
    /// Also set by `leave`: the state found by executed firmware after a jump. By default the
    /// registers are as after a reset, except for HSI and the memory map.
    RomResidue residue;
    bool isResidueRandom = false;           ///< `leave=random`: a different mix each time
    std::uint32_t seed = 1;                 ///< of all pseudo-random choices
    std::optional<std::uint16_t> returnsAs; ///< bcdDevice after a leave, whatever flash contains
    QString returnsOnPort;                  ///< port path after the first re-enumeration
    std::optional<ErrorKind> obstacle;      ///< NotPermitted, NoDriver or Busy

    // Faults. Transfers are DFU requests, counted from 1 across all restarts.
    std::optional<std::uint64_t> unplugAfter;
    std::optional<ByteCount> unplugAt;  ///< programmed bytes
    std::optional<ByteCount> stopAfter; ///< programmed bytes
    std::optional<std::uint64_t> stallAt;
    std::optional<std::uint64_t> timeoutAt;
    std::optional<std::uint64_t> powerCutAt; ///< N-th flash operation (double word or page)
    TornCells tornCells = TornCells::Ecc;
    std::optional<Address> readCorruption;
    std::optional<Address> flakyRead;
    std::optional<Address> misread; ///< the first time
    std::optional<Address> stuckBit;
    std::optional<Address> deadBit;

    /// The residue of leave number `number` of a board, counted from 1.
    [[nodiscard]] RomResidue residueAfterLeave(std::uint32_t number) const;

    /// Makes unique ids and serial numbers differ; set when several boards are created.
    std::uint32_t boardNumber = 0;
    /// A smaller chip, for tests that read all of it thousands of times; absent: according to the
    /// ROM.
    std::optional<std::uint32_t> pageCount;

    /// "rdp=1,write-protect=4-6": comma-separated; empty: all defaults. Errors: Usage, naming the
    /// wrong part and the nearest existing switch.
    [[nodiscard]] static Result<BoardSwitches> parse(const QString& text);
    [[nodiscard]] static std::vector<SwitchHelp> help();
};

/// "1.0" is 0x0100, "1.1" 0x0110, "1.12" 0x0112, "12.3" 0x1230; nothing if it is not a version.
[[nodiscard]] std::optional<std::uint16_t> bcdFromVersion(const QString& text);

} // namespace fieldflash::board
