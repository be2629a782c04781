// SPDX-License-Identifier: MIT
// Parses a configuration descriptor like a host. Used in static_assert, so that an inconsistent
// descriptor does not compile, and by the stack to find its endpoints.
#pragma once

#include "firmware/usb/descriptors.h"

namespace fieldflash::usb {

/// A set of endpoints: bit n is OUT endpoint n, bit 16 + n is IN endpoint n.
using EndpointSet = uint32_t;

constexpr EndpointSet endpointBit(unsigned address)
{
    return EndpointSet{1} << ((address & 0x0F) + ((address & endpointIn) != 0 ? 16 : 0));
}

/// Calls `visit(descriptor)` for each descriptor of a configuration with consistent lengths.
template <typename Visit> constexpr void forEachDescriptor(Bytes configuration, Visit visit)
{
    while (configuration.size() >= 2) {
        visit(configuration.first(configuration[0]));
        configuration = configuration.subspan(configuration[0]);
    }
}

constexpr bool is(Bytes descriptor, DescriptorType type)
{
    return descriptor[1] == static_cast<uint8_t>(type);
}

constexpr bool lengthsAddUp(Bytes configuration)
{
    if (configuration.size() < 9 || configuration.size() > 0xFFFF)
        return false;
    size_t at = 0;
    while (at + 2 <= configuration.size() && configuration[at] >= 2)
        at += configuration[at];
    return at == configuration.size()
        && configuration[2] + configuration[3] * 256u == configuration.size();
}

/// Interfaces are numbered 0, 1, 2..., and each is followed by bNumEndpoints endpoints.
constexpr bool interfacesAddUp(Bytes configuration)
{
    unsigned interfaces = 0;
    int endpointsDue = 0;
    bool good = true;
    forEachDescriptor(configuration, [&](Bytes descriptor) {
        if (is(descriptor, DescriptorType::Interface)) {
            good = good && endpointsDue == 0 && descriptor[2] == interfaces;
            endpointsDue = descriptor[4];
            ++interfaces;
        } else if (is(descriptor, DescriptorType::Endpoint)) {
            --endpointsDue;
        }
    });
    return good && endpointsDue == 0 && interfaces == configuration[4];
}

/// Endpoints are unique, none is 0, and bulk and interrupt packets fit full speed (USB 2.0 section
/// 5).
constexpr bool endpointsAreUsable(Bytes configuration)
{
    EndpointSet seen = 0;
    bool good = true;
    forEachDescriptor(configuration, [&](Bytes descriptor) {
        if (!is(descriptor, DescriptorType::Endpoint))
            return;
        const EndpointSet one = endpointBit(descriptor[2]);
        const unsigned size = descriptor[4] + descriptor[5] * 256u;
        good = good && (descriptor[2] & 0x0F) != 0 && (seen & one) == 0 && size >= 8 && size <= 64;
        seen |= one;
    });
    return good;
}

constexpr bool isWellFormed(Bytes configuration)
{
    return lengthsAddUp(configuration) && interfacesAddUp(configuration)
        && endpointsAreUsable(configuration);
}

/// The endpoints of each interface.
template <size_t interfaces>
consteval std::array<EndpointSet, interfaces> endpointsByInterface(Bytes configuration)
{
    std::array<EndpointSet, interfaces> sets{};
    size_t current = 0;
    forEachDescriptor(configuration, [&](Bytes descriptor) {
        if (is(descriptor, DescriptorType::Interface))
            current = descriptor[2];
        else if (is(descriptor, DescriptorType::Endpoint))
            sets[current] |= endpointBit(descriptor[2]);
    });
    return sets;
}

} // namespace fieldflash::usb
