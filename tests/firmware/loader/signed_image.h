// SPDX-License-Identifier: MIT
#pragma once

#include "tests/firmware/loader/program_image.h"

namespace fieldflash::test {

/// Signed with the published test key; `withHeader` first.
[[nodiscard]] Bytes signedImage(const Bytes& program, const ProgramOptions& options = {});
/// Signs again after a change, also of the header. `namesKey`: writes the key's id into the header.
void sign(Bytes& image, bool namesKey = true);

} // namespace fieldflash::test
