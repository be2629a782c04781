// SPDX-License-Identifier: MIT
// Options about resident loaders.
#include "app/cli/arguments/option_parts.h"

namespace fieldflash::cli {

void addReplaceLoader(CLI::App& command, Arguments& arguments)
{
    addSwitch(
        command, "--replace-loader", arguments.replacesLoader,
        "Replace a loader that is already on the device. If power fails meanwhile, the device "
        "may need BOOT0 and the ROM bootloader, or a debug probe.");
}

} // namespace fieldflash::cli
