// SPDX-License-Identifier: MIT
// An open DFU-mode interface: what does not depend on the dialect that is spoken through it.
#pragma once

#include "core/dfu/conversation.h"
#include "core/dfu/descriptors.h"

#include <QCoro/QCoroFwd>

#include <memory>
#include <optional>

namespace fieldflash::dfu {

struct OpenInterface {
    /// Precondition: the interface is claimed. The clock must outlive it.
    OpenInterface(std::unique_ptr<usb::Link> openLink, Clock& clock, DfuInterface mode);

    /// To dfuIDLE from any state; see DfuseDevice::normalise().
    [[nodiscard]] QCoro::Task<Result<void>> normalise();
    /// SET_INTERFACE, unless it is selected already. Precondition: the interface has it.
    [[nodiscard]] QCoro::Task<Result<void>> select(std::uint8_t alternateSetting);

    std::unique_ptr<usb::Link> link;
    DfuInterface dfuInterface;
    FunctionalDescriptor functional;
    Conversation conversation;
    std::optional<std::uint8_t> selected; ///< alternate setting, once known
};

/// Cancelled between two blocks.
[[nodiscard]] Error stoppedOnRequest();

/// No interface in DFU mode.
[[nodiscard]] Error notInBootloaderMode();

/// wTransferSize leaves no room for a block.
[[nodiscard]] Error transferSizeTooSmall(const FunctionalDescriptor& functional);

} // namespace fieldflash::dfu
