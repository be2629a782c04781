// SPDX-License-Identifier: MIT
#include "firmware/demo/application.h"

#include <algorithm>

namespace fieldflash::demo {

using namespace fieldflash::usb;

namespace {

constexpr size_t dataPacketSize = 64;

bool isFor(const SetupPacket& request, uint8_t interface)
{
    return request.type() == RequestType::Class && request.recipient() == Recipient::Interface
        && request.wIndex == interface;
}

} // namespace

Reply Application::request(const SetupPacket& request)
{
    if (isFor(request, serialInterface))
        return onSerialRequest(m_port, request);
    if (!isFor(request, dfuInterface))
        return microsoftRequest(request);
    const int length = fieldflash_runtime_dfu_setup(&m_dfu, request.bytes().data());
    if (length < 0)
        return Reply::stall();
    return length == 0 ? Reply::acknowledge()
                       : Reply::send(Bytes(m_dfu.answer, static_cast<size_t>(length)));
}

bool Application::dataArrived(const SetupPacket& request, Bytes data)
{
    return onSerialData(m_port, request, data);
}

void Application::requestCompleted(const SetupPacket& request)
{
    if (isFor(request, serialInterface) && onSerialRequestCompleted(m_port, request))
        m_wantsLoader = true;
    if (isFor(request, dfuInterface) && fieldflash_runtime_dfu_status_stage_done(&m_dfu))
        m_wantsLoader = true;
}

uint8_t Application::configured()
{
    m_dfu = FIELDFLASH_RUNTIME_DFU_INIT(dfuInterface);
    m_dfu.refusalString = m_refusesLoader ? refusalString : 0;
    m_port = newSerialPort;
    m_unsent = {};
    m_endsWithEmptyPacket = false;
    return dataEndpoint;
}

void Application::busReset()
{
    if (fieldflash_runtime_dfu_bus_reset(&m_dfu))
        m_wantsLoader = true;
}

/// Answers each packet completely before accepting the next one: no queue can overflow.
DataStep Application::packetReceived(uint8_t, Bytes packet)
{
    m_unsent = Bytes(m_output, m_console.take(packet, m_output, m_refusesLoader));
    return m_unsent.empty() ? DataStep::Receive : sendNext();
}

DataStep Application::packetSent(uint8_t endpoint)
{
    if (endpoint != dataEndpoint)
        return DataStep::Nothing;
    return m_unsent.empty() && !m_endsWithEmptyPacket ? DataStep::Receive : sendNext();
}

/// An answer that fills its last packet is followed by an empty one, or the host's read would
/// continue waiting.
DataStep Application::sendNext()
{
    const size_t size = std::min(m_unsent.size(), dataPacketSize);
    m_packet = m_unsent.first(size);
    m_unsent = m_unsent.subspan(size);
    m_endsWithEmptyPacket = size == dataPacketSize && m_unsent.empty();
    return DataStep::Send;
}

} // namespace fieldflash::demo
