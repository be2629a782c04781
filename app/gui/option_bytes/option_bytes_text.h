// SPDX-License-Identifier: MIT
// The text of the option bytes page. Pure.
#pragma once

#include "app/gui/look/tone.h"
#include "core/update/session.h"

#include <QString>

#include <vector>

namespace fieldflash::gui {

struct OptionBytesPageState {
    QString sentence;
    QString explanation;
    Tone tone = Tone::Neutral;
    bool canRead = false;
    bool isWorking = false;
    bool canUnprotect = false;
    QString otpSummary; ///< empty: nothing to report
    QString otpText;
};

/// Text for an existing result; `port` is where it was read.
[[nodiscard]] OptionBytesPageState describe(const update::OptionBytesResult& result,
                                            const QString& port);

/// Sixteen bytes per line; runs of empty lines are folded into one.
[[nodiscard]] QString otpText(Address base, ByteView otp);

/// All settings as plain text, for copying.
[[nodiscard]] QString optionBytesText(const option_bytes::Decoded& decoded);

/// The words of option bytes that are not decoded, one per line, for copying.
[[nodiscard]] QString rawText(const std::vector<option_bytes::RawBlock>& blocks);

/// What is lost when the read protection is removed, one sentence per item.
[[nodiscard]] QStringList unprotectLosses();

} // namespace fieldflash::gui
