// SPDX-License-Identifier: MIT
// Device profiles for programs that read JSON.
#pragma once

#include "core/profile/profile_set.h"

#include <QJsonObject>

namespace fieldflash::report {

/// "event": "profile". Absent parts are null or empty, as elsewhere.
[[nodiscard]] QJsonObject profileJson(const profile::KnownProfile& known);
/// "event": "profileRemark": a file that was refused.
[[nodiscard]] QJsonObject profileRemarkJson(const profile::ProfileRemark& remark);

} // namespace fieldflash::report
