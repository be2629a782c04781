// SPDX-License-Identifier: MIT
// Names of the first parts of every bundle. Internal to core/bundle.
#pragma once

#include <QLatin1String>

namespace fieldflash::bundle {

inline constexpr QLatin1String kManifestName("manifest.json");
inline constexpr QLatin1String kSignatureName("manifest.sig");

} // namespace fieldflash::bundle
