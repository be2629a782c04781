// SPDX-License-Identifier: MIT
// The result of a check as a file to keep, or on paper to hand on.
#pragma once

#include "core/base/result.h"
#include "core/report/document/verification_report.h"

#include <QString>

#include <functional>

class QWidget;

namespace fieldflash::gui {

/// The one dialog that asks where to save it, and in which format.
void askWhereToSaveCertificate(const QString& path, QWidget* parent,
                               std::function<void(const QString& path)> save);

/// In the format of the extension of `path`: .pdf on A4 sheets, or those of
/// report::saveVerificationReport(). Atomic. Errors: Usage, FileAccess.
[[nodiscard]] Result<void> writeCertificate(const report::VerificationReport& report,
                                            const QString& path);

/// Asks for the printer; see canPrint().
void printCertificate(const report::VerificationReport& report, QWidget* parent);

} // namespace fieldflash::gui
