// SPDX-License-Identifier: MIT
// The part of a device beyond chapter 9: classes and vendor requests. Called in the context of the
// driver's events.
#pragma once

#include "firmware/usb/control.h"

#include <concepts>

namespace fieldflash::usb {

/// The next step for the endpoint of an event.
enum class DataStep : uint8_t {
    Nothing,
    Send,    ///< function.packet(), on the IN endpoint of that number
    Receive, ///< one packet, on the OUT endpoint of that number
};

// clang-format off
template <typename T>
concept Function = requires(T function, const SetupPacket &request, uint8_t endpoint, Bytes bytes) {
    /// The setup stage of a class or vendor request.
    { function.request(request) } -> std::same_as<Reply>;
    /// The data stage of a request answered with Reply::receive, or the rest of it after partArrived;
    /// exactly wLength bytes in all. False stalls.
    { function.dataArrived(request, bytes) } -> std::same_as<bool>;
    /// The status stage of a request is over: the host knows that it succeeded.
    { function.requestCompleted(request) } -> std::same_as<void>;
    /// All endpoints are now open, idle and at DATA0. Returns the first OUT endpoint to receive on, or 0.
    { function.configured() } -> std::same_as<uint8_t>;
    /// The host has reset the bus; the endpoints are closed until the next configured().
    { function.busReset() } -> std::same_as<void>;
    { function.packetSent(endpoint) } -> std::same_as<DataStep>;
    { function.packetReceived(endpoint, bytes) } -> std::same_as<DataStep>;
    /// The packet for DataStep::Send; unchanged until the next event.
    { function.packet() } -> std::same_as<Bytes>;
};
// clang-format on

/// Functions with a member `answersLate` can reply Reply::later(); setupArrived() tells them that
/// the host has given up waiting. Those of programs with controlWritesHaveParts have
/// partArrived(size_t offset, Bytes part).
template <typename T>
concept answersLate = requires { T::answersLate; };

} // namespace fieldflash::usb
