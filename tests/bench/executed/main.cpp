// SPDX-License-Identifier: MIT
// ./do bench executed: how fast the virtual chip executes, in chip seconds per CPU second. At 1 it
// keeps up with real time.
#include "core/base/virtual_clock.h"
#include "core/virtual_board/cpu/executed_board.h"
#include "core/virtual_board/cpu/stm32l476.h"

#include <QCoreApplication>
#include <QCoro/QCoroTask>
#include <QFile>

#include <chrono>
#include <cstdio>
#include <ctime>
#include <functional>
#include <initializer_list>

namespace fieldflash::bench {
namespace {

using namespace std::chrono_literals;
using board::ChipTime;

constexpr std::uint32_t kFlash = 0x08000000;
constexpr std::uint32_t kFlashRegisters = 0x40022000;
constexpr std::uint32_t kRcc = 0x40021000;

double cpuSeconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

void print(const char* name, double chipSeconds, double seconds, const char* remark)
{
    std::printf("%-34s %10.2f %10.2f %12.2f   %s\n", name, chipSeconds, seconds,
                chipSeconds / seconds, remark);
    (void)std::fflush(stdout);
}

/// A chip at 48 MHz with a few instructions in its flash; r0…r3 are set before the start.
struct Machine {
    board::FlashMemory flash;
    board::Stm32l476 chip{flash, {}, {}};

    explicit Machine(std::initializer_list<std::uint16_t> instructions)
    {
        Bytes image;
        appendLittle32(image, 0x20001000);
        appendLittle32(image, kFlash + 0x101);
        image.resize(0x100, 0);
        for (const std::uint16_t instruction : instructions)
            appendLittle16(image, instruction);
        flash.place(kFlash, image);
        chip.powerOn();
        write(kFlashRegisters, 2); // wait states
        write(kRcc, 0xB9);         // MSI, range 11
    }
    void write(std::uint32_t address, std::uint32_t value)
    {
        chip.peripherals().write(address, 4, value);
    }
};

void measureSpin()
{
    // spin: adds r5,r5,r6; eors r6,r5; lsls r7,r5,#1; str r7,[r1]; ldr r4,[r1]; b spin
    Machine machine({0x19AD, 0x406E, 0x006F, 0x600F, 0x680C, 0xE7F9});
    machine.chip.processor().setCoreRegister(1, 0x20000800);
    const double begin = cpuSeconds();
    machine.chip.advanceTo(machine.chip.now() + 2s);
    print("a loop that never sleeps, 48 MHz", 2, cpuSeconds() - begin, "");
}

void measureRegisters()
{
    // poll: ldr r4,[r0,#16]; b poll
    Machine machine({0x6904, 0xE7FD});
    machine.chip.processor().setCoreRegister(0, kFlashRegisters);
    const double begin = cpuSeconds();
    machine.chip.advanceTo(machine.chip.now() + 200ms);
    print("polls a register, 48 MHz", 0.2, cpuSeconds() - begin, "");
}

void measureProgramming()
{
    // loop: str r2,[r1]; str r2,[r1,#4]; wait: ldr r4,[r0,#16]; lsls r4,r4,#15; bmi wait;
    // adds r1,#8; cmp r1,r3; bne loop; b .
    Machine machine({0x600A, 0x604A, 0x6904, 0x03E4, 0xD4FC, 0x3108, 0x4299, 0xD1F7, 0xE7FE});
    constexpr std::uint32_t kBytes = 32 * 1024;
    machine.write(kFlashRegisters + 0x08, 0x45670123);
    machine.write(kFlashRegisters + 0x08, 0xCDEF89AB);
    machine.write(kFlashRegisters + 0x10, 0xFFFF);
    machine.write(kFlashRegisters + 0x14, 1); // PG
    board::CortexM& processor = machine.chip.processor();
    processor.setCoreRegister(0, kFlashRegisters);
    processor.setCoreRegister(1, kFlash + 0x10000);
    processor.setCoreRegister(2, 0x12345678);
    processor.setCoreRegister(3, kFlash + 0x10000 + kBytes);
    const double begin = cpuSeconds();
    const ChipTime start = machine.chip.now();
    while (machine.flash.programmedDoubleWords() < kBytes / 8 && machine.chip.now() < start + 10s)
        machine.chip.advanceTo(machine.chip.now() + 1ms);
    const double seconds = cpuSeconds() - begin;
    const std::chrono::duration<double> chip = machine.chip.now() - start;
    char remark[80];
    std::snprintf(remark, sizeof remark, "%.0f KB per CPU second", kBytes / 1024.0 / seconds);
    print("programs flash, 48 MHz", chip.count(), seconds, remark);
}

void measureDemo()
{
#ifdef FIELDFLASH_FIRMWARE_OUT
    QFile file(QStringLiteral(FIELDFLASH_FIRMWARE_OUT "/demo-nucleo-l476rg-1.0.bin"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QByteArray image = file.readAll();
    VirtualClock clock;
    board::ExecutedBoard board(clock, {}, *board::boardProfile(QStringLiteral("nucleo-l476rg")));
    board.flash().place(kFlash, Bytes(image.begin(), image.end()));
    double begin = cpuSeconds();
    board.powerOn();
    QCoro::waitFor(clock.sleepFor(2s));
    print("bundled firmware, start-up", 2, cpuSeconds() - begin, "");
    if (!board.isConnected())
        return;
    board.busReset();
    begin = cpuSeconds();
    QCoro::waitFor(clock.sleepFor(20s));
    print("bundled firmware, idle on the bus", 20, cpuSeconds() - begin, "");
    const Clock::TimePoint start = clock.now();
    begin = cpuSeconds();
    constexpr board::SetupPacket kDescriptor{0x80, 6, 0x0100, 0, 18};
    for (int request = 0; request < 1000; ++request) {
        const board::Reply reply = QCoro::waitFor(board.control(kDescriptor, {}));
        if (reply.kind != board::Reply::Kind::Completed)
            return;
    }
    const std::chrono::duration<double> chip = clock.now() - start;
    print("bundled firmware, 1000 requests", chip.count(), cpuSeconds() - begin, "");
#endif
}

} // namespace
} // namespace fieldflash::bench

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    std::printf("%-34s %10s %10s %12s\n", "", "chip s", "CPU s", "chip/CPU");
    fieldflash::bench::measureDemo();
    fieldflash::bench::measureSpin();
    fieldflash::bench::measureRegisters();
    fieldflash::bench::measureProgramming();
    return 0;
}
