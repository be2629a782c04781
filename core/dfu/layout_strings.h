// SPDX-License-Identifier: MIT
// The memory layout of each alternate setting, from its interface string.
#pragma once

#include "core/base/result.h"
#include "core/dfu/descriptors.h"
#include "core/memory/memory_map.h"
#include "core/usb/link.h"

#include <QCoro/QCoroFwd>

#include <vector>

namespace fieldflash::dfu {

/// Reads iInterface of every alternate setting raw: operating systems lose such names; each one
/// twice, because a flipped digit would erase another place. What cannot be read or understood is
/// logged and left out; areas that several alternates announce are all
/// kept. Errors: those that end the conversation (Unplugged, NotPermitted…);
/// TimedOut after three names without an answer; RefusedByDevice for more memory than can be.
[[nodiscard]] QCoro::Task<Result<std::vector<memory::MemoryArea>>>
readLayouts(usb::Link& link, DfuInterface dfuInterface);

} // namespace fieldflash::dfu
