// SPDX-License-Identifier: MIT
// Endpoint 0: chapter 9 of USB 2.0 as functions of (state, event) that answer what to do next. No
// hardware, no callbacks: usb/device.h carries the answers out.
#pragma once

#include "firmware/usb/descriptor_check.h"
#include "firmware/usb/setup_packet.h"

namespace fieldflash::usb {

/// Everything a host may ask about a device that does not change while it runs.
struct DeviceDescription {
    Bytes device;
    Bytes configuration;
    Bytes binaryObjectStore;
    /// [0] is the list of languages. What counts is the length in the first byte: a string that is
    /// put together at run time may have more room.
    std::span<const Bytes> strings;
    std::span<const EndpointSet> endpointsByInterface; ///< one entry per interface
};

/// The visible states of USB 2.0 section 9.1.1 that a powered device can be in. Suspend changes
/// nothing here and is not among them.
enum class DeviceState : uint8_t { Default, Addressed, Configured };

enum class Stage : uint8_t { Idle, DataToHost, DataFromHost, StatusToHost, StatusFromHost };

struct ControlState {
    SetupPacket request{};     ///< the transfer under way
    Bytes packet{};            ///< what Send and OfferData are about
    EndpointSet endpoints = 0; ///< what HaltEndpoints and UnhaltEndpoints are about
    Bytes rest{};              ///< of the data stage to the host, not yet handed to the driver
    EndpointSet halted = 0;
    Stage stage = Stage::Idle;
    DeviceState device = DeviceState::Default;
    bool endsWithEmptyPacket = false; ///< a short answer that fills its last packet (USB 2.0 5.5.3)
    uint8_t answer[2]{};
};

/// What a class or vendor request leads to.
struct Reply {
    enum class Kind : uint8_t { Stall, Acknowledge, Send, Receive };

    Kind kind = Kind::Stall;
    Bytes data{}; ///< to send; must stay as it is until the next setup packet

    static constexpr Reply stall() { return {}; }
    static constexpr Reply acknowledge() { return {Kind::Acknowledge, {}}; }
    static constexpr Reply send(Bytes data) { return {Kind::Send, data}; }
    /// Take the data stage; at most one packet.
    static constexpr Reply receive() { return {Kind::Receive, {}}; }
};

/// The next thing to do. Operands are in the state.
enum class Step : uint8_t {
    Nothing,
    Send,        ///< state.packet on endpoint 0, possibly empty
    Receive,     ///< one packet on endpoint 0: data, or the empty status packet
    Stall,       ///< endpoint 0 in both directions, until the next setup packet
    AskFunction, ///< a class or vendor request: pass the function's reply to onReply
    OfferData,   ///< state.packet is a complete data stage: pass the verdict to onDataVerdict
    Complete,    ///< the status stage of state.request has been seen through
    // Do this, and then as for Send:
    AssignAddress,   ///< state.request.wValue, in force after the status stage
    OpenEndpoints,   ///< all of them, data toggles at DATA0
    CloseEndpoints,  ///< all but 0
    HaltEndpoints,   ///< state.endpoints answer STALL from now on
    UnhaltEndpoints, ///< state.endpoints answer again, data toggles at DATA0
};

/// The host has reset the bus, and the driver has closed all endpoints but 0.
void onBusReset(ControlState& state);
/// A setup packet has arrived; the transfer under way, if any, is over.
Step onSetup(ControlState& state, const DeviceDescription& description, const SetupPacket& packet);
/// The function's decision about the request for which onSetup answered AskFunction.
Step onReply(ControlState& state, const Reply& reply);
/// The host has acknowledged the packet of the last Send.
Step onPacketSent(ControlState& state);
/// A packet from the host has ended the last Receive.
Step onPacketReceived(ControlState& state, Bytes packet);
/// Whether the function could use the data for which onPacketReceived answered OfferData.
Step onDataVerdict(ControlState& state, bool accepted);

} // namespace fieldflash::usb
