// SPDX-License-Identifier: MIT
// Parts of the page that several situations share.
#pragma once

#include "app/gui/update/facts/page_facts.h"
#include "app/gui/update/facts/page_state.h"
#include "app/gui/update/words/connection_doctor.h"

#include <QString>

namespace fieldflash::gui {

/// With a space between them, if neither is empty.
[[nodiscard]] QString joined(const QString& first, const QString& second);

/// The diagnosis becomes the text of the page.
void takeDiagnosis(Diagnosis diagnosis, PageState& page);

/// The panel with the access rule.
[[nodiscard]] ObstacleState missingRule(const PageFacts& facts);

/// The second button restores what the last update replaced, if that is possible.
void offerUndo(const PageFacts& facts, PageState& page);

} // namespace fieldflash::gui
