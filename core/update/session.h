// SPDX-License-Identifier: MIT
// The jobs on a device, as coroutines that read from top to bottom.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/device/device_selector.h"
#include "core/dfu/loader_report.h"
#include "core/image/content/firmware_image.h"
#include "core/image/gate/sanity_gate.h"
#include "core/option_bytes/decode.h"
#include "core/option_bytes/raw_words.h"
#include "core/plan/plan_change.h"
#include "core/plan/policy.h"
#include "core/update/event.h"
#include "core/update/report.h"
#include "core/usb/bus.h"

#include <QCoro/QCoroFwd>
#include <QStringList>

#include <memory>
#include <optional>
#include <set>
#include <stop_token>
#include <vector>

namespace fieldflash::update {

/// Options of an update. Has constructors because it is passed into coroutines (g++ 12).
struct UpdateOptions {
    UpdateOptions() = default;

    bool verify = true;
    bool leave = true;
    /// Bytes around the image in partly covered sectors are read and written back.
    bool preserve = true;
    /// Load address of a raw binary; absent: the first flash sector of the memory map.
    std::optional<Address> address;
    /// Plain DFU: the alternate setting that the file is for, by number or name. Absent: the only
    /// one.
    std::optional<QString> partition;
    /// A person's corrections of what the device announces. Each has to be allowed by its finding
    /// (TransferSize, LayoutText), however sure the person is otherwise.
    std::optional<std::uint16_t> transferSize; ///< bytes
    QStringList layoutTexts;                   ///< by alternate setting
    /// Findings of the sanity gate that the user has seen and overrides, one by one. OutsideMap
    /// also means: write the remainder of the file.
    std::set<image::FindingCode> allowed;
    /// Overrides all findings that need only a yes (image::Severity::Question).
    bool allowsQuestions = false;
    /// installLoader(): a loader that is on the device already may be replaced.
    bool replacesLoader = false;
    plan::Policy policy = plan::Policy::Auto;
    /// The plan shown to the user, if any: a different one is announced as changed.
    std::optional<plan::StatedPlan> stated;
    /// The whole chip belongs to the image: content outside it need not be kept or verified, and
    /// may or may not survive.
    bool wholeChip = false;
    /// Never erased and never written. An update that would have to do so ends before its first
    /// erase.
    std::vector<AddressRange> excluded;
    /// The replaced content is saved here (.dfu) before the first erase; restore() writes it back.
    std::optional<QString> backupFile;
    /// Where an interrupted update leaves a record for the next run, and the bytes that it had
    /// taken off the device (defaultJournalFolder()). Absent: nowhere.
    std::optional<QString> journalFolder;
};

/// The cost of one policy.
struct Alternative {
    plan::Policy policy = plan::Policy::Auto;
    Clock::Duration predicted{0};
    std::size_t sectorsToErase = 0;
    ByteCount bytesToWrite = 0;
    /// Why it is not possible; empty if it is.
    QString obstacle;
};

/// The effect an update would have.
struct PlanResult {
    std::shared_ptr<const plan::Plan> plan; ///< null after an error
    memory::MemoryMap map;
    std::vector<Alternative> alternatives; ///< auto, sectors, mass, full
    Report report;
};

/// Read-back content.
struct ReadResult {
    /// One segment per contiguous range; empty after an error.
    image::FirmwareImage image;
    Report report;
};

/// The option bytes and OTP memory of a chip.
struct OptionBytesResult {
    /// Absent after an error, and for a read-protected chip, which reveals nothing.
    std::optional<option_bytes::Decoded> decoded;
    Bytes otp; ///< empty if there is none
    /// Instead of `decoded`, where the meaning of the option bytes is not known: as read.
    std::vector<option_bytes::RawBlock> raw;
    bool isReadProtected = false;
    Report report;

    [[nodiscard]] bool isEmpty() const { return !decoded && raw.empty(); }
    /// In one or two sentences. Precondition: not empty.
    [[nodiscard]] QString summary() const;
};

/// A device in bootloader mode.
struct Inspection {
    memory::MemoryMap map;
    std::optional<dfu::LoaderReport> loader; ///< of a resident loader that answered
};

/// Works on one board at a time; several sessions may share a bus if their boards differ. Bus,
/// clock and listener must outlive the returned task. `stop` is checked between transfers; the
/// device is then left in a state from which the next run can continue.
///
/// Every call follows the board through detach and re-enumeration: by port path first, serial
/// number second, never by serial number alone; an ambiguous match is refused.
class Session {
public:
    Session(usb::Bus& bus, Clock& clock, Listener listener);

    [[nodiscard]] QCoro::Task<Report> update(image::FirmwareImage image,
                                             device::DeviceSelector selector, UpdateOptions options,
                                             std::stop_token stop);

    /// An update up to its first erase: reads what it needs and returns the plan. Restarts the
    /// application of a device that it had to detach.
    [[nodiscard]] QCoro::Task<PlanResult> plan(image::FirmwareImage image,
                                               device::DeviceSelector selector,
                                               UpdateOptions options, std::stop_token stop);

    /// Writes a backup back. As update(), but the content is not judged: a backup need not look
    /// like a program, and may contain an older version.
    [[nodiscard]] QCoro::Task<Report> restore(image::FirmwareImage backup,
                                              device::DeviceSelector selector,
                                              UpdateOptions options, std::stop_token stop);

    /// Compares without writing. Restarts the application of a device that it had to detach.
    [[nodiscard]] QCoro::Task<Report> verify(image::FirmwareImage image,
                                             device::DeviceSelector selector, UpdateOptions options,
                                             std::stop_token stop);

    /// Any readable ranges, each within one memory; if empty: every readable sector of the memory
    /// with the first flash sector. Every byte is read until two reads in a row match, unless
    /// options.verify is off.
    [[nodiscard]] QCoro::Task<ReadResult> read(std::vector<AddressRange> ranges,
                                               device::DeviceSelector selector,
                                               UpdateOptions options, std::stop_token stop);

    /// Erases the sectors inside the ranges (a sector only partly inside is an error), or
    /// everything if there are none; verifies by reading unless options.verify is off. Leaves the
    /// device in bootloader mode.
    [[nodiscard]] QCoro::Task<Report> erase(std::vector<AddressRange> ranges,
                                            device::DeviceSelector selector, UpdateOptions options,
                                            std::stop_token stop);

    /// The option bytes of the chip and its OTP memory; writes neither. Restarts the application of
    /// a board that it had to detach.
    [[nodiscard]] QCoro::Task<OptionBytesResult>
    optionBytes(device::DeviceSelector selector, UpdateOptions options, std::stop_token stop);

    /// Removes read protection; **this erases everything in the chip**. A chip that is not
    /// protected is left alone (Usage). Verifies that flash is empty if the bootloader is there
    /// afterwards; it is not on an L476 whose BOOT0 pin is low (DidNotReturn).
    [[nodiscard]] QCoro::Task<Report> unprotect(device::DeviceSelector selector,
                                                std::stop_token stop);

    /// Ends when the bootloader is on the bus.
    [[nodiscard]] QCoro::Task<Report> detach(device::DeviceSelector selector, std::stop_token stop);

    /// Starts the application at `entry` (absent: first flash address) and ends when it is on the
    /// bus.
    [[nodiscard]] QCoro::Task<Report> leave(std::optional<Address> entry,
                                            device::DeviceSelector selector, std::stop_token stop);

    /// Puts a resident loader on the device through its ROM bootloader and starts it; a loader that
    /// is there already is replaced only with options.replacesLoader. Then the program on the
    /// device is overwritten, and **a power failure in the last 45 ms leaves a device that needs
    /// BOOT0 or a debug probe**.
    [[nodiscard]] QCoro::Task<Report> installLoader(image::FirmwareImage image,
                                                    device::DeviceSelector selector,
                                                    UpdateOptions options, std::stop_token stop);

    /// For `list` and the window; changes nothing.
    [[nodiscard]] QCoro::Task<Result<Inspection>> inspect(usb::DeviceInfo device);
    /// The same for a bootloader with plain DFU: its partitions.
    [[nodiscard]] QCoro::Task<Result<std::vector<dfu::Partition>>>
    partitions(usb::DeviceInfo device);

private:
    usb::Bus& m_bus;
    Clock& m_clock;
    Listener m_listener;
};

} // namespace fieldflash::update
