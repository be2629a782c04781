// SPDX-License-Identifier: MIT
// The program around the window: options, devices, start and end.
#pragma once

namespace fieldflash::gui {

/// The whole of main(). Returns the exit code of the process.
int runProgram(int argc, char* argv[]);

} // namespace fieldflash::gui
