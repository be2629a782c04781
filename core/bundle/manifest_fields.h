// SPDX-License-Identifier: MIT
// Fields that the manifest and the source of a bundle share. Internal to core/bundle.
#pragma once

#include "core/bundle/manifest.h"
#include "core/profile/json_fields.h"

namespace fieldflash::bundle {

/// "vendor", "vendor-name", "version", "expires", "needs-program".
[[nodiscard]] Manifest readStatements(profile::JsonFields& fields);

/// "2026-11-30".
[[nodiscard]] QDate readDate(profile::JsonFields& fields, const QString& key);
/// "en", "zh_CN".
[[nodiscard]] QString readLanguage(profile::JsonFields& fields, const QString& key);
[[nodiscard]] bool isLanguage(const QString& text);

} // namespace fieldflash::bundle
