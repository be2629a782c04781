// SPDX-License-Identifier: MIT
// Endpoint 0: chapter 9 of USB 2.0 as functions of (state, event) that return the next step. No
// hardware, no callbacks: usb/device.h performs the steps.
#pragma once

#include "firmware/usb/descriptor_check.h"
#include "firmware/usb/setup_packet.h"

/// The longest data stage that a function accepts from the host, in bytes: one packet, unless the
/// program is built for more. Then it arrives in parts (Function::partArrived).
#ifndef FIELDFLASH_USB_LONGEST_CONTROL_WRITE
#define FIELDFLASH_USB_LONGEST_CONTROL_WRITE 64
#endif

/// 1: the device has no endpoints but 0, and the driver no code for others.
#ifndef FIELDFLASH_USB_CONTROL_ONLY
#define FIELDFLASH_USB_CONTROL_ONLY 0
#endif

namespace fieldflash::usb {

inline constexpr bool controlOnly = FIELDFLASH_USB_CONTROL_ONLY != 0;
inline constexpr uint16_t longestControlWrite = FIELDFLASH_USB_LONGEST_CONTROL_WRITE;
inline constexpr bool controlWritesHaveParts = longestControlWrite > controlPacketSize;

/// The descriptors of a device, constant while it runs.
struct DeviceDescription {
    Bytes device;
    Bytes configuration;
    Bytes binaryObjectStore;
    /// [0] is the list of languages. The first byte determines the length: the buffer of a string
    /// built at run time may be longer.
    std::span<const Bytes> strings;
    std::span<const EndpointSet> endpointsByInterface; ///< one entry per interface
};

/// The visible states of a powered device (USB 2.0 section 9.1.1), without Suspended, which makes
/// no difference here.
enum class DeviceState : uint8_t { Default, Addressed, Configured };

enum class Stage : uint8_t { Idle, DataToHost, DataFromHost, StatusToHost, StatusFromHost };

struct ControlState {
    // Small members first: an offset below 32 fits a short instruction.
    Stage stage = Stage::Idle;
    DeviceState device = DeviceState::Default;
    bool endsWithEmptyPacket = false; ///< a short answer that fills its last packet (USB 2.0 5.5.3)
    uint8_t answer[2]{};
    uint16_t received = 0;     ///< bytes of the data stage before state.packet, if it has parts
    SetupPacket request{};     ///< the current transfer
    Bytes packet{};            ///< operand of Send and OfferData
    Bytes rest{};              ///< of the data stage to the host, not yet passed to the driver
    EndpointSet endpoints = 0; ///< operand of HaltEndpoints and UnhaltEndpoints
    EndpointSet halted = 0;
};

/// The reply to a class or vendor request.
struct Reply {
    enum class Kind : uint8_t {
        Stall,
        Acknowledge,
        Send,
        Receive,
        Later, ///< NAK until Device::answer(); only for functions with `answersLate`
    };

    Kind kind = Kind::Stall;
    Bytes data{}; ///< to send; must stay unchanged until the next setup packet

    static constexpr Reply stall() { return {}; }
    static constexpr Reply acknowledge() { return {Kind::Acknowledge, {}}; }
    static constexpr Reply send(Bytes data) { return {Kind::Send, data}; }
    /// Accept the data stage; at most longestControlWrite.
    static constexpr Reply receive() { return {Kind::Receive, {}}; }
    static constexpr Reply later() { return {Kind::Later, {}}; }
};

/// The next step. Operands are in the state.
enum class Step : uint8_t {
    Nothing,
    Send,        ///< state.packet on endpoint 0, possibly empty
    Receive,     ///< one packet on endpoint 0: data, or the empty status packet
    Stall,       ///< endpoint 0 in both directions, until the next setup packet
    AskFunction, ///< a class or vendor request: pass the function's reply to onReply
    OfferData,   ///< state.packet is a complete data stage: pass the verdict to onDataVerdict
    OfferPart,   ///< state.packet is a part of it, after state.received bytes; then as Receive
    Complete,    ///< the status stage of state.request is over
    // Do this, then continue as for Send:
    AssignAddress,   ///< state.request.wValue, effective after the status stage
    OpenEndpoints,   ///< all endpoints, data toggles at DATA0
    CloseEndpoints,  ///< all except 0
    HaltEndpoints,   ///< state.endpoints return STALL from now on
    UnhaltEndpoints, ///< state.endpoints work again, data toggles at DATA0
};

/// The host has reset the bus, and the driver has closed all endpoints except 0.
void onBusReset(ControlState& state);
/// A setup packet has arrived; any current transfer is over.
Step onSetup(ControlState& state, const DeviceDescription& description, const SetupPacket& packet);
/// The function's reply to the request for which onSetup returned AskFunction.
Step onReply(ControlState& state, const Reply& reply);
/// The host has acknowledged the packet of the last Send.
Step onPacketSent(ControlState& state);
/// A packet from the host has ended the last Receive.
Step onPacketReceived(ControlState& state, Bytes packet);
/// Whether the function accepted the data for which onPacketReceived returned OfferData.
Step onDataVerdict(ControlState& state, bool accepted);

} // namespace fieldflash::usb
