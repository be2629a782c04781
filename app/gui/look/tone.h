// SPDX-License-Identifier: MIT
// The tone of a message: what a colour or a mark stands for.
#pragma once

namespace fieldflash::gui {

enum class Tone { Neutral, Good, Caution, Bad };

enum class Mark { Pending, Active, Done, Failed, Stopped, Skipped };

} // namespace fieldflash::gui
