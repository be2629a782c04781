// SPDX-License-Identifier: MIT
// Renders one scene, or one dialog, to an image file.
#pragma once

#include "core/base/result.h"

#include <QSize>
#include <QString>

namespace fieldflash::gui {

struct ScreenshotOptions {
    QString scene;
    QString path;         ///< .png
    QSize size{780, 680}; ///< of the window; a dialog has its own
    bool showsTechnician = false;
    bool opensDetails = false;
};

/// A QApplication must exist. Errors: Usage for an unknown scene, FileAccess.
[[nodiscard]] Result<void> takeScreenshot(const ScreenshotOptions& options);

} // namespace fieldflash::gui
