// SPDX-License-Identifier: MIT
// Receives a program by XMODEM and installs it (program_stream.h). Pure apart from its seams: the
// line, and the worker's.
#pragma once

#include "firmware/loader/program_stream.h"
#include "firmware/xmodem/receiver.h"

#include <concepts>

namespace fieldflash::loader {

// clang-format off
template <typename T>
concept SerialLine = requires(uint8_t byte) {
    { T::hasByte() } -> std::same_as<bool>;
    { T::take() } -> std::same_as<uint8_t>;
    { T::send(byte) } -> std::same_as<void>;
    /// Milliseconds.
    { T::now() } -> std::same_as<uint32_t>;
};
// clang-format on

template <SerialLine Line> void sendText(const char* text)
{
    for (; *text != '\0'; ++text)
        Line::send(static_cast<uint8_t>(*text));
}

/// Lives for one transfer, during which USB is disconnected: it uses both buffers of Dfu.
template <SerialLine Line, typename WorkerType> class SerialUpdate {
public:
    SerialUpdate(Dfu& dfu, WorkerType& worker)
        : m_stream(dfu, worker),
          m_receiver(std::span<uint8_t, xmodem::Receiver::largestBlock>(
                         dfu.buffer(1), xmodem::Receiver::largestBlock),
                     Line::now())
    {
    }

    /// From the first request to the verdict, which is also sent as text. True: the program was
    /// admitted.
    bool run()
    {
        // The verdict comes before the answer to the last block, because a sender that was told to
        // cancel there ends with an error at once; after the end of the file, some go on for
        // minutes.
        Finding finding = Finding::None;
        while (m_receiver.outcome() == xmodem::Outcome::Running) {
            xmodem::Step step = Line::hasByte() ? m_receiver.take(Line::take(), Line::now())
                                                : m_receiver.tick(Line::now());
            finding = m_stream.take(step.data);
            if (m_receiver.outcome() == xmodem::Outcome::Complete && !m_stream.isAdmitted())
                finding = m_stream.missing();
            if (finding != Finding::None) {
                (void)m_receiver.refuse();
                step.answer = {cancel, cancel};
                step.answerLength = 2;
            }
            for (uint8_t i = 0; i < step.answerLength; ++i)
                Line::send(step.answer[i]);
        }
        sendText<Line>("\r\n");
        sendText<Line>(finding != Finding::None ? textOf(finding)
                                                : xmodem::describe(m_receiver.outcome()));
        sendText<Line>("\r\n");
        return m_stream.isAdmitted();
    }

private:
    static constexpr uint8_t cancel = 0x18;

    ProgramStream<WorkerType> m_stream;
    xmodem::Receiver m_receiver;
};

} // namespace fieldflash::loader
