// SPDX-License-Identifier: MIT
// The part of the update page for a memory without a layout. Pure.
#pragma once

#include "app/gui/update/facts/page_facts.h"
#include "app/gui/update/facts/page_state.h"

namespace fieldflash::gui {

/// Adds the bar, and the choice of a partition, without which nothing can be started. Precondition:
/// the rest of the page is described.
void addPartition(const PageFacts& facts, PageState& page);

} // namespace fieldflash::gui
