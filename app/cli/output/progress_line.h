// SPDX-License-Identifier: MIT
// A progress line that fits the width of the terminal.
#pragma once

#include "core/base/address.h"
#include "core/base/clock.h"

#include <QString>

#include <optional>

namespace fieldflash::cli {

struct ProgressView {
    QString label = {};
    ByteCount done = 0;
    ByteCount total = 0; ///< 0: unknown, only the label is shown
    std::optional<Clock::Duration> timeLeft = {};
};

/// At most `width` - 1 characters (terminals wrap when the last column is written). Parts that do
/// not fit are omitted: first the time left, then the bytes, then the bar.
[[nodiscard]] QString progressLine(const ProgressView& view, int width);

/// 0 to 100; never 100 before everything is done.
[[nodiscard]] int percent(ByteCount done, ByteCount total);

} // namespace fieldflash::cli
