// SPDX-License-Identifier: MIT
// The recorded activity of a bus, as a value.
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

/// A request of the program. All times count from the beginning of the recording.
struct Operation {
    enum class Kind { Open, Claim, Alternate, Reset, In, Out };

    Kind kind = Kind::Open;
    std::uint64_t arrival = 0; ///< of the device
    usb::ControlSetup setup;   ///< Claim: wIndex; Alternate: wIndex and wValue, as on the wire
    std::uint16_t length = 0;  ///< In: requested length
    std::vector<Piece> data;   ///< Out: bytes sent; In: answer
    std::optional<Error> error;
    Clock::Duration begin{0};
    Clock::Duration took{0};
};

/// A device connected, or the obstacle of a connected device changed.
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
    /// Program, system and command of the recording.
    QJsonObject header;
    /// In the order in which they began.
    std::vector<Entry> entries;
    /// Number of each entry, ascending from 1; operations that never ended are missing. Empty in
    /// transcripts that were not read from a file.
    std::vector<std::int64_t> numbers;
    /// Everything else, for people: events, plan, log, report.
    std::vector<QJsonObject> remarks;
    /// False if the recording was interrupted.
    bool isComplete = false;
};

/// Devices connected at the same time: more than any computer has; a departure searches all of
/// them.
inline constexpr std::size_t kMostDevices = 256;

/// Lines of any kind; a recording ends before it reaches this number.
inline constexpr std::size_t kMostLines = 1'000'000;

/// The size limit for reading, packing and unpacking.
inline constexpr std::size_t kLargestTranscript = std::size_t{256} * 1024 * 1024;

/// A larger firmware file is left out of a recording even if it was to be included: a bundle that
/// needs much memory to open cannot be distinguished from an attack.
inline constexpr std::size_t kLargestIncludedFile = std::size_t{16} * 1024 * 1024;

/// Errors: BadFile with the line in `detail`. Bounded in time and memory for any input.
[[nodiscard]] Result<Transcript> readTranscript(ByteView file);
/// Errors: also FileAccess.
[[nodiscard]] Result<Transcript> loadTranscript(const QString& path);

} // namespace fieldflash::transcript
