// SPDX-License-Identifier: MIT
// Saves the content that an update is about to replace, in a file that can be restored.
#pragma once

#include "core/update/detail/planning.h"
#include "core/update/detail/reader.h"

#include <QCoro/QCoroFwd>

namespace fieldflash::update {

/// The current content of the sectors that the plan erases or writes; known content is not read
/// again. Errors: RefusedByDevice when a range cannot be read, and those of reading. The device is
/// unchanged in that case.
[[nodiscard]] QCoro::Task<Result<image::FirmwareImage>> readBackup(Job& job, Recovery& recovery,
                                                                   Planning& planning);

/// Writes readBackup() to options.backupFile; the file is on disk when this returns. Errors: also
/// FileAccess, Usage.
[[nodiscard]] QCoro::Task<Result<void>> makeBackup(Job& job, Recovery& recovery, Planning& planning,
                                                   QString path);

} // namespace fieldflash::update
