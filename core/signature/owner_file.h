// SPDX-License-Identifier: MIT
// Files that only their owner can read. Internal to core/signature.
#pragma once

#include "core/base/result.h"
#include "core/signature/secret.h"

#include <QString>

namespace fieldflash::signature {

/// At most `most` bytes. Refuses files that other accounts can read or write, or that belong to
/// another account; the administrators of Windows and root do not count. Errors: FileAccess,
/// BadFile.
[[nodiscard]] Result<Secret> readOwnerFile(const QString& path, std::size_t most);

/// Creates a file with owner-only rights and never replaces one. On failure there is no file.
/// Errors: FileAccess.
[[nodiscard]] Result<void> createOwnerFile(const QString& path, ByteView bytes);

} // namespace fieldflash::signature
