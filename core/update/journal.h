// SPDX-License-Identifier: MIT
// The record of an interrupted update: that it took place, and the bytes it had taken off the
// device.
#pragma once

#include "core/base/result.h"
#include "core/image/content/firmware_image.h"
#include "core/memory/memory_range.h"
#include "core/plan/suspects.h"

#include <QString>

#include <optional>
#include <vector>

namespace fieldflash::update {

/// The journal folder of this user.
[[nodiscard]] QString defaultJournalFolder();

/// Content that the interrupted update does not change; it tells its device from others.
struct ContentMark : memory::MemoryRange {
    QString sha256;
    friend bool operator==(const ContentMark&, const ContentMark&) = default;
};

struct JournalEntry {
    QString imageHash;    ///< FirmwareImage::contentHash()
    QString serialNumber; ///< of the bootloader; may be empty
    /// Ids and memories of the bootloader: distinguishes boards without a serial number.
    QString deviceKind;
    /// Something was erased or written. Otherwise only the suspects matter.
    bool hasBegun = true;
    /// The last erase was not acknowledged: flash that reads as erased may not be.
    bool isErasing = true;
    /// That erase is a mass erase.
    bool isMassErase = false;
    /// Bytes that belong on the device and are not in the image.
    std::vector<image::Target> saved;
    /// Torn sectors, and sectors whose reading disconnected the device: the next run must not start
    /// by reading them.
    plan::Suspects suspects;
    std::vector<ContentMark> marks;
};

/// Whether the entry found for a port belongs to the device connected there.
enum class Owner {
    Same,   ///< the same serial number of a chip, and the same kind of device
    Unsure, ///< the same kind, without a serial number that is unique to a chip
    Other,
};
[[nodiscard]] Owner ownerOf(const JournalEntry& found, const JournalEntry& now);

/// One entry per USB port: its newest interrupted update. A small JSON file, with the saved bytes
/// in a .dfu next to it. Both are on disk before the functions return.
class Journal {
public:
    /// Without a folder, nothing is ever found or written.
    Journal(std::optional<QString> folder, const QString& portPath);

    /// Nothing if there is no readable entry.
    [[nodiscard]] std::optional<JournalEntry> read() const;
    /// Replaces the previous entry. Errors: FileAccess.
    [[nodiscard]] Result<void> write(const JournalEntry& entry) const;
    /// The update is complete.
    void remove() const;
    /// The entry is about a different device: forgets it but keeps the file with its saved bytes.
    /// Returns its path, if there is one.
    [[nodiscard]] std::optional<QString> setAside() const;

private:
    [[nodiscard]] QString path(const QString& ending) const;

    std::optional<QString> m_folder;
    QString m_name;
};

} // namespace fieldflash::update
