// SPDX-License-Identifier: MIT
// The read-back page without widgets: the ranges, the bytes read, the saved copy, and the result of
// a comparison.
#pragma once

#include "app/gui/map/device_memory.h"
#include "app/gui/read_back/saved_copy.h"
#include "core/report/document/verification_report.h"

#include <QObject>

#include <optional>
#include <vector>

namespace fieldflash::gui {

/// Main thread only; files are written on a worker thread.
class ReadBackModel final : public QObject {
    Q_OBJECT

public:
    /// `memory` outlives the model.
    explicit ReadBackModel(DeviceMemory& memory, QObject* parent = nullptr);

    [[nodiscard]] DeviceMemory& memory() { return m_memory; }
    [[nodiscard]] DeviceJob& job() { return m_job; }

    // Ranges

    /// Sorted, without overlap.
    [[nodiscard]] const std::vector<memory::MemoryRange>& ranges() const { return m_ranges; }
    [[nodiscard]] ByteCount size() const;
    /// By sector: true if any of its bytes is selected.
    [[nodiscard]] std::vector<bool> selection() const;
    void select(int firstSector, int lastSector, bool isSelected);
    void selectEverything();
    void clear();
    [[nodiscard]] QString typedText() const;
    /// Errors: Usage; OutsideMap if the device has no readable memory. On error nothing changes.
    Result<void> setTyped(const QString& text);

    // Read and save

    void read();
    /// The last image read, saved or not.
    [[nodiscard]] const std::optional<image::FirmwareImage>& image() const { return m_image; }
    [[nodiscard]] const std::optional<SavedCopy>& saved() const { return m_saved; }
    /// "Acme-Lamp-08000000.dfu": in the folder of the last file.
    [[nodiscard]] QString suggestedName() const;
    void save(const QString& path);

    // Compare

    /// The file to compare with: the one of the update page, or another one.
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
    /// In the format of the extension: see writeCertificate().
    Result<void> saveReport(const QString& path);
    [[nodiscard]] QString suggestedReportName() const;

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    /// For screenshots: as if this had been read and saved.
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
    image::FirmwareImage m_comparedImage;          ///< placed at the chosen address
    std::vector<update::SectorChanged> m_compared; ///< while comparing
    std::optional<report::VerificationReport> m_verification;
    std::optional<Error> m_error;
    int m_fileRequest = 0;
    /// Must be last: its destructor may run the event loop until the job has ended.
    DeviceJob m_job;
};

/// `ranges` without `removed`. Pure.
[[nodiscard]] std::vector<memory::MemoryRange>
without(const std::vector<memory::MemoryRange>& ranges, const memory::MemoryRange& removed);

} // namespace fieldflash::gui
