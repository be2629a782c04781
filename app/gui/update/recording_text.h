// SPDX-License-Identifier: MIT
// What the update page says while it shows a recording.
#pragma once

#include "app/gui/update/page_facts.h"
#include "app/gui/update/page_state.h"

namespace fieldflash::gui {

/// Last touch on a page that was described as if the devices were there. Precondition:
/// facts.recording.
void describeRecording(const PageFacts& facts, PageState& page);

} // namespace fieldflash::gui
