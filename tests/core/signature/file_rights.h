// SPDX-License-Identifier: MIT
// Rights of files, as this system stores them.
#pragma once

#include <QString>

namespace fieldflash::test {

/// Whether the file's owner can use it and no other ordinary account can.
[[nodiscard]] bool onlyOwnerHasRights(const QString& path);

/// Each lets another account read or change the file that only its owner had.
enum class OtherRight { GroupReads, AllRead, GroupWrites, AllWrite };

/// False if this system cannot set it.
[[nodiscard]] bool giveRight(const QString& path, OtherRight right);

} // namespace fieldflash::test
