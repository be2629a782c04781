// SPDX-License-Identifier: MIT
#include "core/base/flush_file.h"

#include <QFile>

#include <unistd.h>

namespace fieldflash {

bool flushToDisk(QFile& file) { return ::fsync(file.handle()) == 0; }

} // namespace fieldflash
