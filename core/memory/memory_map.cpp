// SPDX-License-Identifier: MIT
#include "core/memory/memory_map.h"
