// SPDX-License-Identifier: MIT
// Shared by the parts of DfuseDevice only (dfuse_*.cpp, leave.cpp).
#pragma once

#include "core/dfu/dfuse_device.h"
#include "core/dfu/open_interface.h"

#include <QCoro/QCoroFwd>

#include <memory>
#include <optional>

namespace fieldflash::dfu {

struct DfuseDevice::Private : OpenInterface {
    Private(std::unique_ptr<usb::Link> openLink, Clock& clock, DfuInterface mode);

    /// SET_ADDRESS; ends in dfuDNLOAD-IDLE.
    [[nodiscard]] QCoro::Task<Result<void>> setAddress(Address address);
    /// The number of the block at the address, counted from the current pointer; absent if the
    /// pointer has to be set again.
    [[nodiscard]] std::optional<std::uint16_t> blockNumber(Address address, ByteCount length) const;
    /// A block of this length was transferred.
    void noteBlock(ByteCount length);
    /// RefusedByDevice if the device announces an unusable transfer size.
    [[nodiscard]] Result<void> checkBlockSize() const;
    /// SET_ADDRESS and ABORT, so that UPLOAD may begin at block 2.
    [[nodiscard]] QCoro::Task<Result<void>> beginRead(Address address);
    /// Reads one block of a run, by number if the pointer allows it.
    [[nodiscard]] QCoro::Task<Result<Bytes>> readOn(Address address, std::uint16_t length);
    /// Reads one block with a known number.
    [[nodiscard]] QCoro::Task<Result<Bytes>> readNumbered(std::uint16_t wBlockNum,
                                                          std::uint16_t length);
    /// True if a short last block may be read as a whole one, discarding the rest, because the
    /// memory continues there.
    [[nodiscard]] bool canOverread(Address address) const;
    [[nodiscard]] bool continuesUpload(Address address) const;
    /// Sets the address and reads one block; `length` 1…blockSize.
    [[nodiscard]] QCoro::Task<Result<Bytes>> readBlockAt(Address address, std::uint16_t length);
    /// Programs one block; if the device lost track, finds out what happened, which may leave the
    /// pointer at this block.
    [[nodiscard]] QCoro::Task<Result<void>> program(Address address, std::uint16_t wBlockNum,
                                                    Bytes block);
    [[nodiscard]] QCoro::Task<Result<void>> programAgain(Address address, Bytes block,
                                                         Error lostTrack);
    /// Until the blocks that were accepted are programmed. Errors: why one was not.
    [[nodiscard]] QCoro::Task<Result<void>> settleBlocks();
    /// A loader programs the last block while it receives the next one.
    [[nodiscard]] bool answersEarly() const { return loader.has_value(); }
    /// A block that may be sent again, because it replaces what is there.
    [[nodiscard]] bool isReplacing(Address address, ByteCount length) const;
    /// The end of leave(): after the empty DNLOAD.
    [[nodiscard]] QCoro::Task<Result<void>> awaitManifest();
    [[nodiscard]] QCoro::Task<Error> leaveError(StatusBlock block);

    /// Block numbers can be used within a run only if each block is exactly as long as the factor
    /// in the device's formula: pointer + (wBlockNum - 2) * wTransferSize (AN3156).
    [[nodiscard]] bool isBlockNumbered() const { return blockSize == functional.wTransferSize; }

    std::uint16_t blockSize = 0;
    memory::MemoryMap map;
    std::optional<LoaderReport> loader;
    std::optional<HashSeed> seed; ///< that the loader has
    /// From the last SET_ADDRESS, while it is certain: its value after an erase is not documented.
    struct Pointer {
        Address address = 0;
        /// Some devices use the length of the first block after SET_ADDRESS as the factor.
        std::optional<ByteCount> firstBlock;
    };
    std::optional<Pointer> pointer;
    /// Number of the last UPLOAD: the next one needs no ABORT.
    std::optional<std::uint16_t> uploaded;
};

} // namespace fieldflash::dfu
