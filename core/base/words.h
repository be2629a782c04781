// SPDX-License-Identifier: MIT
// The sentences of core, for people: English unless the program has installed a translation.
#pragma once

#include <QCoreApplication>

namespace fieldflash {

/// `Words::tr("… %1 …").arg(…)`: whole sentences, translated where they are made. What is for the
/// log only (details, traces) and what programs read (names in JSON) stays a QStringLiteral.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(fieldflash::Words)
};

} // namespace fieldflash
