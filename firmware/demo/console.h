// SPDX-License-Identifier: MIT
// The text side of the serial port: echoes what comes, and knows two lines, "version" and "dfu",
// ended by a carriage return or a line feed. Pure.
#pragma once

#include "firmware/usb/bytes.h"

#include <stddef.h>

namespace fieldflash::demo {

enum class Command : uint8_t { None, Version, EnterLoader };

/// Collects a line. Lines that are too long to be a command are skipped to their end.
class LineReader {
public:
    /// The command that this byte completes.
    Command take(uint8_t byte);

private:
    static constexpr size_t longestCommand = 7;

    char m_line[longestCommand + 1]{};
    uint8_t m_length = 0;
};

class Console {
public:
    /// The echo of one packet of 64 bytes, and an answer to each line in it that deserves one.
    static constexpr size_t outputSize = 64 + 64;

    /// Writes the bytes to send back to `output` and returns how many. Answers that do not fit are
    /// dropped; the echo always fits. The line "dfu" is answered with the reason if
    /// `refusesLoader`.
    size_t take(usb::Bytes packet, std::span<uint8_t, outputSize> output,
                bool refusesLoader = false);
    bool wantsLoader() const { return m_wantsLoader; }

private:
    LineReader m_line{};
    bool m_wantsLoader = false;
};

} // namespace fieldflash::demo
