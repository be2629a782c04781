// SPDX-License-Identifier: MIT
// The console on the serial port: echoes all input and knows two commands, "version" and "dfu",
// ended by a carriage return or a line feed. Pure.
#pragma once

#include "firmware/usb/bytes.h"

#include <stddef.h>

namespace fieldflash::demo {

enum class Command : uint8_t { None, Version, EnterLoader };

/// Collects a line. Lines longer than any command are skipped.
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
    /// The echo of one packet of 64 bytes, and the answers to commands in it.
    static constexpr size_t outputSize = 64 + 64;

    /// Writes the bytes to send to `output` and returns their number. Answers that do not fit are
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
