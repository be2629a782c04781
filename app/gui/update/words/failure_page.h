// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/update/facts/page_facts.h"
#include "app/gui/update/facts/page_state.h"

namespace fieldflash::gui {

/// What was tried, in which state the device is, what to do, and the button that does it.
/// Precondition: the report has an error.
void describeFailure(const PageFacts& facts, PageState& page);

} // namespace fieldflash::gui
