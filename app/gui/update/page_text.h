// SPDX-License-Identifier: MIT
// From what is known to what is shown: every sentence of the update page is made here.
#pragma once

#include "app/gui/update/page_facts.h"
#include "app/gui/update/page_state.h"

namespace fieldflash::gui {

/// Pure; the only way in which a page comes about, for the window as for screenshots and tests.
[[nodiscard]] PageState describe(const PageFacts& facts);

/// "NUCLEO-L476RG demo": what a person calls this device.
[[nodiscard]] QString deviceTitle(const DeviceFacts& device);
/// "Demo firmware 1.1", or the file name.
[[nodiscard]] QString firmwareTitle(const FileFacts& file);

} // namespace fieldflash::gui
