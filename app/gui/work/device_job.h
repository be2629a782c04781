// SPDX-License-Identifier: MIT
// Reading or comparing the memory of the chosen device, on behalf of a technician's page.
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

/// Main thread only. Borrows the devices while it works; the session detaches
/// an application and brings it back. If it still runs when
/// destroyed, it is stopped safely and gives the devices back.
class DeviceJob final : public QObject {
    Q_OBJECT

public:
    explicit DeviceJob(const Workplace& workplace, QObject* parent = nullptr);
    ~DeviceJob() override;

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] bool isStopping() const { return m_stop.stop_requested(); }
    /// 0 to 1 of the reading itself.
    [[nodiscard]] double progress() const { return m_progress; }
    /// What it does right now, in words: "Waiting for the bootloader".
    [[nodiscard]] const QString& activity() const { return m_activity; }
    /// A device is chosen and can be worked with.
    [[nodiscard]] bool isPossible() const;
    /// For pictures without a device behind them.
    void pretendPossible();
    /// What happens to the device meanwhile: it restarts, or nothing does.
    [[nodiscard]] QString notice() const;

    /// None given: the whole flash. Does nothing when it is not possible or already running.
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
