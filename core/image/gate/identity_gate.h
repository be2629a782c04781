// SPDX-License-Identifier: MIT
// The part of the gate that compares the file's ids, version and board with the device. Internal to
// core/image.
#pragma once

#include "core/image/gate/sanity_gate.h"
#include "core/image/program/application_header.h"

namespace fieldflash::image {

/// Appends WrongVendor, WrongProduct or UncheckedId.
void examineIdentity(Findings& findings, const Identity& identity, const DeviceFacts& device);
/// Appends WrongFamily, by the chip family of a UF2 file.
void examineFamily(Findings& findings, std::optional<std::uint32_t> familyId,
                   const DeviceFacts& device);
/// Appends OlderVersion and VersionMismatch.
void examineVersions(Findings& findings, const Identity& identity,
                     const std::optional<ApplicationHeader>& header, const DeviceFacts& device);
/// Appends WrongBoard or OtherBoard.
void examineBoard(Findings& findings, const ApplicationHeader& header, const DeviceFacts& device);

} // namespace fieldflash::image
