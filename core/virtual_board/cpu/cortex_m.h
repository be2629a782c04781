// SPDX-License-Identifier: MIT
// Executes Cortex-M4F instructions. The instruction set comes from Unicorn; exceptions, which it
// leaves to its user on this profile, are carried out here (ARMv7-M ARM, B1.5).
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

/// A peripheral's registers: offsets are from where it was mapped, sizes 1, 2 or 4.
struct RegisterWindow {
    std::function<std::uint32_t(std::uint32_t offset, unsigned size)> read;
    std::function<void(std::uint32_t offset, unsigned size, std::uint32_t value)> write;
};

/// Why run() returned.
enum class CpuStop {
    Budget, ///< the instructions were executed
    Sleep,  ///< WFI with nothing to do
    Yield,  ///< stopRun() was called
    Lockup, ///< a fault in a fault: only a reset helps (B1.5.15)
};

/// Single-threaded. Memory handed in must outlive the processor.
class CortexM {
public:
    CortexM();
    ~CortexM();
    CortexM(const CortexM&) = delete;
    CortexM& operator=(const CortexM&) = delete;

    void mapRam(std::uint32_t base, std::span<std::uint8_t> memory);
    /// Reads and fetches go to `memory`; writes to `onWrite`. What was stored may be seen until the
    /// next jump, and never after that.
    void mapFlash(
        std::uint32_t base, std::span<std::uint8_t> memory,
        std::function<void(std::uint32_t address, unsigned size, std::uint32_t value)> onWrite);
    void unmap(std::uint32_t base, std::size_t size);
    void mapRegisters(std::uint32_t base, std::uint32_t size, RegisterWindow window);

    /// Code memory that changed behind the processor's back is fetched anew.
    void forgetTranslations(std::uint32_t base, std::size_t size);

    /// Registers to their reset values; starts at the vector table at `vectors`.
    void reset(std::uint32_t vectors);
    /// A jump from the ROM: MSP and PC are set, everything else stays.
    void jump(std::uint32_t mainStackPointer, std::uint32_t programCounter);

    // What a jump from a ROM may leave set; reset() clears all of it.
    void setMasks(const ExceptionMasks& masks);
    /// As inside its handler: IPSR and the active bit, without a frame on the stack.
    void beInHandlerOf(int exception);
    /// Thread mode only: handler mode has no other stack than the main one.
    void useProcessStack(std::uint32_t processStackPointer);

    /// Data reads see `line` at `address` instead of the memory mapped there, fetches do not: a
    /// line of a data cache. Until dropStaleLines(); `isHit` is asked at each read.
    void serveStaleLine(std::uint32_t address, Bytes line, std::function<bool()> isHit);
    /// Not from inside a register callback.
    void dropStaleLines();

    /// At most `instructions`, roughly; interrupts are taken between and inside slices.
    CpuStop run(std::uint64_t instructions);
    /// From a register callback: run() returns soon.
    void stopRun();
    /// From a register callback: pending exceptions are taken soon; run() continues.
    void interruptRun();
    [[nodiscard]] std::uint64_t totalCycles() const;
    /// Cycles executed by the last run(), estimated: one for each two bytes of code, two more for a
    /// branch, four more for a register access.
    [[nodiscard]] std::uint64_t lastCycles() const;

    [[nodiscard]] SystemControl& systemControl();
    [[nodiscard]] std::uint32_t programCounter() const;
    [[nodiscard]] std::uint32_t mainStackPointer() const;
    [[nodiscard]] bool primask() const;
    /// r0…r15, xPSR, for a debugger and the trace.
    [[nodiscard]] std::uint32_t coreRegister(int index) const;
    void setCoreRegister(int index, std::uint32_t value);

    /// Called when execution reaches `address` (a hand-over to the ROM model); run() then yields
    /// before the instruction is executed.
    void watchFetch(std::uint32_t base, std::uint32_t size,
                    std::function<void(std::uint32_t address)> onFetch);

    /// "BusFault at 0x40012345 from 0x080001A2": the last fault, for the trace.
    [[nodiscard]] const std::string& lastFault() const;

    std::function<void(int exception)> onException; ///< trace: a handler is entered

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace fieldflash::board
