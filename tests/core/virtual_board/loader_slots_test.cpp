// SPDX-License-Identifier: MIT
// The model of a loader with two slots. The same scenarios run over the executed one
// (tests/firmware/loader/executed_slot_scenarios_test.cpp).
#include "core/virtual_board/loader/loader_content.h"
#include "core/virtual_board/loader/loader_slots.h"
#include "firmware/contract/signed_image.h"
#include "tests/core/virtual_board/host.h"
#include "tests/core/virtual_board/slot_scenarios.h"
#include "tests/support/catch.h"

#include <zlib.h>

#include <algorithm>
#include <cstring>

using namespace fieldflash;
using namespace fieldflash::test;
using namespace std::chrono_literals;
using board::ResidentLoaderKind;

namespace {

constexpr std::uint8_t kError = 10;

class ModelledSlots final : public SlotDevice {
public:
    explicit ModelledSlots(const QString& more = {})
        : m_host(QStringLiteral("loader=slots,start=empty") + more)
    {
    }

    Bytes program(Address slot, std::uint16_t bcdDevice, std::uint32_t flags) override
    {
        Bytes image =
            board::loaderApplication(ResidentLoaderKind::Slots, bcdDevice, 6 * 1024, slot);
        if (flags == FIELDFLASH_SIGNED_MUST_CONFIRM)
            return image;
        FieldflashSignedHeader header{};
        std::memcpy(&header, image.data(), sizeof header);
        header.flags = flags;
        std::memcpy(image.data(), &header, sizeof header);
        header.headerCrc32 = static_cast<std::uint32_t>(
            crc32_z(0, image.data(), FIELDFLASH_SIGNED_HEADER_CRC_BYTES));
        std::memcpy(image.data(), &header, sizeof header);
        return image;
    }
    SlotStatus write(Address address, const Bytes& bytes) override
    {
        SlotStatus now = settled(m_host.dnload(0, command(0x21, address)));
        std::uint16_t block = 2;
        for (std::size_t at = 0; at < bytes.size() && now.second != kError; at += 2048) {
            const auto begin = bytes.begin() + static_cast<std::ptrdiff_t>(at);
            const std::size_t size = std::min<std::size_t>(2048, bytes.size() - at);
            Bytes page(begin, begin + static_cast<std::ptrdiff_t>(size));
            page.resize(2048, 0xFF);
            now = settled(m_host.dnload(block++, page));
        }
        m_host.wait(100ms); // the last block may still be on its way into the flash
        return cleared(now);
    }
    SlotStatus erase(Address address) override
    {
        return cleared(settled(m_host.dnload(0, command(0x41, address))));
    }
    SlotStatus leave() override { return cleared(settled(m_host.dnload(0, {}))); }
    FieldflashLoaderReport report() override
    {
        FieldflashLoaderReport report{};
        const auto size = static_cast<std::uint16_t>(sizeof report);
        const Reply reply =
            m_host.control({0xC1, FIELDFLASH_LOADER_REQUEST_REPORT, 0, 0, size}, {});
        REQUIRE(reply.data.size() == sizeof report);
        std::memcpy(&report, reply.data.data(), sizeof report);
        return report;
    }
    std::string layout() override { return m_host.string(4).toStdString(); }
    std::string reason() override { return m_reason; }

    std::optional<Address> start() override
    {
        m_host.board->powerCycle();
        REQUIRE(m_host.awaitConnection());
        return runningSlot();
    }
    void startAndConfirm() override
    {
        REQUIRE(start());
        m_host.configure();
    }
    void enterLoader() override
    {
        const bool isProgram = start().has_value();
        m_host.configure();
        if (!isProgram)
            return;
        (void)m_host.detach();
        m_host.wait(50ms);
        REQUIRE(m_host.awaitConnection());
        m_host.configure();
        REQUIRE_FALSE(runningSlot());
    }
    Bytes flash(Address address, std::size_t size) override
    {
        return m_host.board->flash().read({address, size});
    }

private:
    /// By the version: 1.0 is in slot A, 1.1 in slot B.
    std::optional<Address> runningSlot()
    {
        const Bytes device = m_host.descriptor(0x0100, 18);
        REQUIRE(device.size() == 18);
        if (readLittle16(device, 10) == FIELDFLASH_LOADER_PRODUCT_ID)
            return std::nullopt;
        return readLittle16(device, 12) == 0x0100 ? FIELDFLASH_LOADER_APPLICATION
                                                  : FIELDFLASH_LOADER_SLOT_B;
    }
    SlotStatus settled(const Reply& sent)
    {
        CHECK(sent.kind == Reply::Kind::Completed);
        StatusAnswer answer = m_host.getStatus();
        for (int polls = 0; answer.state == board::DfuState::dfuDNBUSY && polls < 1000; ++polls) {
            m_host.wait(answer.poll);
            answer = m_host.getStatus();
        }
        return {static_cast<std::uint8_t>(answer.status), static_cast<std::uint8_t>(answer.state)};
    }
    SlotStatus cleared(SlotStatus status)
    {
        if (status.second == kError) {
            m_reason = m_host.string(5).toStdString();
            (void)m_host.clrStatus();
        }
        return status;
    }

    WireHost m_host;
    std::string m_reason;
};

} // namespace

TEST_CASE("a loader with two slots, as a model, behaves as the scenarios say")
{
    for (const SlotScenario& scenario : slotScenarios()) {
        DYNAMIC_SECTION(scenario.name)
        {
            ModelledSlots device;
            scenario.play(device);
        }
    }
}

TEST_CASE("a modelled application that does not confirm is reverted although a host configures it")
{
    ModelledSlots device(QStringLiteral(",confirm=off"));
    REQUIRE(device.write(FIELDFLASH_LOADER_APPLICATION,
                         device.program(FIELDFLASH_LOADER_APPLICATION, 0x0100,
                                        FIELDFLASH_SIGNED_MUST_CONFIRM))
            == SlotStatus(0, 5));
    REQUIRE(device.leave() == SlotStatus(0, 7));
    for (int start = 0; start < 3; ++start)
        device.startAndConfirm();
    CHECK(device.start() == std::nullopt);
}

TEST_CASE("a fresh board with two slots has a confirmed application in the first")
{
    WireHost host(QStringLiteral("loader=slots"));
    const Bytes confirmations = host.board->flash().read(
        {FIELDFLASH_LOADER_APPLICATION + FIELDFLASH_LOADER_CONFIRM_OFFSET, 16});
    CHECK(readLittle32(confirmations, 0) == FIELDFLASH_LOADER_CONFIRMED_LOW);
    CHECK(readLittle32(confirmations, 12) == FIELDFLASH_LOADER_CONFIRMED_HIGH);
    (void)host.detach();
    host.wait(50ms);
    REQUIRE(host.awaitConnection());
    host.configure();
    CHECK(host.string(4)
          == QStringLiteral("@Flash: slot B free" FIELDFLASH_LOADER_LAYOUT_SLOT_B "f"));
}

TEST_CASE("a torn confirmation is completed or zeroed, and the program can confirm again")
{
    board::BoardSwitches switches = switchesOf(QStringLiteral("loader=slots,start=off"));
    VirtualClock clock;
    board::VirtualBoard board(clock, switches);
    board::FlashMemory& flash = board.flash();
    const auto kind = ResidentLoaderKind::Slots;
    const board::LoaderSlot second = board::loaderSlot(flash, kind, true);
    flash.place(second.base, board::loaderApplication(kind, 0x0110, 6 * 1024, second.base));
    REQUIRE(flash.programDoubleWord(second.base + FIELDFLASH_LOADER_MARKER_OFFSET,
                                    board::verifiedMarker(flash, kind, second))
            == board::FlashResult::Done);
    const Address place = second.base + FIELDFLASH_LOADER_CONFIRM_OFFSET;
    flash.leaveHalfProgrammed(place,
                              std::uint64_t{FIELDFLASH_LOADER_CONFIRMED_HIGH} << 32
                                  | FIELDFLASH_LOADER_CONFIRMED_LOW);
    CHECK(board::startAfterReset(flash, kind).slot.base == second.base);
    CHECK(flash.read({place, 8}) == Bytes(8, 0));
    board::confirmProgram(flash, second);
    for (int start = 0; start < 5; ++start)
        CHECK(board::startAfterReset(flash, kind).slot.base == second.base);
    CHECK(readLittle32(flash.read({place + 16, 8}), 0) == FIELDFLASH_LOADER_CONFIRMED_LOW);
}
