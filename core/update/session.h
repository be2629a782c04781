// SPDX-License-Identifier: MIT
// The main job: coroutines that read top to bottom.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/device/device_selector.h"
#include "core/image/firmware_image.h"
#include "core/image/sanity_gate.h"
#include "core/option_bytes/decode.h"
#include "core/plan/plan_change.h"
#include "core/plan/policy.h"
#include "core/update/event.h"
#include "core/update/report.h"
#include "core/usb/bus.h"

#include <QCoro/QCoroFwd>

#include <memory>
#include <optional>
#include <set>
#include <stop_token>
#include <vector>

namespace fieldflash::update {

/// How an update is to be done. Has constructors because it travels into coroutines (g++ 12).
struct UpdateOptions {
    UpdateOptions() = default;

    bool verify = true;
    bool leave = true;
    /// Bytes around the image in partly covered sectors are read and put back.
    bool preserve = true;
    /// A raw binary goes here; absent: the first flash sector of the memory map.
    std::optional<Address> address;
    /// Findings of the sanity gate that the person has seen and allows, one by one. OutsideMap also
    /// means: write the rest of the file.
    std::set<image::FindingCode> allowed;
    /// All findings for which a yes is enough (image::Severity::Question) are allowed.
    bool allowsQuestions = false;
    plan::Policy policy = plan::Policy::Auto;
    /// The plan that the person has seen, if any: a different one is announced as changed.
    std::optional<plan::StatedPlan> stated;
    /// The whole chip belongs to the image: nothing outside it needs to be kept or proved. What
    /// survives there is left to chance.
    bool wholeChip = false;
    /// Never erased and never written. An update that would have to ends before its first erase.
    std::vector<AddressRange> excluded;
    /// What the update destroys is saved here (.dfu) before the first erase; restore() puts it
    /// back.
    std::optional<QString> backupFile;
    /// Where an interrupted update leaves word for the next run, and the bytes that it had taken
    /// off the device (defaultJournalFolder()). Absent: nowhere.
    std::optional<QString> journalFolder;
};

/// What one policy would take.
struct Alternative {
    plan::Policy policy = plan::Policy::Auto;
    Clock::Duration predicted{0};
    std::size_t sectorsToErase = 0;
    ByteCount bytesToWrite = 0;
    /// Why it cannot be taken; empty when it can.
    QString obstacle;
};

/// What an update would do.
struct PlanResult {
    std::shared_ptr<const plan::Plan> plan; ///< null after an error
    memory::MemoryMap map;
    std::vector<Alternative> alternatives; ///< auto, sectors, mass, full
    Report report;
};

/// What was read back.
struct ReadResult {
    /// One segment for each contiguous run; empty after an error.
    image::FirmwareImage image;
    Report report;
};

/// What the chip says of itself.
struct OptionBytesResult {
    /// Absent after an error, and of a read-protected chip, which tells nothing.
    std::optional<option_bytes::Decoded> decoded;
    Bytes otp; ///< empty where there is none
    bool isReadProtected = false;
    Report report;
};

/// Works on one board at a time; several sessions on one bus are fine as long as their boards
/// differ. Bus, clock and listener must outlive the returned task. `stop` is looked at between
/// transfers; the device is then left in a state that the next run picks up.
///
/// Every call follows the board through detach and re-enumeration: by port path first, serial
/// second, never by serial alone; what is ambiguous is refused.
class Session {
public:
    Session(usb::Bus& bus, Clock& clock, Listener listener);

    [[nodiscard]] QCoro::Task<Report> update(image::FirmwareImage image,
                                             device::DeviceSelector selector, UpdateOptions options,
                                             std::stop_token stop);

    /// All of an update up to its first erase: reads what has to be read, and says what would be
    /// done. Leaves a device that it had to detach back in its application.
    [[nodiscard]] QCoro::Task<PlanResult> plan(image::FirmwareImage image,
                                               device::DeviceSelector selector,
                                               UpdateOptions options, std::stop_token stop);

    /// Puts a backup back. As update(), but content is content: a backup need not look like a
    /// program, and may hold an older version.
    [[nodiscard]] QCoro::Task<Report> restore(image::FirmwareImage backup,
                                              device::DeviceSelector selector,
                                              UpdateOptions options, std::stop_token stop);

    /// Compares without writing. Leaves a device that it had to detach back in its application.
    [[nodiscard]] QCoro::Task<Report> verify(image::FirmwareImage image,
                                             device::DeviceSelector selector, UpdateOptions options,
                                             std::stop_token stop);

    /// Any readable ranges; none given: every readable sector of the area with the first flash
    /// sector. All in one area each.
    /// Every byte is read until it is the same twice in a row, unless options.verify is off.
    [[nodiscard]] QCoro::Task<ReadResult> read(std::vector<AddressRange> ranges,
                                               device::DeviceSelector selector,
                                               UpdateOptions options, std::stop_token stop);

    /// Erases the sectors that lie wholly in the ranges (a sector that lies partly in one is an
    /// error), or everything when none is given; proves it by reading unless options.verify is off.
    /// Leaves the device in its bootloader.
    [[nodiscard]] QCoro::Task<Report> erase(std::vector<AddressRange> ranges,
                                            device::DeviceSelector selector, UpdateOptions options,
                                            std::stop_token stop);

    /// The settings of the chip and its one-time memory; writes neither. A board that had to be
    /// detached runs its application again afterwards.
    [[nodiscard]] QCoro::Task<OptionBytesResult>
    optionBytes(device::DeviceSelector selector, UpdateOptions options, std::stop_token stop);

    /// Opens a read-protected chip; **everything in it is erased by that**. A chip that is not
    /// protected is left alone (Usage). Proves that the flash is empty where the bootloader is
    /// there afterwards; an L476 whose BOOT0 pin is low is not (DidNotReturn).
    [[nodiscard]] QCoro::Task<Report> unprotect(device::DeviceSelector selector,
                                                std::stop_token stop);

    /// Ends when the bootloader is there.
    [[nodiscard]] QCoro::Task<Report> detach(device::DeviceSelector selector, std::stop_token stop);

    /// Starts the application at `entry` (absent: first flash address) and ends when it is there.
    [[nodiscard]] QCoro::Task<Report> leave(std::optional<Address> entry,
                                            device::DeviceSelector selector, std::stop_token stop);

    /// The memory map of a device in its bootloader, for `list` and the window; touches nothing.
    [[nodiscard]] QCoro::Task<Result<memory::MemoryMap>> inspect(usb::DeviceInfo device);

private:
    usb::Bus& m_bus;
    Clock& m_clock;
    Listener m_listener;
};

} // namespace fieldflash::update
