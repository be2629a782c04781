// SPDX-License-Identifier: MIT
// One function per command, each in its own file.
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/device_source.h"
#include "app/cli/outcome.h"
#include "app/cli/output.h"
#include "app/cli/streams.h"
#include "core/update/event.h"
#include "core/update/session.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace fieldflash::cli {

class Recording;

/// What every command works with; outlives it.
struct Context {
    const Arguments& arguments;
    const Streams& streams;
    Output& output;
    update::Listener listener; ///< tells output and log
    std::stop_source stop;
    Recording* recording = nullptr;
    /// Instead of those that the arguments ask for.
    std::function<Result<std::unique_ptr<DeviceSource>>()> openDevices = {};
};

[[nodiscard]] Outcome listDevices(const Context& context);
[[nodiscard]] Outcome showInfo(const Context& context);
[[nodiscard]] Outcome planUpdate(const Context& context);
[[nodiscard]] Outcome updateDevice(const Context& context);
[[nodiscard]] Outcome restoreDevice(const Context& context);
[[nodiscard]] Outcome verifyDevice(const Context& context);
[[nodiscard]] Outcome readDevice(const Context& context);
[[nodiscard]] Outcome eraseDevice(const Context& context);
[[nodiscard]] Outcome unprotectDevice(const Context& context);
[[nodiscard]] Outcome detachDevice(const Context& context);
[[nodiscard]] Outcome leaveBootloader(const Context& context);
[[nodiscard]] Outcome convertFile(const Context& context);
/// Carries out the recorded command through `runRecorded`.
[[nodiscard]] Outcome replayRecording(const Context& context,
                                      const std::function<Outcome(const Context&)>& runRecorded);
[[nodiscard]] Outcome updateSeries(const Context& context);
[[nodiscard]] Outcome showOptionBytes(const Context& context);
/// Asks about findings that --allow names. Errors: Cancelled.
[[nodiscard]] Result<void> confirmAllowed(const Context& context);

/// Opens the devices that the arguments ask for, waits until they are on the bus, does `work`, and
/// adds the counters of virtual boards. Without devices the outcome gets the error.
void workOnDevices(const Context& context, Outcome& outcome,
                   const std::function<void(DeviceSource&)>& work);

[[nodiscard]] update::UpdateOptions sessionOptions(const Arguments& arguments);
/// The same for what writes: an interruption is remembered.
[[nodiscard]] update::UpdateOptions writingOptions(const Context& context);

} // namespace fieldflash::cli
