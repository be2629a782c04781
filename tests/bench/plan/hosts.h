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

/// What the documentation says about the device.
struct DeviceFacts {
    std::vector<AddressRange> sectors;
    ByteCount transferSize = kPage;
};

using Work = std::function<QCoro::Task<Result<void>>(
    usb::Bus& bus, Clock& clock, const Scenario& scenario, const DeviceFacts& device)>;

struct Host {
    QString name;
    /// If there are several ways, the fastest counts.
    std::vector<Work> ways;
};

/// "auto", "sectors", "mass", "full", "auto+whole", "auto+blind", "dfu-util",
/// "dfu-util+read", "bound", "bound+whole".
[[nodiscard]] const std::vector<Host>& allHosts();

/// dfu-util 0.11 with `-s 0x08000000 -D FILE`, by its documented behaviour: erases every page of
/// the image, sends a SET_ADDRESS for every chunk and writes it as block 2; reads nothing back.
/// Ends in bootloader mode, like all hosts here. Our counts of its DFU requests equal those of the
/// real one (README.md).
[[nodiscard]] QCoro::Task<Result<void>>
writeLikeDfuUtil(usb::Bus& bus, Clock& clock, const Scenario& scenario, const DeviceFacts& device);

/// The same, then a second run with `-U` and a comparison: what it takes to know that the image is
/// there. Content of the last sector behind the image is lost as before.
[[nodiscard]] QCoro::Task<Result<void>> writeAndReadLikeDfuUtil(usb::Bus& bus, Clock& clock,
                                                                const Scenario& scenario,
                                                                const DeviceFacts& device);

/// The fastest hosts that know the content of the chip beforehand: one erases sectors, the other
/// everything at once; see README.md. `proves`: content outside the image is read before it is
/// erased.
[[nodiscard]] QCoro::Task<Result<void>> writeIdeallyBySectors(usb::Bus& bus, Clock& clock,
                                                              const Scenario& scenario,
                                                              const DeviceFacts& device);
[[nodiscard]] QCoro::Task<Result<void>>
writeIdeallyAfterMassErase(usb::Bus& bus, Clock& clock, const Scenario& scenario, bool proves);

} // namespace fieldflash::bench
