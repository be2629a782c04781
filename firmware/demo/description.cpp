// SPDX-License-Identifier: MIT
#include "firmware/demo/description.h"

#include "firmware/contract/usb_identity.h"
#include "firmware/demo/version.h"
#include "firmware/runtime_dfu/fieldflash_runtime_dfu.h"
#include "firmware/usb/cdc_acm.h"
#include "firmware/usb/microsoft_os.h"

#ifdef FIELDFLASH_BOARD_HEADER
#include FIELDFLASH_BOARD_HEADER
#else
#define FIELDFLASH_BOARD_NAME "Fieldflash" // on a PC there is no board
#endif

namespace fieldflash::demo {
namespace {

using namespace fieldflash::usb;

constexpr auto deviceDescriptor =
    compositeDevice({FIELDFLASH_RUNTIME_VENDOR_ID, FIELDFLASH_RUNTIME_PRODUCT_ID, bcdVersion});

constexpr uint8_t dfuString = 4;
constexpr std::array<uint8_t, FIELDFLASH_RUNTIME_DFU_DESCRIPTOR_LENGTH> dfuDescriptor{
    FIELDFLASH_RUNTIME_DFU_DESCRIPTOR(dfuInterface, dfuString)};

constexpr auto configurationDescriptor =
    configuration(interfaceCount,
                  join(cdcAcm(serialInterface, dataEndpoint, notificationEndpoint), dfuDescriptor));
static_assert(isWellFormed(configurationDescriptor));

constexpr auto endpoints = endpointsByInterface<interfaceCount>(configurationDescriptor);

constexpr auto manufacturer = string(u"" FIELDFLASH_RUNTIME_MANUFACTURER);
constexpr size_t faultWordSize = 2 * (1 + 8); // a space and eight digits
// A host program selects the bundled firmware for this board by it.
constexpr auto product = string(u"" FIELDFLASH_BOARD_NAME FIELDFLASH_RUNTIME_PRODUCT_ENDING);
constexpr char16_t version[] = u"Fieldflash demo " FIELDFLASH_DEMO_VERSION;
constexpr auto dfuName = string(u"Fieldflash demo " FIELDFLASH_DEMO_VERSION ", DFU");
// The ROM measures the USB clock against LSE or takes HSE (AN2606); without either it does not
// enumerate.
constexpr auto refusal = string(u"The bootloader needs a running crystal for USB");

constinit std::array<uint8_t, manufacturer.size() + faultWordSize * FIELDFLASH_RUNTIME_FAULT_WORDS>
    manufacturerDescriptor{};
constinit SerialNumber serialNumberDescriptor{};

constexpr Bytes strings[]{
    languages, manufacturerDescriptor, product, serialNumberDescriptor, dfuName, refusal};
static_assert(refusalString == sizeof strings / sizeof strings[0] - 1);

// The GUID by which Windows programs find the DFU interface; randomly generated for this project.
constexpr auto microsoftSet =
    winUsbForInterface(dfuInterface, u"{6C0B5E0F-3D4A-4C52-9B77-5A1E4F2D8C31}");

constexpr uint8_t vendorRequestToHost = 0xC0;

} // namespace

constinit const Bytes versionText = Bytes(dfuName).subspan(2, sizeof version - sizeof version[0]);
constinit const Bytes refusalText = Bytes(refusal).subspan(2);

void setStrings(const uint32_t* uid, const uint32_t* fault)
{
    serialNumberDescriptor[0] = static_cast<uint8_t>(serialNumberDescriptor.size());
    serialNumberDescriptor[1] = static_cast<uint8_t>(DescriptorType::String);
    writeHexWords(&serialNumberDescriptor[2], 16, uid);
    std::ranges::copy(manufacturer, manufacturerDescriptor.begin());
    if (fault == nullptr)
        return;
    manufacturerDescriptor[0] = static_cast<uint8_t>(manufacturerDescriptor.size());
    for (size_t at = manufacturer.size(); at < manufacturerDescriptor.size(); at += faultWordSize)
        manufacturerDescriptor[at] = ' ';
    writeHexWords(&manufacturerDescriptor[manufacturer.size() + 2], faultWordSize, fault);
}

constinit const DeviceDescription description{deviceDescriptor, configurationDescriptor,
                                              binaryObjectStore, strings, endpoints};

Reply microsoftRequest(const SetupPacket& request)
{
    if (request.bmRequestType == vendorRequestToHost && request.bRequest == microsoftVendorCode
        && request.wValue == 0 && request.wIndex == microsoftDescriptorIndex)
        return Reply::send(microsoftSet);
    return Reply::stall();
}

} // namespace fieldflash::demo
