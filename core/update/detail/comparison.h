// SPDX-License-Identifier: MIT
// Reads from a device before its update is planned.
#pragma once

#include "core/update/detail/planning.h"

#include <QCoro/QCoroFwd>

namespace fieldflash::update {

/// The start of the program is written last. If it is present, another program has completed the
/// update since, and the sectors torn at that time are intact. False if this cannot be determined
/// because that sector is itself a suspect. Errors: those of Reader::look().
[[nodiscard]] QCoro::Task<Result<bool>> isCompletedSince(Job& job, Recovery& recovery,
                                                         const plan::WantedContent& wanted,
                                                         plan::Suspects suspects);

/// Discards the saved bytes of sectors whose content has changed since. Sectors with known content
/// are not read. Errors: Cancelled, and those of Reader::look().
[[nodiscard]] QCoro::Task<Result<void>> lookAtSaved(Job& job, Recovery& recovery,
                                                    Planning& planning);

/// Reads the ranges worth reading (phase Compare, if anything is read at all). Errors: Cancelled,
/// and those of Reader.
[[nodiscard]] QCoro::Task<Result<void>> surveyDevice(Job& job, Recovery& recovery,
                                                     Planning& planning);

/// Reads into `known` the ranges that the first erase of `plan` could erase by mistake; before a
/// mass erase of an unknown chip, what shows its erased value afterwards. Errors: those of Reader.
[[nodiscard]] QCoro::Task<Result<void>> readAroundFirstErase(Job& job, Recovery& recovery,
                                                             const plan::Plan& plan,
                                                             memory::SparseBytes& known);

} // namespace fieldflash::update
