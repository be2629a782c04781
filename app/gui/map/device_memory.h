// SPDX-License-Identifier: MIT
// The memory of the device and the file in the window: kept in sync with the update page, and
// filled by reading.
#pragma once

#include "app/gui/map/memory_model.h"
#include "app/gui/work/device_job.h"

#include <QObject>

#include <optional>

namespace fieldflash::gui {

/// Shared by the technician pages; main thread only.
class DeviceMemory final : public QObject {
    Q_OBJECT

public:
    /// `states` shows every sector (MapDetail::Full) and outlives this.
    DeviceMemory(const Workplace& workplace, MapModel& states, QObject* parent = nullptr);
    ~DeviceMemory() override;

    [[nodiscard]] MemoryModel& memory() { return m_memory; }
    [[nodiscard]] DeviceJob& job() { return m_job; }
    [[nodiscard]] const Workplace& workplace() const { return m_workplace; }
    /// The map of the device as announced.
    [[nodiscard]] const memory::MemoryMap& map() const { return m_states.map(); }

    /// Reads every readable memory; the bytes are then shown.
    void readAll();
    /// The result of a comparison on the chosen device.
    void setCompared(const std::vector<update::SectorChanged>& sectors);
    /// A file whose bytes are only compared. The answer comes with changed(): its bytes in the
    /// model, or secondFileError().
    void openSecondFile(const QString& path);
    [[nodiscard]] const std::optional<Error>& secondFileError() const { return m_secondFileError; }
    /// Why the last read returned no bytes.
    [[nodiscard]] const std::optional<Error>& lastError() const { return m_lastError; }

Q_SIGNALS:
    /// The possible actions or the progress changed.
    void changed();

private:
    void follow();
    void followFile();
    void take(const update::ReadResult& result);
    void takeSecondFile(const FileFacts& file);
    void followDevice();
    void forgetIfWritten(int cell);

    Workplace m_workplace;
    DeviceDesk& m_desk;
    FirmwareChoice& m_firmware;
    MapModel& m_states;
    MemoryModel m_memory;
    std::optional<Error> m_lastError;
    std::optional<Error> m_secondFileError;
    int m_secondFileRequest = 0; ///< the latest one counts
    QString m_shownHash;         ///< of the file shown
    QString m_shownName;
    std::optional<Address> m_shownAddress;
    /// The bytes are valid for this arrival of the device; they may differ after a reconnect.
    QString m_port;
    std::uint64_t m_arrival = 0;
    /// Must be last: its destructor may run the event loop until the job has ended.
    DeviceJob m_job;
};

} // namespace fieldflash::gui
