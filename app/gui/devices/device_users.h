// SPDX-License-Identifier: MIT
// Which programs have a USB device open.
#pragma once

#include <QString>
#include <QStringList>

namespace fieldflash::gui {

/// Where the system describes devices and processes; other folders in tests.
struct SystemFolders {
    QString devices = QStringLiteral("/sys/bus/usb/devices");
    QString processes = QStringLiteral("/proc");
    QString usb = QStringLiteral("/dev/bus/usb");
};

/// "dfu-util (process 1234)", without this program. Empty where the system does not tell: programs
/// of other users, other systems than Linux. Blocks for a moment: call it from a worker thread.
[[nodiscard]] QStringList programsUsing(const QString& portPath,
                                        const SystemFolders& folders = SystemFolders());

} // namespace fieldflash::gui
