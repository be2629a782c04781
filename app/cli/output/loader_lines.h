// SPDX-License-Identifier: MIT
// Text output of `list` about resident loaders.
#pragma once

#include "app/cli/output/output.h"

#include <QString>

namespace fieldflash::cli {

/// What the loader says of itself, and the two parts of its memory. Precondition: device.loader.
[[nodiscard]] QString loaderLines(const ListedDevice& device);

} // namespace fieldflash::cli
