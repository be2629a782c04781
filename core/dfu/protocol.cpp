// SPDX-License-Identifier: MIT
#include "core/dfu/protocol.h"
