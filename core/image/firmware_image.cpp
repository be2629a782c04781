// SPDX-License-Identifier: MIT
#include "core/image/firmware_image.h"
