// SPDX-License-Identifier: MIT
#include "core/base/surface.h"

#include <atomic>

namespace fieldflash {

namespace {

// Atomic: files are read on worker threads, where errors get remedies too.
std::atomic<Surface> g_surface{Surface::Terminal};

} // namespace

void setSurface(Surface surface) { g_surface = surface; }

Surface surface() { return g_surface; }

} // namespace fieldflash
