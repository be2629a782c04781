// SPDX-License-Identifier: MIT
// The text of the two cards.
#pragma once

#include "app/gui/update/facts/page_facts.h"
#include "app/gui/update/facts/page_state.h"

#include <vector>

namespace fieldflash::gui {

[[nodiscard]] CardState deviceCard(const DeviceFacts& device, const PageFacts& facts);
[[nodiscard]] CardState firmwareCard(const FileFacts& file, const PageFacts& facts);

[[nodiscard]] DevicePicture devicePicture(const DeviceFacts& device, const PageFacts& facts);

/// One per device, to choose from.
[[nodiscard]] std::vector<ChoiceState> deviceChoices(const PageFacts& facts);

/// Only if the page has that card.
void addDeviceCard(const PageFacts& facts, PageState& page);
void addFirmwareCard(const PageFacts& facts, PageState& page);

} // namespace fieldflash::gui
