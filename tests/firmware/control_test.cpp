// SPDX-License-Identifier: MIT
// Endpoint 0 beyond single requests: interrupted transfers, resets, and replies that do not fit.
#include "tests/firmware/fake_host.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::usb;
using test::Host;
using test::Packet;

namespace {

constexpr SetupPacket readDevice{0x80, 6, 0x0100, 0, 18};
constexpr SetupPacket readConfiguration{0x80, 6, 0x0200, 0, 255};
constexpr SetupPacket setLineCoding{0x21, 0x20, 0, 0, 7};
constexpr SetupPacket setAddress{0x00, 5, 9, 0, 0};

/// Brings the device into a stage of a control transfer and stops there.
void bringTo(Host& host, Stage stage)
{
    switch (stage) {
    case Stage::Idle: break;
    case Stage::DataToHost: host.setup(readConfiguration); break;
    case Stage::DataFromHost: host.setup(setLineCoding); break;
    case Stage::StatusToHost: host.setup({0x02, 1, 0, 0x81, 0}); break;
    case Stage::StatusFromHost:
        host.setup(readDevice);
        host.fetch(0);
        break;
    }
    REQUIRE(host.device.control().stage == stage);
}

const auto everyStage = {Stage::Idle, Stage::DataToHost, Stage::DataFromHost, Stage::StatusToHost,
                         Stage::StatusFromHost};

ControlState configured()
{
    ControlState state;
    state.device = DeviceState::Configured;
    return state;
}

} // namespace

TEST_CASE("a setup packet ends the transfer under way")
{
    for (const Stage stage : everyStage) {
        Host host;
        host.configure();
        bringTo(host, stage);
        CHECK(host.control(readDevice).data.size() == 18);
        CHECK(host.device.control().stage == Stage::Idle);
    }
}

TEST_CASE("a bus reset takes the device to the default state from every stage of every state")
{
    for (const Stage stage : everyStage) {
        Host host;
        host.configure();
        bringTo(host, stage);
        host.reset();
        CHECK(host.device.control().device == DeviceState::Default);
        CHECK(host.device.control().stage == Stage::Idle);
        CHECK(host.device.driver.open == 0);
        host.configure();
        CHECK(host.control(readDevice).data.size() == 18);
    }
}

TEST_CASE("a bus reset during SET_ADDRESS leaves the device without an address")
{
    Host host;
    host.reset();
    host.setup(setAddress);
    host.reset();
    CHECK(host.control({0x80, 8, 0, 0, 1}).stalled); // GET_CONFIGURATION, still unaddressed
}

TEST_CASE("a bus reset forgets halted endpoints")
{
    Host host;
    host.configure();
    CHECK_FALSE(host.control({0x02, 3, 0, 0x81, 0}).stalled);
    host.configure();
    CHECK(host.control({0x82, 0, 0, 0x81, 2}).data == Packet{0, 0});
}

TEST_CASE("a SET_ADDRESS that is abandoned before its status stage changes no state")
{
    Host host;
    host.reset();
    host.setup(setAddress);
    CHECK(host.control(readDevice).data.size() == 18);
    CHECK(host.device.control().device == DeviceState::Default);
}

TEST_CASE("a data stage shorter or longer than announced is refused")
{
    for (const size_t size : {0u, 1u, 6u, 8u, 64u}) {
        Host host;
        host.configure();
        CHECK(host.control(setLineCoding, Packet(size)).stalled);
        CHECK_FALSE(host.control(setLineCoding, Packet(7)).stalled);
    }
}

TEST_CASE("a status packet with bytes in it is refused")
{
    Host host;
    host.configure();
    bringTo(host, Stage::StatusFromHost);
    host.deliver(0, Packet(1));
    CHECK(host.device.driver.controlStalled);
}

TEST_CASE("an event that belongs to no transfer is ignored")
{
    for (const Stage stage : {Stage::Idle, Stage::DataFromHost, Stage::StatusFromHost}) {
        ControlState state = configured();
        state.stage = stage;
        CHECK(onPacketSent(state) == Step::Nothing);
        CHECK(state.stage == stage);
    }
    for (const Stage stage : {Stage::Idle, Stage::DataToHost, Stage::StatusToHost}) {
        ControlState state = configured();
        state.stage = stage;
        CHECK(onPacketReceived(state, {}) == Step::Nothing);
        CHECK(state.stage == stage);
    }
}

TEST_CASE("a reply to send in answer to a request that brings data is refused")
{
    ControlState state = configured();
    state.request = {0x21, 1, 0, 0, 4};
    const uint8_t bytes[4]{};
    CHECK(onReply(state, Reply::send(bytes)) == Step::Stall);
}

TEST_CASE("a reply to take data is refused where there is none, or more than a packet")
{
    ControlState state = configured();
    state.request = {0x21, 1, 0, 0, 0};
    CHECK(onReply(state, Reply::receive()) == Step::Stall);
    state.request = {0xA1, 1, 0, 0, 8};
    CHECK(onReply(state, Reply::receive()) == Step::Stall);
    state.request = {0x21, 1, 0, 0, 65};
    CHECK(onReply(state, Reply::receive()) == Step::Stall);
    state.request = {0x21, 1, 0, 0, 64};
    CHECK(onReply(state, Reply::receive()) == Step::Receive);
}

TEST_CASE("a request with a data stage cannot be acknowledged without it")
{
    ControlState state = configured();
    state.request = {0x21, 1, 0, 0, 3};
    CHECK(onReply(state, Reply::acknowledge()) == Step::Stall);
    state.request = {0x21, 1, 0, 0, 0};
    CHECK(onReply(state, Reply::acknowledge()) == Step::Send);
    CHECK(state.packet.empty());
}

TEST_CASE("an answer that fills its last packet needs an empty one if the host asked for more")
{
    const uint8_t data[64]{};
    ControlState state = configured();
    state.request = {0xC0, 1, 0, 0, 255};
    REQUIRE(onReply(state, Reply::send(data)) == Step::Send);
    CHECK(state.packet.size() == 64);
    REQUIRE(onPacketSent(state) == Step::Send);
    CHECK(state.packet.empty());
    CHECK(onPacketSent(state) == Step::Receive);

    state.request.wLength = 64;
    REQUIRE(onReply(state, Reply::send(data)) == Step::Send);
    CHECK(onPacketSent(state) == Step::Receive);
}

TEST_CASE("an empty answer to a read is one empty packet")
{
    ControlState state = configured();
    state.request = {0xC0, 1, 0, 0, 10};
    REQUIRE(onReply(state, Reply::send({})) == Step::Send);
    CHECK(state.packet.empty());
    CHECK(onPacketSent(state) == Step::Receive);
    CHECK(onPacketReceived(state, {}) == Step::Complete);
}

TEST_CASE("the length of every answer is right for every length asked")
{
    for (size_t available = 0; available <= 200; ++available) {
        const std::vector<uint8_t> data(available, 0x5A);
        for (uint16_t asked = 1; asked <= 200; ++asked) {
            ControlState state = configured();
            state.request = {0xC0, 1, 0, 0, asked};
            Step step = onReply(state, Reply::send(data));
            size_t total = 0;
            size_t last = 64;
            while (step == Step::Send) {
                REQUIRE(last == 64);
                last = state.packet.size();
                total += last;
                step = onPacketSent(state);
            }
            REQUIRE(step == Step::Receive);
            REQUIRE(total == std::min<size_t>(available, asked));
            REQUIRE((last < 64 || total == asked));
        }
    }
}

TEST_CASE("a refused verdict on data stalls, an accepted one sends the status packet")
{
    ControlState state = configured();
    CHECK(onDataVerdict(state, false) == Step::Stall);
    CHECK(onDataVerdict(state, true) == Step::Send);
    CHECK(state.stage == Stage::StatusToHost);
}
