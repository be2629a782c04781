// SPDX-License-Identifier: MIT
// Finds out why an update cannot start, and says what to do. Pure: facts in, text out.
#pragma once

#include "app/gui/update/facts/page_facts.h"
#include "app/gui/update/facts/page_state.h"

#include <optional>

namespace fieldflash::gui {

enum class Complaint {
    NoUsb,             ///< programs have no access to USB
    NoDevice,          ///< no suitable device
    DebugProbe,        ///< an ST-LINK, which is not the chip's own USB
    OtherBootloader,   ///< in bootloader mode, but not with DfuSe
    NotPermitted,      ///< connected, but no permission
    NoDriver,          ///< connected, but without a suitable driver (Windows)
    InUse,             ///< connected, but used by another program
    NotAnswering,      ///< opened, but its answers are invalid or missing
    IgnoredDetach,     ///< the application did not start the bootloader
    BootloaderMissing, ///< it restarted, but its bootloader did not appear
};

struct Diagnosis {
    Complaint complaint = Complaint::NoDevice;
    QString sentence;
    QString explanation;
    /// For a line of its own; empty if covered by the steps.
    QString nextStep;
    std::vector<ConnectStep> steps;
};

/// Absent if there is no problem, or if the problem is not the connection.
[[nodiscard]] std::optional<Diagnosis> diagnose(const PageFacts& facts);

} // namespace fieldflash::gui
