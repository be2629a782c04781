// SPDX-License-Identifier: MIT
// The memory of the device and the file that the window speaks of: kept in step with the update
// page, and filled by reading.
#pragma once

#include "app/gui/memory/device_job.h"
#include "app/gui/memory/memory_model.h"

#include <QObject>

#include <optional>

namespace fieldflash::gui {

/// Shared by the technician's pages; main thread only.
class DeviceMemory final : public QObject {
    Q_OBJECT

public:
    /// `model` outlives it.
    explicit DeviceMemory(UpdateModel& model, QObject* parent = nullptr);
    ~DeviceMemory() override;

    [[nodiscard]] MemoryModel& memory() { return m_memory; }
    [[nodiscard]] DeviceJob& job() { return m_job; }
    [[nodiscard]] UpdateModel& updates() { return m_model; }

    /// Every memory that can be read; what was read is shown from then on.
    void readAll();
    /// Why the last reading ended without its bytes.
    [[nodiscard]] const std::optional<Error>& lastError() const { return m_lastError; }

Q_SIGNALS:
    /// What may be done, or how far it is.
    void changed();

private:
    void follow();
    void followFile();
    void take(const update::ReadResult& result);
    void forgetIfWritten(int cell);

    UpdateModel& m_model;
    MemoryModel m_memory;
    std::optional<Error> m_lastError;
    std::vector<image::Target> m_shownImage;
    QString m_shownName;
    /// What was read speaks of this arrival of the device; a later one may hold something else.
    QString m_port;
    std::uint64_t m_arrival = 0;
    /// Last: it may turn the event loop until it has ended.
    DeviceJob m_job;
};

} // namespace fieldflash::gui
