// SPDX-License-Identifier: MIT
#pragma once

class QFile;

namespace fieldflash {

/// Makes the system write everything that was written to `file` to the disk; false if that failed.
/// `file` is open and unbuffered, or flushed.
[[nodiscard]] bool flushToDisk(QFile& file);

} // namespace fieldflash
