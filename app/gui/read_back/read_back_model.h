// SPDX-License-Identifier: MIT
// Read back without widgets: which ranges, what was read, where it went, and what a comparison
// said.
#pragma once

#include "app/gui/map/device_memory.h"
#include "app/gui/read_back/saved_copy.h"
#include "core/report/verification_report.h"

#include <QObject>

#include <optional>
#include <vector>

namespace fieldflash::gui {

/// Main thread only; files are written on another one.
class ReadBackModel final : public QObject {
    Q_OBJECT

public:
    /// `memory` outlives the model.
    explicit ReadBackModel(DeviceMemory& memory, QObject* parent = nullptr);

    [[nodiscard]] DeviceMemory& memory() { return m_memory; }
    [[nodiscard]] DeviceJob& job() { return m_job; }

    // Which ranges

    /// Sorted, without overlap.
    [[nodiscard]] const std::vector<memory::MemoryRange>& ranges() const { return m_ranges; }
    [[nodiscard]] ByteCount size() const;
    /// By sector: true where a byte of it is chosen.
    [[nodiscard]] std::vector<bool> selection() const;
    void select(int firstSector, int lastSector, bool isSelected);
    void selectEverything();
    void clear();
    [[nodiscard]] QString typedText() const;
    /// Errors: Usage; OutsideMap where the device has no readable memory. Then nothing changes.
    Result<void> setTyped(const QString& text);

    // Read and save

    void read();
    /// What was read and not saved yet, or saved already.
    [[nodiscard]] const std::optional<image::FirmwareImage>& image() const { return m_image; }
    [[nodiscard]] const std::optional<SavedCopy>& saved() const { return m_saved; }
    /// "NUCLEO-L476RG-08000000.dfu": in the folder of the last file.
    [[nodiscard]] QString suggestedName() const;
    void save(const QString& path);

    // Compare

    /// The file that a comparison is made with: the one of the update page, or another one.
    [[nodiscard]] const std::optional<FileFacts>& file() const;
    void openFile(const QString& path);
    void setFile(FileFacts file);
    [[nodiscard]] bool canVerify() const;
    void verify();
    [[nodiscard]] const std::optional<report::VerificationReport>& verification() const
    {
        return m_verification;
    }
    void setVerification(report::VerificationReport report);
    /// Writes the page and, beside it, the JSON.
    Result<void> saveReport(const QString& htmlPath);
    [[nodiscard]] QString suggestedReportName() const;

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    /// For pictures: as if this had been read and saved.
    void setSaved(SavedCopy copy);

Q_SIGNALS:
    void changed();

private:
    void takeRead(const update::ReadResult& result);
    void takeVerified(const update::Report& report);
    void dropRangesOutside();
    void readFileAgain();

    DeviceMemory& m_memory;
    std::vector<memory::MemoryRange> m_ranges;
    std::optional<image::FirmwareImage> m_image;
    std::optional<SavedCopy> m_saved;
    std::optional<FileFacts> m_otherFile;
    std::optional<FileFacts> m_comparedFile;
    image::FirmwareImage m_comparedImage;          ///< at the address of its choice
    std::vector<update::SectorChanged> m_compared; ///< while comparing
    std::optional<report::VerificationReport> m_verification;
    std::optional<Error> m_error;
    int m_fileRequest = 0;
    /// Last: it may turn the event loop until it has ended.
    DeviceJob m_job;
};

/// `ranges` without `removed`. Pure.
[[nodiscard]] std::vector<memory::MemoryRange>
without(const std::vector<memory::MemoryRange>& ranges, const memory::MemoryRange& removed);

} // namespace fieldflash::gui
