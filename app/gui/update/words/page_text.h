// SPDX-License-Identifier: MIT
// Turns facts into text: every sentence of the update page is made here.
#pragma once

#include "app/gui/update/facts/page_facts.h"
#include "app/gui/update/facts/page_state.h"

namespace fieldflash::gui {

/// Pure; the only source of page states, for the window, screenshots and tests alike.
[[nodiscard]] PageState describe(const PageFacts& facts);

/// "Acme Lamp": what a person calls this device.
[[nodiscard]] QString deviceTitle(const DeviceFacts& device);
/// "Demo firmware 1.1", or the file name.
[[nodiscard]] QString firmwareTitle(const FileFacts& file);

} // namespace fieldflash::gui
