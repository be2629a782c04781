// SPDX-License-Identifier: MIT
// The size of a dialog whose texts wrap.
#pragma once

class QDialog;

namespace fieldflash::gui {

/// As wide as `width` or as its widest line that cannot wrap, and as high as its texts are at that
/// width; it cannot be made smaller, and grows with its texts. Qt alone limits a new dialog to two
/// thirds of the screen, and forgets the height of wrapped texts. Call it when everything is in the
/// dialog.
void fitToContent(QDialog& dialog, int width);

} // namespace fieldflash::gui
