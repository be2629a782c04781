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

/// Reads iInterface of every alternate setting raw, because operating systems lose such names, and
/// each one twice, because a flipped digit would erase the wrong sector. Unreadable or invalid ones
/// are logged and left out; areas listed by several alternate settings are all kept. Errors: those
/// that prevent further requests (Unplugged, NotPermitted…); TimedOut after three unanswered names;
/// RefusedByDevice for an implausible amount of memory.
[[nodiscard]] QCoro::Task<Result<std::vector<memory::MemoryArea>>>
readLayouts(usb::Link& link, DfuInterface dfuInterface);

} // namespace fieldflash::dfu
