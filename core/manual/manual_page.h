// SPDX-License-Identifier: MIT
// A man page (section 1) of a program.
#pragma once

#include "core/manual/declared_program.h"

#include <string>

namespace fieldflash::manual {

/// roff for man(7), UTF-8. Without a date: two builds of one version have the same page.
[[nodiscard]] std::string manualPage(const DeclaredProgram& declared, const std::string& version);

} // namespace fieldflash::manual
