// SPDX-License-Identifier: MIT
// A resident loader, as described to people and in JSON.
#pragma once

#include "core/dfu/loader_report.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace fieldflash::report {

/// "Loader 1.0 for LAMP-A"
[[nodiscard]] QString loaderTitle(const dfu::LoaderReport& loader);
/// One sentence each: the program behind it, why it runs, what it checks, what it offers.
[[nodiscard]] QStringList loaderSentences(const dfu::LoaderReport& loader);

/// "verified", "incomplete" …, stable.
[[nodiscard]] QString loaderStateName(dfu::LoaderReport::Application state);
[[nodiscard]] QString loaderReasonName(dfu::LoaderReport::Reason reason);

/// Null without a loader.
[[nodiscard]] QJsonValue loaderJson(const std::optional<dfu::LoaderReport>& loader);

} // namespace fieldflash::report
