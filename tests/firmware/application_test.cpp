// SPDX-License-Identifier: MIT
// The demo as seen by the host: the serial port, and every way into the bootloader over USB.
#include "tests/firmware/fake_host.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using test::Host;
using test::Packet;

namespace {

constexpr usb::SetupPacket setLineCoding{0x21, 0x20, 0, 0, 7};
constexpr usb::SetupPacket getLineCoding{0xA1, 0x21, 0, 0, 7};
constexpr usb::SetupPacket raiseDtr{0x21, 0x22, 3, 0, 0};
constexpr usb::SetupPacket dropDtr{0x21, 0x22, 0, 0, 0};
constexpr usb::SetupPacket detach{0x21, 0, 1000, demo::dfuInterface, 0};
constexpr usb::SetupPacket getState{0xA1, 5, 0, demo::dfuInterface, 1};

const Packet baud1200{0xB0, 0x04, 0, 0, 0, 0, 8};
const Packet baud115200{0x00, 0xC2, 0x01, 0, 0, 0, 8};

Host newHost()
{
    Host host;
    host.configure();
    return host;
}

Packet bytes(std::string_view text) { return {text.begin(), text.end()}; }

bool wantsLoader(const Host& host) { return host.device.function.wantsLoader(); }

} // namespace

TEST_CASE("bytes sent to the port come back")
{
    Host host = newHost();
    host.deliver(1, bytes("abc"));
    CHECK(host.fetch(1) == bytes("abc"));
    CHECK(host.isReady(1));
}

TEST_CASE("the port takes no second packet before the first is answered")
{
    Host host = newHost();
    host.deliver(1, bytes("abc"));
    CHECK_FALSE(host.isReady(1));
}

TEST_CASE("an answer that fills its packet is closed with an empty one")
{
    Host host = newHost();
    host.deliver(1, Packet(64, 'x'));
    CHECK(host.fetch(1).size() == 64);
    CHECK(host.fetch(1).empty());
    CHECK(host.isReady(1));
}

TEST_CASE("an answer longer than a packet comes in several")
{
    Host host = newHost();
    host.deliver(1, bytes(std::string(56, 'x') + "\nversion"));
    CHECK(host.fetch(1).size() == 64);
    CHECK(host.fetch(1).empty());
    host.deliver(1, bytes("\n" + std::string(62, 'y')));
    CHECK(host.fetch(1).size() == 64);
    CHECK(host.fetch(1).size() == 1 + 21 + 62 - 64);
    CHECK(host.isReady(1));
}

TEST_CASE("an empty packet is not answered")
{
    Host host = newHost();
    host.deliver(1, {});
    CHECK(host.device.driver.sending.empty());
    CHECK(host.isReady(1));
}

TEST_CASE("what was unsent at a new configuration is forgotten")
{
    Host host = newHost();
    host.deliver(1, Packet(64, 'x'));
    host.configure();
    host.deliver(1, bytes("new"));
    CHECK(host.fetch(1) == bytes("new"));
}

TEST_CASE("the line coding is kept, and is 115200 8N1 at first")
{
    Host host = newHost();
    CHECK(host.control(getLineCoding).data == baud115200);
    CHECK_FALSE(host.control(setLineCoding, baud1200).stalled);
    CHECK(host.control(getLineCoding).data == baud1200);
}

TEST_CASE("requests that the port does not know are refused")
{
    Host host = newHost();
    CHECK(host.control({0x21, 0x20, 0, 0, 6}, Packet(6)).stalled);
    CHECK(host.control({0x21, 0x20, 0, 0, 8}, Packet(8)).stalled);
    CHECK(host.control({0x21, 0x23, 0xFFFF, 0, 0}).stalled); // SEND_BREAK
    CHECK(host.control({0x21, 0x00, 0, 0, 4}, Packet(4)).stalled);
    CHECK(host.control({0x21, 0x22, 1, 1, 0}).stalled); // to the data interface
    CHECK(host.control({0xA1, 0x20, 0, 0, 7}).stalled);
}

TEST_CASE("class requests wait for a configuration")
{
    Host host;
    host.reset();
    CHECK(host.control(getLineCoding).stalled);
    CHECK(host.control(detach).stalled);
    CHECK(host.control(getState).stalled);
}

TEST_CASE("DFU_DETACH enters the loader, after its status stage and not before")
{
    Host host = newHost();
    host.setup(detach);
    CHECK_FALSE(wantsLoader(host));
    CHECK(host.fetch(0).empty());
    CHECK(wantsLoader(host));
}

TEST_CASE("a detach whose status stage never comes is forgotten after its time-out")
{
    Host host = newHost();
    host.setup(detach);
    for (int i = 0; i < 1000; ++i)
        host.device.function.millisecondPassed();
    CHECK(host.control(getState).data == Packet{0});
    CHECK_FALSE(wantsLoader(host));
}

TEST_CASE("a bus reset in place of the status stage enters the loader too")
{
    Host host = newHost();
    host.setup(detach);
    host.reset();
    CHECK(wantsLoader(host));
}

TEST_CASE("asking for the DFU state does not enter the loader")
{
    Host host = newHost();
    CHECK(host.control(getState).data == Packet{0});
    CHECK(host.control({0xA1, 3, 0, demo::dfuInterface, 6}).data == Packet{0, 0, 0, 0, 0, 0});
    CHECK_FALSE(wantsLoader(host));
}

TEST_CASE("a dfu line enters the loader")
{
    Host host = newHost();
    host.deliver(1, bytes("dfu\n"));
    CHECK(wantsLoader(host));
}

TEST_CASE("dropping DTR at 1200 baud enters the loader")
{
    Host host = newHost();
    host.control(raiseDtr);
    host.control(setLineCoding, baud1200);
    CHECK_FALSE(wantsLoader(host));
    host.control(dropDtr);
    CHECK(wantsLoader(host));
}

TEST_CASE("a port at 1200 baud whose DTR was never up does not enter the loader")
{
    Host host = newHost();
    host.control(setLineCoding, baud1200);
    host.control(dropDtr);
    host.control(dropDtr);
    CHECK_FALSE(wantsLoader(host));
    host.control(raiseDtr);
    CHECK_FALSE(wantsLoader(host));
    host.control(dropDtr);
    CHECK(wantsLoader(host));
}

TEST_CASE("a DETACH with time-out 0 enters the loader even if its status stage is some frames late")
{
    Host host = newHost();
    host.setup({0x21, 0, 0, demo::dfuInterface, 0});
    for (int i = 0; i < 20; ++i)
        host.device.function.millisecondPassed();
    CHECK(host.fetch(0).empty());
    CHECK(wantsLoader(host));
}

TEST_CASE("a board whose bootloader could not use USB refuses every way into it and says why")
{
    Host host;
    host.device.function.refuseLoader();
    host.configure();
    const std::string reason = "The bootloader needs a running crystal for USB";

    CHECK(host.control(detach).stalled);
    const Packet status = host.control({0xA1, 3, 0, demo::dfuInterface, 6}).data;
    REQUIRE(status.size() == 6);
    CHECK(status[0] == 0x0B); // errVENDOR
    CHECK(status[4] == 0);    // appIDLE
    const Packet string =
        host.control({0x80, 6, static_cast<uint16_t>(0x0300 | status[5]), 0x0409, 255}).data;
    std::string text;
    for (size_t at = 2; at < string.size(); at += 2)
        text += static_cast<char>(string[at]);
    CHECK(text == reason);

    host.deliver(1, bytes("dfu\n"));
    CHECK(host.fetch(1) == bytes("dfu\n" + reason + "\r\n"));

    host.control(setLineCoding, baud1200);
    host.control(raiseDtr);
    host.control(dropDtr);
    host.device.function.buttonPressed();
    host.setup(detach);
    host.reset();
    CHECK_FALSE(wantsLoader(host));
}

TEST_CASE("the button enters the loader")
{
    Host host = newHost();
    host.device.function.buttonPressed();
    CHECK(wantsLoader(host));
}

TEST_CASE("opening and closing the port at any other speed does nothing")
{
    Host host = newHost();
    host.control(setLineCoding, baud115200);
    host.control(raiseDtr);
    host.control(dropDtr);
    CHECK_FALSE(wantsLoader(host));
    host.control(setLineCoding, baud1200);
    host.control(raiseDtr);
    host.control(setLineCoding, baud115200);
    host.control(dropDtr);
    CHECK_FALSE(wantsLoader(host));
}
