// SPDX-License-Identifier: MIT
// A resident loader for programs that read JSON.
#pragma once

#include "core/dfu/loader_report.h"

#include <QJsonValue>
#include <QString>

#include <optional>

namespace fieldflash::report {

/// "verified", "incomplete" …, stable.
[[nodiscard]] QString loaderStateName(dfu::LoaderReport::Application state);
[[nodiscard]] QString loaderReasonName(dfu::LoaderReport::Reason reason);

/// Null without a loader.
[[nodiscard]] QJsonValue loaderJson(const std::optional<dfu::LoaderReport>& loader);

} // namespace fieldflash::report
