// SPDX-License-Identifier: MIT
// How a plan may erase and write.
#pragma once

#include <QString>

#include <optional>

namespace fieldflash::plan {

enum class Policy {
    Auto,    ///< the fastest way that loses nothing
    Sectors, ///< only sectors of the image are erased, and only those that differ
    Mass,    ///< the whole memory at once; foreign content is saved and restored
    Full,    ///< no comparison: every sector of the image is erased and written
};

/// "auto", "sectors", "mass", "full": as typed by the user.
[[nodiscard]] QString policyName(Policy policy);
[[nodiscard]] std::optional<Policy> policyFromName(const QString& name);

} // namespace fieldflash::plan
