// SPDX-License-Identifier: MIT
// A USB device: connects endpoint 0 (usb/control.h), a controller (Driver) and the device's own
// code (Function). Performs their decisions and makes none itself.
#pragma once

#include "firmware/usb/control.h"
#include "firmware/usb/driver.h"
#include "firmware/usb/function.h"

namespace fieldflash::usb {

template <const DeviceDescription& description, Driver DriverType, Function FunctionType>
class Device {
    // First, like everything small: see ControlState.
    ControlState m_control{};

public:
    DriverType driver{};
    FunctionType function{};

    // Called by the driver:

    void busReset()
    {
        onBusReset(m_control);
        function.busReset();
    }

    void setupArrived(std::span<const uint8_t, 8> bytes)
    {
        if constexpr (answersLate<FunctionType>)
            function.setupArrived();
        Step step = onSetup(m_control, description, SetupPacket::from(bytes));
        if (step == Step::AskFunction)
            step = onReply(m_control, function.request(m_control.request));
        carryOut(step);
    }

    /// The reply that followed Reply::later(), if no setup packet has arrived since. Call it in the
    /// context of the driver's events.
    void answer(const Reply& reply) { carryOut(onReply(m_control, reply)); }

    void packetSent(uint8_t endpoint)
    {
        if (endpoint == 0)
            carryOut(onPacketSent(m_control));
        else
            carryOut(function.packetSent(endpoint), endpoint);
    }

    void packetReceived(uint8_t endpoint, Bytes packet)
    {
        if (endpoint != 0) {
            carryOut(function.packetReceived(endpoint, packet), endpoint);
            return;
        }
        Step step = onPacketReceived(m_control, packet);
        if constexpr (controlWritesHaveParts) {
            if (step == Step::OfferPart) {
                function.partArrived(m_control.received, packet);
                m_control.received = static_cast<uint16_t>(m_control.received + packet.size());
                step = Step::Receive;
            }
        }
        if (step == Step::OfferData) {
            const bool accepted = function.dataArrived(m_control.request, m_control.packet);
            step = onDataVerdict(m_control, accepted);
        }
        carryOut(step);
    }

    const ControlState& control() const { return m_control; }

private:
    void carryOut(Step step)
    {
        switch (step) {
        case Step::AssignAddress:
            driver.assignAddress(static_cast<uint8_t>(m_control.request.wValue));
            break;
        case Step::OpenEndpoints:
            driver.openEndpoints(description.configuration);
            if (const uint8_t endpoint = function.configured(); endpoint != 0)
                driver.receive(endpoint);
            break;
        case Step::CloseEndpoints: driver.closeEndpoints(); break;
        case Step::HaltEndpoints: driver.halt(m_control.endpoints); break;
        case Step::UnhaltEndpoints: driver.unhalt(m_control.endpoints); break;
        case Step::Send: break;
        case Step::Receive: driver.receive(0); return;
        case Step::Stall: driver.stallControl(); return;
        case Step::Complete: function.requestCompleted(m_control.request); return;
        default: return;
        }
        driver.send(0, m_control.packet);
    }

    void carryOut(DataStep step, uint8_t endpoint)
    {
        if (step == DataStep::Send)
            driver.send(endpoint, function.packet());
        else if (step == DataStep::Receive)
            driver.receive(endpoint);
    }
};

} // namespace fieldflash::usb
