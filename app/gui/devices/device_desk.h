// SPDX-License-Identifier: MIT
// Which devices there are, which one is chosen, what is known of their memory, and whose turn it is
// to open them.
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

/// What the desk is built on. All of it outlives the desk.
struct DeskInput {
    usb::Bus& bus;
    Clock& clock;
    Remembered& remembered;
    /// Bootloaders are opened to see what is on them.
    bool mayLook = true;
    /// The devices are recorded and answer the recorded job only: other pages do not get them.
    bool isRecorded = false;
};

/// Main thread only. One job at a time has the devices; looking at them gives way to it.
class DeviceDesk final : public QObject {
    Q_OBJECT

public:
    /// Before its end: finish(), and idle().
    explicit DeviceDesk(const DeskInput& input);

    [[nodiscard]] usb::Bus& bus() { return m_bus; }
    [[nodiscard]] Clock& clock() { return m_clock; }

    /// By port. While another page has the devices: as they were before.
    [[nodiscard]] const std::vector<DeviceFacts>& devices() const { return m_devices; }
    /// Unknown USB devices that may be the one to update.
    [[nodiscard]] const std::vector<usb::DeviceInfo>& strangers() const { return m_strangers; }
    /// Stays while its device is away for a moment; empty: none.
    [[nodiscard]] const QString& chosenPort() const { return m_chosenPort; }
    /// nullptr: none, or it is away.
    [[nodiscard]] const DeviceFacts* chosen() const;
    /// The first bytes of its flash, if they were read since it arrived.
    [[nodiscard]] std::optional<Bytes> flashHeadOf(const DeviceFacts& device) const;
    /// nullptr: nothing is known of its memory.
    [[nodiscard]] const memory::MemoryMap* mapOf(const DeviceFacts& device) const;

    /// Also a stranger: from then on it counts as ours. Empty: none of several.
    void choose(const QString& portPath);
    /// While a verdict is shown it must stay clear which device it is about.
    void keepChoice(bool isKept) { m_keepsChoice = isKept; }
    /// What is plugged in now.
    void refresh();
    /// Forgets what looking at the chosen device found, and looks again.
    void lookAgain();

    // Lending

    struct Borrower {
        QString activity; ///< for the other pages, in words
        bool isUpdate = false;
        /// Afterwards memory is as it was before.
        bool readsOnly = false;
    };
    /// False: another job has the devices. True: the devices belong to the borrower until
    /// release() or giveBack(); it may open them after whenQuiet().
    [[nodiscard]] bool take(Borrower borrower);
    /// Resumes once nothing looks at a device any more.
    [[nodiscard]] QCoro::Task<> whenQuiet();
    /// Both.
    [[nodiscard]] QCoro::Task<bool> borrow(QString activity);
    void release();
    /// release() and refresh().
    void giveBack();
    [[nodiscard]] bool isLent() const { return m_borrower.has_value(); }
    /// To a job that is not the update page's.
    [[nodiscard]] bool isLentToPage() const { return m_borrower && !m_borrower->isUpdate; }
    /// Empty: not lent.
    [[nodiscard]] QString activity() const { return m_borrower ? m_borrower->activity : QString(); }
    /// The borrower changes memory right now, or does not any more.
    void tellWriting(bool isWriting);
    /// Not the moment to sleep or to close.
    [[nodiscard]] bool isWriting() const { return isLent() && m_isWriting; }
    /// What would be lost if the borrower stopped now, as one sentence; empty: nothing.
    void setStopWarning(const QString& warning);
    [[nodiscard]] QString stopWarning() const { return isLent() ? m_stopWarning : QString(); }
    /// Asks the borrower to stop safely and to give the devices back.
    void stop() { Q_EMIT stopWanted(); }
    /// A device is open, or will be in a moment.
    [[nodiscard]] bool isBusy() const { return isLent() || m_isGlancing; }
    /// The program ends: what runs is stopped safely, and nothing begins any more. idle() follows
    /// where something runs.
    void finish();

    // Looking

    /// A short look at a device that gives way as soon as its token says so.
    using Glance = std::function<QCoro::Task<>(std::stop_token)>;
    [[nodiscard]] bool canGlance() const
    {
        return m_mayLook && !m_isGlancing && !isLent() && !m_isFinished;
    }
    /// Precondition: canGlance(). Ends in refreshed().
    void beginGlance(Glance glance);
    void stopGlance() { m_glanceStop.request_stop(); }

Q_SIGNALS:
    /// devices() is another list; the choice is still the one before.
    void listed();
    /// Devices and choice are those of now.
    void refreshed();
    /// Anything; at most once for each turn of the event loop.
    void changed();
    /// Devices are opened from now on.
    void aboutToOpen();
    /// A job of another page has given the devices back.
    void givenBack(bool mayHaveWritten);
    void stopWanted();
    /// Nothing is open any more.
    void idle();

private:
    /// What looking at a bootloader found; belongs to one arrival.
    struct Look {
        std::uint64_t arrival = 0;
        std::optional<memory::MemoryMap> map;
        std::optional<Bytes> head; ///< of flash
        std::optional<image::ApplicationHeader> application;
        bool isEmpty = false;
        std::optional<Error> error;
    };

    [[nodiscard]] bool isOurs(const usb::DeviceInfo& device) const;
    [[nodiscard]] DeviceFacts factsOf(const usb::DeviceInfo& info);
    void noteApplication(const usb::DeviceInfo& info);
    void adopt(const QString& portPath);
    void chooseOnlyDevice();
    void lookIfNeeded();
    [[nodiscard]] QCoro::Task<> runGlance(Glance glance, std::stop_token stop);
    void tellIfIdle();
    [[nodiscard]] QCoro::Task<> look(usb::DeviceInfo device, std::stop_token stop);
    void tellChange();

    usb::Bus& m_bus;
    Clock& m_clock;
    Remembered& m_remembered;
    const bool m_mayLook;
    const bool m_isRecorded;
    std::vector<DeviceFacts> m_devices;
    std::vector<usb::DeviceInfo> m_strangers;
    QString m_chosenPort;
    /// One that was chosen because it was alone is given up when a second one arrives.
    bool m_isChosenByHand = false;
    bool m_keepsChoice = false;
    /// Vendor and product of programs that a person declared to be ours.
    std::set<std::pair<std::uint16_t, std::uint16_t>> m_adopted;
    std::map<QString, usb::DeviceInfo> m_applications;   ///< by port: as last seen there
    std::map<QString, Look> m_looks;                     ///< by port
    std::map<QString, memory::MemoryMap> m_expectedMaps; ///< by port
    std::optional<Borrower> m_borrower;
    bool m_isWriting = false;
    QString m_stopWarning;
    bool m_isGlancing = false;
    bool m_isFinished = false;
    bool m_changeTold = false;
    std::stop_source m_glanceStop;
    QCoro::Task<> m_glance;
};

} // namespace fieldflash::gui
