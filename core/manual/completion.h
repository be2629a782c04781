// SPDX-License-Identifier: MIT
// Completion of a program's command line: commands, their options, fixed values and file names.
#pragma once

#include "core/manual/declared_program.h"

#include <string>
#include <vector>

namespace fieldflash::manual {

/// A script that the shell reads. It starts no program.
[[nodiscard]] std::string bashCompletion(const DeclaredProgram& declared);
[[nodiscard]] std::string zshCompletion(const DeclaredProgram& declared);
[[nodiscard]] std::string fishCompletion(const DeclaredProgram& declared);

} // namespace fieldflash::manual
