// SPDX-License-Identifier: MIT
// A run on a device that an earlier program left in the middle of an operation.
#include "tests/faults/fault_bench.h"
#include "tests/faults/invariants.h"
#include "tests/support/catch.h"
#include "tests/support/run.h"

#include <functional>

using namespace fieldflash;
using namespace fieldflash::test;

namespace {

using namespace std::chrono_literals;

constexpr Address kForeignPage = kFlashBase + 7 * 2048;
constexpr Address kBlankPage = kFlashBase + 12 * 2048;

/// The earlier program: sends requests regardless of the state.
class EarlierProgram {
public:
    explicit EarlierProgram(FaultBench& bench) : m_bench(bench)
    {
        auto link = test::run(bench.bus().open(bench.bus().devices().front()));
        REQUIRE(link);
        m_link = std::move(*link);
        REQUIRE(test::run(m_link->claimInterface(0)));
        (void)getState();
        clearStatus();
    }

    void dnload(std::uint16_t block, Bytes data)
    {
        const usb::ControlSetup setup{0x21, 1, block, 0};
        (void)test::run(m_link->controlOut(setup, std::move(data), 1s));
    }
    void getStatus()
    {
        const usb::ControlSetup setup{0xA1, 3, 0, 0};
        (void)test::run(m_link->controlIn(setup, 6, 1s));
    }
    std::uint8_t getState()
    {
        const usb::ControlSetup setup{0xA1, 5, 0, 0};
        const auto answer = test::run(m_link->controlIn(setup, 1, 1s));
        return answer && !answer->empty() ? answer->front() : 0xFF;
    }
    void clearStatus()
    {
        if (getState() != 10)
            return;
        const usb::ControlSetup setup{0x21, 4, 0, 0};
        (void)test::run(m_link->controlOut(setup, {}, 1s));
    }
    void abort()
    {
        const usb::ControlSetup setup{0x21, 6, 0, 0};
        (void)test::run(m_link->controlOut(setup, {}, 1s));
    }
    void upload(std::uint16_t block, std::uint16_t length)
    {
        const usb::ControlSetup setup{0xA1, 2, block, 0};
        (void)test::run(m_link->controlIn(setup, length, 1s));
    }
    void command(std::uint8_t code, std::optional<Address> address)
    {
        Bytes payload{code};
        if (address)
            appendLittle32(payload, *address);
        dnload(0, std::move(payload));
    }
    void setAddress(Address address)
    {
        command(0x21, address);
        getStatus();
        m_bench.wait(10ms);
        getStatus();
    }

private:
    FaultBench& m_bench;
    std::unique_ptr<usb::Link> m_link;
};

struct Middle {
    const char* name;
    std::function<void(EarlierProgram&)> leave;
};

const std::vector<Middle>& middles()
{
    static const std::vector<Middle> all{
        {"dfuIDLE", [](EarlierProgram&) {}},
        {"a pending erase", [](EarlierProgram& it) { it.command(0x41, kForeignPage); }},
        {"a pending mass erase", [](EarlierProgram& it) { it.command(0x41, std::nullopt); }},
        {"a pending read unprotect", [](EarlierProgram& it) { it.command(0x92, std::nullopt); }},
        {"a pending address", [](EarlierProgram& it) { it.command(0x21, kForeignPage); }},
        {"a pending data block",
         [](EarlierProgram& it) {
             it.setAddress(kBlankPage);
             it.dnload(2, Bytes(64, std::uint8_t{0}));
         }},
        {"an unknown command", [](EarlierProgram& it) { it.command(0x77, kBlankPage); }},
        {"a busy address command",
         [](EarlierProgram& it) {
             it.command(0x21, kForeignPage);
             it.getStatus();
         }},
        {"a busy erase of a blank page",
         [](EarlierProgram& it) {
             it.command(0x41, kBlankPage);
             it.getStatus();
         }},
        {"dfuDNLOAD-IDLE", [](EarlierProgram& it) { it.setAddress(kForeignPage); }},
        {"dfuUPLOAD-IDLE",
         [](EarlierProgram& it) {
             it.setAddress(kForeignPage);
             it.abort();
             it.upload(2, 64);
         }},
        {"dfuERROR", [](EarlierProgram& it) { it.upload(1, 64); }},
        {"a pending leave",
         [](EarlierProgram& it) {
             it.setAddress(kFlashBase);
             it.dnload(2, {});
         }},
        {"a leave under way",
         [](EarlierProgram& it) {
             it.setAddress(kFlashBase);
             it.dnload(2, {});
             it.getStatus();
         }},
    };
    return all;
}

} // namespace

TEST_CASE("a run recovers from any operation left pending by an earlier program, and executes none")
{
    for (const char* oddity : {"", "early-poll=tolerate", "early-poll=nak", "early-poll=error",
                               "unknown-command=stall", "set-address-busy=off"}) {
        for (const Middle& middle : middles()) {
            for (const FaultyJob job : kDfuseJobs) {
                std::string text = "start=bootloader";
                if (*oddity != '\0')
                    text += std::string(",") + oddity;
                FaultBench bench(job, switchesFrom(text.c_str()));
                {
                    EarlierProgram earlier(bench);
                    middle.leave(earlier);
                }
                const Ending ending = bench.run({});
                std::string found;
                for (const Breach& breach : breachesOfNextRun(bench, job, ending)) {
                    if (breach.invariant != Invariant::Protocol)
                        found += breach.what + "\n";
                }
                INFO(jobName(job) << " after " << middle.name << ' ' << oddity);
                CHECK(found == "");
            }
        }
    }
}
