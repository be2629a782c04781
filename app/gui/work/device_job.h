// SPDX-License-Identifier: MIT
// Reads or compares the memory of the chosen device for a technician page.
#pragma once

#include "app/gui/work/workplace.h"
#include "core/update/session.h"

#include <QCoro/QCoroTask>
#include <QObject>
#include <QString>

#include <optional>
#include <stop_token>
#include <vector>

namespace fieldflash::gui {

/// Main thread only. Borrows the devices while it works; the session detaches an application and
/// restarts it afterwards. If a job is still running on destruction, it is stopped safely and the
/// devices are given back.
class DeviceJob final : public QObject {
    Q_OBJECT

public:
    explicit DeviceJob(const Workplace& workplace, QObject* parent = nullptr);
    ~DeviceJob() override;

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] bool isStopping() const { return m_stop.stop_requested(); }
    /// 0 to 1 of the read itself.
    [[nodiscard]] double progress() const { return m_progress; }
    /// The current activity as text: "Waiting for the bootloader".
    [[nodiscard]] const QString& activity() const { return m_activity; }
    /// A device is chosen and can be used.
    [[nodiscard]] bool isPossible() const;
    /// For screenshots without a device.
    void pretendPossible();
    /// What the job does to the device: it restarts, or nothing.
    [[nodiscard]] QString notice() const;

    /// Empty: the whole flash. Does nothing if not possible or already running.
    void read(std::vector<AddressRange> ranges);
    void verify(image::FirmwareImage image);
    void cancel();

Q_SIGNALS:
    void changed();
    void sectorChanged(const fieldflash::update::SectorChanged& change);
    void wasRead(const fieldflash::update::ReadResult& result);
    void wasVerified(const fieldflash::update::Report& report);

private:
    [[nodiscard]] bool begin();
    [[nodiscard]] update::Listener listener();
    [[nodiscard]] QCoro::Task<> runRead(std::vector<AddressRange> ranges);
    [[nodiscard]] QCoro::Task<> runVerify(image::FirmwareImage image);
    void leave();
    void onEvent(const update::Event& event);

    DeviceDesk& m_desk;
    LogModel& m_log;
    QString m_port;
    QString m_activity;
    double m_progress = 0;
    bool m_isRunning = false;
    bool m_isPretending = false;
    std::stop_source m_stop;
    QCoro::Task<> m_task;
};

} // namespace fieldflash::gui
