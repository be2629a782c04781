// SPDX-License-Identifier: MIT
#include "core/image/known_ids.h"

#include "firmware/contract/usb_identity.h"

#include <algorithm>
#include <array>

namespace fieldflash::image {

namespace {

/// From public logs of devices, fwupd (plugins/dfu/dfu.quirk), dfu-util (quirks.c) and the
/// manufacturers' own tools.
constexpr std::array kBootloaders{
    UsbId{FIELDFLASH_ROM_VENDOR_ID, FIELDFLASH_ROM_PRODUCT_ID},
    UsbId{0x28E9, 0x0189}, // GD32
    UsbId{0x2E3C, 0xDF11}, // AT32
    UsbId{0x314B, 0x0106}, // APM32
    UsbId{0x342D, 0xDFA0}, // WB32
    UsbId{0x1EAF, 0x0003}, // Maple, STM32duino
    UsbId{0x1209, 0xDB42}, // dapboot
    UsbId{0x1D50, 0x6017}, // Black Magic Probe
    UsbId{0x1D50, 0x607F}, // Spark Core
    UsbId{0x1D50, 0x6146}, // iCE40 boards
    UsbId{0x2341, 0x035B},
    UsbId{0x2341, 0x035F},
    UsbId{0x2341, 0x0364},
    UsbId{0x2341, 0x0366}, // Arduino, STM32H7
    UsbId{0x2341, 0x0368},
    UsbId{0x2341, 0x0369},
    UsbId{0x2341, 0x0374}, // Arduino, Renesas RA
    UsbId{0x2341, 0x0070}, // Arduino, ESP32
    UsbId{0x2B04, 0xD006},
    UsbId{0x2B04, 0xD00A},
    UsbId{0x2B04, 0xD00C},
    UsbId{0x2B04, 0xD058}, // Particle
    UsbId{0x0694, 0x0008},
    UsbId{0x0694, 0x000C},
    UsbId{0x0694, 0x0011}, // LEGO hubs
    UsbId{0x1C11, 0xB007}, // Kiibohd
    UsbId{0x1209, 0x5BF0},
    UsbId{0x1209, 0x5AF0},
    UsbId{0x1209, 0x70B1}, // Fomu, OrangeCrab, Tomu
    UsbId{0x1FC9, 0x000C}, // NXP LPC43xx
    UsbId{0x303A, 0x0002}, // ESP32-S2
    UsbId{0x2FE3, 0xFFFF}, // Zephyr
    UsbId{0xCAFE, 0x400B}, // TinyUSB
    UsbId{0xC0DE, 0xCAFE}, // embassy
};

} // namespace

bool isKnownBootloader(const UsbId& id)
{
    const bool isFlip = id.vendorId == 0x03EB && id.productId >= 0x2FF0 && id.productId <= 0x2FFB;
    return isFlip || std::ranges::find(kBootloaders, id) != kBootloaders.end();
}

bool isProgramBehind(const UsbId& application, const UsbId& bootloader)
{
    return application == UsbId{FIELDFLASH_RUNTIME_VENDOR_ID, FIELDFLASH_RUNTIME_PRODUCT_ID}
    && bootloader == UsbId{FIELDFLASH_ROM_VENDOR_ID, FIELDFLASH_ROM_PRODUCT_ID};
}

} // namespace fieldflash::image
