// SPDX-License-Identifier: MIT
#include "core/update/plan.h"
