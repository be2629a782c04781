// SPDX-License-Identifier: MIT
// What happened on the bus, as a value.
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/result.h"
#include "core/transcript/payload.h"
#include "core/usb/device_info.h"
#include "core/usb/link.h"

#include <QJsonObject>

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace fieldflash::transcript {

/// Something the program asked for. All times count from the beginning of the recording.
struct Operation {
    enum class Kind { Open, Claim, Alternate, Reset, In, Out };

    Kind kind = Kind::Open;
    std::uint64_t arrival = 0; ///< of the device it was asked of
    usb::ControlSetup setup;   ///< Claim: wIndex; Alternate: wIndex and wValue, as on the wire
    std::uint16_t length = 0;  ///< In: what was asked for
    std::vector<Piece> data;   ///< Out: what was sent; In: what was answered
    std::optional<Error> error;
    Clock::Duration begin{0};
    Clock::Duration took{0};
};

/// A device came, or another obstacle was found with one that is there.
struct Arrival {
    usb::DeviceInfo device;
    Clock::Duration at{0};
};

struct Departure {
    std::uint64_t arrival = 0;
    Clock::Duration at{0};
};

using Entry = std::variant<Operation, Arrival, Departure>;

struct Transcript {
    /// Who recorded it, where, and to do what; see the README for the words.
    QJsonObject header;
    /// In the order in which they began.
    std::vector<Entry> entries;
    /// Of each entry, ascending from 1: what began but never ended is missing. Empty in transcripts
    /// that were not read from a file.
    std::vector<std::int64_t> numbers;
    /// Everything else, for people: events, plan, log, report.
    std::vector<QJsonObject> remarks;
    /// False when the recording was interrupted.
    bool isComplete = false;
};

/// Connected at the same time. More than any computer has; a departure searches all of them.
inline constexpr std::size_t kMostDevices = 256;

/// Of any kind; a recording ends before it has more.
inline constexpr std::size_t kMostLines = 1'000'000;

/// Nothing larger is read, packed or unpacked.
inline constexpr std::size_t kLargestTranscript = std::size_t{256} * 1024 * 1024;

/// A larger firmware file is left out of a recording, even where it was to be included: a bundle
/// that takes much memory to open could not be told from an attack.
inline constexpr std::size_t kLargestIncludedFile = std::size_t{16} * 1024 * 1024;

/// Errors: BadFile with the line in `detail`. Bounded in time and memory for any bytes.
[[nodiscard]] Result<Transcript> readTranscript(ByteView file);
/// Errors: also FileAccess.
[[nodiscard]] Result<Transcript> loadTranscript(const QString& path);

} // namespace fieldflash::transcript
