// SPDX-License-Identifier: MIT
// A vendor bundle as input of a command.
#pragma once

#include "app/cli/commands/commands.h"
#include "core/bundle/judge_bundle.h"
#include "core/device/device_selector.h"

namespace fieldflash::cli {

struct BundleFile {
    bundle::Bundle bundle;
    bundle::Judgement judgement;
    QString member; ///< the firmware that the person chose; empty: by the device
};

/// Reads the input file and judges who signed it. Nothing is agreed to or remembered yet.
[[nodiscard]] Result<BundleFile> openBundle(const Context& context);

/// Asks about the findings, as far as options do not answer; then remembers the key of the vendor,
/// and restricts the program to the product of the bundle. Errors: those of a refusal, Cancelled.
[[nodiscard]] Result<void> agreeTo(const BundleFile& file, const Context& context);

/// To call when its firmware is on a device.
[[nodiscard]] Result<void> rememberInstalled(const BundleFile& file);

/// The firmware that the person chose, or the one for the board that the selected device states.
/// Reads the start of flash of a device in bootloader mode. The pointer is into the bundle.
[[nodiscard]] Result<const bundle::BundledProgram*>
firmwareForDevice(const BundleFile& file, const Context& context, DeviceSource& source);

/// For the report.
[[nodiscard]] FileFacts factsOf(const BundleFile& file, const bundle::BundledProgram* chosen,
                                const Arguments& arguments);

} // namespace fieldflash::cli
