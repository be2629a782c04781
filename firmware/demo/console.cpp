// SPDX-License-Identifier: MIT
#include "firmware/demo/console.h"

#include "firmware/demo/description.h"

#include <string_view>

namespace fieldflash::demo {
namespace {

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

size_t Console::take(usb::Bytes packet, std::span<uint8_t, outputSize> output, bool refusesLoader)
{
    size_t used = 0;
    while (!packet.empty() && used < outputSize) {
        const uint8_t byte = packet.front();
        packet = packet.subspan(1);
        output[used++] = byte;
        usb::Bytes answer; // UTF-16
        const Command command = m_line.take(byte);
        if (command == Command::Version)
            answer = versionText;
        else if (command == Command::EnterLoader && refusesLoader)
            answer = refusalText;
        else if (command == Command::EnterLoader)
            m_wantsLoader = true;
        if (answer.empty() || used + answer.size() / 2 + 2 + packet.size() > outputSize)
            continue;
        for (size_t at = 0; at < answer.size(); at += 2)
            output[used++] = answer[at];
        output[used++] = '\r';
        output[used++] = '\n';
    }
    return used;
}

} // namespace fieldflash::demo
