// SPDX-License-Identifier: MIT
// The list of devices, the chosen one, what is known about their memory, and which job may open
// them.
#pragma once

#include "app/gui/devices/device_facts.h"
#include "app/gui/devices/remembered.h"
#include "core/base/clock.h"
#include "core/memory/memory_map.h"
#include "core/usb/bus.h"

#include <QCoro/QCoroTask>
#include <QObject>
#include <QString>

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <stop_token>
#include <utility>
#include <vector>

namespace fieldflash::gui {

/// Dependencies of the desk; all of them outlive it.
struct DeskInput {
    usb::Bus& bus;
    Clock& clock;
    Remembered& remembered;
    /// Devices in bootloader mode are opened to see what is on them.
    bool mayLook = true;
    /// The devices come from a recording and answer the recorded job only: other pages cannot use
    /// them.
    bool isRecorded = false;
    /// Where profiles of adopted devices are kept; empty: they are forgotten with the program.
    QString profileFolder = {};
};

/// Main thread only. One job at a time may use the devices; glances make way for it.
class DeviceDesk final : public QObject {
    Q_OBJECT

public:
    /// Before destruction: finish(), then wait for idle().
    explicit DeviceDesk(const DeskInput& input);

    [[nodiscard]] usb::Bus& bus() { return m_bus; }
    [[nodiscard]] Clock& clock() { return m_clock; }

    /// Sorted by port. While another page uses the devices: as they were before.
    [[nodiscard]] const std::vector<DeviceFacts>& devices() const { return m_devices; }
    /// While a job is followed: all devices since it began as they are now, sorted by port.
    [[nodiscard]] const std::vector<DeviceFacts>& followed() const { return m_followed; }
    /// Unknown USB devices that may be the one to update.
    [[nodiscard]] const std::vector<usb::DeviceInfo>& unknownUsbDevices() const
    {
        return m_unknownUsbDevices;
    }
    /// Kept while its device is briefly disconnected; empty: none.
    [[nodiscard]] const QString& chosenPort() const { return m_chosenPort; }
    /// nullptr: none chosen, or it is disconnected.
    [[nodiscard]] const DeviceFacts* chosen() const;
    /// The first bytes of its flash, if read since it was connected.
    [[nodiscard]] std::optional<Bytes> flashHeadOf(const DeviceFacts& device) const;
    /// nullptr: its memory map is not known.
    [[nodiscard]] const memory::MemoryMap* mapOf(const DeviceFacts& device) const;

    /// Also a stranger: from then on it counts as ours, and its profile is kept. Empty: none of
    /// several.
    void choose(const QString& portPath);
    /// While a result is shown, the device that it is about must stay chosen.
    void keepChoice(bool isKept) { m_keepsChoice = isKept; }
    /// Lists the devices that are plugged in now.
    void refresh();
    /// Discards what the last look at the chosen device found, and looks again.
    void lookAgain();

    // Lending

    struct Borrower {
        QString activity; ///< shown on the other pages
        bool isUpdate = false;
        /// The job does not change memory.
        bool readsOnly = false;
        /// The job works on whatever is plugged in: other pages show what becomes of the devices.
        bool isFollowed = false;
    };
    /// False: another job has the devices. True: the borrower has the devices until release() or
    /// giveBack(); it may open them after whenQuiet().
    [[nodiscard]] bool take(Borrower borrower);
    /// Resumes once no glance has a device open.
    [[nodiscard]] QCoro::Task<> whenQuiet();
    /// take(), then whenQuiet().
    [[nodiscard]] QCoro::Task<bool> borrow(QString activity);
    void release();
    /// release() and refresh().
    void giveBack();
    [[nodiscard]] bool isLent() const { return m_borrower.has_value(); }
    /// Lent to a job of a page other than the update page.
    [[nodiscard]] bool isLentToPage() const { return m_borrower && !m_borrower->isUpdate; }
    [[nodiscard]] bool isFollowing() const { return m_borrower && m_borrower->isFollowed; }
    /// Ports at which the job is updating a device, which restarts meanwhile.
    [[nodiscard]] const std::set<QString>& workedOn() const { return m_workedOn; }
    void tellWorkedOn(std::set<QString> ports);
    /// Empty: not lent.
    [[nodiscard]] QString activity() const { return m_borrower ? m_borrower->activity : QString(); }
    /// The borrower has started or stopped changing memory.
    void tellWriting(bool isWriting);
    /// The computer must not sleep and the window must not close now.
    [[nodiscard]] bool isWriting() const { return isLent() && m_isWriting; }
    /// One sentence on what would be lost if the borrower stopped now; empty: nothing.
    void setStopWarning(const QString& warning);
    [[nodiscard]] QString stopWarning() const { return isLent() ? m_stopWarning : QString(); }
    /// Asks the borrower to stop safely and to give back the devices.
    void stop() { Q_EMIT stopWanted(); }
    /// A device is open, or is about to be opened.
    [[nodiscard]] bool isBusy() const { return isLent() || m_isGlancing; }
    /// For shutdown: running work is stopped safely and no new work starts. idle() follows if
    /// something was running.
    void finish();

    // Looking

    /// A short look at a device, which ends as soon as its stop token is triggered.
    using Glance = std::function<QCoro::Task<>(std::stop_token)>;
    [[nodiscard]] bool canGlance() const
    {
        return m_mayLook && !m_isGlancing && !isLent() && !m_isFinished;
    }
    /// Precondition: canGlance(). refreshed() follows when it has ended.
    void beginGlance(Glance glance);
    void stopGlance() { m_glanceStop.request_stop(); }

Q_SIGNALS:
    /// devices() has changed; the choice has not been updated yet.
    void listed();
    /// Devices and choice are up to date.
    void refreshed();
    /// Anything has changed; emitted at most once per event loop iteration.
    void changed();
    /// Devices may be opened from now on.
    void aboutToOpen();
    /// A job of another page has given back the devices.
    void givenBack(bool mayHaveWritten);
    void stopWanted();
    /// No device is open any more.
    void idle();

private:
    /// What a look at a bootloader found; valid for one arrival.
    struct Look {
        std::uint64_t arrival = 0;
        std::optional<memory::MemoryMap> map;
        std::optional<Bytes> head; ///< of flash
        std::optional<image::ApplicationHeader> application;
        bool isEmpty = false;
        std::vector<dfu::Partition> partitions; ///< plain DFU
        std::optional<Error> error;
    };

    [[nodiscard]] bool isOurs(const usb::DeviceInfo& device) const;
    [[nodiscard]] DeviceFacts factsOf(const usb::DeviceInfo& info);
    void follow();
    void noteApplication(const usb::DeviceInfo& info);
    void adopt(const QString& portPath);
    void rememberProfile(const usb::DeviceInfo& device);
    void chooseOnlyDevice();
    void lookIfNeeded();
    [[nodiscard]] QCoro::Task<> runGlance(Glance glance, std::stop_token stop);
    void tellIfIdle();
    [[nodiscard]] QCoro::Task<> look(usb::DeviceInfo device, std::stop_token stop);
    [[nodiscard]] QCoro::Task<> lookAtPartitions(usb::DeviceInfo device);
    void keepLook(const QString& portPath, Look found);
    void tellChange();

    usb::Bus& m_bus;
    Clock& m_clock;
    Remembered& m_remembered;
    const bool m_mayLook;
    const bool m_isRecorded;
    const QString m_profileFolder;
    std::vector<DeviceFacts> m_devices;
    std::vector<usb::DeviceInfo> m_unknownUsbDevices;
    QString m_chosenPort;
    /// A device that was chosen because it was the only one is dropped when a second one arrives.
    bool m_isChosenByHand = false;
    bool m_keepsChoice = false;
    /// Vendor and product ids of applications that the user declared to be ours.
    std::set<std::pair<std::uint16_t, std::uint16_t>> m_adopted;
    std::map<QString, usb::DeviceInfo> m_applications;   ///< by port: as last seen there
    std::map<QString, Look> m_looks;                     ///< by port
    std::map<QString, memory::MemoryMap> m_expectedMaps; ///< by port
    std::optional<Borrower> m_borrower;
    std::vector<DeviceFacts> m_followed;
    std::set<QString> m_workedOn; ///< ports
    bool m_isWriting = false;
    QString m_stopWarning;
    bool m_isGlancing = false;
    bool m_isFinished = false;
    bool m_changeTold = false;
    std::stop_source m_glanceStop;
    QCoro::Task<> m_glance;
};

} // namespace fieldflash::gui
