// SPDX-License-Identifier: MIT
// User-visible sentences of core: English unless the program has installed a translation.
#pragma once

#include <QCoreApplication>

namespace fieldflash {

/// `Words::tr("… %1 …").arg(…)`: whole sentences, translated where they are created. Text for the
/// log only (details, traces) or for programs (names in JSON) stays a QStringLiteral.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(fieldflash::Words)
};

} // namespace fieldflash
