// SPDX-License-Identifier: MIT
// The form of a bundle: a plain ustar archive in which every byte follows from names and contents.
// Internal to core/bundle.
#pragma once

#include "core/base/result.h"
#include "core/base/shared_bytes.h"

#include <QString>

#include <vector>

namespace fieldflash::bundle {

/// One file in a bundle.
struct ContainerPart {
    QString path;
    SharedBytes bytes;
};

/// Limits of a bundle. Fit for dozens of boards; anything larger is not an update for a device.
inline constexpr std::size_t kMostParts = 258;
inline constexpr std::size_t kLargestBundle = std::size_t{256} * 1024 * 1024;

/// "firmware/lamp-1.2.dfu": ASCII letters, digits, "._-" and "/" only, so that a name has one
/// spelling on every system; no empty, hidden or parent folder; at most 99 characters.
[[nodiscard]] bool isPartPath(const QString& path);

/// Deterministic: no times, owners and rights. Precondition: isPartPath() for every part.
[[nodiscard]] Bytes writeContainer(const std::vector<ContainerPart>& parts);

/// The parts in order; they share the bytes of the file. Accepts exactly what writeContainer()
/// produces: the archive is written again and compared, so that links, devices, padding, comments,
/// trailing bytes and second spellings are all refused. Errors: BadFile.
[[nodiscard]] Result<std::vector<ContainerPart>> readContainer(const SharedBytes& file);

} // namespace fieldflash::bundle
