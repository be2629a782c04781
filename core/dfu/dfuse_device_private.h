// SPDX-License-Identifier: MIT
// What the parts of DfuseDevice share (dfuse_*.cpp, leave.cpp); nothing else includes it.
#pragma once

#include "core/dfu/conversation.h"
#include "core/dfu/dfuse_device.h"

#include <QCoro/QCoroFwd>

#include <memory>
#include <optional>

namespace fieldflash::dfu {

struct DfuseDevice::Private {
    Private(std::unique_ptr<usb::Link> openLink, Clock& clock, DfuInterface mode);

    /// SET_ADDRESS; ends in dfuDNLOAD-IDLE.
    [[nodiscard]] QCoro::Task<Result<void>> setAddress(Address address);
    /// The number under which the block at the address is reached from the pointer as it is;
    /// nothing where it has to be set anew.
    [[nodiscard]] std::optional<std::uint16_t> blockNumber(Address address, ByteCount length) const;
    /// A block of this length was transferred.
    void noteBlock(ByteCount length);
    /// RefusedByDevice when the device announces a transfer size that nothing can be done with.
    [[nodiscard]] Result<void> checkBlockSize() const;
    /// SET_ADDRESS and ABORT, so that UPLOAD may begin at block 2.
    [[nodiscard]] QCoro::Task<Result<void>> beginRead(Address address);
    /// One block of a run, by its number where that needs no new address.
    [[nodiscard]] QCoro::Task<Result<Bytes>> readOn(Address address, std::uint16_t length);
    /// The same, where the pointer has it under this number.
    [[nodiscard]] QCoro::Task<Result<Bytes>> readNumbered(std::uint16_t wBlockNum,
                                                          std::uint16_t length);
    /// A shorter last block may be read as a whole one whose rest is thrown away: the memory goes
    /// on there.
    [[nodiscard]] bool canOverread(Address address) const;
    [[nodiscard]] bool continuesUpload(Address address) const;
    /// One block from where beginRead() or the last block ended; `length` 1…blockSize.
    [[nodiscard]] QCoro::Task<Result<Bytes>> readBlockAt(Address address, std::uint16_t length);
    /// Programs one block; finds out what happened when the device lost track, which may leave
    /// the pointer at this block.
    [[nodiscard]] QCoro::Task<Result<void>> program(Address address, std::uint16_t wBlockNum,
                                                    Bytes block);
    [[nodiscard]] QCoro::Task<Result<void>> programAgain(Address address, Bytes block,
                                                         Error lostTrack);
    /// The end of leave(): after the empty DNLOAD.
    [[nodiscard]] QCoro::Task<Result<void>> awaitManifest();

    /// Blocks may be numbered on within a run only while each is exactly as long as the factor of
    /// the device's formula: pointer + (wBlockNum - 2) * wTransferSize (AN3156).
    [[nodiscard]] bool isBlockNumbered() const { return blockSize == functional.wTransferSize; }

    std::unique_ptr<usb::Link> link;
    DfuInterface dfuInterface;
    FunctionalDescriptor functional;
    std::uint16_t blockSize = 0;
    Conversation conversation;
    memory::MemoryMap map;
    std::optional<std::uint8_t> selected; ///< alternate setting, once we know
    /// Of the last SET_ADDRESS, as long as it is certain: what an erase leaves in it, no document
    /// says.
    struct Pointer {
        Address address = 0;
        /// Some devices count in blocks as long as the first one after SET_ADDRESS.
        std::optional<ByteCount> firstBlock;
    };
    std::optional<Pointer> pointer;
    /// Of the last UPLOAD: the next number follows without an ABORT.
    std::optional<std::uint16_t> uploaded;
};

/// "Stopped as asked", between two blocks.
[[nodiscard]] Error stoppedOnRequest();

} // namespace fieldflash::dfu
