// SPDX-License-Identifier: MIT
// Why a resident loader refuses something: status and text.
#pragma once

#include "core/virtual_board/wire/dfu_words.h"

#include <QString>

namespace fieldflash::board {

enum class LoaderFinding {
    None,
    UnexpectedRequest,
    UnknownCommand,
    Address,
    NoReadBack,
    Marker, ///< the file has other bytes where the loader writes its marker
    EraseFailed,
    ProgramFailed,
    NoProgram,
    Incomplete,
    Foreign,
    Signature,
    NotConfirmed, ///< only with two slots
};

[[nodiscard]] DfuStatus statusOf(LoaderFinding finding);
/// `hasSlots`: the loader has two.
[[nodiscard]] QString textOf(LoaderFinding finding, bool hasSlots = false);

} // namespace fieldflash::board
