// SPDX-License-Identifier: MIT
// USB OTG full-speed core in device mode (RM0351, "OTG_FS control and status
// registers").
#pragma once

#include "firmware/chip/register.h"

#include <stddef.h>

namespace fieldflash::chip {

struct OtgFsInEndpoint {
    ReadWrite DIEPCTL;
    Gap<1> gap04;
    WriteOneToClear DIEPINT;
    Gap<1> gap0C;
    ReadWrite DIEPTSIZ;
    Gap<1> gap14;
    ReadOnly DTXFSTS;
    Gap<1> gap1C;
};
static_assert(sizeof(OtgFsInEndpoint) == 0x20);

struct OtgFsOutEndpoint {
    ReadWrite DOEPCTL;
    Gap<1> gap04;
    WriteOneToClear DOEPINT;
    Gap<1> gap0C;
    ReadWrite DOEPTSIZ;
    Gap<3> gap14;
};
static_assert(sizeof(OtgFsOutEndpoint) == 0x20);

/// Push and pop window of one endpoint: all words of its 4 KB are equivalent.
struct OtgFsFifo {
    ReadWrite word;
    Gap<1023> rest;
};
static_assert(sizeof(OtgFsFifo) == 0x1000);

struct OtgFs {
    ReadWrite GOTGCTL;
    WriteOneToClear GOTGINT;
    ReadWrite GAHBCFG;
    ReadWrite GUSBCFG;
    ReadWrite GRSTCTL;
    WriteOneToClear GINTSTS;
    ReadWrite GINTMSK;
    ReadOnly GRXSTSR;
    ReadOnly GRXSTSP;
    ReadWrite GRXFSIZ;
    ReadWrite DIEPTXF0;
    Gap<3> gap02C;
    ReadWrite GCCFG;
    Gap<50> gap03C;
    ReadWrite DIEPTXF[5]; // DIEPTXF1 is the first
    Gap<442> gap118;
    ReadWrite DCFG;
    ReadWrite DCTL;
    ReadOnly DSTS;
    Gap<1> gap80C;
    ReadWrite DIEPMSK;
    ReadWrite DOEPMSK;
    ReadOnly DAINT;
    ReadWrite DAINTMSK;
    Gap<56> gap820;
    OtgFsInEndpoint in[6];
    Gap<80> gap9C0;
    OtgFsOutEndpoint out[6];
    Gap<144> gapBC0;
    ReadWrite PCGCCTL;
    Gap<127> gapE04;
    OtgFsFifo fifo[6];
};
static_assert(offsetof(OtgFs, GRXSTSP) == 0x020);
static_assert(offsetof(OtgFs, DIEPTXF0) == 0x028);
static_assert(offsetof(OtgFs, GCCFG) == 0x038);
static_assert(offsetof(OtgFs, DIEPTXF) == 0x104);
static_assert(offsetof(OtgFs, DCFG) == 0x800);
static_assert(offsetof(OtgFs, DAINTMSK) == 0x81C);
static_assert(offsetof(OtgFs, in) == 0x900);
static_assert(offsetof(OtgFs, out) == 0xB00);
static_assert(offsetof(OtgFs, PCGCCTL) == 0xE00);
static_assert(offsetof(OtgFs, fifo) == 0x1000);

inline OtgFs& otgFs() { return peripheral<OtgFs>(0x50000000); }

inline constexpr uint32_t GOTGCTL_BVALOEN = bit(6);
inline constexpr uint32_t GOTGCTL_BVALOVAL = bit(7);
inline constexpr uint32_t GAHBCFG_GINTMSK = bit(0);
inline constexpr uint32_t GUSBCFG_PHYSEL = bit(6);
inline constexpr unsigned GUSBCFG_TRDT_Pos = 10;
inline constexpr uint32_t GUSBCFG_FDMOD = bit(30);
inline constexpr uint32_t GRSTCTL_CSRST = bit(0);
inline constexpr uint32_t GRSTCTL_RXFFLSH = bit(4);
inline constexpr uint32_t GRSTCTL_TXFFLSH = bit(5);
inline constexpr unsigned GRSTCTL_TXFNUM_Pos = 6;
inline constexpr uint32_t GRSTCTL_TXFNUM_ALL = 0x10;
inline constexpr uint32_t GRSTCTL_AHBIDL = bit(31);
inline constexpr uint32_t GINTSTS_CMOD = bit(0);
inline constexpr uint32_t GINTSTS_RXFLVL = bit(4);
inline constexpr uint32_t GINTSTS_USBRST = bit(12);
inline constexpr uint32_t GINTSTS_ENUMDNE = bit(13);
inline constexpr uint32_t GINTSTS_IEPINT = bit(18);
inline constexpr uint32_t GINTSTS_OEPINT = bit(19);
inline constexpr uint32_t GCCFG_PWRDWN = bit(16);
inline constexpr uint32_t DCFG_DSPD_FULL = field(3, 0);
inline constexpr unsigned DCFG_DAD_Pos = 4;
inline constexpr uint32_t DCFG_DAD = field(0x7F, DCFG_DAD_Pos);
inline constexpr uint32_t DCTL_SDIS = bit(1);
inline constexpr uint32_t DCTL_CGINAK = bit(8);
inline constexpr uint32_t DCTL_CGONAK = bit(10);

// GRXSTSP in device mode
inline constexpr uint32_t GRXSTSP_EPNUM = field(0xF, 0);
inline constexpr unsigned GRXSTSP_BCNT_Pos = 4;
inline constexpr uint32_t GRXSTSP_BCNT = 0x7FF;
inline constexpr unsigned GRXSTSP_PKTSTS_Pos = 17;
inline constexpr uint32_t GRXSTSP_PKTSTS = 0xF;
inline constexpr uint32_t PKTSTS_OUT_DATA = 2;
inline constexpr uint32_t PKTSTS_SETUP_DATA = 6;

// DIEPCTLx and DOEPCTLx share their layout, as do the interrupt and size registers.
inline constexpr uint32_t EPCTL_MPSIZ = field(0x7FF, 0);
inline constexpr uint32_t EPCTL_USBAEP = bit(15);
inline constexpr unsigned EPCTL_EPTYP_Pos = 18;
inline constexpr uint32_t EPCTL_STALL = bit(21);
inline constexpr unsigned DIEPCTL_TXFNUM_Pos = 22;
inline constexpr uint32_t EPCTL_CNAK = bit(26);
inline constexpr uint32_t EPCTL_SNAK = bit(27);
inline constexpr uint32_t EPCTL_SD0PID = bit(28);
inline constexpr uint32_t EPCTL_EPDIS = bit(30);
inline constexpr uint32_t EPCTL_EPENA = bit(31);
inline constexpr uint32_t EPINT_XFRC = bit(0);
inline constexpr uint32_t EPINT_EPDISD = bit(1);
inline constexpr uint32_t DOEPINT_STUP = bit(3);
inline constexpr uint32_t DOEPINT_STPKTRX = bit(15); // core 3.10a: this XFRC belongs to a SETUP
inline constexpr unsigned EPTSIZ_PKTCNT_Pos = 19;
inline constexpr uint32_t DOEPTSIZ0_STUPCNT_3 = field(3, 29);

} // namespace fieldflash::chip
