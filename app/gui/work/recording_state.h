// SPDX-License-Identifier: MIT
// What the banner above a recording shows.
#pragma once

#include "app/gui/look/tone.h"

#include <QString>

namespace fieldflash::gui {

/// Above everything else while a recording is shown.
struct RecordingState {
    QString title;
    QString source; ///< who made it
    QString then;   ///< how it ended then; empty: there was nothing that could end
    QString now;    ///< how it ended now; empty: it was not run yet
    QString conclusion;
    Tone tone = Tone::Neutral; ///< of the conclusion
};

} // namespace fieldflash::gui
