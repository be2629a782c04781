// SPDX-License-Identifier: MIT
// usb::Driver for the OTG_FS core of the STM32L47x as a device. Interrupt-driven, no DMA (the core
// has none), no VBUS sensing. Register use follows RM0351, chapter OTG_FS, "Device programming
// model".
#pragma once

#include "firmware/chip/otg_fs_registers.h"
#include "firmware/usb/control.h"
#include "firmware/usb/driver.h"

namespace fieldflash::usb {

class OtgFs {
public:
    /// Resets and sets up the core, still disconnected; call connect() next. False: the core did
    /// not respond in time, because it has no 48 MHz clock or no power. Takes about 30 ms.
    [[nodiscard]] bool start();
    /// Enables the pull-up. The host then resets the bus, and events begin.
    void connect();
    /// Disables the pull-up: to the host, this looks like an unplugged cable.
    void disconnect();

    /// Body of the interrupt handler: passes events to a usb::Device.
    template <typename Device> void service(Device& device);

    // usb::Driver
    void assignAddress(uint8_t address);
    void openEndpoints(Bytes configuration);
    void closeEndpoints();
    void send(uint8_t endpoint, Bytes packet);
    void receive(uint8_t endpoint);
    void stallControl();
    void halt(EndpointSet endpoints);
    void unhalt(EndpointSet endpoints);

private:
    // Endpoint 0, bulk 1 both ways, interrupt 2 to the host.
    static constexpr uint8_t inEndpoints = controlOnly ? 1 : 3;
    static constexpr uint8_t outEndpoints = controlOnly ? 1 : 2;
    static constexpr unsigned dataPacketSize = 64;
    // One byte longer than the longest data stage of the demo (SET_LINE_CODING), so that an
    // overlong one is detected.
    static constexpr unsigned controlBufferSize = controlWritesHaveParts ? controlPacketSize : 8;

    void resetEndpoints();
    void takeFromFifo();
    /// Reads and acknowledges the pending flags.
    uint32_t takeInFlags(uint8_t endpoint);
    uint32_t takeOutFlags(uint8_t endpoint);

    uint8_t m_setup[8]{};
    uint8_t m_controlData[controlBufferSize]{};
    uint8_t m_data[controlOnly ? 4 : dataPacketSize]{};
    uint8_t m_received[outEndpoints]{};
};

static_assert(Driver<OtgFs>);

template <typename Device> void OtgFs::service(Device& device)
{
    using namespace fieldflash::chip;
    const uint32_t pending = otgFs().GINTSTS.read() & otgFs().GINTMSK.read();
    if ((pending & GINTSTS_USBRST) != 0) {
        resetEndpoints();
        device.busReset();
    }
    // One entry per call; further entries raise the interrupt again.
    if ((pending & GINTSTS_RXFLVL) != 0)
        takeFromFifo();
    // IN before OUT: a status stage has to end before the next setup packet is handled.
    for (uint8_t endpoint = 0; endpoint < inEndpoints; ++endpoint) {
        if ((takeInFlags(endpoint) & EPINT_XFRC) != 0)
            device.packetSent(endpoint);
    }
    for (uint8_t endpoint = 0; endpoint < outEndpoints; ++endpoint) {
        const uint32_t flags = takeOutFlags(endpoint);
        // The core also reports SETUP packets as complete transfers (see takeOutFlags).
        if ((flags & (EPINT_XFRC | DOEPINT_STUP | DOEPINT_STPKTRX)) == EPINT_XFRC)
            device.packetReceived(endpoint,
                                  {endpoint == 0 ? m_controlData : m_data, m_received[endpoint]});
        if ((flags & DOEPINT_STUP) != 0)
            device.setupArrived(m_setup);
    }
}

} // namespace fieldflash::usb
