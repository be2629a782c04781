// SPDX-License-Identifier: MIT
// What a host sees of a loader with two slots. The same scenarios run over the model of its
// protocol and over the executed firmware.
#pragma once

#include "core/base/address.h"
#include "core/base/bytes.h"
#include "firmware/contract/loader.h"

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace fieldflash::test {

/// bStatus and bState.
using SlotStatus = std::pair<std::uint8_t, std::uint8_t>;

/// A board with that loader and an empty flash, in the loader.
class SlotDevice {
public:
    virtual ~SlotDevice() = default;

    /// The demo for a slot, which confirms when a host configures it. `flags` of its header.
    [[nodiscard]] virtual Bytes program(Address slot, std::uint16_t bcdDevice,
                                        std::uint32_t flags) = 0;

    // In the loader:
    /// Whole pages; the status at the end, or at the first error, which is cleared.
    virtual SlotStatus write(Address address, const Bytes& bytes) = 0;
    virtual SlotStatus erase(Address address) = 0;
    virtual SlotStatus leave() = 0;
    [[nodiscard]] virtual FieldflashLoaderReport report() = 0;
    [[nodiscard]] virtual std::string layout() = 0;
    /// Of the last error.
    [[nodiscard]] virtual std::string reason() = 0;

    /// Off and on, without a host: the slot of the program that starts, or nothing for the loader.
    [[nodiscard]] virtual std::optional<Address> start() = 0;
    /// Off and on, with a host: the program that starts confirms.
    virtual void startAndConfirm() = 0;
    /// Off and on, with a host: the program that starts enters the loader, or it is there already.
    virtual void enterLoader() = 0;

    [[nodiscard]] virtual Bytes flash(Address address, std::size_t size) = 0;
};

struct SlotScenario {
    const char* name;
    std::function<void(SlotDevice&)> play;
};
[[nodiscard]] const std::vector<SlotScenario>& slotScenarios();

} // namespace fieldflash::test
