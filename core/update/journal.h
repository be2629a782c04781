// SPDX-License-Identifier: MIT
// What outlives a run that is interrupted: that there was one, and what it had taken off the
// device.
#pragma once

#include "core/base/result.h"
#include "core/image/firmware_image.h"
#include "core/memory/memory_range.h"
#include "core/plan/suspects.h"

#include <QString>

#include <optional>
#include <vector>

namespace fieldflash::update {

/// Where journals of this user belong.
[[nodiscard]] QString defaultJournalFolder();

/// Content that the interrupted update does not change: another device does not have it.
struct ContentMark : memory::MemoryRange {
    QString sha256;
    friend bool operator==(const ContentMark&, const ContentMark&) = default;
};

struct JournalEntry {
    QString imageHash;    ///< FirmwareImage::contentHash()
    QString serialNumber; ///< of the bootloader; may be empty
    /// Ids and memories of the bootloader: what tells boards without a serial number apart.
    QString deviceKind;
    /// Something was erased or written. Otherwise only the suspects matter.
    bool hasBegun = true;
    /// The last erase was not acknowledged: what looks empty may not be.
    bool isErasing = true;
    /// That erase is one of the whole memory.
    bool isMassErase = false;
    /// Bytes that belong on the device and are not in the image.
    std::vector<image::Target> saved;
    /// Sectors that the next run must not read first.
    plan::Suspects suspects;
    std::vector<ContentMark> marks;
};

/// Whose entry it is that was found at the port of a device.
enum class Owner {
    Same,   ///< the same serial number of a chip, and the same kind of device
    Unsure, ///< the same kind, without a serial number that belongs to one chip only
    Other,
};
[[nodiscard]] Owner ownerOf(const JournalEntry& found, const JournalEntry& now);

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
    /// The entry is about another device: forgets it, and keeps the bytes that it has saved. Gives
    /// their file, unless there are none.
    [[nodiscard]] std::optional<QString> setAside() const;

private:
    [[nodiscard]] QString path(const QString& ending) const;

    std::optional<QString> m_folder;
    QString m_name;
};

} // namespace fieldflash::update
