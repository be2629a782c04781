// SPDX-License-Identifier: MIT
// One line of progress, as wide as the terminal allows.
#pragma once

#include "core/base/address.h"
#include "core/base/clock.h"

#include <QString>

#include <optional>

namespace fieldflash::cli {

struct ProgressView {
    QString label = {};
    ByteCount done = 0;
    ByteCount total = 0; ///< 0: not known, the line shows the label only
    std::optional<Clock::Duration> timeLeft = {};
};

/// At most `width` - 1 characters (terminals wrap when the last column is written). What does not
/// fit is dropped whole: first the time left, then the bytes, then the bar.
[[nodiscard]] QString progressLine(const ProgressView& view, int width);

/// 0 to 100; never 100 before everything is done.
[[nodiscard]] int percent(ByteCount done, ByteCount total);

} // namespace fieldflash::cli
