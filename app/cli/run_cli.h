// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/console/streams.h"

#include <QStringList>

#include <stop_token>

namespace fieldflash::cli {

/// Runs the terminal program; returns its exit code. `arguments` without the program name. `stop`
/// is requested to cancel. A QCoreApplication must exist.
[[nodiscard]] int runCli(const QStringList& arguments, const Streams& streams,
                         const std::stop_source& stop);

} // namespace fieldflash::cli
