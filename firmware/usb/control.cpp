// SPDX-License-Identifier: MIT
#include "firmware/usb/control.h"

#include <algorithm>

namespace fieldflash::usb {
namespace {

// USB 2.0 table 9-4
enum class StandardRequest : uint8_t {
    GetStatus = 0,
    ClearFeature = 1,
    SetFeature = 3,
    SetAddress = 5,
    GetDescriptor = 6,
    GetConfiguration = 8,
    SetConfiguration = 9,
    GetInterface = 10,
    SetInterface = 11,
};

constexpr uint16_t endpointHaltFeature = 0; // USB 2.0 table 9-6

/// Accepts the request: `step`, with the empty status packet. Not inline: many copies would cost
/// too much flash.
[[gnu::noinline]] Step sendStatus(ControlState& state, Step step = Step::Send)
{
    state.stage = Stage::StatusToHost;
    state.packet = {};
    return step;
}

Step sendNext(ControlState& state)
{
    const size_t size = std::min<size_t>(state.rest.size(), controlPacketSize);
    state.packet = state.rest.first(size);
    state.rest = state.rest.subspan(size);
    if (size < controlPacketSize)
        state.endsWithEmptyPacket = false;
    return Step::Send;
}

Step sendData(ControlState& state, Bytes data)
{
    if (state.request.wLength == 0)
        return sendStatus(state); // wLength 0: no data stage (USB 2.0 section 9.3.5)
    if (!state.request.isToHost())
        return Step::Stall;
    state.endsWithEmptyPacket = data.size() < state.request.wLength;
    state.rest = data.first(std::min<size_t>(data.size(), state.request.wLength));
    state.stage = Stage::DataToHost;
    return sendNext(state);
}

Step sendAnswer(ControlState& state, size_t size, uint8_t first)
{
    state.answer[0] = first;
    state.answer[1] = 0;
    return sendData(state, Bytes(state.answer, size));
}

EndpointSet endpointsOf(const DeviceDescription& description)
{
    EndpointSet all = 0;
    for (const EndpointSet one : description.endpointsByInterface)
        all |= one;
    return all;
}

/// The endpoint in wIndex, if it exists in the present device state; otherwise none.
EndpointSet endpointInUse(const ControlState& state, const DeviceDescription& description)
{
    if constexpr (controlOnly)
        return 0;
    constexpr uint16_t defined = 0x8F; // USB 2.0 figure 9-2
    if ((state.request.wIndex & ~defined) != 0 || state.device != DeviceState::Configured)
        return 0;
    return endpointBit(state.request.wIndex) & endpointsOf(description);
}

bool namesControlEndpoint(const SetupPacket& request)
{
    return (request.wIndex & ~uint16_t{endpointIn}) == 0;
}

bool namesInterface(const ControlState& state, const DeviceDescription& description)
{
    return state.device == DeviceState::Configured
        && state.request.wIndex < description.endpointsByInterface.size();
}

Step getDescriptor(ControlState& state, const DeviceDescription& description)
{
    const unsigned index = state.request.wValue & 0xFF;
    const Bytes* found = nullptr;
    switch (static_cast<DescriptorType>(state.request.wValue >> 8)) {
    case DescriptorType::Device: found = &description.device; break;
    case DescriptorType::Configuration: found = &description.configuration; break;
    case DescriptorType::BinaryObjectStore: found = &description.binaryObjectStore; break;
    case DescriptorType::String:
        if (index >= description.strings.size())
            return Step::Stall;
        found = &description.strings[index];
        return sendData(state, found->first((*found)[0]));
    default:
        // Includes the device qualifier, which a full-speed device does not have (9.6.2).
        return Step::Stall;
    }
    return index == 0 && !found->empty() ? sendData(state, *found) : Step::Stall;
}

Step getStatus(ControlState& state, const DeviceDescription& description)
{
    if (state.request.wValue != 0)
        return Step::Stall;
    switch (state.request.recipient()) {
    case Recipient::Device:
        return state.request.wIndex == 0 ? sendAnswer(state, 2, selfPowered ? 1 : 0) : Step::Stall;
    case Recipient::Interface:
        return namesInterface(state, description) ? sendAnswer(state, 2, 0) : Step::Stall;
    case Recipient::Endpoint: {
        if (namesControlEndpoint(state.request))
            return sendAnswer(state, 2, 0);
        const EndpointSet endpoint = endpointInUse(state, description);
        return endpoint != 0 ? sendAnswer(state, 2, (state.halted & endpoint) != 0 ? 1 : 0)
                             : Step::Stall;
    }
    default: return Step::Stall;
    }
}

/// The only feature is ENDPOINT_HALT. Remote wake-up is not set in bmAttributes, and test modes are
/// for high speed.
Step changeFeature(ControlState& state, const DeviceDescription& description, bool set)
{
    const SetupPacket& request = state.request;
    if (request.recipient() != Recipient::Endpoint || request.wValue != endpointHaltFeature)
        return Step::Stall;
    // Endpoint 0 is never halted: clearing its halt succeeds, setting it is refused.
    if (namesControlEndpoint(request))
        return set ? Step::Stall : sendStatus(state);
    const EndpointSet endpoint = endpointInUse(state, description);
    if (endpoint == 0)
        return Step::Stall;
    state.endpoints = endpoint;
    state.halted = set ? state.halted | endpoint : state.halted & ~endpoint;
    return sendStatus(state, set ? Step::HaltEndpoints : Step::UnhaltEndpoints);
}

Step setAddress(ControlState& state)
{
    const SetupPacket& request = state.request;
    if (request.wValue > 127 || request.wIndex != 0 || state.device == DeviceState::Configured)
        return Step::Stall;
    return sendStatus(state, Step::AssignAddress);
}

Step setConfiguration(ControlState& state)
{
    const SetupPacket& request = state.request;
    if (request.wValue > 1 || request.wIndex != 0 || state.device == DeviceState::Default)
        return Step::Stall;
    if constexpr (!controlOnly)
        state.halted = 0;
    state.device = request.wValue == 1 ? DeviceState::Configured : DeviceState::Addressed;
    return sendStatus(state, request.wValue == 1 ? Step::OpenEndpoints : Step::CloseEndpoints);
}

/// Interfaces have only one alternate setting, but selecting it still resets their endpoints (USB
/// 2.0 section 9.1.1.5).
Step setInterface(ControlState& state, const DeviceDescription& description)
{
    if (!namesInterface(state, description) || state.request.wValue != 0)
        return Step::Stall;
    if constexpr (controlOnly)
        return sendStatus(state);
    state.endpoints = description.endpointsByInterface[state.request.wIndex];
    state.halted &= ~state.endpoints;
    return sendStatus(state, Step::UnhaltEndpoints);
}

Step standardToHost(ControlState& state, const DeviceDescription& description)
{
    const SetupPacket& request = state.request;
    const Recipient recipient = request.recipient();
    switch (static_cast<StandardRequest>(request.bRequest)) {
    case StandardRequest::GetStatus: return getStatus(state, description);
    case StandardRequest::GetDescriptor:
        return recipient == Recipient::Device ? getDescriptor(state, description) : Step::Stall;
    case StandardRequest::GetConfiguration:
        if (recipient != Recipient::Device || state.device == DeviceState::Default
            || request.wValue != 0 || request.wIndex != 0)
            return Step::Stall;
        return sendAnswer(state, 1, state.device == DeviceState::Configured ? 1 : 0);
    case StandardRequest::GetInterface:
        if (recipient != Recipient::Interface || !namesInterface(state, description)
            || request.wValue != 0)
            return Step::Stall;
        return sendAnswer(state, 1, 0);
    default: return Step::Stall;
    }
}

Step standardFromHost(ControlState& state, const DeviceDescription& description)
{
    const SetupPacket& request = state.request;
    const Recipient recipient = request.recipient();
    if (request.wLength != 0)
        return Step::Stall;
    switch (static_cast<StandardRequest>(request.bRequest)) {
    case StandardRequest::ClearFeature: return changeFeature(state, description, false);
    case StandardRequest::SetFeature: return changeFeature(state, description, true);
    case StandardRequest::SetAddress:
        return recipient == Recipient::Device ? setAddress(state) : Step::Stall;
    case StandardRequest::SetConfiguration:
        return recipient == Recipient::Device ? setConfiguration(state) : Step::Stall;
    case StandardRequest::SetInterface:
        return recipient == Recipient::Interface ? setInterface(state, description) : Step::Stall;
    default: return Step::Stall;
    }
}

Step complete(ControlState& state)
{
    state.stage = Stage::Idle;
    const SetupPacket& request = state.request;
    constexpr auto setAddressRequest = static_cast<uint8_t>(StandardRequest::SetAddress);
    if (request.type() == RequestType::Standard && request.bRequest == setAddressRequest)
        state.device = request.wValue != 0 ? DeviceState::Addressed : DeviceState::Default;
    return Step::Complete;
}

/// True if more of the data stage follows `packet`: it does not complete the stage and is not
/// short.
[[maybe_unused]] bool isPart(const ControlState& state, Bytes packet)
{
    return packet.size() == controlPacketSize
        && state.received + packet.size() < state.request.wLength;
}

} // namespace

void onBusReset(ControlState& state)
{
    state.stage = Stage::Idle;
    state.device = DeviceState::Default;
    if constexpr (!controlOnly)
        state.halted = 0;
}

Step onSetup(ControlState& state, const DeviceDescription& description, const SetupPacket& packet)
{
    state.request = packet;
    state.rest = {};
    state.stage = Stage::Idle;
    switch (packet.type()) {
    case RequestType::Standard:
        return packet.isToHost() ? standardToHost(state, description)
                                 : standardFromHost(state, description);
    case RequestType::Class:
    case RequestType::Vendor:
        // An interface exists once the device is configured, not before.
        if (packet.recipient() == Recipient::Interface && !namesInterface(state, description))
            return Step::Stall;
        return Step::AskFunction;
    default: return Step::Stall;
    }
}

Step onReply(ControlState& state, const Reply& reply)
{
    const SetupPacket& request = state.request;
    switch (reply.kind) {
    case Reply::Kind::Acknowledge: return request.wLength == 0 ? sendStatus(state) : Step::Stall;
    case Reply::Kind::Send: return sendData(state, reply.data);
    case Reply::Kind::Receive:
        if (request.isToHost() || request.wLength == 0 || request.wLength > longestControlWrite)
            return Step::Stall;
        state.stage = Stage::DataFromHost;
        if constexpr (controlWritesHaveParts)
            state.received = 0;
        return Step::Receive;
    case Reply::Kind::Later:
        if constexpr (controlWritesHaveParts)
            return Step::Nothing;
        [[fallthrough]];
    default: return Step::Stall;
    }
}

Step onPacketSent(ControlState& state)
{
    switch (state.stage) {
    case Stage::DataToHost:
        if (!state.rest.empty() || state.endsWithEmptyPacket)
            return sendNext(state);
        state.stage = Stage::StatusFromHost;
        return Step::Receive;
    case Stage::StatusToHost: return complete(state);
    default: return Step::Nothing; // belongs to a transfer ended by a setup packet or a reset
    }
}

Step onPacketReceived(ControlState& state, Bytes packet)
{
    switch (state.stage) {
    case Stage::DataFromHost:
        if constexpr (controlWritesHaveParts) {
            if (isPart(state, packet)) {
                state.packet = packet;
                return Step::OfferPart;
            }
        }
        state.stage = Stage::Idle;
        if (packet.size() + (controlWritesHaveParts ? state.received : 0) != state.request.wLength)
            return Step::Stall;
        state.packet = packet;
        return Step::OfferData;
    case Stage::StatusFromHost:
        state.stage = Stage::Idle;
        return packet.empty() ? complete(state) : Step::Stall;
    default: return Step::Nothing;
    }
}

Step onDataVerdict(ControlState& state, bool accepted)
{
    return accepted ? sendStatus(state) : Step::Stall;
}

} // namespace fieldflash::usb
