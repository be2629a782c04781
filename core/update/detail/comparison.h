// SPDX-License-Identifier: MIT
// What is read of a device before its update is planned.
#pragma once

#include "core/update/detail/planning.h"

#include <QCoro/QCoroFwd>

namespace fieldflash::update {

/// The beginning of the program is written last of all. If it is there, another program has
/// completed the update since, and what was torn in it then is whole. False where that cannot be
/// told: the sector is a suspect itself. Errors: those of Reader::look().
[[nodiscard]] QCoro::Task<Result<bool>> isCompletedSince(Job& job, Recovery& recovery,
                                                         const plan::WantedContent& wanted,
                                                         plan::Suspects suspects);

/// Gives up what was saved from sectors that hold something else by now. What is known already is
/// not looked at. Errors: Cancelled, and those of Reader::look().
[[nodiscard]] QCoro::Task<Result<void>> lookAtSaved(Job& job, Recovery& recovery,
                                                    Planning& planning);

/// Reads what pays (phase Compare, when anything is read at all). Errors: Cancelled, and those of
/// Reader.
[[nodiscard]] QCoro::Task<Result<void>> surveyDevice(Job& job, Recovery& recovery,
                                                     Planning& planning);

/// What the first erase of `plan` could wrongly take, into `known`. Errors: those of Reader.
[[nodiscard]] QCoro::Task<Result<void>> readAroundFirstErase(Job& job, Recovery& recovery,
                                                             const plan::Plan& plan,
                                                             memory::SparseBytes& known);

} // namespace fieldflash::update
