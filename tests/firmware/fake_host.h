// SPDX-License-Identifier: MIT
// The host side: performs complete control transfers, packet by packet, like a host controller, and
// checks the device's response in each stage.
#pragma once

#include "firmware/demo/application.h"
#include "firmware/usb/device.h"
#include "tests/firmware/fake_driver.h"

#include <ostream>
#include <span>

namespace fieldflash::usb {

inline std::ostream& operator<<(std::ostream& out, const SetupPacket& packet)
{
    return out << std::hex << "{" << +packet.bmRequestType << " " << +packet.bRequest << " "
               << packet.wValue << " " << packet.wIndex << " " << packet.wLength << "}";
}

} // namespace fieldflash::usb

namespace fieldflash::test {

struct Outcome {
    bool stalled = false;
    Packet data{};
    std::vector<size_t> packetSizes{};
};

class Host {
public:
    usb::Device<demo::description, FakeDriver, demo::Application> device;

    Host()
    {
        constexpr uint32_t uid[]{1, 2, 3};
        demo::setStrings(uid, nullptr);
    }

    void reset()
    {
        device.driver.resetBus();
        device.busReset();
    }
    /// Enumerates the device as far as a driver needs it.
    void configure()
    {
        reset();
        require(!control({0x00, 5, 7, 0, 0}).stalled, "SET_ADDRESS");
        require(!control({0x00, 9, 1, 0, 0}).stalled, "SET_CONFIGURATION");
    }

    /// Only the setup stage.
    void setup(const usb::SetupPacket& packet)
    {
        device.driver.forgetControl();
        device.setupArrived(packet.bytes());
    }

    /// A complete transfer; `data` is for the data stage to the device.
    Outcome control(const usb::SetupPacket& packet, const Packet& data = {})
    {
        setup(packet);
        if (packet.wLength == 0)
            return fetchStatus();
        return packet.isToHost() ? readData(packet.wLength) : writeData(data);
    }

    /// The packet pending on an IN endpoint of the device.
    Packet fetch(uint8_t endpoint)
    {
        const auto found = device.driver.sending.find(endpoint);
        require(found != device.driver.sending.end(), "nothing to fetch");
        const Packet packet = found->second;
        device.driver.sending.erase(found);
        device.packetSent(endpoint);
        return packet;
    }

    bool isReady(uint8_t endpoint) const { return device.driver.listening.contains(endpoint); }

    void deliver(uint8_t endpoint, const Packet& packet)
    {
        require(device.driver.listening.erase(endpoint) == 1, "the device is not listening");
        device.packetReceived(endpoint, packet);
    }

private:
    static void require(bool condition, const char* what)
    {
        if (!condition)
            throw std::logic_error(what);
    }

    Outcome stalled()
    {
        require(device.driver.sending.count(0) == 0, "stalled with a packet in hand");
        return {.stalled = true};
    }

    Outcome fetchStatus(Outcome outcome = {})
    {
        if (device.driver.controlStalled)
            return stalled();
        require(fetch(0).empty(), "a status packet with something in it");
        return outcome;
    }

    Outcome readData(size_t wanted)
    {
        Outcome outcome;
        size_t last = 64;
        while (last == 64 && outcome.data.size() < wanted) {
            if (device.driver.controlStalled)
                return stalled();
            const Packet packet = fetch(0);
            last = packet.size();
            outcome.packetSizes.push_back(last);
            outcome.data.insert(outcome.data.end(), packet.begin(), packet.end());
        }
        require(outcome.data.size() <= wanted, "more than was asked for");
        if (device.driver.controlStalled)
            return stalled();
        deliver(0, {});
        return outcome;
    }

    Outcome writeData(const Packet& data)
    {
        if (device.driver.controlStalled)
            return stalled();
        deliver(0, data);
        return fetchStatus();
    }
};

} // namespace fieldflash::test
