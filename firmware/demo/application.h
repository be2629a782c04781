// SPDX-License-Identifier: MIT
// The demo as a usb::Function: serial port (echo, two commands) and runtime DFU. Pure.
#pragma once

#include "firmware/demo/console.h"
#include "firmware/demo/description.h"
#include "firmware/runtime_dfu/fieldflash_runtime_dfu.h"
#include "firmware/usb/cdc_acm.h"
#include "firmware/usb/function.h"

namespace fieldflash::demo {

class Application {
public:
    usb::Reply request(const usb::SetupPacket& request);
    bool dataArrived(const usb::SetupPacket& request, usb::Bytes data);
    void requestCompleted(const usb::SetupPacket& request);
    uint8_t configured();
    void busReset();
    usb::DataStep packetSent(uint8_t endpoint);
    usb::DataStep packetReceived(uint8_t endpoint, usb::Bytes packet);
    usb::Bytes packet() const { return m_packet; }

    void millisecondPassed() { fieldflash_runtime_dfu_elapsed(&m_dfu, 1); }
    /// To call if the bootloader could not use USB on this board: refuses every way into it from
    /// now on, with a reason where there is an answer. Before the device connects.
    void refuseLoader() { m_refusesLoader = true; }
    void buttonPressed() { m_wantsLoader = true; }
    /// True once the bootloader was requested, in any way, and the request has been answered.
    bool wantsLoader() const
    {
        return (m_wantsLoader || m_console.wantsLoader()) && !m_refusesLoader;
    }

private:
    usb::DataStep sendNext();

    // All zero at first, initialised by configured(): no requests arrive before that.
    FieldflashRuntimeDfu m_dfu{};
    usb::SerialPort m_port{};
    Console m_console{};
    bool m_wantsLoader = false;
    bool m_refusesLoader = false;
    bool m_endsWithEmptyPacket = false;
    usb::Bytes m_packet{};
    usb::Bytes m_unsent{};
    uint8_t m_output[Console::outputSize]{};
};

static_assert(usb::Function<Application>);

} // namespace fieldflash::demo
