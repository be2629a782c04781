// SPDX-License-Identifier: MIT
// The hosts that are compared: our policies, dfu-util, and the lower bounds.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/usb/bus.h"
#include "tests/bench/plan/scenario.h"

#include <QCoro/QCoroFwd>

#include <functional>
#include <vector>

namespace fieldflash::bench {

/// What is known of the device by its documents.
struct DeviceFacts {
    std::vector<AddressRange> sectors;
};

using Work = std::function<QCoro::Task<Result<void>>(
    usb::Bus& bus, Clock& clock, const Scenario& scenario, const DeviceFacts& device)>;

struct Host {
    QString name;
    /// Several ways: the one that takes the least time counts.
    std::vector<Work> ways;
};

/// "auto", "sectors", "mass", "full", "auto+whole", "dfu-util", "bound", "bound+whole".
[[nodiscard]] const std::vector<Host>& allHosts();

/// dfu-util 0.11 with `-s 0x08000000 -D FILE`, by its documented behaviour: every page of the image
/// is erased, every chunk has its own SET_ADDRESS and goes as block 2; nothing is read back. Ends
/// in the bootloader, like everybody here. Our counts of its DFU requests equal those of the real
/// one (README.md).
[[nodiscard]] QCoro::Task<Result<void>>
writeLikeDfuUtil(usb::Bus& bus, Clock& clock, const Scenario& scenario, const DeviceFacts& device);

/// Of those who know beforehand what the chip holds, the quickest that erases sectors, and the
/// quickest that erases everything at once; see README.md. `proves`: what is outside the image is
/// read before it is erased.
[[nodiscard]] QCoro::Task<Result<void>> writeIdeallyBySectors(usb::Bus& bus, Clock& clock,
                                                              const Scenario& scenario,
                                                              const DeviceFacts& device);
[[nodiscard]] QCoro::Task<Result<void>>
writeIdeallyAfterMassErase(usb::Bus& bus, Clock& clock, const Scenario& scenario, bool proves);

} // namespace fieldflash::bench
