// SPDX-License-Identifier: MIT
// A USB controller in memory. Stricter than silicon: violations of the driver interface fail the
// test instead of occasionally losing a packet.
#pragma once

#include "firmware/usb/driver.h"

#include <map>
#include <optional>
#include <set>
#include <stdexcept>
#include <vector>

namespace fieldflash::test {

using Packet = std::vector<uint8_t>;

class FakeDriver {
public:
    // Requests of the stack
    std::map<uint8_t, Packet> sending; ///< by endpoint number
    std::set<uint8_t> listening;
    bool controlStalled = false;
    std::optional<uint8_t> address;
    usb::EndpointSet open = 0;
    usb::EndpointSet halted = 0;
    unsigned timesOpened = 0;

    // usb::Driver
    void assignAddress(uint8_t newAddress) { address = newAddress; }

    void openEndpoints(usb::Bytes configuration)
    {
        closeEndpoints();
        ++timesOpened;
        usb::forEachDescriptor(configuration, [this](usb::Bytes descriptor) {
            if (usb::is(descriptor, usb::DescriptorType::Endpoint))
                open |= usb::endpointBit(descriptor[2]);
        });
    }

    void closeEndpoints()
    {
        open = 0;
        halted = 0;
        std::erase_if(sending, [](const auto& entry) { return entry.first != 0; });
        std::erase_if(listening, [](uint8_t endpoint) { return endpoint != 0; });
    }

    void send(uint8_t endpoint, usb::Bytes packet)
    {
        demand(isOpen(endpoint | usb::endpointIn), "a packet for a closed endpoint");
        demand(!sending.contains(endpoint), "a packet before the last one was fetched");
        demand(packet.size() <= 64, "a packet that full speed cannot carry");
        sending[endpoint] = Packet(packet.begin(), packet.end());
    }

    void receive(uint8_t endpoint)
    {
        demand(isOpen(endpoint), "listening on a closed endpoint");
        demand(listening.insert(endpoint).second, "listening twice");
    }

    void stallControl()
    {
        demand(sending.count(0) == 0 && listening.count(0) == 0, "a stall on top of a packet");
        controlStalled = true;
    }

    void halt(usb::EndpointSet endpoints)
    {
        demand((endpoints & ~open) == 0 && endpoints != 0, "halting an endpoint that is not open");
        halted |= endpoints;
    }

    void unhalt(usb::EndpointSet endpoints)
    {
        demand((endpoints & ~open) == 0, "starting an endpoint that is not open");
        halted &= ~endpoints;
    }

    // Events on the bus
    void forgetControl()
    {
        sending.erase(0);
        listening.erase(0);
        controlStalled = false;
    }

    void resetBus()
    {
        closeEndpoints();
        forgetControl();
        address.reset();
    }

private:
    bool isOpen(unsigned endpointAddress) const
    {
        return (endpointAddress & 0x0F) == 0 || (open & usb::endpointBit(endpointAddress)) != 0;
    }
    static void demand(bool condition, const char* breach)
    {
        if (!condition)
            throw std::logic_error(breach);
    }
};

static_assert(usb::Driver<FakeDriver>);

} // namespace fieldflash::test
