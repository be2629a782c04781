// SPDX-License-Identifier: MIT
// Archives for tests, byte by byte from the published layouts (APPNOTE.TXT; POSIX ustar), so that
// every detail can be wrong.
#pragma once

#include "core/base/bytes.h"

#include <string>
#include <vector>

namespace fieldflash::test {

struct Packed {
    std::string name;
    Bytes bytes;
    bool isEncrypted = false;
    char tarType = '0'; ///< '2': a symbolic link, '5': a folder
    std::string linkName = {};
};

/// Stored, not compressed.
Bytes zipOf(const std::vector<Packed>& files);
/// With the given size in each header, to test false sizes; 0: the right one.
Bytes tarOf(const std::vector<Packed>& files, std::uint64_t statedSize = 0);
Bytes gzipOf(const Bytes& content);

} // namespace fieldflash::test
