// SPDX-License-Identifier: MIT
// The hex view for screen readers: a text with one line per row, and the cursor as its caret.
#pragma once

namespace fieldflash::gui {

/// Once per program is enough; further calls are harmless.
void installHexAccessibility();

} // namespace fieldflash::gui
