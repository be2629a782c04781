// SPDX-License-Identifier: MIT
// The control side of a virtual serial port ("USB Class Definitions for Communications Devices" 1.2
// and its PSTN subclass 1.2). Pure; the function handles the data on two bulk endpoints.
#pragma once

#include "firmware/usb/control.h"

namespace fieldflash::usb {

/// Two interfaces, `first` for control and the next for data, with an interface association.
consteval auto cdcAcm(uint8_t first, uint8_t dataEndpoint, uint8_t notificationEndpoint)
{
    constexpr InterfaceClass control{0x02, 0x02, 0x00}; // abstract control model, no AT commands
    constexpr InterfaceClass data{0x0A, 0x00, 0x00};
    constexpr auto classInterface = static_cast<uint8_t>(DescriptorType::ClassInterface);
    const uint8_t second = static_cast<uint8_t>(first + 1);
    return join(
        interfaceAssociation(first, 2, control), interface(first, 1, control),
        std::array<uint8_t, 5>{5, classInterface, 0x00, 0x20, 0x01},   // header, CDC 1.20
        std::array<uint8_t, 5>{5, classInterface, 0x01, 0x00, second}, // no call management
        std::array<uint8_t, 4>{4, classInterface, 0x02, 0x02}, // line coding and control lines
        std::array<uint8_t, 5>{5, classInterface, 0x06, first, second}, // union
        endpoint(notificationEndpoint | endpointIn, EndpointType::Interrupt, 16, 16),
        interface(second, 2, data), endpoint(dataEndpoint, EndpointType::Bulk, 64),
        endpoint(dataEndpoint | endpointIn, EndpointType::Bulk, 64));
}

/// Port settings of the host. Only the 1200 baud touch depends on them.
struct SerialPort {
    uint8_t lineCoding[7]{}; ///< as in SET_LINE_CODING
    bool dataTerminalReady = false;

    constexpr uint32_t baudRate() const
    {
        return static_cast<uint32_t>(lineCoding[0]) | static_cast<uint32_t>(lineCoding[1]) << 8
            | static_cast<uint32_t>(lineCoding[2]) << 16
            | static_cast<uint32_t>(lineCoding[3]) << 24;
    }
};

/// 115200 8N1 by default.
inline constexpr SerialPort newSerialPort{{0x00, 0xC2, 0x01, 0x00, 0, 0, 8}};

/// A class request to the control interface.
Reply onSerialRequest(const SerialPort& port, const SetupPacket& request);
/// The data stage of SET_LINE_CODING.
bool onSerialData(SerialPort& port, const SetupPacket& request, Bytes data);
/// A request has completed. True if it was the last step of the "1200 baud touch" by which Arduino
/// tools request a bootloader: DTR has fallen while the port is at 1200 baud. A port at 1200 baud
/// whose DTR was low all along (probed by a modem manager, for example) does not count.
bool onSerialRequestCompleted(SerialPort& port, const SetupPacket& request);

} // namespace fieldflash::usb
