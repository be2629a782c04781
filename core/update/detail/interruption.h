// SPDX-License-Identifier: MIT
// Whether what the journal says is about the device that is there now.
#pragma once

#include "core/update/detail/planning.h"
#include "core/update/journal.h"

#include <QCoro/QCoroFwd>

#include <vector>

namespace fieldflash::update {

/// Some of what is known of the device outside of what the plan changes, and not erased. At most
/// kMarks of them.
[[nodiscard]] std::vector<ContentMark> marksOf(const Planning& planning);

/// Whether the device still contains them; what cannot be read is not there. Errors: Unplugged,
/// Cancelled.
[[nodiscard]] QCoro::Task<Result<bool>> containsMarks(Job& job, Recovery& recovery,
                                                      std::vector<ContentMark> marks);

/// What follows from an entry about this device.
[[nodiscard]] InterruptedUpdate interruptedUpdate(const JournalEntry& entry,
                                                  const JournalEntry& now);
/// What follows from one that may be about another: nothing is written that it has saved, and
/// sectors are read unless they are replaced as a whole.
[[nodiscard]] InterruptedUpdate doubtfulUpdate(const JournalEntry& entry, const JournalEntry& now);

/// Asks before such an entry is passed over, because then its bytes are not written back.
[[nodiscard]] image::Finding doubtfulOwner(ByteCount saved);

[[nodiscard]] ByteCount sizeOfSaved(const JournalEntry& entry);

} // namespace fieldflash::update
