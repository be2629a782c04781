// SPDX-License-Identifier: MIT
// The seam between the device stack and a USB controller: everything a driver does for the stack,
// and all that it may call.
//
// The driver reports events by calling busReset (after closing all endpoints but 0), setupArrived,
// packetSent and packetReceived of usb/device.h. All of it runs in one context (here: interrupt
// handlers of one priority), so neither side locks anything. A concept and not a base class: there
// is one controller in a program, and its calls should not be indirect.
#pragma once

#include "firmware/usb/descriptor_check.h"

#include <concepts>

namespace fieldflash::usb {

// clang-format off
template <typename T>
concept Driver = requires(T driver, uint8_t address, uint8_t endpoint, Bytes bytes, EndpointSet endpoints) {
    /// Called when SET_ADDRESS has been decided, before its status stage, which still takes place at
    /// the old address.
    { driver.assignAddress(address) } -> std::same_as<void>;
    /// Opens every endpoint in a configuration descriptor, idle and at DATA0, open before or not.
    { driver.openEndpoints(bytes) } -> std::same_as<void>;
    /// Closes all endpoints but 0 and forgets what they held.
    { driver.closeEndpoints() } -> std::same_as<void>;
    /// Sends one packet of at most the endpoint's packet size; packetSent follows. Not called again for
    /// that endpoint before.
    { driver.send(endpoint, bytes) } -> std::same_as<void>;
    /// Takes one packet; packetReceived follows. Until called, the host is told to wait.
    { driver.receive(endpoint) } -> std::same_as<void>;
    /// Answers STALL in both directions of endpoint 0, until the next setup packet.
    { driver.stallControl() } -> std::same_as<void>;
    { driver.halt(endpoints) } -> std::same_as<void>;
    /// Ends a halt, data toggles at DATA0. A packet that waits on the endpoint keeps waiting.
    { driver.unhalt(endpoints) } -> std::same_as<void>;
};
// clang-format on

} // namespace fieldflash::usb
