// SPDX-License-Identifier: MIT
// Installs a program that arrives from its first byte to its last, page by page, with the checks
// and the protection of the worker, as over USB. For every source but USB: one way through.
#pragma once

#include "firmware/loader/worker.h"

#include <algorithm>
#include <cstring>
#include <span>

namespace fieldflash::loader {

/// Uses the first buffer of Dfu, which is disconnected meanwhile.
template <typename WorkerType> class ProgramStream {
public:
    ProgramStream(Dfu& dfu, WorkerType& worker) : m_worker(worker), m_page(dfu.buffer(pageBuffer))
    {
    }

    /// The next bytes. The verdict comes with the last byte of the program: what follows it is
    /// dropped. Not to be called again after a finding.
    Finding take(std::span<const uint8_t> data)
    {
        Finding finding = Finding::None;
        while (!data.empty() && finding == Finding::None && !m_isAdmitted) {
            const size_t size = std::min<size_t>(data.size(), pageSize - m_fill);
            std::memcpy(m_page + m_fill, data.data(), size);
            m_fill += static_cast<uint32_t>(size);
            data = data.subspan(size);
            finding = proceed();
        }
        return finding;
    }
    [[nodiscard]] bool isAdmitted() const { return m_isAdmitted; }
    /// Why a source that has ended has not delivered a program.
    [[nodiscard]] Finding missing() const
    {
        return m_end == 0 ? Finding::NoProgram : Finding::Incomplete;
    }

private:
    static constexpr uint8_t pageBuffer = 0;

    [[gnu::noinline]] Finding proceed()
    {
        if (m_address == programBase() && m_fill >= sizeof(FieldflashSignedHeader)) {
            const auto& header = *reinterpret_cast<const FieldflashSignedHeader*>(m_page);
            const Finding finding = m_worker.inspectHeader(header);
            if (finding != Finding::None)
                return finding;
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
    uint32_t m_address = programBase();
    uint32_t m_end = 0;  ///< of the program, as its header says
    uint32_t m_fill = 0; ///< bytes in the page buffer
    bool m_isAdmitted = false;
};

} // namespace fieldflash::loader
