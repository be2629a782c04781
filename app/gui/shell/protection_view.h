// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace fieldflash::gui {

class OptionBytesPage;

/// Reads the option bytes, unless they are shown already, and selects the first entry that protects
/// the chip. Waits until the device can be used; another reading of the person's ends it.
void showProtection(OptionBytesPage& page);

} // namespace fieldflash::gui
