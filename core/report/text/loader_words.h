// SPDX-License-Identifier: MIT
// A resident loader, as described to people.
#pragma once

#include "core/dfu/loader_report.h"

#include <QString>
#include <QStringList>

namespace fieldflash::report {

/// "A" or "B", in JSON, too.
[[nodiscard]] QString loaderSlotName(bool isSecond);
/// "Loader 1.0 for LAMP-A"
[[nodiscard]] QString loaderTitle(const dfu::LoaderReport& loader);
/// One sentence each: the program behind it, why it runs, what it checks, what it offers.
[[nodiscard]] QStringList loaderSentences(const dfu::LoaderReport& loader);

} // namespace fieldflash::report
