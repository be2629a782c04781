// SPDX-License-Identifier: MIT
// The form of every fuzz target: a function of bytes chosen by an attacker.
#pragma once

#include "core/base/bytes.h"

#include <vector>

namespace fieldflash::fuzz {

/// Returns if all promises were kept; otherwise throws std::logic_error with the broken promise.
/// Both libFuzzer and Catch2 treat that as a failure.
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
void bundleFile(ByteView input);
void cabinetFile(ByteView input);
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
    const char* name; ///< also the name of its corpus
    Target run;
};

/// All targets.
[[nodiscard]] const std::vector<NamedTarget>& targets();

} // namespace fieldflash::fuzz
