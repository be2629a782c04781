// SPDX-License-Identifier: MIT
// What a person corrects of the announcement of a device: expert options, each of them a finding
// that has to be allowed by name.
#pragma once

#include "core/base/result.h"
#include "core/memory/memory_map.h"
#include "core/usb/link.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace fieldflash::update {

struct UpdateOptions;

struct Overrides {
    std::optional<std::uint16_t> transferSize; ///< bytes
    std::vector<memory::MemoryArea> areas;     ///< instead of the layout texts; empty: as announced
    bool assumesDfuse = false; ///< allowed for a device without a functional descriptor
};

/// Errors: those of a refusal for a correction that is not allowed; Usage for a layout text that
/// cannot be read, and for a device without a functional descriptor whose transfer size is not
/// given.
[[nodiscard]] Result<Overrides> overridesFrom(const UpdateOptions& options);

/// In bootloader mode, and it does not say which kind of DFU it uses.
[[nodiscard]] bool lacksFunctional(const usb::DeviceInfo& device);
/// Refuses such a device: it can be used with NoFunctional allowed.
[[nodiscard]] Error refusedWithoutFunctional();

/// The configuration descriptor as it would be with the corrections.
[[nodiscard]] Bytes correctedConfiguration(ByteView configuration, const Overrides& overrides);

/// The same device, with the corrections in its descriptors.
[[nodiscard]] std::unique_ptr<usb::Link> correctedLink(std::unique_ptr<usb::Link> link,
                                                       const Overrides& overrides);

} // namespace fieldflash::update
