// SPDX-License-Identifier: MIT
#include "app/gui/shell/window_frame.h"

namespace fieldflash::gui {

void darkenTitleBar(const QWidget& /*window*/, bool /*isDark*/) { }

void showTaskbarProgress(const QWidget& /*window*/, std::optional<double> /*progress*/) { }

void letOthersComeToFront() { }

} // namespace fieldflash::gui
