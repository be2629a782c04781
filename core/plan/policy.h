// SPDX-License-Identifier: MIT
// How a plan may reach its end.
#pragma once

#include <QString>

#include <optional>

namespace fieldflash::plan {

enum class Policy {
    Auto,    ///< whatever takes the least time and loses nothing
    Sectors, ///< only sectors of the image are erased, and only those that differ
    Mass,    ///< the whole memory at once; what is foreign is saved and put back
    Full,    ///< nothing is compared: every sector of the image is erased and written
};

/// "auto", "sectors", "mass", "full": what a person types.
[[nodiscard]] QString policyName(Policy policy);
[[nodiscard]] std::optional<Policy> policyFromName(const QString& name);

} // namespace fieldflash::plan
