// SPDX-License-Identifier: MIT
// What the description in a cabinet for fwupd states about the firmware in it.
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/cabinet/component.h"

#include <optional>
#include <vector>

namespace fieldflash::image {

struct ArchiveMember;

/// What a cabinet states about one file in it.
struct CabinetStatement {
    cabinet::Component component;
    cabinet::Release release; ///< the one with that file
};

/// True for a description of firmware in a cabinet.
[[nodiscard]] bool isDescription(const ArchiveMember& member);

/// In bounded memory: what is too much is refused by statementOn().
void addDescription(std::vector<Bytes>& descriptions, ByteView description);

/// What the descriptions state about a file with this SHA-256; absent: nothing. Errors: BadFile for
/// a damaged description, or for another file than the stated one.
[[nodiscard]] Result<std::optional<CabinetStatement>>
statementOn(const std::vector<Bytes>& descriptions, const QString& fileName, const QString& sha256);

} // namespace fieldflash::image
