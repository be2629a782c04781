// SPDX-License-Identifier: MIT
// The result of a check as a file to keep or to hand on.
#pragma once

#include "core/base/result.h"
#include "core/report/verification_report.h"

#include <QString>

namespace fieldflash::gui {

/// In the format of the extension of `path`: .pdf on A4 sheets, or those of
/// report::saveVerificationReport(). Atomic. Errors: Usage, FileAccess.
[[nodiscard]] Result<void> writeCertificate(const report::VerificationReport& report,
                                            const QString& path);

} // namespace fieldflash::gui
