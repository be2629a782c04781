// SPDX-License-Identifier: MIT
// The interface between the device stack and a USB controller: everything a driver does for the
// stack, and everything it may call.
//
// The driver reports events by calling busReset (after closing all endpoints but 0), setupArrived,
// packetSent and packetReceived of usb/device.h. All of it runs in one context (here: interrupt
// handlers of one priority), so neither side needs locks. A concept rather than a base class,
// because a program has only one controller and its calls should not be virtual.
#pragma once

#include "firmware/usb/descriptor_check.h"

#include <concepts>

namespace fieldflash::usb {

// clang-format off
template <typename T>
concept Driver = requires(T driver, uint8_t address, uint8_t endpoint, Bytes bytes, EndpointSet endpoints) {
    /// Called for SET_ADDRESS before its status stage, which still uses the old address.
    { driver.assignAddress(address) } -> std::same_as<void>;
    /// Opens every endpoint in a configuration descriptor, idle and at DATA0, even if already open.
    { driver.openEndpoints(bytes) } -> std::same_as<void>;
    /// Closes all endpoints except 0 and discards their packets.
    { driver.closeEndpoints() } -> std::same_as<void>;
    /// Sends one packet of at most the endpoint's packet size; calls packetSent afterwards. Not
    /// called again for that endpoint before that.
    { driver.send(endpoint, bytes) } -> std::same_as<void>;
    /// Accepts one packet; calls packetReceived afterwards. Until called, the host gets NAK.
    { driver.receive(endpoint) } -> std::same_as<void>;
    /// Returns STALL in both directions of endpoint 0, until the next setup packet.
    { driver.stallControl() } -> std::same_as<void>;
    { driver.halt(endpoints) } -> std::same_as<void>;
    /// Ends a halt, data toggles at DATA0. A packet pending on the endpoint stays pending.
    { driver.unhalt(endpoints) } -> std::same_as<void>;
};
// clang-format on

} // namespace fieldflash::usb
