// SPDX-License-Identifier: MIT
// What is to be erased, as a person says it.
#pragma once

#include "core/base/address.h"
#include "core/base/result.h"
#include "core/memory/memory_map.h"

#include <QString>

#include <vector>

namespace fieldflash::gui {

enum class EraseScope { Everything, Only, Except };

/// What update::Session::erase() takes: empty means everything. `typed`: ranges with commas
/// between them, hexadecimal. Except: the whole sectors of the flash that none of the ranges
/// touches. Errors: Usage, with the part that was not understood.
[[nodiscard]] Result<std::vector<AddressRange>> eraseRanges(EraseScope scope, const QString& typed,
                                                            const memory::MemoryMap& map);

} // namespace fieldflash::gui
