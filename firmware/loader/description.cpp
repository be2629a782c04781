// SPDX-License-Identifier: MIT
#include "firmware/loader/description.h"

#include "firmware/contract/usb_identity.h"
#include "firmware/loader/dfu.h"
#include "firmware/loader/flash_area.h"
#include "firmware/loader/version.h"
#include "firmware/usb/microsoft_os.h"
#include "firmware/usb/serial_number.h"

#ifdef FIELDFLASH_BOARD_HEADER
#include FIELDFLASH_BOARD_HEADER
#else
#define FIELDFLASH_BOARD_NAME "Fieldflash" // on a PC there is no board
#endif

namespace fieldflash::loader {
namespace {

using namespace fieldflash::usb;

constexpr uint8_t layoutString = 4;

// In the place of unused vectors (chip/startup.cpp); on a PC, anywhere.
#if FIELDFLASH_SHORT_VECTORS
#define BETWEEN_VECTORS [[gnu::section(".between_vectors")]]
#define BEHIND_VECTORS [[gnu::section(".behind_vectors")]]
#else
#define BETWEEN_VECTORS
#define BEHIND_VECTORS
#endif

// A binary object store needs bcdUSB 2.01.
BETWEEN_VECTORS constexpr std::array<uint8_t, 18> deviceDescriptor{
    18,
    static_cast<uint8_t>(DescriptorType::Device),
    0x01,
    0x02,
    0,
    0,
    0,
    controlPacketSize,
    low(FIELDFLASH_LOADER_VENDOR_ID),
    high(FIELDFLASH_LOADER_VENDOR_ID),
    low(FIELDFLASH_LOADER_PRODUCT_ID),
    high(FIELDFLASH_LOADER_PRODUCT_ID),
    low(bcdVersion),
    high(bcdVersion),
    1,
    2,
    3,
    1};

// DFU 1.1 section 4.2: can download and upload, will detach, not manifestation tolerant; 255 ms;
// bcdDFUVersion 1.1a means DfuSe.
constexpr InterfaceClass dfuMode{0xFE, 0x01, 0x02};
constexpr std::array<uint8_t, 9> functionalDescriptor{
    9, 0x21, 0x0B, 255, 0, low(Dfu::transferSize), high(Dfu::transferSize), 0x1A, 0x01};

BETWEEN_VECTORS constexpr auto configurationDescriptor =
    configuration(1, join(interface(0, 0, dfuMode, layoutString), functionalDescriptor));
static_assert(isWellFormed(configurationDescriptor));
constexpr auto endpoints = endpointsByInterface<1>(configurationDescriptor);

BETWEEN_VECTORS constexpr auto manufacturer = string(u"" FIELDFLASH_RUNTIME_MANUFACTURER);
constexpr auto product = string(u"" FIELDFLASH_BOARD_NAME FIELDFLASH_LOADER_PRODUCT_ENDING);
constinit SerialNumber serialNumber{};
constinit uint8_t layout[254]{};
constinit uint8_t reason[2 + 2 * 48]{};

BEHIND_VECTORS constexpr Bytes strings[]{languages,    manufacturer, product,
                                         serialNumber, layout,       reason};
static_assert(Dfu::findingString == sizeof strings / sizeof strings[0] - 1);

// The GUID by which Windows programs find the interface; the same as that of the application's DFU
// interface, so that one rule covers both modes.
BETWEEN_VECTORS constexpr auto microsoftSet =
    winUsbForDevice(u"{6C0B5E0F-3D4A-4C52-9B77-5A1E4F2D8C31}");
BETWEEN_VECTORS constexpr auto objectStore = binaryObjectStoreFor(microsoftSet.size());

constexpr uint8_t vendorRequestToHost = 0xC0;

/// Appends UTF-16 to a string descriptor as long as there is room.
void append(std::span<uint8_t> descriptor, const char* text)
{
    uint8_t size = descriptor[0];
    for (; *text != '\0' && size + 2u <= descriptor.size(); size = static_cast<uint8_t>(size + 2)) {
        descriptor[size] = static_cast<uint8_t>(*text++);
        descriptor[size + 1u] = 0;
    }
    descriptor[0] = size;
}

void begin(std::span<uint8_t> descriptor)
{
    descriptor[0] = 2;
    descriptor[1] = static_cast<uint8_t>(DescriptorType::String);
}

} // namespace

void setFinding(Finding finding)
{
    begin(reason);
    append(reason, textOf(finding));
}

void setStrings(const uint32_t* uid, Finding condition, const char* card, bool isClockUntrimmed,
                bool isReadable)
{
    serialNumber[0] = static_cast<uint8_t>(serialNumber.size());
    serialNumber[1] = static_cast<uint8_t>(DescriptorType::String);
    writeHexWords(&serialNumber[2], 16, uid);
    setFinding(Finding::None);
    begin(layout);
    // 126 characters: the longest condition, the clock and two ranges of addresses.
    append(layout, hasSlots ? "@Flash" : "@Internal Flash");
    if (FIELDFLASH_LOADER_HAS_SD_CARD && *card != '\0') {
        append(layout, ": SD card: ");
        append(layout, card);
    } else if (condition != Finding::None) {
        append(layout, ": ");
        append(layout, textOf(condition));
    }
    if (isClockUntrimmed)
        append(layout, ": USB clock without crystal");
    if constexpr (hasSlots) {
        append(layout,
               slotOffset() != 0 ? ": slot B free" FIELDFLASH_LOADER_LAYOUT_SLOT_B
                                 : ": slot A free" FIELDFLASH_LOADER_LAYOUT_SLOT_A);
        append(layout, isReadable ? "g" : "f");
        return;
    }
    append(layout,
           isReadable ? FIELDFLASH_LOADER_LAYOUT_READABLE : FIELDFLASH_LOADER_LAYOUT_UNREADABLE);
}

constinit const DeviceDescription description{deviceDescriptor, configurationDescriptor,
                                              objectStore, strings, endpoints};

Reply microsoftRequest(const SetupPacket& request)
{
    if (request.bmRequestType == vendorRequestToHost && request.bRequest == microsoftVendorCode
        && request.wValue == 0 && request.wIndex == microsoftDescriptorIndex)
        return Reply::send(microsoftSet);
    return Reply::stall();
}

} // namespace fieldflash::loader
