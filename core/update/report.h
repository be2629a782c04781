// SPDX-License-Identifier: MIT
// The result of a job: three questions with separate answers.
#pragma once

#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/dfu/dfuse_device.h"
#include "core/dfu/plain_device.h"
#include "core/image/gate/sanity_gate.h"
#include "core/update/event.h"
#include "core/usb/device_info.h"

#include <QString>

#include <optional>
#include <vector>

namespace fieldflash::update {

/// The requested job.
enum class JobKind {
    Update,
    Plan,
    Restore,
    Verify,
    Read,
    Erase,
    Unprotect,
    Detach,
    Leave,
    InstallLoader
};

/// Never defaults to Yes.
enum class Answer {
    NotAsked, ///< switched off, nothing to compare with, or the job ended before the question
    No,
    Yes,
};

struct PhaseTime {
    Phase phase;
    Clock::Duration took;
};

/// One contiguous range of read-back or proved content.
struct RangeHash : memory::MemoryRange {
    QString sha256;
};

/// The first addresses at which the device differs from the file.
struct Difference {
    std::uint8_t alternateSetting = 0;
    Address address = 0;
    std::uint8_t expected = 0;
    std::uint8_t found = 0;
};

struct Report {
    JobKind job = JobKind::Update;
    /// Every byte of the image was read back and matches, or is proved by page hashes of fresh
    /// seeds.
    Answer verified = Answer::NotAsked;
    /// The device restarted in application mode.
    Answer returned = Answer::NotAsked;
    /// It reports the version that the file states.
    Answer expectedVersion = Answer::NotAsked;

    /// Absent if and only if everything requested is verified.
    std::optional<Error> error;
    /// Why the device could not be read back after writing, as a sentence; empty if it could.
    QString notReadBack;
    /// Why the device was not asked to start its program, and how a person starts it; empty: it
    /// was, or that was not requested.
    QString notLeft;
    /// Plain DFU: the alternate settings of the bootloader; empty for others.
    std::vector<dfu::Partition> partitions;
    /// Flash may contain neither the old nor the new program.
    bool flashIncomplete = false;

    std::optional<usb::DeviceInfo> before; ///< as it was found
    std::optional<usb::DeviceInfo> after;  ///< as it was seen last
    std::optional<std::uint16_t> versionBefore;
    std::optional<std::uint16_t> versionStated; ///< by the file
    std::optional<std::uint16_t> versionAfter;

    /// The content that the update replaces, saved in this file before the first erase.
    std::optional<QString> backupFile;

    /// Of the gate, after the bootloader was asked: notes, and overridden findings.
    std::vector<image::Finding> findings;
    /// Bytes of the file that this device could not take, skipped with the user's permission.
    std::vector<image::NotWritten> notWritten;

    std::vector<PhaseTime> times;
    std::vector<RangeHash> hashes;
    std::vector<Difference> differences; ///< at most 16
    ByteCount differentBytes = 0;
    /// Further sectors that differ, without the bytes being known: their hashes do not match.
    std::size_t differentSectors = 0;
    /// A part of what was verified was not read back, but proved by page hashes.
    bool isProvedByHash = false;
    ByteCount bytesWritten = 0;
    ByteCount bytesVerified = 0;
    /// Transfer errors after which a retry succeeded.
    std::size_t recoveries = 0;
    /// How often the device disconnected during the update, which continued when it reconnected.
    std::size_t returns = 0;
    /// Sectors that differed from what was written and were written again.
    std::size_t sectorsWrittenTwice = 0;
    dfu::Counters counters;

    /// The device was compared and differs from the file.
    [[nodiscard]] bool hasDifference() const { return differentBytes > 0 || differentSectors > 0; }
    /// The application's view, if it was seen: the ROM uses different names and serial numbers.
    [[nodiscard]] const std::optional<usb::DeviceInfo>& bestView() const
    {
        return returned == Answer::Yes ? after : before;
    }
    /// The device matched the file before: nothing was written.
    [[nodiscard]] bool hasMatched() const { return bytesWritten == 0 && verified == Answer::Yes; }

    /// "Updated from 1.0 to 1.1. Every byte was read back and matches." or what is missing, with
    /// the condition of the device.
    [[nodiscard]] QString verdict() const;
    /// 0 only if everything requested is verified.
    [[nodiscard]] int exitCode() const;
};

} // namespace fieldflash::update
