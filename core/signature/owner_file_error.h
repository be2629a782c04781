// SPDX-License-Identifier: MIT
// What is said about a key file that cannot be used, on every system. Internal to core/signature.
#pragma once

#include "core/base/result.h"

#include <QString>

namespace fieldflash::signature {

/// `detail`: the system's own words.
[[nodiscard]] tl::unexpected<Error> keyUnreadable(const QString& path, const QString& detail);
[[nodiscard]] tl::unexpected<Error> keyUnwritable(const QString& path, const QString& detail);
[[nodiscard]] tl::unexpected<Error> keyExists(const QString& path);
[[nodiscard]] tl::unexpected<Error> keyTooLong(const QString& path);
[[nodiscard]] Error keyOfAnotherAccount(const QString& path);
/// `remedy`: how the rights of others are taken away on this system.
[[nodiscard]] Error keyOpenToOthers(const QString& path, const QString& remedy);

} // namespace fieldflash::signature
