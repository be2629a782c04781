// SPDX-License-Identifier: MIT
// Vendor bundles as described in reports.
#pragma once

#include "core/bundle/judge_bundle.h"

#include <QJsonObject>

namespace fieldflash::report {

/// The event "bundle".
[[nodiscard]] QJsonObject bundleJson(const bundle::Bundle& bundle,
                                     const bundle::Judgement& judgement);

} // namespace fieldflash::report
