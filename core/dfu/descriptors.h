// SPDX-License-Identifier: MIT
// Finds DFU interfaces in a raw configuration descriptor.
#pragma once

#include "core/base/bytes.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace fieldflash::dfu {

/// DFU 1.1, 4.1.3; a 7-byte DFU 1.0 descriptor reads as bcdDFUVersion 0x0100.
struct FunctionalDescriptor {
    std::uint8_t bmAttributes = 0;
    std::chrono::milliseconds wDetachTimeOut{0};
    std::uint16_t wTransferSize = 0;
    std::uint16_t bcdDFUVersion = 0;

    [[nodiscard]] bool bitCanDnload() const { return (bmAttributes & 0x01) != 0; }
    [[nodiscard]] bool bitCanUpload() const { return (bmAttributes & 0x02) != 0; }
    [[nodiscard]] bool bitManifestationTolerant() const { return (bmAttributes & 0x04) != 0; }
    [[nodiscard]] bool bitWillDetach() const { return (bmAttributes & 0x08) != 0; }
};

struct AlternateSetting {
    std::uint8_t bAlternateSetting = 0;
    std::uint8_t iInterface = 0; ///< string index of the layout; 0: none
    friend bool operator==(const AlternateSetting&, const AlternateSetting&) = default;
};

/// One interface of class FE/01.
struct DfuInterface {
    std::uint8_t bInterfaceNumber = 0;
    bool isRuntime = false; ///< bInterfaceProtocol 1; otherwise DFU mode
    std::vector<AlternateSetting> alternates;
    /// From anywhere in the configuration: the ST ROM places one after the last alternate setting.
    std::optional<FunctionalDescriptor> functional;
};

/// Never reads past the bytes and always ends, whatever lengths the descriptors state. Stops at the
/// first invalid descriptor and keeps those before it.
[[nodiscard]] std::vector<DfuInterface> findDfuInterfaces(ByteView configuration);

} // namespace fieldflash::dfu
