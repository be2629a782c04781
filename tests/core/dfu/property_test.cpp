// SPDX-License-Identifier: MIT
// Properties that must be true for every device, well-behaved or not.
#include "core/dfu/detach.h"
#include "tests/core/dfu/dfu_script.h"
#include "tests/core/dfu/model_device.h"
#include "tests/support/catch.h"
#include "tests/support/run.h"

#include <QCoro/QCoroTask>

#include <random>

using namespace fieldflash;
using namespace fieldflash::dfu;
using namespace std::chrono_literals;
using test::ModelDevice;
using test::ModelTraits;

namespace {

constexpr ErrorKind kFailures[] = {ErrorKind::RefusedByDevice, ErrorKind::RefusedByDevice,
                                   ErrorKind::RefusedByDevice, ErrorKind::TimedOut,
                                   ErrorKind::TransferFailed,  ErrorKind::Unplugged};

/// Gives random answers to everything, and takes time where real transfers do.
class ErraticLink final : public usb::Link {
public:
    ErraticLink(unsigned seed, Clock& clock) : m_random(seed), m_clock(clock)
    {
        m_info = test::bootloaderInfo({});
        m_badness = m_random() % 40;
        m_isStubborn = m_random() % 3 == 0;
        m_favourite = static_cast<std::uint8_t>(m_random() % 12);
    }

    [[nodiscard]] QCoro::Task<Result<Bytes>>
    controlIn(usb::ControlSetup setup, std::uint16_t length, Timeout timeout) override
    {
        if (const auto kind = luck(); kind && setup.bmRequestType != 0x80) {
            if (*kind == ErrorKind::TimedOut)
                co_await m_clock.sleepFor(timeout);
            co_return failure(*kind, QStringLiteral("bad luck"));
        }
        if (setup.bmRequestType == 0x80)
            co_return (setup.wValue & 0xFF) == 0
                ? Bytes{4, 3, 9, 4}
                : test::stringDescriptor(QStringLiteral("@F/0x08000000/64*2Kg"));
        if (setup.bRequest == static_cast<std::uint8_t>(Request::GetStatus))
            co_return test::statusBytes(anyState(), anyPollTimeout(), anyStatus());
        if (setup.bRequest == static_cast<std::uint8_t>(Request::GetState))
            co_return Bytes(1, static_cast<std::uint8_t>(anyState()));
        co_return Bytes(m_random() % 10 == 0 ? m_random() % (std::size_t{length} + 1) : length,
                        0xFF);
    }

    [[nodiscard]] QCoro::Task<Result<void>> controlOut(usb::ControlSetup, Bytes,
                                                       Timeout timeout) override
    {
        const auto kind = luck();
        if (kind == ErrorKind::TimedOut)
            co_await m_clock.sleepFor(timeout);
        if (kind)
            co_return failure(*kind, QStringLiteral("bad luck"));
        co_return {};
    }

    [[nodiscard]] QCoro::Task<Result<void>> claimInterface(std::uint8_t) override { co_return {}; }
    [[nodiscard]] QCoro::Task<Result<void>> selectAlternate(std::uint8_t, std::uint8_t) override
    {
        co_return {};
    }
    [[nodiscard]] QCoro::Task<Result<void>> resetDevice() override
    {
        if (const auto kind = luck())
            co_return failure(*kind, QStringLiteral("bad luck"));
        co_return {};
    }
    [[nodiscard]] const usb::DeviceInfo& info() const override { return m_info; }

private:
    std::optional<ErrorKind> luck()
    {
        if (m_random() % 100 >= m_badness)
            return std::nullopt;
        return kFailures[m_random() % std::size(kFailures)];
    }

    State anyState()
    {
        if (m_isStubborn && m_random() % 20 != 0)
            return static_cast<State>(m_favourite);
        const auto choice = m_random() % 4;
        if (choice == 0)
            return static_cast<State>(m_random() % 256);
        return choice == 1 ? State::DfuDnBusy : static_cast<State>(m_random() % 11);
    }

    Status anyStatus()
    {
        return m_random() % 8 == 0 ? static_cast<Status>(m_random() % 20) : Status::Ok;
    }

    int anyPollTimeout()
    {
        constexpr int kTimes[] = {0, 0, 0, 1, 20, 104, 1000, 30'000, 0xFFFFFF};
        return kTimes[m_random() % (m_random() % 10 == 0 ? std::size(kTimes) : 6)];
    }

    std::mt19937 m_random;
    Clock& m_clock;
    usb::DeviceInfo m_info;
    std::mt19937::result_type m_badness = 0;
    bool m_isStubborn = false;
    std::uint8_t m_favourite = 0;
};

/// Every operation once; `longest` is the duration of the longest.
QCoro::Task<void> tryEverything(DfuseDevice& device, Clock& clock, Clock::Duration& longest)
{
    for (int operation = 0; operation < 7; ++operation) {
        const Clock::TimePoint begin = clock.now();
        const Bytes bytes(40, 0x5A);
        const AddressRange range{0x08000000, 40};
        switch (operation) {
        case 0: (void)co_await device.normalise(); break;
        case 1: (void)co_await device.eraseSector(0x08000000); break;
        case 2: (void)co_await device.write(0x08000000, bytes, nullptr, std::stop_token()); break;
        case 3: (void)co_await device.read(range, nullptr, std::stop_token()); break;
        case 4: (void)co_await device.massErase(); break;
        case 5: (void)co_await device.leave(0x08000000); break;
        default: (void)co_await device.readUnprotect(); break;
        }
        longest = std::max(longest, clock.now() - begin);
    }
}

struct Rig {
    VirtualClock clock;
    QStringList violations;
    Bytes memory;
    std::unique_ptr<DfuseDevice> device;

    explicit Rig(const ModelTraits& traits) : memory(traits.size, kErasedByte)
    {
        auto link = std::make_unique<ModelDevice>(traits, clock, violations, memory);
        auto opened = test::run(DfuseDevice::open(std::move(link), clock));
        REQUIRE(opened);
        device = *std::move(opened);
        REQUIRE(test::run(device->normalise()));
    }
};

/// Writes and reads random runs, and compares them with the expected content.
void writeAndRead(const ModelTraits& traits, std::mt19937& random)
{
    Rig rig(traits);
    Bytes expected = rig.memory;
    for (ByteCount offset = 0;;) {
        offset += random() % 300 * 8;
        const ByteCount size = 1 + random() % (3 * traits.wTransferSize);
        if (offset + size + 8 > traits.size)
            break;
        Bytes bytes(size);
        std::ranges::generate(bytes, [&] { return static_cast<std::uint8_t>(random()); });
        const auto address = static_cast<Address>(traits.base + offset);
        REQUIRE(test::run(rig.device->write(address, bytes, nullptr, std::stop_token())));
        std::ranges::copy(bytes, expected.begin() + static_cast<std::ptrdiff_t>(offset));
        const ByteCount from = random() % (offset + 1);
        const ByteCount length = random() % (traits.size - from);
        const AddressRange range{static_cast<Address>(traits.base + from), length};
        const Result<Bytes> found = test::run(rig.device->read(range, nullptr, std::stop_token()));
        REQUIRE(found);
        REQUIRE(std::ranges::equal(*found, ByteView(expected).subspan(from, length)));
        offset = (offset + size + 7) / 8 * 8;
    }
    CHECK(rig.memory == expected);
    CHECK(rig.violations == QStringList());
    CHECK(test::run(rig.device->massErase()));
    CHECK(isErased(rig.memory));
}

} // namespace

TEST_CASE("with any answers of a device, every operation ends within minutes without a crash")
{
    Clock::Duration longest{0};
    for (unsigned seed = 1; seed <= 400; ++seed) {
        VirtualClock clock;
        auto link = std::make_unique<ErraticLink>(seed, clock);
        auto device = test::run(DfuseDevice::open(std::move(link), clock));
        if (!device)
            continue;
        for (int round = 0; round < 2; ++round)
            test::run(tryEverything(**device, clock, longest));
    }
    CHECK(longest < 4min);
}

TEST_CASE("data that was written is read back, for every block size and reading of the formula")
{
    std::mt19937 random(1); // NOLINT: repeatable on purpose
    for (const std::uint16_t size : std::initializer_list<std::uint16_t>{
             8, 16, 20, 63, 256, 1000, 1024, 1025, 2048, 4096, 5000}) {
        for (const bool multipliesByLength : {false, true}) {
            ModelTraits traits;
            traits.wTransferSize = size;
            traits.multipliesByLength = multipliesByLength;
            traits.size = 16 * 1024;
            INFO("wTransferSize " << size << ", multiplies by length " << multipliesByLength);
            writeAndRead(traits, random);
        }
    }
}

TEST_CASE("a device that needs longer than announced is supported, tolerant or not")
{
    for (const bool fallsIntoError : {false, true}) {
        for (const auto lateness : {1ms, 5ms, 15ms, 40ms}) {
            ModelTraits traits;
            traits.lateness = lateness;
            traits.fallsIntoError = fallsIntoError;
            INFO("late by " << lateness.count() << " ms, falls into dfuERROR " << fallsIntoError);
            Rig rig(traits);
            std::ranges::fill(rig.memory, 0);
            for (Address sector = 0x08000000; sector < 0x08008000; sector += 2048)
                REQUIRE(test::run(rig.device->eraseSector(sector)));
            const Bytes bytes = test::countingBytes(32 * 1024 - 5);
            const Result<void> written =
                test::run(rig.device->write(0x08000000, bytes, nullptr, std::stop_token()));
            if (!written)
                FAIL(written.error().fullText().toStdString());
            CHECK(std::ranges::equal(bytes, ByteView(rig.memory).first(bytes.size())));
            CHECK(rig.violations == QStringList());
            CHECK(rig.device->counters().earlyPollStalls > 0);
            CHECK(rig.device->counters().earlyPollStalls <= 20);
        }
    }
}
