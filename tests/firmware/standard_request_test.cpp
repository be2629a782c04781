// SPDX-License-Identifier: MIT
// Chapter 9 of USB 2.0, request by request, on the whole device except its controller.
#include "tests/firmware/fake_host.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using test::Host;
using test::Outcome;
using test::Packet;
using usb::DeviceState;
using usb::SetupPacket;

namespace {

using Words = std::initializer_list<uint16_t>;

// bmRequestType
constexpr uint8_t toDevice = 0x00, toInterface = 0x01, toEndpoint = 0x02;
constexpr uint8_t fromDevice = 0x80, fromInterface = 0x81, fromEndpoint = 0x82;
// bRequest
constexpr uint8_t getStatus = 0, clearFeature = 1, setFeature = 3, setAddress = 5;
constexpr uint8_t getDescriptor = 6, setDescriptor = 7, getConfiguration = 8;
constexpr uint8_t setConfiguration = 9, getInterface = 10, setInterface = 11, synchFrame = 12;

Host configuredHost()
{
    Host host;
    host.configure();
    return host;
}

Host addressedHost()
{
    Host host;
    host.reset();
    REQUIRE_FALSE(host.control({toDevice, setAddress, 7, 0, 0}).stalled);
    return host;
}

DeviceState stateOf(const Host& host) { return host.device.control().device; }

} // namespace

TEST_CASE("a reset device answers for its device descriptor at once")
{
    Host host;
    host.reset();
    const Outcome outcome = host.control({fromDevice, getDescriptor, 0x0100, 0, 64});
    REQUIRE_FALSE(outcome.stalled);
    CHECK(outcome.data.size() == 18);
    CHECK(outcome.data[7] == 64);
}

TEST_CASE("a descriptor is cut to the length that the host asked for")
{
    Host host = configuredHost();
    const uint16_t wanted = GENERATE(as<uint16_t>(), 1, 8, 9, 17);
    CHECK(host.control({fromDevice, getDescriptor, 0x0100, 0, wanted}).data.size() == wanted);
}

TEST_CASE("a long descriptor comes in full packets and ends with a short one")
{
    Host host = configuredHost();
    const Outcome outcome = host.control({fromDevice, getDescriptor, 0x0200, 0, 0xFFFF});
    CHECK(outcome.data.size() == 93);
    CHECK(outcome.packetSizes == std::vector<size_t>{64, 29});
}

TEST_CASE("every string there is can be read, and no other")
{
    Host host = configuredHost();
    for (uint16_t index = 0; index <= 5; ++index) {
        const uint16_t value = static_cast<uint16_t>(0x0300 + index);
        const Outcome outcome = host.control({fromDevice, getDescriptor, value, 0x0409, 255});
        REQUIRE_FALSE(outcome.stalled);
        CHECK(outcome.data.size() == outcome.data.at(0));
        CHECK(outcome.data.at(1) == 3);
    }
    CHECK(host.control({fromDevice, getDescriptor, 0x0306, 0x0409, 255}).stalled);
    CHECK(host.control({fromDevice, getDescriptor, 0x03EE, 0x0000, 18}).stalled);
}

TEST_CASE("descriptors that a full-speed device does not have are refused")
{
    Host host = configuredHost();
    // device qualifier, other speed, interface, endpoint, the second configuration, HID, type 0
    const uint16_t value =
        GENERATE(as<uint16_t>(), 0x0600, 0x0700, 0x0400, 0x0500, 0x0201, 0x2200, 0x0000, 0x0101);
    CHECK(host.control({fromDevice, getDescriptor, value, 0, 64}).stalled);
}

TEST_CASE("a refused request does not harm the next one")
{
    Host host = configuredHost();
    CHECK(host.control({fromDevice, getDescriptor, 0x0600, 0, 10}).stalled);
    CHECK_FALSE(host.control({fromDevice, getDescriptor, 0x0100, 0, 18}).stalled);
}

TEST_CASE("SET_DESCRIPTOR and SYNCH_FRAME are refused")
{
    Host host = configuredHost();
    CHECK(host.control({toDevice, setDescriptor, 0x0100, 0, 18}, Packet(18)).stalled);
    CHECK(host.control({fromEndpoint, synchFrame, 0, 1, 2}).stalled);
}

TEST_CASE("standard requests that do not exist are refused")
{
    Host host = configuredHost();
    const uint8_t request = GENERATE(as<uint8_t>(), 2, 4, 13, 48, 255);
    CHECK(host.control({fromDevice, request, 0, 0, 2}).stalled);
    CHECK(host.control({toDevice, request, 0, 0, 0}).stalled);
}

TEST_CASE(
    "an address reaches the controller before the status stage, and the state changes after it")
{
    Host host;
    host.reset();
    host.setup({toDevice, setAddress, 42, 0, 0});
    CHECK(host.device.driver.address == 42);
    CHECK(stateOf(host) == DeviceState::Default);
    CHECK(host.fetch(0).empty());
    CHECK(stateOf(host) == DeviceState::Addressed);
}

TEST_CASE("address 0 takes an addressed device back to the default state")
{
    Host host = addressedHost();
    CHECK_FALSE(host.control({toDevice, setAddress, 0, 0, 0}).stalled);
    CHECK(host.device.driver.address == 0);
    CHECK(stateOf(host) == DeviceState::Default);
}

TEST_CASE("SET_ADDRESS with a wrong value, index, length, recipient or state is refused")
{
    Host host = addressedHost();
    CHECK(host.control({toDevice, setAddress, 128, 0, 0}).stalled);
    CHECK(host.control({toDevice, setAddress, 3, 1, 0}).stalled);
    CHECK(host.control({toDevice, setAddress, 3, 0, 2}, Packet(2)).stalled);
    CHECK(host.control({toInterface, setAddress, 3, 0, 0}).stalled);
    CHECK(host.device.driver.address == 7);
    host.configure();
    CHECK(host.control({toDevice, setAddress, 3, 0, 0}).stalled);
    CHECK(host.device.driver.address == 7);
}

TEST_CASE("configuration 1 opens the endpoints and 0 closes them")
{
    Host host = addressedHost();
    CHECK(host.control({fromDevice, getConfiguration, 0, 0, 1}).data == Packet{0});
    CHECK_FALSE(host.control({toDevice, setConfiguration, 1, 0, 0}).stalled);
    CHECK(host.device.driver.open
          == (usb::endpointBit(0x81) | usb::endpointBit(0x01) | usb::endpointBit(0x82)));
    CHECK(host.isReady(1));
    CHECK(host.control({fromDevice, getConfiguration, 0, 0, 1}).data == Packet{1});
    CHECK_FALSE(host.control({toDevice, setConfiguration, 0, 0, 0}).stalled);
    CHECK(host.device.driver.open == 0);
    CHECK(stateOf(host) == DeviceState::Addressed);
}

TEST_CASE("choosing the configuration again starts the endpoints afresh")
{
    Host host = configuredHost();
    CHECK_FALSE(host.control({toEndpoint, setFeature, 0, 0x81, 0}).stalled);
    CHECK_FALSE(host.control({toDevice, setConfiguration, 1, 0, 0}).stalled);
    CHECK(host.device.driver.timesOpened == 2);
    CHECK(host.device.driver.halted == 0);
    CHECK(host.control({fromEndpoint, getStatus, 0, 0x81, 2}).data == Packet{0, 0});
    CHECK(host.isReady(1));
}

TEST_CASE("SET_CONFIGURATION with a wrong value, index, length, recipient or state is refused")
{
    Host host;
    host.reset();
    CHECK(host.control({toDevice, setConfiguration, 1, 0, 0}).stalled);
    CHECK(host.control({fromDevice, getConfiguration, 0, 0, 1}).stalled);
    host.configure();
    CHECK(host.control({toDevice, setConfiguration, 2, 0, 0}).stalled);
    CHECK(host.control({toDevice, setConfiguration, 1, 1, 0}).stalled);
    CHECK(host.control({toDevice, setConfiguration, 1, 0, 1}, Packet(1)).stalled);
    CHECK(host.control({toInterface, setConfiguration, 0, 0, 0}).stalled);
    CHECK(host.control({fromDevice, getConfiguration, 1, 0, 1}).stalled);
    CHECK(host.control({fromDevice, getConfiguration, 0, 1, 1}).stalled);
    CHECK(stateOf(host) == DeviceState::Configured);
}

TEST_CASE("the device says that it is self-powered and does not wake the host")
{
    Host host = configuredHost();
    CHECK(host.control({fromDevice, getStatus, 0, 0, 2}).data == Packet{1, 0});
    CHECK(host.control({fromDevice, getStatus, 0, 0, 1}).data == Packet{1});
    CHECK(host.control({fromDevice, getStatus, 0, 0, 64}).data == Packet{1, 0});
}

TEST_CASE("GET_STATUS knows the interfaces and endpoints there are, in the state they exist in")
{
    Host host = configuredHost();
    for (const uint16_t number : Words{0, 1, 2})
        CHECK(host.control({fromInterface, getStatus, 0, number, 2}).data == Packet{0, 0});
    for (const uint16_t address : Words{0x00, 0x80, 0x01, 0x81, 0x82})
        CHECK(host.control({fromEndpoint, getStatus, 0, address, 2}).data == Packet{0, 0});
    CHECK(host.control({fromInterface, getStatus, 0, 3, 2}).stalled);
    CHECK(host.control({fromInterface, getStatus, 0, 0x0100, 2}).stalled);
    for (const uint16_t address : Words{0x02, 0x83, 0x0F, 0x91, 0x0181, 0x10})
        CHECK(host.control({fromEndpoint, getStatus, 0, address, 2}).stalled);
    CHECK(host.control({fromDevice, getStatus, 1, 0, 2}).stalled);
    CHECK(host.control({fromDevice, getStatus, 0, 1, 2}).stalled);
    CHECK(host.control({0x83, getStatus, 0, 0, 2}).stalled);

    Host early = addressedHost();
    CHECK(early.control({fromInterface, getStatus, 0, 0, 2}).stalled);
    CHECK(early.control({fromEndpoint, getStatus, 0, 0x81, 2}).stalled);
    CHECK(early.control({fromEndpoint, getStatus, 0, 0, 2}).data == Packet{0, 0});
}

TEST_CASE("an endpoint can be halted and started again")
{
    Host host = configuredHost();
    const uint16_t address = GENERATE(as<uint16_t>(), 0x01, 0x81, 0x82);
    CHECK_FALSE(host.control({toEndpoint, setFeature, 0, address, 0}).stalled);
    CHECK(host.device.driver.halted == usb::endpointBit(address));
    CHECK(host.control({fromEndpoint, getStatus, 0, address, 2}).data == Packet{1, 0});
    CHECK_FALSE(host.control({toEndpoint, clearFeature, 0, address, 0}).stalled);
    CHECK(host.device.driver.halted == 0);
    CHECK(host.control({fromEndpoint, getStatus, 0, address, 2}).data == Packet{0, 0});
}

TEST_CASE("endpoint 0 cannot be halted, and clearing its halt changes nothing")
{
    Host host = configuredHost();
    CHECK(host.control({toEndpoint, setFeature, 0, 0x00, 0}).stalled);
    CHECK(host.control({toEndpoint, setFeature, 0, 0x80, 0}).stalled);
    CHECK_FALSE(host.control({toEndpoint, clearFeature, 0, 0x00, 0}).stalled);
    CHECK_FALSE(host.control({toEndpoint, clearFeature, 0, 0x80, 0}).stalled);
}

TEST_CASE("features that the device does not have are refused")
{
    Host host = configuredHost();
    for (uint8_t request : {setFeature, clearFeature}) {
        CHECK(host.control({toDevice, request, 1, 0, 0}).stalled); // remote wake-up
        CHECK(host.control({toDevice, request, 2, 0, 0}).stalled); // test mode
        CHECK(host.control({toInterface, request, 0, 0, 0}).stalled);
        CHECK(host.control({toEndpoint, request, 1, 0x81, 0}).stalled);
        CHECK(host.control({toEndpoint, request, 0, 0x83, 0}).stalled);
        CHECK(host.control({toEndpoint, request, 0, 0x81, 1}, Packet(1)).stalled);
    }
    Host early = addressedHost();
    CHECK(early.control({toEndpoint, setFeature, 0, 0x81, 0}).stalled);
}

TEST_CASE("each interface has one alternate setting, and choosing it starts its endpoints afresh")
{
    Host host = configuredHost();
    for (const uint16_t number : Words{0, 1, 2})
        CHECK(host.control({fromInterface, getInterface, 0, number, 1}).data == Packet{0});
    CHECK_FALSE(host.control({toEndpoint, setFeature, 0, 0x81, 0}).stalled);
    CHECK_FALSE(host.control({toEndpoint, setFeature, 0, 0x82, 0}).stalled);
    CHECK_FALSE(host.control({toInterface, setInterface, 0, 1, 0}).stalled);
    CHECK(host.device.driver.halted == usb::endpointBit(0x82));

    CHECK(host.control({toInterface, setInterface, 1, 1, 0}).stalled);
    CHECK(host.control({toInterface, setInterface, 0, 3, 0}).stalled);
    CHECK(host.control({toDevice, setInterface, 0, 1, 0}).stalled);
    CHECK(host.control({fromInterface, getInterface, 0, 3, 1}).stalled);
    CHECK(host.control({fromInterface, getInterface, 1, 0, 1}).stalled);
    CHECK(host.control({fromDevice, getInterface, 0, 0, 1}).stalled);

    Host early = addressedHost();
    CHECK(early.control({fromInterface, getInterface, 0, 0, 1}).stalled);
    CHECK(early.control({toInterface, setInterface, 0, 0, 0}).stalled);
}

TEST_CASE("a read of no bytes has no data stage")
{
    Host host = configuredHost();
    CHECK_FALSE(host.control({fromDevice, getDescriptor, 0x0100, 0, 0}).stalled);
    CHECK_FALSE(host.control({fromDevice, getStatus, 0, 0, 0}).stalled);
}

TEST_CASE("a request in the wrong direction is refused")
{
    Host host = configuredHost();
    CHECK(host.control({toDevice, getDescriptor, 0x0100, 0, 18}, Packet(18)).stalled);
    CHECK(host.control({toDevice, getStatus, 0, 0, 2}, Packet(2)).stalled);
    CHECK(host.control({fromDevice, setAddress, 5, 0, 1}).stalled);
    CHECK(host.control({fromDevice, setConfiguration, 1, 0, 1}).stalled);
}

TEST_CASE("requests of the reserved type are refused")
{
    Host host = configuredHost();
    CHECK(host.control({0xE0, 0, 0, 0, 2}).stalled);
    CHECK(host.control({0x60, 0, 0, 0, 0}).stalled);
}

TEST_CASE("no setup packet at all leaves the device without an answer or beyond the next request")
{
    Host host = configuredHost();
    const uint16_t numbers[] = {0, 1, 2, 7, 8, 64, 65, 0x81, 0x0100, 0x0304, 0x0F00, 0xFFFF};
    for (unsigned type = 0; type < 256; ++type) {
        for (unsigned request = 0; request < 40; ++request) {
            for (uint16_t number : numbers) {
                const SetupPacket packet{static_cast<uint8_t>(type), static_cast<uint8_t>(request),
                                         number, number, number};
                host.setup(packet);
                const bool answered = host.device.driver.controlStalled
                    || host.device.driver.sending.contains(0) || host.isReady(0);
                if (!answered)
                    FAIL("no answer to " << packet);
            }
        }
    }
    CHECK_FALSE(host.control({fromDevice, getDescriptor, 0x0100, 0, 18}).stalled);
}
