// SPDX-License-Identifier: MIT
// Receives a program by XMODEM and installs it page by page, with the checks and the protection of
// the worker, as over USB. Pure apart from its seams: the line, and the worker's.
#pragma once

#include "firmware/loader/worker.h"
#include "firmware/xmodem/receiver.h"

#include <algorithm>
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
        : m_worker(worker),
          m_page(dfu.buffer(pageBuffer)),
          m_receiver(std::span<uint8_t, xmodem::Receiver::largestBlock>(
                         dfu.buffer(pageBuffer ^ 1), xmodem::Receiver::largestBlock),
                     Line::now())
    {
    }

    /// From the first request to the verdict, which is also sent as text. True: the program was
    /// admitted.
    bool run()
    {
        while (m_receiver.outcome() == xmodem::Outcome::Running) {
            xmodem::Step step = Line::hasByte() ? m_receiver.take(Line::take(), Line::now())
                                                : m_receiver.tick(Line::now());
            use(step.data);
            if (m_receiver.outcome() == xmodem::Outcome::Complete && !m_isAdmitted)
                m_finding = m_end == 0 ? Finding::NoProgram : Finding::Incomplete;
            if (m_finding != Finding::None) {
                (void)m_receiver.refuse();
                step.answer = {cancel, cancel};
                step.answerLength = 2;
            }
            for (uint8_t i = 0; i < step.answerLength; ++i)
                Line::send(step.answer[i]);
        }
        sendText<Line>("\r\n");
        sendText<Line>(m_finding != Finding::None ? textOf(m_finding)
                                                  : xmodem::describe(m_receiver.outcome()));
        sendText<Line>("\r\n");
        return m_isAdmitted;
    }

private:
    static constexpr uint8_t pageBuffer = 0;
    static constexpr uint8_t cancel = 0x18;

    /// What a file contains behind the program is dropped.
    void use(xmodem::Bytes data)
    {
        while (!data.empty() && m_finding == Finding::None && !m_isAdmitted) {
            const size_t size = std::min<size_t>(data.size(), pageSize - m_fill);
            std::memcpy(m_page + m_fill, data.data(), size);
            m_fill += static_cast<uint32_t>(size);
            data = data.subspan(size);
            m_finding = proceed();
        }
    }

    /// The verdict comes before the answer to the last block, because a sender that was told to
    /// cancel there ends with an error at once; after the end of the file, some go on for minutes.
    Finding proceed()
    {
        if (m_address == programBase() && m_fill >= sizeof(FieldflashSignedHeader)) {
            const Finding finding = m_worker.inspectHeader(m_page);
            if (finding != Finding::None)
                return finding;
            const auto& header = *reinterpret_cast<const FieldflashSignedHeader*>(m_page);
            m_end = programBase() + FIELDFLASH_SIGNED_HEADER_SIZE + header.length;
        }
        const bool isEnd = m_end != 0 && m_address + m_fill >= m_end;
        if (m_fill < pageSize && !isEnd)
            return Finding::None;
        if (isEnd) // as after a download over USB
            std::memset(m_page + (m_end - m_address), 0xFF, m_address + pageSize - m_end);
        Finding finding = m_worker.carryOut(Task::Write, {m_address, pageSize, pageBuffer}, 0);
        m_address += pageSize;
        m_fill = 0;
        if (isEnd && finding == Finding::None) {
            finding = m_worker.carryOut(Task::Admit, {}, 0);
            m_isAdmitted = finding == Finding::None;
        }
        return finding;
    }

    WorkerType& m_worker;
    uint8_t* const m_page;
    xmodem::Receiver m_receiver;
    uint32_t m_address = programBase();
    uint32_t m_end = 0;  ///< of the program, as its header says
    uint32_t m_fill = 0; ///< bytes in the page buffer
    Finding m_finding = Finding::None;
    bool m_isAdmitted = false;
};

} // namespace fieldflash::loader
