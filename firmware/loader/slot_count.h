// SPDX-License-Identifier: MIT
// 2: the loader keeps two programs (slots.h). A property of the build: FIELDFLASH_LOADER_SLOTS.
#pragma once

#ifndef FIELDFLASH_LOADER_SLOTS
#define FIELDFLASH_LOADER_SLOTS 1
#endif

/// How often a program is started that does not confirm that it works.
#ifndef FIELDFLASH_LOADER_STARTS
#define FIELDFLASH_LOADER_STARTS 3
#endif
