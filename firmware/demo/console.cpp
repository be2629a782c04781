// SPDX-License-Identifier: MIT
#include "firmware/demo/console.h"

#include "firmware/demo/version.h"

#include <algorithm>
#include <string_view>

namespace fieldflash::demo {
namespace {

constexpr std::string_view versionAnswer = "Fieldflash demo " FIELDFLASH_DEMO_VERSION "\r\n";

constexpr Command commandFor(std::string_view line)
{
    if (line == "version")
        return Command::Version;
    if (line == "dfu")
        return Command::EnterLoader;
    return Command::None;
}

} // namespace

Command LineReader::take(uint8_t byte)
{
    if (byte == '\r' || byte == '\n') {
        const Command command = commandFor({m_line, m_length});
        m_length = 0;
        return command;
    }
    // A full buffer is one byte longer than any command, and stays so until the line ends.
    if (m_length < sizeof m_line)
        m_line[m_length++] = static_cast<char>(byte);
    return Command::None;
}

size_t Console::take(usb::Bytes packet, std::span<uint8_t, outputSize> output)
{
    size_t used = 0;
    while (!packet.empty() && used < outputSize) {
        const uint8_t byte = packet.front();
        packet = packet.subspan(1);
        output[used++] = byte;
        const Command command = m_line.take(byte);
        if (command == Command::EnterLoader)
            m_wantsLoader = true;
        if (command == Command::Version
            && used + versionAnswer.size() + packet.size() <= outputSize) {
            std::copy(versionAnswer.begin(), versionAnswer.end(),
                      output.begin() + static_cast<ptrdiff_t>(used));
            used += versionAnswer.size();
        }
    }
    return used;
}

} // namespace fieldflash::demo
