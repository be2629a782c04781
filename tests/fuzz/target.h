// SPDX-License-Identifier: MIT
// What every fuzz target looks like: one function of the bytes that an enemy chooses.
#pragma once

#include "core/base/bytes.h"

#include <vector>

namespace fieldflash::fuzz {

/// Returns when all promises held; throws std::logic_error with the broken promise otherwise. Both
/// libFuzzer and Catch2 take that for a failure.
using Target = void (*)(ByteView input);

void require(bool holds, const char* promise);

void dfuseFile(ByteView input);
void dfuSuffixFile(ByteView input);
void intelHexFile(ByteView input);
void rawFile(ByteView input);
void sRecordFile(ByteView input);
void elfFile(ByteView input);
void uf2File(ByteView input);
void archiveFile(ByteView input);
void applicationHeader(ByteView input);
void layoutText(ByteView input);
void descriptors(ByteView input);
void transcriptLines(ByteView input);
void transcriptFile(ByteView input);
void usbipProtocol(ByteView input);
void usbipSession(ByteView input);
void hostOnTamperedBoard(ByteView input);
void hostOnHostileDevice(ByteView input);

struct NamedTarget {
    const char* name; ///< also of its corpus
    Target run;
};

/// All of them.
[[nodiscard]] const std::vector<NamedTarget>& targets();

} // namespace fieldflash::fuzz
