// SPDX-License-Identifier: MIT
// The part of the gate that compares who the file is for with what the device is. Internal to
// core/image.
#pragma once

#include "core/image/application_header.h"
#include "core/image/sanity_gate.h"

namespace fieldflash::image {

/// Appends WrongVendor, WrongProduct or UncheckedId.
void examineIdentity(Findings& findings, const Identity& identity, const DeviceFacts& device);
/// Appends WrongFamily: the chips for which a UF2 file is.
void examineFamily(Findings& findings, std::optional<std::uint32_t> familyId,
                   const DeviceFacts& device);
/// Appends OlderVersion and VersionMismatch.
void examineVersions(Findings& findings, const Identity& identity,
                     const std::optional<ApplicationHeader>& header, const DeviceFacts& device);
/// Appends WrongBoard or OtherBoard.
void examineBoard(Findings& findings, const ApplicationHeader& header, const DeviceFacts& device);

} // namespace fieldflash::image
