// SPDX-License-Identifier: MIT
#include "firmware/usb/cdc_acm.h"

#include <algorithm>

namespace fieldflash::usb {
namespace {

// PSTN 1.2 table 13, with the direction of each request
constexpr uint8_t fromHost = 0x21;
constexpr uint8_t toHost = 0xA1;
constexpr uint8_t setLineCoding = 0x20;
constexpr uint8_t getLineCoding = 0x21;
constexpr uint8_t setControlLineState = 0x22;

constexpr uint32_t touchBaudRate = 1200;

constexpr bool is(const SetupPacket& request, uint8_t bmRequestType, uint8_t bRequest)
{
    return request.bmRequestType == bmRequestType && request.bRequest == bRequest;
}

} // namespace

Reply onSerialRequest(const SerialPort& port, const SetupPacket& request)
{
    if (is(request, fromHost, setLineCoding) && request.wLength == sizeof port.lineCoding)
        return Reply::receive();
    if (is(request, toHost, getLineCoding))
        return Reply::send(port.lineCoding);
    if (is(request, fromHost, setControlLineState))
        return Reply::acknowledge();
    return Reply::stall();
}

bool onSerialData(SerialPort& port, const SetupPacket& request, Bytes data)
{
    if (!is(request, fromHost, setLineCoding) || data.size() != sizeof port.lineCoding)
        return false;
    std::copy(data.begin(), data.end(), port.lineCoding);
    return true;
}

bool onSerialRequestCompleted(SerialPort& port, const SetupPacket& request)
{
    if (!is(request, fromHost, setControlLineState))
        return false;
    const bool wasReady = port.dataTerminalReady;
    port.dataTerminalReady = (request.wValue & 1) != 0;
    return wasReady && !port.dataTerminalReady && port.baudRate() == touchBaudRate;
}

} // namespace fieldflash::usb
