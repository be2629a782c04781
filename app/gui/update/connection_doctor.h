// SPDX-License-Identifier: MIT
// Tells apart why an update cannot begin, and says what to do. Pure: facts in, words out.
#pragma once

#include "app/gui/update/page_facts.h"
#include "app/gui/update/page_state.h"

#include <optional>

namespace fieldflash::gui {

enum class Complaint {
    NoUsb,             ///< the system lets no program see USB at all
    NoDevice,          ///< nothing that could be meant
    DebugProbe,        ///< an ST-LINK, which is not the chip's own USB
    OtherBootloader,   ///< waits for an update in a language that is not DfuSe
    NotPermitted,      ///< there, but the account may not open it
    NoDriver,          ///< there, but bound to no driver for programs (Windows)
    InUse,             ///< there, but another program holds it
    NotAnswering,      ///< opened, but what it says makes no sense or nothing comes
    IgnoredDetach,     ///< the program on the device did not start its bootloader
    BootloaderMissing, ///< it left for its bootloader, which did not show up
};

struct Diagnosis {
    Complaint complaint = Complaint::NoDevice;
    QString sentence;
    QString explanation;
    /// For a line that stands alone; empty where the steps say it.
    QString nextStep;
    std::vector<ConnectStep> steps;
};

/// Nothing when nothing stands in the way, or when what stands there is no matter of connection.
[[nodiscard]] std::optional<Diagnosis> diagnose(const PageFacts& facts);

} // namespace fieldflash::gui
