// SPDX-License-Identifier: MIT
// What outlives a run that is interrupted: that there was one, and what it had taken off the
// device.
#pragma once

#include "core/base/result.h"
#include "core/image/firmware_image.h"
#include "core/plan/suspects.h"

#include <QString>

#include <optional>
#include <vector>

namespace fieldflash::update {

/// Where journals of this user belong.
[[nodiscard]] QString defaultJournalFolder();

struct JournalEntry {
    QString imageHash;    ///< FirmwareImage::contentHash()
    QString serialNumber; ///< of the bootloader; may be empty
    /// Ids and memories of the bootloader: what tells boards without a serial number apart.
    QString deviceKind;
    /// Something was erased or written. Otherwise only the suspects are worth a word.
    bool hasBegun = true;
    /// The last erase was not acknowledged: what looks empty may not be.
    bool isErasing = true;
    /// That erase is one of the whole memory.
    bool isMassErase = false;
    /// Bytes that belong on the device and are not in the image.
    std::vector<image::Target> saved;
    /// What the next run had better not read.
    plan::Suspects suspects;
};

/// Whether an entry found at a port is about the device that is there now: the same serial number,
/// or none in both and the same, known kind of device.
[[nodiscard]] bool isSameDevice(const JournalEntry& found, const JournalEntry& now);

/// One entry for each USB port: the newest interrupted update there. A small JSON file, and beside
/// it the saved bytes as a .dfu. Both are on the disk before the functions return.
class Journal {
public:
    /// Without a folder nothing is ever found or written.
    Journal(std::optional<QString> folder, const QString& portPath);

    /// Nothing when there is none, or none that can be read.
    [[nodiscard]] std::optional<JournalEntry> read() const;
    /// Replaces the one before. Errors: FileAccess.
    [[nodiscard]] Result<void> write(const JournalEntry& entry) const;
    /// The update is complete.
    void remove() const;

private:
    [[nodiscard]] QString path(const QString& ending) const;

    std::optional<QString> m_folder;
    QString m_name;
};

} // namespace fieldflash::update
