// SPDX-License-Identifier: MIT
// Tells apart why an update cannot begin, and says what to do. Pure: facts in, words out.
#pragma once

#include "app/gui/update/page_facts.h"
#include "app/gui/update/page_state.h"

#include <optional>

namespace fieldflash::gui {

enum class Complaint {
    NoUsb,             ///< programs have no access to USB
    NoDevice,          ///< no suitable device
    DebugProbe,        ///< an ST-LINK, which is not the chip's own USB
    OtherBootloader,   ///< waits for an update, but not with DfuSe
    NotPermitted,      ///< connected, but no permission
    NoDriver,          ///< connected, but without a suitable driver (Windows)
    InUse,             ///< connected, but used by another program
    NotAnswering,      ///< opened, but its answers make no sense or nothing comes
    IgnoredDetach,     ///< the application did not start the bootloader
    BootloaderMissing, ///< it restarted, but its bootloader did not appear
};

struct Diagnosis {
    Complaint complaint = Complaint::NoDevice;
    QString sentence;
    QString explanation;
    /// For a line that stands alone; empty where the steps say it.
    QString nextStep;
    std::vector<ConnectStep> steps;
};

/// Absent when nothing is wrong, or when the problem is not the connection.
[[nodiscard]] std::optional<Diagnosis> diagnose(const PageFacts& facts);

} // namespace fieldflash::gui
