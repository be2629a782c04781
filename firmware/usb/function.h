// SPDX-License-Identifier: MIT
// What a device does beyond chapter 9: classes and vendor requests. Called in the context of the
// driver's events.
#pragma once

#include "firmware/usb/control.h"

#include <concepts>

namespace fieldflash::usb {

/// What a function wants done with the endpoint that an event was about.
enum class DataStep : uint8_t {
    Nothing,
    Send,    ///< function.packet(), by the IN endpoint of that number
    Receive, ///< one packet, by the OUT endpoint of that number
};

// clang-format off
template <typename T>
concept Function = requires(T function, const SetupPacket &request, uint8_t endpoint, Bytes bytes) {
    /// The setup stage of a class or vendor request.
    { function.request(request) } -> std::same_as<Reply>;
    /// The data stage of a request answered with Reply::receive; exactly wLength bytes. False stalls.
    { function.dataArrived(request, bytes) } -> std::same_as<bool>;
    /// The status stage of any request is over: the host knows that it succeeded.
    { function.requestCompleted(request) } -> std::same_as<void>;
    /// All endpoints are open, idle and at DATA0, now. Returns the OUT endpoint to listen to first.
    { function.configured() } -> std::same_as<uint8_t>;
    /// The host has reset the bus; the endpoints are closed until the next configured().
    { function.busReset() } -> std::same_as<void>;
    { function.packetSent(endpoint) } -> std::same_as<DataStep>;
    { function.packetReceived(endpoint, bytes) } -> std::same_as<DataStep>;
    /// What DataStep::Send is about; stays as it is until the next event.
    { function.packet() } -> std::same_as<Bytes>;
};
// clang-format on

} // namespace fieldflash::usb
