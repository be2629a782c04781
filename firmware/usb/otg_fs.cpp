// SPDX-License-Identifier: MIT
#include "firmware/usb/otg_fs.h"

#include "firmware/chip/peripherals.h"
#include "firmware/chip/rcc.h"
#include "firmware/chip/time.h"

#include <algorithm>
#include <cstring>

namespace fieldflash::usb {
namespace {

using namespace fieldflash::chip;

// FIFO RAM of the core: 320 words of 32 bits (RM0351, "FIFO RAM allocation").
//
//   0          47   63      95     111                                   319
//   |  receive  | TX0 | TX 1 | TX 2 |              free                    |
//
// Receive, shared by all OUT endpoints: 10 words for setup packets, one for "global OUT NAK", data
// and a status word for each of two packets, and one "transfer done" word per OUT endpoint.
// Transmit: 16 words is the minimum of the core; bulk has room for two packets.
constexpr uint32_t fifoWords = 320;
constexpr uint32_t packetWords = 64 / 4;
constexpr uint32_t receiveWords = 10 + 1 + 2 * (packetWords + 1) + 2;
constexpr uint32_t transmitWords[]{packetWords, 2 * packetWords, packetWords};
static_assert(receiveWords + transmitWords[0] + transmitWords[1] + transmitWords[2] <= fifoWords);

constexpr uint32_t coreLimit = 10;      // ms; the core responds within microseconds
constexpr uint32_t deviceModeTime = 25; // ms until FDMOD has taken effect (RM0351, OTG_GUSBCFG)
constexpr uint32_t turnaround = 6;      // TRDT for an AHB clock above 32 MHz (RM0351)

bool flush(uint32_t what)
{
    otgFs().GRSTCTL.write(what);
    return becomesClear(otgFs().GRSTCTL, GRSTCTL_TXFFLSH | GRSTCTL_RXFFLSH, coreLimit);
}

bool flushTransmit(uint32_t fifo)
{
    return flush(GRSTCTL_TXFFLSH | field(fifo, GRSTCTL_TXFNUM_Pos));
}

/// PA11 is D-, PA12 is D+: alternate function 10, very high speed (DS10198, alternate function
/// table).
void connectPins()
{
    rcc().AHB2ENR.set(RCC_AHB2_GPIOA | RCC_AHB2_OTGFS);
    (void)rcc().AHB2ENR.read();
    Gpio& a = gpio(Port::A);
    a.OSPEEDR.set(field(3, 22) | field(3, 24));
    a.AFRH.modify(field(0xFF, 12), field(10, 12) | field(10, 16));
    a.MODER.modify(field(3, 22) | field(3, 24), field(2, 22) | field(2, 24));
}

bool resetCore()
{
    if (!becomesSet(otgFs().GRSTCTL, GRSTCTL_AHBIDL, coreLimit))
        return false;
    otgFs().GRSTCTL.set(GRSTCTL_CSRST);
    return becomes(otgFs().GRSTCTL.word(), GRSTCTL_CSRST | GRSTCTL_AHBIDL, GRSTCTL_AHBIDL,
                   coreLimit);
}

void divideFifo()
{
    uint32_t start = receiveWords;
    otgFs().GRXFSIZ.write(receiveWords);
    otgFs().DIEPTXF0.write(field(transmitWords[0], 16) | start);
    for (uint32_t i = 1; i < sizeof transmitWords / sizeof transmitWords[0]; ++i) {
        start += transmitWords[i - 1];
        otgFs().DIEPTXF[i - 1].write(field(transmitWords[i], 16) | start);
    }
}

/// Withdraws a packet that the host never fetched, so that the endpoint is free again.
void abandonIn(uint32_t endpoint)
{
    OtgFsInEndpoint& in = otgFs().in[endpoint];
    if (in.DIEPCTL.has(EPCTL_EPENA)) {
        in.DIEPCTL.set(EPCTL_SNAK | EPCTL_EPDIS);
        // If this fails, the flush still empties the FIFO.
        (void)becomesSet(in.DIEPINT, EPINT_EPDISD, 1);
        (void)flushTransmit(endpoint);
    }
    in.DIEPINT.acknowledge(EPINT_XFRC | EPINT_EPDISD);
}

/// Accepts up to three back-to-back setup packets, at any time.
void awaitSetup() { otgFs().out[0].DOEPTSIZ.write(DOEPTSIZ0_STUPCNT_3); }

void changeControl(EndpointSet endpoints, uint32_t clear, uint32_t set)
{
    if constexpr (controlOnly)
        return;
    for (uint32_t number = 1; number < 3; ++number) {
        if ((endpoints & endpointBit(number | endpointIn)) != 0)
            otgFs().in[number].DIEPCTL.modify(clear, set);
        if ((endpoints & endpointBit(number)) != 0)
            otgFs().out[number].DOEPCTL.modify(clear, set);
    }
}

} // namespace

bool OtgFs::start()
{
    // VDDUSB is connected on all three boards and has to be enabled (RM0351, PWR_CR2.USV).
    pwr().CR2.set(PWR_CR2_USV);
    connectPins();

    otgFs().GUSBCFG.set(GUSBCFG_PHYSEL);
    if (!resetCore())
        return false;
    otgFs().DCTL.set(DCTL_SDIS);
    otgFs().GUSBCFG.modify(field(0xF, GUSBCFG_TRDT_Pos),
                           GUSBCFG_PHYSEL | GUSBCFG_FDMOD | field(turnaround, GUSBCFG_TRDT_Pos));
    otgFs().GCCFG.write(GCCFG_PWRDWN); // transceiver on; VBDEN 0: PA9 is free
    delay(deviceModeTime);
    if (otgFs().GINTSTS.has(GINTSTS_CMOD))
        return false;

    otgFs().GOTGCTL.set(GOTGCTL_BVALOEN | GOTGCTL_BVALOVAL); // instead of VBUS sensing
    otgFs().PCGCCTL.write(0);
    otgFs().DCFG.modify(DCFG_DAD, DCFG_DSPD_FULL);
    divideFifo();
    if (!flushTransmit(GRSTCTL_TXFNUM_ALL) || !flush(GRSTCTL_RXFFLSH))
        return false;

    otgFs().DIEPMSK.write(EPINT_XFRC);
    otgFs().DOEPMSK.write(EPINT_XFRC | DOEPINT_STUP);
    otgFs().DAINTMSK.write(0);
    otgFs().GINTSTS.acknowledge(0xFFFFFFFF);
    otgFs().GINTMSK.write(GINTSTS_USBRST | GINTSTS_RXFLVL | GINTSTS_IEPINT | GINTSTS_OEPINT);
    otgFs().GAHBCFG.write(GAHBCFG_GINTMSK);
    return true;
}

void OtgFs::connect() { otgFs().DCTL.clear(DCTL_SDIS); }

void OtgFs::disconnect() { otgFs().DCTL.set(DCTL_SDIS); }

/// Full speed is the only speed, and endpoint 0 accepts 64 bytes with MPSIZ 0, as after a reset:
/// ENUMDNE (end of speed enumeration) is not needed.
void OtgFs::resetEndpoints()
{
    otgFs().GINTSTS.acknowledge(GINTSTS_USBRST);
    closeEndpoints();
    abandonIn(0);
    (void)flushTransmit(GRSTCTL_TXFNUM_ALL);
    otgFs().out[0].DOEPINT.acknowledge(EPINT_XFRC | DOEPINT_STUP);
    otgFs().DCFG.clear(DCFG_DAD);
    otgFs().DAINTMSK.write(endpointBit(0) | endpointBit(endpointIn));
    awaitSetup();
}

void OtgFs::takeFromFifo()
{
    const uint32_t status = otgFs().GRXSTSP.read();
    const uint32_t endpoint = status & GRXSTSP_EPNUM;
    const uint32_t size = status >> GRXSTSP_BCNT_Pos & GRXSTSP_BCNT;
    const uint32_t kind = status >> GRXSTSP_PKTSTS_Pos & GRXSTSP_PKTSTS;
    if (kind != PKTSTS_OUT_DATA && kind != PKTSTS_SETUP_DATA)
        return;

    uint8_t* buffer = m_setup;
    uint32_t room = sizeof m_setup;
    if (kind == PKTSTS_OUT_DATA) {
        const bool isControl = controlOnly || endpoint == 0;
        buffer = isControl ? m_controlData : m_data;
        room = isControl ? sizeof m_controlData : sizeof m_data;
        m_received[isControl ? 0 : outEndpoints - 1] = static_cast<uint8_t>(std::min(size, room));
    }
    // Every word has to be popped, even if there is no room for it.
    for (uint32_t at = 0; at < size; at += 4) {
        const uint32_t word = otgFs().fifo[0].word.read();
        if (at < room)
            std::memcpy(buffer + at, &word, sizeof word);
    }
}

uint32_t OtgFs::takeInFlags(uint8_t endpoint)
{
    OtgFsInEndpoint& in = otgFs().in[endpoint];
    const uint32_t flags = in.DIEPINT.read();
    in.DIEPINT.acknowledge(flags);
    return flags;
}

uint32_t OtgFs::takeOutFlags(uint8_t endpoint)
{
    OtgFsOutEndpoint& out = otgFs().out[endpoint];
    const uint32_t flags = out.DOEPINT.read();
    // All flags, not only those that are used. The core of the L476 (3.10a) also raises a transfer
    // complete on each SETUP and on each status stage of a control write, and STSPHSRX (bit 5)
    // stays latched and blocks the next "SETUP done" until it is acknowledged: with only XFRC and
    // STUP acknowledged, the request after each control write is lost (TinyUSB PR 3669, HAL
    // PCD_EP_OutXfrComplete_int, NuttX stm32l4_otgfsdev.c).
    out.DOEPINT.acknowledge(flags);
    if (endpoint == 0 && (flags & (EPINT_XFRC | DOEPINT_STUP)) != 0)
        awaitSetup();
    if ((flags & DOEPINT_STUP) != 0)
        abandonIn(0);
    return flags;
}

void OtgFs::assignAddress(uint8_t address)
{
    // Set at once: the core still answers the status stage at the old address (RM0351,
    // "Enumeration").
    otgFs().DCFG.modify(DCFG_DAD, field(address, DCFG_DAD_Pos));
}

void OtgFs::openEndpoints(Bytes configuration)
{
    if constexpr (controlOnly)
        return;
    closeEndpoints();
    forEachDescriptor(configuration, [](Bytes descriptor) {
        if (!is(descriptor, DescriptorType::Endpoint))
            return;
        const uint32_t number = descriptor[2] & 0xF;
        const uint32_t control = descriptor[4] | field(descriptor[3], EPCTL_EPTYP_Pos)
            | EPCTL_USBAEP | EPCTL_SD0PID | EPCTL_SNAK;
        if ((descriptor[2] & endpointIn) != 0)
            otgFs().in[number].DIEPCTL.write(control | field(number, DIEPCTL_TXFNUM_Pos));
        else
            otgFs().out[number].DOEPCTL.write(control);
        otgFs().DAINTMSK.set(endpointBit(descriptor[2]));
    });
}

void OtgFs::closeEndpoints()
{
    if constexpr (controlOnly)
        return;
    for (uint32_t endpoint = 1; endpoint < inEndpoints; ++endpoint) {
        abandonIn(endpoint);
        otgFs().in[endpoint].DIEPCTL.clear(EPCTL_USBAEP | EPCTL_STALL);
    }
    OtgFsOutEndpoint& out = otgFs().out[1];
    if (out.DOEPCTL.has(EPCTL_EPENA))
        out.DOEPCTL.set(EPCTL_SNAK | EPCTL_EPDIS);
    out.DOEPCTL.clear(EPCTL_USBAEP | EPCTL_STALL);
    out.DOEPINT.acknowledge(EPINT_XFRC | EPINT_EPDISD);
    otgFs().DAINTMSK.write(endpointBit(0) | endpointBit(endpointIn));
}

void OtgFs::send(uint8_t endpoint, Bytes packet)
{
    OtgFsInEndpoint& in = otgFs().in[endpoint];
    in.DIEPTSIZ.write(field(1, EPTSIZ_PKTCNT_Pos) | packet.size());
    in.DIEPCTL.set(EPCTL_EPENA | EPCTL_CNAK);
    // The FIFO has room for one packet, and only one is sent at a time.
    while (!packet.empty()) {
        uint32_t word = 0;
        const size_t size = std::min<size_t>(packet.size(), 4);
        for (size_t i = 0; i < size; ++i)
            word |= field(packet[i], static_cast<unsigned>(8 * i));
        otgFs().fifo[endpoint].word.write(word);
        packet = packet.subspan(size);
    }
}

void OtgFs::receive(uint8_t endpoint)
{
    OtgFsOutEndpoint& out = otgFs().out[endpoint];
    m_received[endpoint] = 0;
    out.DOEPTSIZ.write(field(1, EPTSIZ_PKTCNT_Pos) | dataPacketSize
                       | (endpoint == 0 ? DOEPTSIZ0_STUPCNT_3 : 0));
    out.DOEPCTL.set(EPCTL_EPENA | EPCTL_CNAK);
}

void OtgFs::stallControl()
{
    // The core clears both on the next setup packet (RM0351, OTG_DIEPCTL0.STALL).
    otgFs().in[0].DIEPCTL.set(EPCTL_STALL);
    otgFs().out[0].DOEPCTL.set(EPCTL_STALL);
}

void OtgFs::halt(EndpointSet endpoints) { changeControl(endpoints, 0, EPCTL_STALL); }

void OtgFs::unhalt(EndpointSet endpoints) { changeControl(endpoints, EPCTL_STALL, EPCTL_SD0PID); }

} // namespace fieldflash::usb
