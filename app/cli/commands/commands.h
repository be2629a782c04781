// SPDX-License-Identifier: MIT
// One function per command, each in its own file.
#pragma once

#include "app/cli/arguments/arguments.h"
#include "app/cli/console/streams.h"
#include "app/cli/devices/device_source.h"
#include "app/cli/output/outcome.h"
#include "app/cli/output/output.h"
#include "core/update/event.h"
#include "core/update/session.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace fieldflash::cli {

class Recording;

/// The environment of a command; must outlive it.
struct Context {
    const Arguments& arguments;
    const Streams& streams;
    Output& output;
    update::Listener listener; ///< feeds output and log
    std::stop_source stop;
    Recording* recording = nullptr;
    /// Replaces the devices selected by the arguments.
    std::function<Result<std::unique_ptr<DeviceSource>>()> openDevices = {};
};

[[nodiscard]] Outcome listDevices(const Context& context);
[[nodiscard]] Outcome showProfiles(const Context& context);
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
/// Runs the recorded command through `runRecorded`.
[[nodiscard]] Outcome replayRecording(const Context& context,
                                      const std::function<Outcome(const Context&)>& runRecorded);
[[nodiscard]] Outcome updateSeries(const Context& context);
[[nodiscard]] Outcome showOptionBytes(const Context& context);
[[nodiscard]] Outcome manageKey(const Context& context);
[[nodiscard]] Outcome signFile(const Context& context);
[[nodiscard]] Outcome packFile(const Context& context);
[[nodiscard]] Outcome exportCabinet(const Context& context);
[[nodiscard]] Outcome importCabinet(const Context& context);
/// `info` of a vendor bundle.
[[nodiscard]] Outcome showBundleInfo(const Context& context);
[[nodiscard]] Outcome installLoader(const Context& context);
/// Asks for confirmation of findings named by --allow. Errors: Cancelled.
[[nodiscard]] Result<void> confirmAllowed(const Context& context);

/// Opens the devices selected by the arguments, waits until they are on the bus, does `work`, and
/// adds the counters of virtual boards. If opening fails, the outcome gets the error.
void workOnDevices(const Context& context, Outcome& outcome,
                   const std::function<void(DeviceSource&)>& work);

[[nodiscard]] update::UpdateOptions sessionOptions(const Arguments& arguments);
/// The same for commands that write: also sets the journal folder.
[[nodiscard]] update::UpdateOptions writingOptions(const Context& context);

} // namespace fieldflash::cli
