// SPDX-License-Identifier: MIT
// A fault or an unexpected interrupt in the loader: start again. The host sees a disconnect.
#include "firmware/chip/core.h"

extern "C" void unexpectedException() { fieldflash::chip::resetSystem(); }
