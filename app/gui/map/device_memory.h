// SPDX-License-Identifier: MIT
// The memory of the device and the file that the window speaks of: kept in step with the update
// page, and filled by reading.
#pragma once

#include "app/gui/map/memory_model.h"
#include "app/gui/work/device_job.h"

#include <QObject>

#include <optional>

namespace fieldflash::gui {

/// Shared by the technician's pages; main thread only.
class DeviceMemory final : public QObject {
    Q_OBJECT

public:
    /// `states` shows every sector (MapDetail::Full) and outlives it.
    DeviceMemory(const Workplace& workplace, MapModel& states, QObject* parent = nullptr);
    ~DeviceMemory() override;

    [[nodiscard]] MemoryModel& memory() { return m_memory; }
    [[nodiscard]] DeviceJob& job() { return m_job; }
    [[nodiscard]] const Workplace& workplace() const { return m_workplace; }
    /// The map of the device as it was announced.
    [[nodiscard]] const memory::MemoryMap& map() const { return m_states.map(); }

    /// Every memory that can be read; what was read is shown from then on.
    void readAll();
    /// What a comparison on the chosen device has found.
    void setCompared(const std::vector<update::SectorChanged>& sectors);
    /// Why the last reading ended without its bytes.
    [[nodiscard]] const std::optional<Error>& lastError() const { return m_lastError; }

Q_SIGNALS:
    /// What may be done, or how far it is.
    void changed();

private:
    void follow();
    void followFile();
    void take(const update::ReadResult& result);
    void followDevice();
    void forgetIfWritten(int cell);

    Workplace m_workplace;
    DeviceDesk& m_desk;
    FirmwareChoice& m_firmware;
    MapModel& m_states;
    MemoryModel m_memory;
    std::optional<Error> m_lastError;
    QString m_shownHash; ///< of the file that is shown
    QString m_shownName;
    std::optional<Address> m_shownAddress;
    /// What was read speaks of this arrival of the device; a later one may hold something else.
    QString m_port;
    std::uint64_t m_arrival = 0;
    /// Last: it may turn the event loop until it has ended.
    DeviceJob m_job;
};

} // namespace fieldflash::gui
