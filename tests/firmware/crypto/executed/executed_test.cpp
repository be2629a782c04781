// SPDX-License-Identifier: MIT
// The firmware's verification, executed: its answer, its time and its stack.
#include "core/virtual_board/cpu/cortex_m.h"
#include "tests/firmware/crypto/executed/job.h"
#include "tests/support/catch.h"

#include <QFile>

#include <sodium.h>

#include <algorithm>
#include <cstring>

using namespace fieldflash;
using namespace fieldflash::board;
using test::Job;

namespace {

constexpr std::uint32_t kFlash = 0x08000000;
constexpr std::uint32_t kRam = 0x20000000;
constexpr std::uint8_t kUntouched = 0xA5;
constexpr double kCyclesPerSecond = 48e6;

struct Execution {
    std::uint32_t verdict = 0;
    double seconds = 0;
    std::size_t stack = 0;
};

Bytes programWith(const Bytes& message)
{
    QFile file(QStringLiteral(FIELDFLASH_FIRMWARE_OUT "/verify-signature.bin"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray program = file.readAll();
    Bytes flash(0x100000, 0xFF);
    std::ranges::copy(program, flash.begin());
    std::ranges::copy(message, flash.begin() + (test::messageAddress - kFlash));
    return flash;
}

Execution execute(const Job& job, const Bytes& message)
{
    Bytes flash = programWith(message);
    Bytes ram(0x18000, kUntouched);
    std::memcpy(&ram[test::jobAddress - kRam], &job, sizeof job);
    CortexM processor;
    processor.mapFlash(kFlash, flash, [](std::uint32_t, unsigned, std::uint32_t) { });
    processor.mapRam(kRam, ram);
    processor.reset(kFlash);
    REQUIRE(processor.run(200'000'000) == CpuStop::Sleep);

    Execution execution;
    Job done{};
    std::memcpy(&done, &ram[test::jobAddress - kRam], sizeof done);
    execution.verdict = done.verdict;
    execution.seconds = static_cast<double>(processor.totalCycles()) / kCyclesPerSecond;
    const auto bottom = ram.begin() + 0x1000;
    const auto top = ram.begin() + (test::stackTop - kRam);
    const auto touched = std::find_if(bottom, top, [](auto byte) { return byte != kUntouched; });
    execution.stack = static_cast<std::size_t>(top - touched);
    return execution;
}

Job signedJob(const Bytes& message)
{
    Job job{};
    std::array<std::uint8_t, 64> secret{};
    const std::array<std::uint8_t, 32> seed{7};
    crypto_sign_seed_keypair(job.key, secret.data(), seed.data());
    crypto_sign_detached(job.signature, nullptr, message.data(), message.size(), secret.data());
    job.length = static_cast<std::uint32_t>(message.size());
    return job;
}

Bytes messageOf(std::size_t length)
{
    Bytes message(length);
    for (std::size_t i = 0; i < length; ++i)
        message[i] = static_cast<std::uint8_t>(i * 31 + i / 256);
    return message;
}

} // namespace

TEST_CASE("on the chip, a good signature is valid and a changed message is not")
{
    const std::size_t length =
        GENERATE(std::size_t{0}, std::size_t{1}, std::size_t{111}, std::size_t{5000});
    const Bytes message = messageOf(length);
    Job job = signedJob(message);
    CHECK(execute(job, message).verdict == test::validVerdict);
    if (length == 0)
        job.key[3] ^= 4;
    else
        job.length -= 1;
    CHECK(execute(job, message).verdict == test::invalidVerdict);
}

// The virtual processor charges a cycle per two bytes of code and two per branch. A Cortex-M4 takes
// one for most instructions of four bytes, of which SHA-512 mainly consists, so it is faster.
TEST_CASE("on the chip, verifying takes 0.2 s and 0.32 s per 100 KB, and 2.5 KB of stack")
{
    const Bytes message = messageOf(102'400);
    const Execution empty = execute(signedJob({}), {});
    const Execution full = execute(signedJob(message), message);
    CAPTURE(empty.seconds, full.seconds - empty.seconds, full.stack);
    CHECK(empty.verdict == test::validVerdict);
    CHECK(full.verdict == test::validVerdict);
    CHECK(empty.seconds < 0.2); // with the constants of SHA-512
    CHECK(full.seconds - empty.seconds < 0.32);
    CHECK(full.stack < 2500);
    CHECK(full.stack > 500);
}
