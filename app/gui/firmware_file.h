// SPDX-License-Identifier: MIT
// From a file, or from what comes with the program, to what the firmware card shows.
#pragma once

#include "app/gui/page_facts.h"
#include "core/base/bytes.h"

#include <QString>

#include <vector>

namespace fieldflash::gui {

/// Blocks while the file is read: call it from a worker thread. Never fails: what is wrong with the
/// file is part of the answer.
[[nodiscard]] FileFacts readFirmwareFile(const QString& path);

/// All firmware among the resources ":/firmware/*.dfu", newest first; empty when the program was
/// built without them.
[[nodiscard]] std::vector<FileFacts> bundledFirmware();

/// From bytes in memory.
[[nodiscard]] FileFacts firmwareFromBytes(ByteView bytes, const QString& fileName);

} // namespace fieldflash::gui
