// SPDX-License-Identifier: MIT
// What the option bytes page says, from what is known. Pure.
#pragma once

#include "app/gui/look/tone.h"
#include "core/update/session.h"

#include <QString>

namespace fieldflash::gui {

struct OptionBytesPageState {
    QString sentence;
    QString explanation;
    Tone tone = Tone::Neutral;
    bool canRead = false;
    bool isWorking = false;
    bool canUnprotect = false;
    QString otpSummary; ///< empty: there is nothing to tell
    QString otpText;
};

/// Sentences for a result that is there; `port` is where it was read.
[[nodiscard]] OptionBytesPageState describe(const update::OptionBytesResult& result,
                                            const QString& port);

/// Sixteen bytes a line; stretches of empty lines are folded into one.
[[nodiscard]] QString otpText(Address base, ByteView otp);

/// All settings as plain text, for copying.
[[nodiscard]] QString optionBytesText(const option_bytes::Decoded& decoded);

/// What is lost when the read protection is removed, one sentence a line.
[[nodiscard]] QStringList unprotectLosses();

} // namespace fieldflash::gui
