// SPDX-License-Identifier: MIT
// Whether a journal entry is about the device that is connected now.
#pragma once

#include "core/update/detail/planning.h"
#include "core/update/journal.h"

#include <QCoro/QCoroFwd>

#include <vector>

namespace fieldflash::update {

/// Samples of known content that the plan does not change and that is not erased. At most kMarks.
[[nodiscard]] std::vector<ContentMark> marksOf(const Planning& planning);

/// Whether the device still contains them; an unreadable range counts as absent. Errors: Unplugged,
/// Cancelled.
[[nodiscard]] QCoro::Task<Result<bool>> containsMarks(Job& job, Recovery& recovery,
                                                      std::vector<ContentMark> marks);

/// What to do about an entry that is about this device.
[[nodiscard]] InterruptedUpdate interruptedUpdate(const JournalEntry& entry,
                                                  const JournalEntry& now);
/// What to do about an entry that may be about a different device: its saved bytes are not written,
/// and sectors are read unless they are replaced completely.
[[nodiscard]] InterruptedUpdate doubtfulUpdate(const JournalEntry& entry, const JournalEntry& now);

/// Adds to `before` what belongs on the device: `saved`, and what is known of the sectors that the
/// plan erases or writes. What is there already stays: it was read earlier.
void addBefore(memory::SparseBytes& before, const std::vector<image::Target>& saved,
               const Planning& planning);

/// `before`, and what only `saved` has.
[[nodiscard]] std::vector<image::Target> everythingBefore(memory::SparseBytes before,
                                                          const std::vector<image::Target>& saved);

/// The question asked before such an entry is ignored, because its saved bytes are then not written
/// back.
[[nodiscard]] image::Finding doubtfulOwner(ByteCount saved);

[[nodiscard]] ByteCount sizeOfSaved(const JournalEntry& entry);

} // namespace fieldflash::update
