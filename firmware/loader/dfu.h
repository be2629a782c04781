// SPDX-License-Identifier: MIT
// DfuSe as functions of (state, event), and the vendor requests of contract/loader.h. No hardware:
// requests arrive as a usb::Function, work that takes time is handed to a worker (worker.h), which
// runs outside the interrupt and reports back. Both sides call with interrupts disabled, or from
// the interrupt itself.
#pragma once

#include "firmware/contract/loader.h"
#include "firmware/loader/finding.h"
#include "firmware/loader/flash_area.h"
#include "firmware/usb/function.h"

namespace fieldflash::loader {

/// bState (DFU 1.1 section 6.1.2).
enum class State : uint8_t {
    Idle = 2,
    DownloadSync = 3,
    DownloadBusy = 4,
    DownloadIdle = 5,
    Manifest = 7,
    UploadIdle = 9,
    Error = 10,
};

/// What the worker does next. Ordered: writes first, so that every other task sees their result.
enum class Task : uint8_t {
    None,
    Write,     ///< block()
    ErasePage, ///< address()
    EraseAll,  ///< all pages of the application
    Admit,     ///< verify the program and mark it
    // Tasks with an answer to a waiting request:
    Settle, ///< nothing but the order: acknowledge
    Read,   ///< size() bytes from address()
    Hashes, ///< size() / 16 pages from page()
    Report,
    Replace, ///< verify the image of a loader and mark it
};

struct Block {
    uint32_t address;
    uint16_t size; ///< a multiple of 8
    uint8_t buffer;
};

class Dfu {
public:
    static constexpr bool answersLate = true;
    static constexpr uint16_t transferSize = pageSize;
    static constexpr uint8_t findingString = 5;
    /// Time of one double word; the unit of timeLeft() (DS10198, typical).
    static constexpr unsigned unitsPerMillisecond = 12;
    static constexpr unsigned eraseUnits = 270;

    /// To call before the device connects: UPLOAD of the application is refused.
    void forbidReadBack() { m_isReadBackOff = true; }
    /// To call before the device connects: REPLACE_LOADER is accepted.
    void allowReplacement() { m_isReplaceable = true; }

    // usb::Function
    usb::Reply request(const usb::SetupPacket& request);
    void partArrived(size_t offset, usb::Bytes part);
    bool dataArrived(const usb::SetupPacket& request, usb::Bytes data);
    void requestCompleted(const usb::SetupPacket& request);
    uint8_t configured();
    void busReset() { }
    void setupArrived() { m_answer = Task::None; }
    usb::DataStep packetSent(uint8_t) { return usb::DataStep::Nothing; }
    usb::DataStep packetReceived(uint8_t, usb::Bytes) { return usb::DataStep::Nothing; }
    usb::Bytes packet() const { return {}; }

    // For the worker:
    /// The next task. It stays the next one until finish() or answered().
    Task next();
    const Block& block() const { return m_blocks[m_oldest]; }
    uint32_t address() const { return m_address; }
    uint16_t size() const { return m_size; }
    const uint8_t* seed() const { return m_seed; }
    uint8_t* buffer(unsigned index) { return m_buffers[index]; }
    /// Where the answer to a waiting request is written. No block arrives there meanwhile.
    uint8_t* answerBuffer() { return m_buffers[m_filling ^ 1]; }
    /// The time of the task is `units` from now on.
    void setTimeLeft(unsigned units) { m_timeLeft = units; }
    /// Ends a task without an answer. After a failure, the following blocks are dropped.
    void finish(Task task, Finding finding);
    /// Ends a task with an answer. False: the host does not wait for it any more.
    bool answered(Task task);
    /// `Replace` was carried out. The reply to send.
    usb::Reply replaced(Finding finding);
    /// `Settle` was answered: all blocks are programmed.
    void settled();

    // For the main program:
    /// The program was admitted, or the loader will be replaced, and the host knows it.
    bool wantsRestart() const { return m_wantsRestart; }
    State state() const { return m_state; }
    Finding finding() const { return m_finding; }

private:
    static constexpr unsigned bufferCount = 2;

    usb::Reply dfuRequest(const usb::SetupPacket& request);
    usb::Reply vendorRequest(const usb::SetupPacket& request);
    usb::Reply fail(Finding finding);
    usb::Reply download(const usb::SetupPacket& request);
    usb::Reply upload(const usb::SetupPacket& request);
    usb::Reply status();
    usb::Reply answerLater(Task task, uint32_t address, uint16_t size);
    void command(size_t size);
    void blockArrived(uint32_t block, size_t size);
    void start(Task task, unsigned units);
    bool isBufferFree() const { return m_blockCount + (m_isAnswering ? 1u : 0u) < bufferCount; }
    bool isBusy() const;

    // Small members first: an offset below 32 fits a short instruction.
    // All zero until configured(): no requests arrive before that.
    State m_state{};
    Finding m_finding = Finding::None;
    Task m_command = Task::None;
    Task m_answer = Task::None;
    uint8_t m_oldest = 0; ///< in m_blocks
    uint8_t m_blockCount = 0;
    uint8_t m_filling = 0; ///< the buffer for the next data stage
    bool m_isReadBackOff = false;
    bool m_isReplaceable = false;
    bool m_hasSeed = false;
    bool m_isAnswering = false;
    bool m_mustBeBusy = false; ///< the first status after a command (AN3156; dfu-util insists)
    bool m_isAdmitted = false;
    bool m_wantsRestart = false;
    uint8_t m_status[6]{};
    uint16_t m_answerSize = 0;
    uint16_t m_size = 0;
    uint32_t m_pointer = 0;
    uint32_t m_commandAddress = 0;
    uint32_t m_answerAddress = 0;
    uint32_t m_address = 0;
    volatile uint32_t m_timeLeft = 0;
    Block m_blocks[bufferCount]{};
    uint8_t m_seed[FIELDFLASH_LOADER_SEED_SIZE]{};
    alignas(4) uint8_t m_buffers[bufferCount][transferSize]{};
};

static_assert(usb::Function<Dfu>);

} // namespace fieldflash::loader
