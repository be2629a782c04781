// SPDX-License-Identifier: MIT
// A DfuSe bootloader: memories that can be read, erased and written by address.
#pragma once

#include "core/base/address.h"
#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/dfu/block_listener.h"
#include "core/dfu/counters.h"
#include "core/dfu/descriptors.h"
#include "core/dfu/loader_report.h"
#include "core/dfu/page_hash.h"
#include "core/dfu/requests.h"
#include "core/memory/memory_map.h"
#include "core/usb/link.h"

#include <QCoro/QCoroFwd>

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace fieldflash::dfu {

/// Corrections of what a device announces.
struct DeviceCorrections {
    std::optional<std::uint16_t> transferSize; ///< bytes, instead of wTransferSize
    std::vector<memory::MemoryArea> areas;     ///< instead of the layout texts; empty: as stated
    std::chrono::milliseconds pollTime{0};     ///< a busy device is left alone at least so long
};

/// One user at a time; every call begins from dfuIDLE, dfuDNLOAD-IDLE or dfuUPLOAD-IDLE and leaves
/// the device in one of them (ABORT is sent where the ROM needs it: AN3156 requires dfuIDLE between
/// download and upload). After an error the device may be in any state: normalise() again. `stop`
/// is checked between blocks only; a stopped call ends with Cancelled.
class DfuseDevice {
public:
    /// Claims the DFU-mode interface of an open device. Errors: WrongBoard if it has none or is not
    /// DfuSe, and those of the link. The clock must outlive the device.
    [[nodiscard]] static QCoro::Task<Result<std::unique_ptr<DfuseDevice>>>
    open(std::unique_ptr<usb::Link> link, Clock& clock);
    [[nodiscard]] static QCoro::Task<Result<std::unique_ptr<DfuseDevice>>>
    open(std::unique_ptr<usb::Link> link, Clock& clock, DeviceCorrections corrections);

    DfuseDevice(const DfuseDevice&) = delete;
    DfuseDevice& operator=(const DfuseDevice&) = delete;
    ~DfuseDevice();

    [[nodiscard]] const usb::DeviceInfo& info() const;
    [[nodiscard]] const FunctionalDescriptor& functional() const;
    /// Bytes per block: wTransferSize, rounded down to whole program units and
    /// limited to 4096 (Linux). 0 if the device announces less than one unit: write() and read()
    /// then end with RefusedByDevice.
    [[nodiscard]] ByteCount blockSize() const;
    /// From the interface strings of all alternate settings, read by open().
    [[nodiscard]] const memory::MemoryMap& memoryMap() const;
    /// What is known of the chip's flash, which the device does not announce. Call it before
    /// anything is read or written.
    void setCells(const memory::FlashCells& cells);
    [[nodiscard]] const Counters& counters() const;

    /// To dfuIDLE from any state left by an earlier program, without executing a command still
    /// pending there (a GETSTATUS would). As a last resort resets the bus once, which may end in
    /// Unplugged. Errors: WrongBoard if it is in application mode.
    [[nodiscard]] QCoro::Task<Result<void>> normalise();

    /// Selects the memory for the following calls.
    [[nodiscard]] QCoro::Task<Result<void>> selectAlternate(std::uint8_t alternateSetting);

    /// Erases the sector that contains the address.
    [[nodiscard]] QCoro::Task<Result<void>> eraseSector(Address address);
    [[nodiscard]] QCoro::Task<Result<void>> massErase();

    /// Writes one contiguous run in full blocks, and returns when the last one is programmed
    /// (`onBlock` hears only of programmed ones). SET_ADDRESS is sent only if a block cannot be
    /// reached from the last address set. The tail is padded with erased bytes to whole program
    /// units and gets its own SET_ADDRESS if it is shorter than a block. Precondition: `address` is
    /// a multiple of the program unit and the run is in one area.
    [[nodiscard]] QCoro::Task<Result<void>> write(Address address, Bytes bytes,
                                                  BlockListener onBlock, std::stop_token stop);

    /// Reads one contiguous run in full blocks; SET_ADDRESS as for write(), but always first if the
    /// run does not continue the previous read. A shorter last block is read as a full one if the
    /// memory continues after it; otherwise it gets its own SET_ADDRESS. Returns exactly
    /// `range.size` bytes or an error (TransferFailed if the device sends less). Precondition: the
    /// range is in one area.
    [[nodiscard]] QCoro::Task<Result<Bytes>> read(AddressRange range, BlockListener onBlock,
                                                  std::stop_token stop);

    /// Starts the program whose vector table is at `entry`. Success also if the device disconnects
    /// at any point from the empty DNLOAD on: the bus shows whether it did.
    /// A resident loader verifies the program first: errors also RefusedByDevice, with its reason.
    [[nodiscard]] QCoro::Task<Result<void>> leave(Address entry);

    /// Only for a device that is known to be a resident loader (firmware/contract/loader.h). After
    /// success loader() is present, and write() minds that such a device answers early. Errors:
    /// those of LoaderRequests::report().
    [[nodiscard]] QCoro::Task<Result<void>> askLoader();
    /// As it answered; its state may have changed since.
    [[nodiscard]] const std::optional<LoaderReport>& loader() const;

    /// Of `count` pages, counted from the start of flash. Precondition: loader() is present.
    [[nodiscard]] QCoro::Task<Result<std::vector<PageHash>>>
    pageHashes(HashSeed seed, std::uint32_t firstPage, std::uint32_t count);

    /// LoaderRequests::replaceLoader(); a refusal with its reason.
    [[nodiscard]] QCoro::Task<Result<void>> replaceLoader();

    /// DfuSe Read Unprotect: erases the whole chip and resets it.
    [[nodiscard]] QCoro::Task<Result<void>> readUnprotect();

private:
    DfuseDevice(std::unique_ptr<usb::Link> link, Clock& clock, DfuInterface dfuInterface);

    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace fieldflash::dfu
