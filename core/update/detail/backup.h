// SPDX-License-Identifier: MIT
// What an update is about to destroy, as a file that can be put back.
#pragma once

#include "core/update/detail/planning.h"
#include "core/update/detail/reader.h"

#include <QCoro/QCoroFwd>

namespace fieldflash::update {

/// The sectors that the plan erases or writes, as they are now; what is known is not read again.
/// Errors: RefusedByDevice when a part cannot be read, and those of reading. Nothing was changed
/// then.
[[nodiscard]] QCoro::Task<Result<image::FirmwareImage>> readBackup(Job& job, Recovery& recovery,
                                                                   Planning& planning);

/// readBackup() into options.backupFile, on the disk when it returns. Errors: also FileAccess,
/// Usage.
[[nodiscard]] QCoro::Task<Result<void>> makeBackup(Job& job, Recovery& recovery, Planning& planning,
                                                   QString path);

} // namespace fieldflash::update
