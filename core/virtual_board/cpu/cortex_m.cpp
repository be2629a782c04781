// SPDX-License-Identifier: MIT
#include "core/virtual_board/cpu/cortex_m.h"

#include <unicorn/unicorn.h>

#include <algorithm>
#include <array>
#include <deque>
#include <stdexcept>
#include <utility>

namespace fieldflash::board {

namespace {

// Trap numbers that QEMU's ARM front end reports to the interrupt hook.
constexpr std::uint32_t kTrapUndefined = 1;
constexpr std::uint32_t kTrapSupervisorCall = 2;
constexpr std::uint32_t kTrapBreakpoint = 7;
constexpr std::uint32_t kTrapExceptionExit = 8;

constexpr std::uint32_t kXpsrThumb = 1U << 24;
constexpr std::uint32_t kControlFloatContext = 1U << 2;
constexpr std::uint32_t kExceptionReturnFirst = 0xFFFFFFE0;
// End address for "run until" that is never reached.
constexpr std::uint64_t kNowhere = 0xFFFFFFFF;
// Cycles beyond the length of the code: the refill after a branch, and the wait of a bus access
// (Cortex-M4 TRM, 3.3; the bridges of the L4 are slower than stated there).
constexpr std::uint64_t kBranchCycles = 2;
constexpr std::uint64_t kRegisterCycles = 4;
constexpr std::uint16_t kWfi = 0xBF30;
constexpr std::uint16_t kWfe = 0xBF20;
constexpr std::uint16_t kYield = 0xBF10;

constexpr std::uint32_t kCfsrInstructionAccess = 1U << 8;
constexpr std::uint32_t kCfsrPreciseData = 1U << 9;
constexpr std::uint32_t kCfsrUndefined = 1U << 16;
constexpr std::uint32_t kCfsrInvalidPc = 1U << 18;
constexpr std::uint32_t kHfsrForced = 1U << 30;

struct Watch {
    std::uint32_t base;
    std::uint32_t size;
    std::function<void(std::uint32_t)> onFetch;
};

/// State of the hook at the start of each code block. It is the only code hook: with an instruction
/// hook, the engine's program counter is wrong in the middle of a block.
struct BlockState {
    std::uint64_t cycles = 0;
    /// Where run() ends. The engine can count instructions itself, but then calls back for each of
    /// them, which takes longer than executing it.
    std::uint64_t end = 0;
    /// A stop inside a register access would repeat that instruction, so it is deferred.
    bool stopAtBlock = false;
    bool wasStopped = false; ///< by this hook, not by a WFI
    std::vector<Watch> watches;
    /// An exception is pending behind a mask. CPSIE and MSR end a block, so that it is taken at
    /// the start of the next one, even if that sets the mask again.
    bool isAnythingPending = false;
    std::function<bool()> canTakePending;
};

struct RegisterPlace {
    RegisterWindow window;
    BlockState* block;
};

} // namespace

struct CortexM::Private {
    struct Flash {
        Private* cpu;
        std::uint32_t base;
        std::span<std::uint8_t> memory;
        std::function<void(std::uint32_t, unsigned, std::uint32_t)> onWrite;
    };
    /// Original bytes of read-only memory that a store is about to change.
    struct Kept {
        std::uint32_t address;
        std::span<std::uint8_t> place;
        Bytes bytes;
    };
    struct StaleLine {
        std::span<std::uint8_t> place;
        Bytes line;
        std::function<bool()> isHit;
        bool isShown = false;
        std::array<uc_hook, 2> hooks{};
    };

    uc_engine* engine = nullptr;
    SystemControl control;
    std::deque<RegisterPlace> windows;
    std::deque<Flash> flashes;
    std::vector<std::pair<std::uint32_t, std::size_t>> rams; ///< base, size
    std::vector<Kept> kept;
    std::deque<StaleLine> staleLines;
    uc_hook interruptHook = 0;
    uc_hook blockHook = 0;
    uc_hook invalidHook = 0;
    uc_hook readHook = 0;
    std::function<void(std::uint32_t)> onRead;
    std::optional<std::uint32_t> trap;
    std::optional<std::uint32_t> faultAddress;
    bool faultIsFetch = false;
    bool yield = false;
    bool isLockedUp = false;
    BlockState block;
    std::uint64_t cyclesBefore = 0;
    std::string lastFault;
    std::function<void(int)>* onException = nullptr;

    [[nodiscard]] std::uint32_t get(int id) const
    {
        std::uint32_t value = 0;
        uc_reg_read(engine, id, &value);
        return value;
    }
    void set(int id, std::uint32_t value) const { uc_reg_write(engine, id, &value); }

    [[nodiscard]] std::optional<std::uint32_t> load(std::uint32_t address) const
    {
        std::array<std::uint8_t, 4> bytes{};
        if (uc_mem_read(engine, address, bytes.data(), bytes.size()) != UC_ERR_OK)
            return std::nullopt;
        return readLittle32(bytes, 0);
    }
    [[nodiscard]] bool store(std::uint32_t address, std::uint32_t value) const
    {
        Bytes bytes;
        appendLittle32(bytes, value);
        return uc_mem_write(engine, address, bytes.data(), bytes.size()) == UC_ERR_OK;
    }

    [[nodiscard]] ExceptionMasks masks() const
    {
        return {.primask = (get(UC_ARM_REG_PRIMASK) & 1U) != 0,
                .faultmask = (get(UC_ARM_REG_FAULTMASK) & 1U) != 0,
                .basepri = static_cast<std::uint8_t>(get(UC_ARM_REG_BASEPRI))};
    }

    /// The instruction just executed, if it is a 16-bit one.
    [[nodiscard]] std::uint16_t previousInstruction() const
    {
        std::array<std::uint8_t, 2> bytes{};
        const std::uint32_t previous = (get(UC_ARM_REG_PC) & ~1U) - 2;
        uc_mem_read(engine, previous, bytes.data(), bytes.size());
        return readLittle16(bytes, 0);
    }
    /// The engine stops at WFI.
    [[nodiscard]] bool isBehindWait() const { return previousInstruction() == kWfi; }
    /// The engine rejects WFE and YIELD as invalid, but only after advancing past them; the
    /// architecture allows both to do nothing.
    [[nodiscard]] bool hasPassedHint(std::uint32_t from) const
    {
        const std::uint16_t previous = previousInstruction();
        return (get(UC_ARM_REG_PC) & ~1U) != from && (previous == kWfe || previous == kYield);
    }

    [[nodiscard]] bool isHandlerMode() const { return (get(UC_ARM_REG_IPSR) & 0x1FF) != 0; }

    void enterException(int exception);
    void leaveException(std::uint32_t exceptionReturn);
    void jumpToExceptionReturn(std::uint32_t pc);
    void raiseFault(int exception, std::uint32_t cfsrBits, const char* name);
    void takePending();
    void handleTrap();
    void handleFault();
    void translateAnew() const;
    void keep(const Flash& flash, std::uint32_t address, unsigned size);
    void putBackKept();
};

namespace {

void onInterrupt(uc_engine* engine, std::uint32_t number, void* user)
{
    static_cast<std::optional<std::uint32_t>*>(user)->emplace(number);
    uc_emu_stop(engine);
}

void onBlock(uc_engine* engine, std::uint64_t address, std::uint32_t size, void* user)
{
    auto& state = *static_cast<BlockState*>(user);
    for (const Watch& watch : state.watches) {
        if (address - watch.base >= watch.size)
            continue;
        watch.onFetch(static_cast<std::uint32_t>(address));
        state.stopAtBlock = true;
    }
    if (state.isAnythingPending && state.canTakePending())
        state.stopAtBlock = true;
    if (state.stopAtBlock || state.cycles >= state.end) {
        state.wasStopped = true;
        uc_emu_stop(engine);
    } else {
        state.cycles += std::max(1U, size / 2) + kBranchCycles;
    }
}

std::uint64_t onRegisterRead(uc_engine* /*engine*/, std::uint64_t offset, unsigned size, void* user)
{
    const auto& place = *static_cast<RegisterPlace*>(user);
    place.block->cycles += kRegisterCycles;
    return place.window.read(static_cast<std::uint32_t>(offset), size);
}

void onRegisterWrite(uc_engine* /*engine*/, std::uint64_t offset, unsigned size,
                     std::uint64_t value, void* user)
{
    const auto& place = *static_cast<RegisterPlace*>(user);
    place.block->cycles += kRegisterCycles;
    place.window.write(static_cast<std::uint32_t>(offset), size, static_cast<std::uint32_t>(value));
}

void check(uc_err result, const char* what)
{
    if (result != UC_ERR_OK)
        throw std::runtime_error(std::string(what) + ": " + uc_strerror(result));
}

} // namespace

CortexM::CortexM() : m_private(std::make_unique<Private>())
{
    Private& cpu = *m_private;
    cpu.onException = &onException;
    cpu.block.canTakePending = [&cpu] { return cpu.control.next(cpu.masks()).has_value(); };
    check(uc_open(UC_ARCH_ARM, static_cast<uc_mode>(UC_MODE_THUMB | UC_MODE_MCLASS), &cpu.engine),
          "uc_open");
    check(uc_ctl_set_cpu_model(cpu.engine, UC_CPU_ARM_CORTEX_M4), "cpu model");
    check(uc_hook_add(cpu.engine, &cpu.interruptHook, UC_HOOK_INTR,
                      reinterpret_cast<void*>(&onInterrupt), &cpu.trap, 1, 0),
          "interrupt hook");
    check(uc_hook_add(cpu.engine, &cpu.blockHook, UC_HOOK_BLOCK, reinterpret_cast<void*>(&onBlock),
                      &cpu.block, 1, 0),
          "block hook");
    using InvalidHook = bool (*)(uc_engine*, uc_mem_type, std::uint64_t, int, std::int64_t, void*);
    const InvalidHook onInvalid = [](uc_engine*, uc_mem_type type, std::uint64_t address, int,
                                     std::int64_t, void* user) {
        auto& processor = *static_cast<Private*>(user);
        processor.faultAddress = static_cast<std::uint32_t>(address);
        processor.faultIsFetch = type == UC_MEM_FETCH_UNMAPPED || type == UC_MEM_FETCH_PROT;
        return false;
    };
    check(uc_hook_add(cpu.engine, &cpu.invalidHook, UC_HOOK_MEM_INVALID,
                      reinterpret_cast<void*>(onInvalid), &cpu, 1, 0),
          "memory hook");
    mapRegisters(SystemControl::kBase, SystemControl::kSize,
                 {.read = [&cpu](std::uint32_t offset,
                                 unsigned size) { return cpu.control.read(offset, size); },
                  .write =
                      [this, &cpu](std::uint32_t offset, unsigned size, std::uint32_t value) {
                          cpu.control.write(offset, size, value);
                          if (cpu.control.isAnythingPending())
                              interruptRun();
                      }});
}

CortexM::~CortexM()
{
    if (m_private->engine != nullptr)
        uc_close(m_private->engine);
}

void CortexM::mapRam(std::uint32_t base, std::span<std::uint8_t> memory)
{
    check(uc_mem_map_ptr(m_private->engine, base, memory.size(), UC_PROT_ALL, memory.data()),
          "map RAM");
    m_private->rams.emplace_back(base, memory.size());
}

void CortexM::mapFlash(
    std::uint32_t base, std::span<std::uint8_t> memory,
    std::function<void(std::uint32_t address, unsigned size, std::uint32_t value)> onWrite)
{
    Private& cpu = *m_private;
    check(
        uc_mem_map_ptr(cpu.engine, base, memory.size(), UC_PROT_READ | UC_PROT_EXEC, memory.data()),
        "map flash");
    Private::Flash& flash =
        cpu.flashes.emplace_back(Private::Flash{&cpu, base, memory, std::move(onWrite)});
    using WriteHook = bool (*)(uc_engine*, uc_mem_type, std::uint64_t, int, std::int64_t, void*);
    const WriteHook onProtectedWrite = [](uc_engine*, uc_mem_type, std::uint64_t address, int size,
                                          std::int64_t value, void* user) {
        const auto& written = *static_cast<Private::Flash*>(user);
        const auto at = static_cast<std::uint32_t>(address);
        written.cpu->keep(written, at, static_cast<unsigned>(size));
        written.onWrite(at, static_cast<unsigned>(size), static_cast<std::uint32_t>(value));
        return true; // "handled": the engine then performs the store
    };
    uc_hook hook = 0;
    check(uc_hook_add(cpu.engine, &hook, UC_HOOK_MEM_WRITE_PROT,
                      reinterpret_cast<void*>(onProtectedWrite), &flash, base,
                      base + memory.size() - 1),
          "flash hook");
}

void CortexM::watchFetch(std::uint32_t base, std::uint32_t size,
                         std::function<void(std::uint32_t address)> onFetch)
{
    m_private->block.watches.push_back({base, size, std::move(onFetch)});
}

void CortexM::stopRun()
{
    m_private->yield = true;
    m_private->block.stopAtBlock = true;
}

void CortexM::interruptRun() { m_private->block.stopAtBlock = true; }

std::uint64_t CortexM::totalCycles() const { return m_private->block.cycles; }

std::uint64_t CortexM::lastCycles() const
{
    return m_private->block.cycles - m_private->cyclesBefore;
}

SystemControl& CortexM::systemControl() { return m_private->control; }

std::uint32_t CortexM::programCounter() const { return m_private->get(UC_ARM_REG_PC) & ~1U; }

std::uint32_t CortexM::mainStackPointer() const { return m_private->get(UC_ARM_REG_MSP); }

bool CortexM::primask() const { return m_private->masks().primask; }

namespace {

/// r13 is the active stack pointer.
int registerId(int index)
{
    static constexpr std::array<int, 17> kIds{
        UC_ARM_REG_R0,  UC_ARM_REG_R1, UC_ARM_REG_R2, UC_ARM_REG_R3, UC_ARM_REG_R4,  UC_ARM_REG_R5,
        UC_ARM_REG_R6,  UC_ARM_REG_R7, UC_ARM_REG_R8, UC_ARM_REG_R9, UC_ARM_REG_R10, UC_ARM_REG_R11,
        UC_ARM_REG_R12, UC_ARM_REG_SP, UC_ARM_REG_LR, UC_ARM_REG_PC, UC_ARM_REG_XPSR};
    return kIds.at(static_cast<std::size_t>(index));
}

} // namespace

std::uint32_t CortexM::coreRegister(int index) const { return m_private->get(registerId(index)); }

void CortexM::setCoreRegister(int index, std::uint32_t value)
{
    m_private->set(registerId(index), index == 15 ? value | 1U : value);
}

const std::string& CortexM::lastFault() const { return m_private->lastFault; }

void CortexM::unmap(std::uint32_t base, std::size_t size)
{
    uc_mem_unmap(m_private->engine, base, size);
}

void CortexM::mapRegisters(std::uint32_t base, std::uint32_t size, RegisterWindow window)
{
    RegisterPlace& kept =
        m_private->windows.emplace_back(RegisterPlace{std::move(window), &m_private->block});
    check(
        uc_mmio_map(m_private->engine, base, size, &onRegisterRead, &kept, &onRegisterWrite, &kept),
        "map registers");
}

/// All code. The engine's function for that, uc_ctl_flush_tlb, clears a buffer of hundreds of
/// megabytes each time.
void CortexM::Private::translateAnew() const
{
    for (const Flash& flash : flashes)
        uc_ctl_remove_cache(engine, std::uint64_t{flash.base},
                            std::uint64_t{flash.base} + flash.memory.size());
    for (const auto& [base, size] : rams)
        uc_ctl_remove_cache(engine, std::uint64_t{base}, std::uint64_t{base} + size);
}

void CortexM::forgetTranslations(std::uint32_t base, std::size_t size)
{
    uc_ctl_remove_cache(m_private->engine, std::uint64_t{base}, std::uint64_t{base} + size);
}

void CortexM::serveStaleLine(std::uint32_t address, Bytes line, std::function<bool()> isHit)
{
    Private& cpu = *m_private;
    const auto flash = std::ranges::find_if(cpu.flashes, [address](const Private::Flash& one) {
        return address >= one.base && address - one.base < one.memory.size();
    });
    if (flash == cpu.flashes.end())
        return;
    Private::StaleLine& stale = cpu.staleLines.emplace_back();
    stale.place = flash->memory.subspan(address - flash->base, line.size());
    stale.line = std::move(line);
    stale.isHit = std::move(isHit);
    using ReadHook = void (*)(uc_engine*, uc_mem_type, std::uint64_t, int, std::int64_t, void*);
    // The stale bytes are in memory only during the read itself.
    const ReadHook show = [](uc_engine*, uc_mem_type, std::uint64_t, int, std::int64_t,
                             void* user) {
        auto& one = *static_cast<Private::StaleLine*>(user);
        if (!one.isShown && one.isHit()) {
            std::ranges::swap_ranges(one.line, one.place);
            one.isShown = true;
        }
    };
    const ReadHook hide = [](uc_engine*, uc_mem_type, std::uint64_t, int, std::int64_t,
                             void* user) {
        auto& one = *static_cast<Private::StaleLine*>(user);
        if (std::exchange(one.isShown, false))
            std::ranges::swap_ranges(one.line, one.place);
    };
    const std::uint64_t last = std::uint64_t{address} + stale.line.size() - 1;
    check(uc_hook_add(cpu.engine, &stale.hooks[0], UC_HOOK_MEM_READ, reinterpret_cast<void*>(show),
                      &stale, address, last),
          "stale line hook");
    check(uc_hook_add(cpu.engine, &stale.hooks[1], UC_HOOK_MEM_READ_AFTER,
                      reinterpret_cast<void*>(hide), &stale, address, last),
          "stale line hook");
    cpu.translateAnew(); // translated code has hooks on reads built in
}

void CortexM::dropStaleLines()
{
    Private& cpu = *m_private;
    if (cpu.staleLines.empty())
        return;
    for (const Private::StaleLine& stale : cpu.staleLines) {
        for (const uc_hook hook : stale.hooks)
            uc_hook_del(cpu.engine, hook);
    }
    cpu.staleLines.clear();
    cpu.translateAnew();
}

void CortexM::watchReads(std::uint32_t base, std::size_t size,
                         std::function<void(std::uint32_t address)> onRead)
{
    Private& cpu = *m_private;
    if (std::exchange(cpu.onRead, std::move(onRead)))
        uc_hook_del(cpu.engine, cpu.readHook);
    if (size == 0)
        cpu.onRead = nullptr;
    if (cpu.onRead) {
        using ReadHook = void (*)(uc_engine*, uc_mem_type, std::uint64_t, int, std::int64_t, void*);
        const ReadHook report = [](uc_engine*, uc_mem_type, std::uint64_t address, int,
                                   std::int64_t, void* user) {
            static_cast<Private*>(user)->onRead(static_cast<std::uint32_t>(address));
        };
        check(uc_hook_add(cpu.engine, &cpu.readHook, UC_HOOK_MEM_READ,
                          reinterpret_cast<void*>(report), &cpu, base, base + size - 1),
              "read hook");
    }
    cpu.translateAnew(); // translated code has hooks on reads built in
}

void CortexM::setMasks(const ExceptionMasks& masks)
{
    m_private->set(UC_ARM_REG_PRIMASK, masks.primask ? 1 : 0);
    m_private->set(UC_ARM_REG_FAULTMASK, masks.faultmask ? 1 : 0);
    m_private->set(UC_ARM_REG_BASEPRI, masks.basepri);
}

void CortexM::enterHandlerOf(int exception)
{
    m_private->control.enter(exception);
    m_private->set(UC_ARM_REG_IPSR, static_cast<std::uint32_t>(exception));
}

void CortexM::useProcessStack(std::uint32_t processStackPointer)
{
    m_private->set(UC_ARM_REG_PSP, processStackPointer);
    m_private->set(UC_ARM_REG_CONTROL, 2);
}

void CortexM::reset(std::uint32_t vectors)
{
    Private& cpu = *m_private;
    cpu.control.reset();
    cpu.isLockedUp = false;
    cpu.trap.reset();
    cpu.faultAddress.reset();
    cpu.set(UC_ARM_REG_XPSR, kXpsrThumb);
    cpu.set(UC_ARM_REG_CONTROL, 0);
    cpu.set(UC_ARM_REG_PRIMASK, 0);
    cpu.set(UC_ARM_REG_FAULTMASK, 0);
    cpu.set(UC_ARM_REG_BASEPRI, 0);
    for (int index = 0; index < 13; ++index)
        setCoreRegister(index, 0);
    cpu.set(UC_ARM_REG_LR, 0xFFFFFFFF);
    jump(cpu.load(vectors).value_or(0xFFFFFFFF), cpu.load(vectors + 4).value_or(0xFFFFFFFF));
}

void CortexM::jump(std::uint32_t mainStackPointer, std::uint32_t programCounter)
{
    m_private->set(UC_ARM_REG_MSP, mainStackPointer & ~3U);
    m_private->set(UC_ARM_REG_PC, programCounter | 1U);
    if ((programCounter & 1U) == 0)
        m_private->raiseFault(kUsageFault, 1U << 17, "UsageFault (no Thumb bit)");
}

void CortexM::Private::enterException(int exception)
{
    const std::uint32_t controlRegister = get(UC_ARM_REG_CONTROL);
    const std::uint32_t xpsr = get(UC_ARM_REG_XPSR);
    const bool isThread = (xpsr & 0x1FF) == 0;
    const bool usesProcessStack = isThread && (controlRegister & 2U) != 0;
    const bool hasFloatContext = (controlRegister & kControlFloatContext) != 0;

    const std::uint32_t old = get(UC_ARM_REG_SP);
    const std::uint32_t frameSize = hasFloatContext ? 26 * 4 : 8 * 4;
    const std::uint32_t frame = (old - frameSize) & ~7U; // CCR.STKALIGN is 1 on the M4
    const std::uint32_t stackedXpsr =
        (xpsr & ~(1U << 9)) | kXpsrThumb | ((old - frameSize) % 8 != 0 ? 1U << 9 : 0);
    const std::array<std::uint32_t, 8> words{
        get(UC_ARM_REG_R0),  get(UC_ARM_REG_R1), get(UC_ARM_REG_R2),       get(UC_ARM_REG_R3),
        get(UC_ARM_REG_R12), get(UC_ARM_REG_LR), get(UC_ARM_REG_PC) & ~1U, stackedXpsr};
    bool stacked = true;
    for (std::uint32_t index = 0; index < words.size(); ++index)
        stacked = store(frame + 4 * index, words[index]) && stacked;
    if (hasFloatContext) {
        for (std::uint32_t index = 0; index < 16; ++index)
            stacked = store(frame + 32 + 4 * index, get(UC_ARM_REG_S0 + static_cast<int>(index)))
                && stacked;
        stacked = store(frame + 96, get(UC_ARM_REG_FPSCR)) && stacked;
    }
    set(UC_ARM_REG_SP, frame);
    if (!stacked) {
        // No later handler would have a stack either.
        control.noteFault(1U << 12, kHfsrForced); // BFSR.STKERR
        lastFault = "BusFault while stacking an exception frame";
        isLockedUp = true;
        return;
    }

    const std::uint32_t exceptionReturn =
        (isThread ? (usesProcessStack ? 0xFFFFFFFD : 0xFFFFFFF9) : 0xFFFFFFF1)
        & ~(hasFloatContext ? 1U << 4 : 0);
    control.enter(exception);
    set(UC_ARM_REG_CONTROL,
        controlRegister & ~(kControlFloatContext | (usesProcessStack ? 2U : 0)));
    set(UC_ARM_REG_IPSR, static_cast<std::uint32_t>(exception));
    set(UC_ARM_REG_LR, exceptionReturn);
    const auto handler = load(control.vtor() + 4 * static_cast<std::uint32_t>(exception));
    if (!handler || (*handler & 1U) == 0) {
        lastFault = "no handler for exception " + std::to_string(exception);
        isLockedUp = exception == kHardFault;
        if (!isLockedUp)
            enterException(kHardFault);
        return;
    }
    set(UC_ARM_REG_PC, *handler);
    if (*onException)
        (*onException)(exception);
}

void CortexM::Private::leaveException(std::uint32_t exceptionReturn)
{
    const auto exception = static_cast<int>(get(UC_ARM_REG_IPSR) & 0x1FF);
    const bool returnsToThread = (exceptionReturn & 8U) != 0;
    const bool usesProcessStack = (exceptionReturn & 4U) != 0;
    const bool hasFloatContext = (exceptionReturn & 0x10U) == 0;
    // ARMv7-M ARM, B1.5.8: an inconsistent return is an INVPC UsageFault.
    const bool isConsistent = control.isActive(exception)
        && (!returnsToThread || control.activeCount() == 1
            || control.mayReturnToThreadFromNested());
    control.leave(exception);
    if (exception != kNmi)
        set(UC_ARM_REG_FAULTMASK, 0);
    if (!isConsistent) {
        raiseFault(kUsageFault, kCfsrInvalidPc, "UsageFault (invalid exception return)");
        return;
    }

    const std::uint32_t frame = usesProcessStack ? get(UC_ARM_REG_PSP) : get(UC_ARM_REG_MSP);
    std::array<std::uint32_t, 8> words{};
    for (std::uint32_t index = 0; index < words.size(); ++index) {
        const auto word = load(frame + 4 * index);
        if (!word) {
            raiseFault(kBusFault, 1U << 11, "BusFault while unstacking");
            return;
        }
        words[index] = *word;
    }
    if (hasFloatContext) {
        for (std::uint32_t index = 0; index < 16; ++index)
            set(UC_ARM_REG_S0 + static_cast<int>(index), load(frame + 32 + 4 * index).value_or(0));
        set(UC_ARM_REG_FPSCR, load(frame + 96).value_or(0));
    }
    const std::uint32_t top =
        (frame + (hasFloatContext ? 26 * 4 : 8 * 4)) | ((words[7] & (1U << 9)) != 0 ? 4U : 0);
    set(usesProcessStack ? UC_ARM_REG_PSP : UC_ARM_REG_MSP, top);
    // IPSR first: it selects the stack pointer that SP refers to.
    set(UC_ARM_REG_IPSR, words[7] & 0x1FF);
    const std::uint32_t privilege = get(UC_ARM_REG_CONTROL) & 1U;
    set(UC_ARM_REG_CONTROL,
        privilege | (returnsToThread && usesProcessStack ? 2U : 0)
            | (hasFloatContext ? kControlFloatContext : 0));
    set(UC_ARM_REG_XPSR, (words[7] & ~(1U << 9)) | kXpsrThumb);
    static constexpr std::array<int, 6> kRegisters{UC_ARM_REG_R0, UC_ARM_REG_R1,  UC_ARM_REG_R2,
                                                   UC_ARM_REG_R3, UC_ARM_REG_R12, UC_ARM_REG_LR};
    for (std::size_t index = 0; index < kRegisters.size(); ++index)
        set(kRegisters[index], words[index]);
    set(UC_ARM_REG_PC, words[6] | 1U);
}

/// `pc`: EXC_RETURN with bit 0 cleared. In thread mode this is an ordinary address.
void CortexM::Private::jumpToExceptionReturn(std::uint32_t pc)
{
    if (isHandlerMode())
        leaveException(pc | 1U);
    else
        raiseFault(kBusFault, kCfsrInstructionAccess, "BusFault (fetch)");
}

void CortexM::Private::raiseFault(int exception, std::uint32_t cfsrBits, const char* name)
{
    lastFault = std::string(name) + " at " + std::to_string(get(UC_ARM_REG_PC));
    if (control.isActive(kHardFault) || control.isActive(kNmi)) {
        isLockedUp = true;
        return;
    }
    const bool escalates = !control.isEnabled(exception) || masks().primask;
    control.noteFault(cfsrBits, escalates ? kHfsrForced : 0);
    enterException(escalates ? kHardFault : exception);
}

void CortexM::Private::takePending()
{
    if (const auto exception = control.next(masks()))
        enterException(*exception);
}

void CortexM::Private::keep(const Flash& flash, std::uint32_t address, unsigned size)
{
    const auto place = flash.memory.subspan(address - flash.base, size);
    kept.push_back({address, place, Bytes(place.begin(), place.end())});
    block.stopAtBlock = true;
}

void CortexM::Private::putBackKept()
{
    for (; !kept.empty(); kept.pop_back()) {
        const Kept& last = kept.back();
        std::ranges::copy(last.bytes, last.place.begin());
        uc_ctl_remove_cache(engine, std::uint64_t{last.address},
                            std::uint64_t{last.address} + last.bytes.size());
    }
}

void CortexM::Private::handleTrap()
{
    const std::uint32_t number = *trap;
    trap.reset();
    switch (number) {
    case kTrapExceptionExit: jumpToExceptionReturn(get(UC_ARM_REG_PC)); break;
    case kTrapSupervisorCall: control.setPending(kSvCall); break;
    case kTrapBreakpoint: raiseFault(kHardFault, 0, "BKPT without a debugger"); break;
    case kTrapUndefined:
    default: raiseFault(kUsageFault, kCfsrUndefined, "UsageFault"); break;
    }
}

void CortexM::Private::handleFault()
{
    const bool isFetch = faultIsFetch;
    faultAddress.reset();
    raiseFault(kBusFault, isFetch ? kCfsrInstructionAccess : kCfsrPreciseData,
               isFetch ? "BusFault (fetch)" : "BusFault (data)");
}

CpuStop CortexM::run(std::uint64_t instructions)
{
    Private& cpu = *m_private;
    cpu.cyclesBefore = cpu.block.cycles;
    cpu.yield = false;
    const std::uint64_t end = cpu.block.cycles + instructions;
    while (cpu.block.cycles < end && !cpu.yield) {
        if (!cpu.isLockedUp)
            cpu.takePending();
        if (cpu.isLockedUp)
            return CpuStop::Lockup;
        const std::uint32_t pc = cpu.get(UC_ARM_REG_PC);
        if ((pc & kExceptionReturnFirst) == kExceptionReturnFirst) {
            ++cpu.block.cycles;
            cpu.jumpToExceptionReturn(pc);
            continue;
        }
        const std::uint64_t budget = std::max<std::uint64_t>(1, end - cpu.block.cycles);
        const std::uint64_t before = cpu.block.cycles;
        cpu.block.stopAtBlock = false;
        cpu.block.wasStopped = false;
        cpu.block.end = before + budget;
        cpu.block.isAnythingPending = cpu.control.isAnythingPending();
        const uc_err result = uc_emu_start(cpu.engine, pc | 1U, kNowhere, 0, 0);
        cpu.putBackKept();
        cpu.block.cycles = std::max(cpu.block.cycles, before + 1);
        if (cpu.trap)
            cpu.handleTrap();
        else if (result == UC_ERR_INSN_INVALID && cpu.hasPassedHint(pc & ~1U))
            continue;
        else if (result == UC_ERR_INSN_INVALID)
            cpu.raiseFault(kUsageFault, kCfsrUndefined, "UsageFault (undefined instruction)");
        else if (result != UC_ERR_OK)
            cpu.handleFault();
        else if (!cpu.block.wasStopped && cpu.isBehindWait() && !cpu.control.isAnythingPending())
            return CpuStop::Sleep;
    }
    if (cpu.isLockedUp)
        return CpuStop::Lockup;
    return cpu.yield ? CpuStop::Yield : CpuStop::Budget;
}

} // namespace fieldflash::board
