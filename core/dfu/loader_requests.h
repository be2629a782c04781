// SPDX-License-Identifier: MIT
// The vendor requests of a resident loader (firmware/contract/loader.h), without sequencing.
#pragma once

#include "core/base/result.h"
#include "core/dfu/loader_report.h"
#include "core/dfu/page_hash.h"
#include "core/usb/link.h"

#include <QCoro/QCoroFwd>

#include <vector>

namespace fieldflash::dfu {

/// Most pages in one request.
inline constexpr std::uint16_t kMostHashes = 128;

/// Does not own the link. None of the requests changes the DFU state; while the loader is busy all
/// of them are refused. Errors: those of the link; RefusedByDevice for a device without them.
class LoaderRequests {
public:
    LoaderRequests(usb::Link& link, std::uint8_t interfaceNumber);

    /// Errors also: those of parseLoaderReport().
    [[nodiscard]] QCoro::Task<Result<LoaderReport>> report();
    /// For the following pageHashes(), until the next bus reset.
    [[nodiscard]] QCoro::Task<Result<void>> sendSeed(HashSeed seed);
    /// `count` is at most kMostHashes. Waits for blocks that are still being programmed. Errors
    /// also: TransferFailed for an answer of another length.
    [[nodiscard]] QCoro::Task<Result<std::vector<PageHash>>> pageHashes(std::uint16_t firstPage,
                                                                        std::uint16_t count);
    /// Replaces the loader by the loader image in the place of the application. **If power fails
    /// while its first page is rewritten, only the ROM or a debug probe helps.** Success: the
    /// request was accepted or the device disconnected.
    [[nodiscard]] QCoro::Task<Result<void>> replaceLoader();

private:
    usb::Link& m_link;
    std::uint16_t m_interface;
};

} // namespace fieldflash::dfu
