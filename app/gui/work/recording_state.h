// SPDX-License-Identifier: MIT
// What the banner above a recording shows.
#pragma once

#include "app/gui/look/tone.h"

#include <QString>

namespace fieldflash::gui {

/// Shown above everything else while a recording is displayed.
struct RecordingState {
    QString title;
    QString source; ///< who made it
    QString then;   ///< its original result; empty: there was no job
    QString now;    ///< the result of the replay; empty: not run yet
    QString conclusion;
    Tone tone = Tone::Neutral; ///< of the conclusion
};

} // namespace fieldflash::gui
