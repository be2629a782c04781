// SPDX-License-Identifier: MIT
#include "core/virtual_board/virtual_bus.h"
