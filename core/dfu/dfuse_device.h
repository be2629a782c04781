// SPDX-License-Identifier: MIT
// A DfuSe bootloader: memories that can be read, erased and written by address.
#pragma once

#include "core/base/address.h"
#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/dfu/counters.h"
#include "core/dfu/descriptors.h"
#include "core/dfu/requests.h"
#include "core/memory/memory_map.h"
#include "core/usb/link.h"

#include <QCoro/QCoroFwd>

#include <functional>
#include <memory>
#include <stop_token>

namespace fieldflash::dfu {

/// Called after each block with the bytes of this run that are done.
using BlockListener = std::function<void(ByteCount done)>;

/// One user at a time; every call begins from dfuIDLE, dfuDNLOAD-IDLE or dfuUPLOAD-IDLE and leaves
/// the device in one of them (ABORT is sent where the ROM needs it: AN3156 wants dfuIDLE between
/// download and upload). After an error the device may be anywhere: normalise() again.
/// `stop` is looked at between blocks only; a stopped call ends with Cancelled.
class DfuseDevice {
public:
    /// Claims the DFU-mode interface of an open device. Errors: WrongBoard when it has none or is
    /// not DfuSe, and those of the link. The clock must outlive the device.
    [[nodiscard]] static QCoro::Task<Result<std::unique_ptr<DfuseDevice>>>
    open(std::unique_ptr<usb::Link> link, Clock& clock);

    DfuseDevice(const DfuseDevice&) = delete;
    DfuseDevice& operator=(const DfuseDevice&) = delete;
    ~DfuseDevice();

    [[nodiscard]] const usb::DeviceInfo& info() const;
    [[nodiscard]] const FunctionalDescriptor& functional() const;
    /// Bytes a block: wTransferSize, rounded down to what the device can program (a multiple of 8)
    /// and to 4096, which is what Linux passes on. 0 when the device announces less than 8: write()
    /// and read() end with RefusedByDevice then.
    [[nodiscard]] ByteCount blockSize() const;
    /// From the interface strings of all alternate settings, read by open().
    [[nodiscard]] const memory::MemoryMap& memoryMap() const;
    [[nodiscard]] const Counters& counters() const;

    /// From whatever state an earlier program left behind to dfuIDLE, without executing a command
    /// that is still pending there (a GETSTATUS would). Resets the bus once when nothing else
    /// helps; the device may be Unplugged by that. Errors: WrongBoard when it runs its application.
    [[nodiscard]] QCoro::Task<Result<void>> normalise();

    /// Selects the memory for what follows.
    [[nodiscard]] QCoro::Task<Result<void>> selectAlternate(std::uint8_t alternateSetting);

    /// Erases the one sector that holds the address.
    [[nodiscard]] QCoro::Task<Result<void>> eraseSector(Address address);
    [[nodiscard]] QCoro::Task<Result<void>> massErase();

    /// Writes one contiguous run in full blocks; SET_ADDRESS is sent only where a block cannot be
    /// reached from the address that was set last. The tail is padded with 0xFF to a multiple of 8
    /// bytes and gets its own SET_ADDRESS when it is shorter than a block.
    /// Precondition: `address` is a multiple of 8 and the run lies in one area.
    [[nodiscard]] QCoro::Task<Result<void>> write(Address address, Bytes bytes,
                                                  BlockListener onBlock, std::stop_token stop);

    /// Reads one contiguous run in full blocks; SET_ADDRESS as for write(), which is none at all
    /// when the run continues the last one. A shorter last block is read as a full one
    /// where the memory goes on behind it, and has its own SET_ADDRESS otherwise. Gives exactly
    /// `range.size` bytes or an error (TransferFailed when the device sends less). Precondition:
    /// the range lies in one area.
    [[nodiscard]] QCoro::Task<Result<Bytes>> read(AddressRange range, BlockListener onBlock,
                                                  std::stop_token stop);

    /// Starts the program whose vector table is at `entry`. Success also when the device vanishes
    /// at any point from the empty DNLOAD on: the bus shows whether it left.
    [[nodiscard]] QCoro::Task<Result<void>> leave(Address entry);

    /// DfuSe Read Unprotect: erases the whole chip and resets it.
    [[nodiscard]] QCoro::Task<Result<void>> readUnprotect();

private:
    DfuseDevice(std::unique_ptr<usb::Link> link, Clock& clock, DfuInterface dfuInterface);

    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace fieldflash::dfu
