// SPDX-License-Identifier: MIT
// Our Qt for Windows is built without printing; a certificate is saved as a document and printed by
// its viewer.
#include "app/gui/documents/print_dialog.h"

namespace fieldflash::gui {

bool canPrint() { return false; }

void openPrintDialog(const QString&, const QString&, QWidget*) { }

} // namespace fieldflash::gui
