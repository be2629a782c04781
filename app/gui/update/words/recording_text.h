// SPDX-License-Identifier: MIT
// The text of the update page while it shows a recording.
#pragma once

#include "app/gui/update/facts/page_facts.h"
#include "app/gui/update/facts/page_state.h"

namespace fieldflash::gui {

/// Adapts a page that was described as if the devices were connected. Precondition:
/// facts.recording.
void describeRecording(const PageFacts& facts, PageState& page);

} // namespace fieldflash::gui
