// SPDX-License-Identifier: MIT
// Opens support bundles in a window of their own, replacing the one with the devices.
#pragma once

#include "app/gui/devices/remembered.h"

#include <QObject>
#include <QTemporaryDir>

#include <cstdint>
#include <memory>
#include <vector>

namespace fieldflash::gui {

class DeviceDesk;
class MainWindow;
class RecordedDevices;
class UpdateModel;

/// While a recording is shown, the window with the devices is hidden and keeps running; it is shown
/// again in its then current state. Main thread only.
class RecordingView final : public QObject {
    Q_OBJECT

public:
    /// `live` outlives this.
    explicit RecordingView(MainWindow& live, QObject* parent = nullptr);
    ~RecordingView() override;

    /// Reads the bundle on another thread; replaces a recording that is already open. Errors are
    /// shown in the window that is open.
    void open(const QString& path);
    /// Returns to the devices.
    void leave();
    /// Called by the file manager; goes to the window that is open.
    void openFromOutside(const QString& path);
    /// The program is ending: without a question, a running job is stopped safely first.
    void closeSafely();
    /// nullptr: the devices are shown.
    [[nodiscard]] MainWindow* window() const;

private:
    /// A window showing a recording; members in construction order.
    struct Shown {
        std::unique_ptr<Remembered> remembered;
        std::unique_ptr<RecordedDevices> devices;
        std::unique_ptr<DeviceDesk> desk;
        std::unique_ptr<UpdateModel> model;
        std::unique_ptr<MainWindow> window;
    };

    void show(std::unique_ptr<RecordedDevices> devices);
    void drop();
    void forgetEnded();
    [[nodiscard]] MainWindow& current() const;

    MainWindow& m_live;
    QTemporaryDir m_folder; ///< settings of a recording are not kept
    std::uint64_t m_request = 0;
    std::unique_ptr<Shown> m_shown;
    std::vector<std::unique_ptr<Shown>> m_ending; ///< waiting for their jobs to stop
};

} // namespace fieldflash::gui
