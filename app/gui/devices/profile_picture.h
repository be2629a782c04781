// SPDX-License-Identifier: MIT
// An image file that a device profile names.
#pragma once

#include <QImage>
#include <QString>

namespace fieldflash::gui {

/// Null where the name is empty or the file cannot be read, is no image, or is unreasonably large.
[[nodiscard]] QImage readPicture(const QString& path);

} // namespace fieldflash::gui
