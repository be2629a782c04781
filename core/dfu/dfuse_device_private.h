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
    /// RefusedByDevice when the device announces a transfer size that nothing can be done with.
    [[nodiscard]] Result<void> checkBlockSize() const;
    /// SET_ADDRESS and ABORT, so that UPLOAD may begin at block 2.
    [[nodiscard]] QCoro::Task<Result<void>> beginRead(Address address);
    /// One block of a run; numbered on from the last one where that needs no new address.
    [[nodiscard]] QCoro::Task<Result<Bytes>> readOn(Address address, std::uint16_t length);
    /// A shorter last block may be read as a whole one whose rest is thrown away: the memory goes
    /// on there.
    [[nodiscard]] bool canOverread(Address address) const;
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
    Address pointer = 0;                  ///< of the last SET_ADDRESS
    /// After a whole block was uploaded: what the next number would give, as long as the device
    /// stays in dfuUPLOAD-IDLE.
    struct Upload {
        Address next = 0;
        std::uint32_t wBlockNum = 0;
    };
    std::optional<Upload> upload;
};

/// "Stopped as asked", between two blocks.
[[nodiscard]] Error stoppedOnRequest();

} // namespace fieldflash::dfu
