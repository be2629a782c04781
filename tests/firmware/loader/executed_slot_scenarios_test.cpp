// SPDX-License-Identifier: MIT
// The scenarios of two slots, which also run over the model of the loader, over the executed one.
#include "core/virtual_board/cpu/stm32l476.h"
#include "tests/core/virtual_board/slot_scenarios.h"
#include "tests/firmware/loader/loader_bench.h"
#include "tests/firmware/loader/slot_images.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::test;
using namespace std::chrono_literals;

namespace {

class ExecutedSlots final : public SlotDevice {
public:
    ExecutedSlots() { m_bench.awaitLoader(); }

    Bytes program(Address slot, std::uint16_t bcdDevice, std::uint32_t flags) override
    {
        ProgramOptions options = slotOptions(slot);
        options.board = "STM32L476G-DISCO";
        options.flags = flags;
        const QString name =
            QStringLiteral("demo-stm32l476g-disco-%1-slot-%2.bin")
                .arg(bcdDevice == 0x0100 ? QStringLiteral("1.0") : QStringLiteral("1.1"),
                     slot == kSlotA ? QStringLiteral("a") : QStringLiteral("b"));
        return signedImage(firmwareFile(name), options);
    }
    SlotStatus write(Address address, const Bytes& bytes) override
    {
        const SlotStatus written = cleared(m_bench.write(address, bytes));
        m_bench.chip.pass(100ms); // the last block may still be on its way into the flash
        return written;
    }
    SlotStatus erase(Address address) override { return cleared(m_bench.erase(address)); }
    SlotStatus leave() override { return cleared(m_bench.leave()); }
    FieldflashLoaderReport report() override { return m_bench.report(); }
    std::string layout() override { return m_bench.string(4); }
    std::string reason() override { return m_reason; }

    std::optional<Address> start() override
    {
        m_bench.powerCycle();
        if (!m_bench.firstLife())
            return std::nullopt;
        return m_bench.chip.board->chip().processor().systemControl().vtor()
            - FIELDFLASH_SIGNED_HEADER_SIZE;
    }
    void startAndConfirm() override
    {
        m_bench.powerCycle();
        configureProgram();
    }
    void enterLoader() override
    {
        m_bench.powerCycle();
        if (isProgramThere()) {
            configureProgram();
            (void)m_bench.chip.control(
                {.bmRequestType = 0x21, .bRequest = 0, .wValue = 1000, .wIndex = 2});
        }
        m_bench.awaitLoader();
    }
    Bytes flash(Address address, std::size_t size) override { return m_bench.flash(address, size); }

private:
    bool isProgramThere()
    {
        for (int i = 0; i < 1000; ++i) {
            if (m_bench.isLoaderThere())
                return false;
            if (m_bench.chip.awaitDevice(0x1209, 0x0001, 5ms))
                return true;
        }
        FAIL("nothing is on the bus");
        return false;
    }
    void configureProgram()
    {
        REQUIRE(m_bench.chip.awaitApplication().has_value());
        REQUIRE(m_bench.chip.control({.bmRequestType = 0x00, .bRequest = 9, .wValue = 1}).kind
                == board::Reply::Kind::Completed);
        m_bench.chip.pass(10ms);
    }
    SlotStatus cleared(const DfuStatus& status)
    {
        if (status.state == 10) {
            m_reason = m_bench.string(status.string);
            (void)m_bench.clearStatus();
        }
        return {status.status, status.state};
    }

    LoaderBench m_bench{QStringLiteral("loader-stm32l476g-disco-slots.bin"),
                        {},
                        QStringLiteral("stm32l476g-disco")};
    std::string m_reason;
};

} // namespace

TEST_CASE("an executed loader with two slots behaves as the scenarios say")
{
    for (const SlotScenario& scenario : slotScenarios()) {
        DYNAMIC_SECTION(scenario.name)
        {
            ExecutedSlots device;
            scenario.play(device);
        }
    }
}
