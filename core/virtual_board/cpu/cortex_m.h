// SPDX-License-Identifier: MIT
// Executes Cortex-M4F instructions. Unicorn provides the instruction set but no exceptions for this
// profile; these are implemented here (ARMv7-M ARM, B1.5).
#pragma once

#include "core/base/bytes.h"
#include "core/virtual_board/cpu/system_control.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>

namespace fieldflash::board {

/// The registers of a peripheral: offsets are relative to the mapped base, sizes are 1, 2 or 4.
struct RegisterWindow {
    std::function<std::uint32_t(std::uint32_t offset, unsigned size)> read;
    std::function<void(std::uint32_t offset, unsigned size, std::uint32_t value)> write;
};

/// Why run() returned.
enum class CpuStop {
    Budget, ///< the instructions were executed
    Sleep,  ///< WFI with nothing to do
    Yield,  ///< stopRun() was called
    Lockup, ///< a fault in a fault handler: only a reset helps (B1.5.15)
};

/// Single-threaded. Mapped memory must outlive the processor.
class CortexM {
public:
    CortexM();
    ~CortexM();
    CortexM(const CortexM&) = delete;
    CortexM& operator=(const CortexM&) = delete;

    void mapRam(std::uint32_t base, std::span<std::uint8_t> memory);
    /// Reads and fetches go to `memory`, writes to `onWrite`. Stored values may be visible until
    /// the next jump, but not after it.
    void mapFlash(
        std::uint32_t base, std::span<std::uint8_t> memory,
        std::function<void(std::uint32_t address, unsigned size, std::uint32_t value)> onWrite);
    void unmap(std::uint32_t base, std::size_t size);
    void mapRegisters(std::uint32_t base, std::uint32_t size, RegisterWindow window);

    /// Call after code memory was changed from outside: it is translated again.
    void forgetTranslations(std::uint32_t base, std::size_t size);

    /// Sets all registers to their reset values; starts at the vector table at `vectors`.
    void reset(std::uint32_t vectors);
    /// A jump from the ROM: sets MSP and PC, leaves everything else unchanged.
    void jump(std::uint32_t mainStackPointer, std::uint32_t programCounter);

    // State that a jump from a ROM may leave set; reset() clears all of it.
    void setMasks(const ExceptionMasks& masks);
    /// As if inside its handler: IPSR and the active bit, without a stack frame.
    void enterHandlerOf(int exception);
    /// Thread mode only: handler mode always uses the main stack.
    void useProcessStack(std::uint32_t processStackPointer);

    /// Data reads at `address` return `line` instead of the mapped memory, fetches do not: a data
    /// cache line. Valid until dropStaleLines(); `isHit` is called on each read.
    void serveStaleLine(std::uint32_t address, Bytes line, std::function<bool()> isHit);
    /// Not from inside a register callback.
    void dropStaleLines();

    /// Calls `onRead` at each data read inside the range, before it; only one range at a time, an
    /// empty one for none. Not from inside a register callback.
    void watchReads(std::uint32_t base, std::size_t size,
                    std::function<void(std::uint32_t address)> onRead);

    /// Executes at most about this many instructions; interrupts are taken between and inside
    /// slices.
    CpuStop run(std::uint64_t instructions);
    /// From a register callback: makes run() return soon.
    void stopRun();
    /// From a register callback: pending exceptions are taken soon; run() continues.
    void interruptRun();
    [[nodiscard]] std::uint64_t totalCycles() const;
    /// Estimated cycles of the last run(): one per two bytes of code, two more per branch, four
    /// more per register access.
    [[nodiscard]] std::uint64_t lastCycles() const;

    [[nodiscard]] SystemControl& systemControl();
    [[nodiscard]] std::uint32_t programCounter() const;
    [[nodiscard]] std::uint32_t mainStackPointer() const;
    [[nodiscard]] bool primask() const;
    /// r0…r15, xPSR, for a debugger and the trace.
    [[nodiscard]] std::uint32_t coreRegister(int index) const;
    void setCoreRegister(int index, std::uint32_t value);

    /// Calls `onFetch` when execution reaches `address` (hand-over to the ROM model); run() then
    /// yields before the instruction is executed.
    void watchFetch(std::uint32_t base, std::uint32_t size,
                    std::function<void(std::uint32_t address)> onFetch);

    /// "BusFault at 0x40012345 from 0x080001A2": the last fault, for the trace.
    [[nodiscard]] const std::string& lastFault() const;

    std::function<void(int exception)> onException; ///< for the trace: a handler is entered

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace fieldflash::board
