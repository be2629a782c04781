// SPDX-License-Identifier: MIT
// Opens support bundles in a window of their own, in the place of the one with the devices.
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

/// While a recording is shown the window with the devices is hidden and keeps running; it is
/// shown again as it is by then. Main thread only.
class RecordingView final : public QObject {
    Q_OBJECT

public:
    /// `live` outlives this.
    explicit RecordingView(MainWindow& live, QObject* parent = nullptr);
    ~RecordingView() override;

    /// Reads it on another thread; replaces a recording that is open. What is wrong with it is said
    /// in the window that is open.
    void open(const QString& path);
    /// Back to the devices.
    void leave();
    /// From the file manager: to the window that is open.
    void openFromOutside(const QString& path);
    /// The program ends, without a question: what runs is stopped safely first.
    void closeSafely();
    /// nullptr: the devices are shown.
    [[nodiscard]] MainWindow* window() const;

private:
    /// A window on a recording, in the order in which its parts are built.
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
    QTemporaryDir m_folder; ///< nothing of a recording is remembered
    std::uint64_t m_request = 0;
    std::unique_ptr<Shown> m_shown;
    std::vector<std::unique_ptr<Shown>> m_ending; ///< their job is stopping
};

} // namespace fieldflash::gui
