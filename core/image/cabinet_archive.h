// SPDX-License-Identifier: MIT
// Cabinets for fwupd: an archive whose description says what the firmware in it is for.
#pragma once

#include "core/base/result.h"
#include "core/base/shared_bytes.h"
#include "core/cabinet/component.h"
#include "core/image/read_image.h"

#include <optional>
#include <vector>

namespace fieldflash::image {

struct ArchiveMember;

/// What a cabinet states about one file in it.
struct CabinetStatement {
    cabinet::Component component;
    cabinet::Release release; ///< the one with that file
};

struct CabinetFirmware {
    FirmwareImage image;
    CabinetStatement stated;
};

/// readImage() of a cabinet, which has to state what its firmware is: for the command that imports
/// one. Its signature (.jcat) is not checked. Errors: those of readImage(); BadFile for a file
/// without such a statement.
[[nodiscard]] Result<CabinetFirmware> readCabinet(const SharedBytes& file, const QString& fileName,
                                                  const ReadOptions& options = {});

/// True for a description of firmware in a cabinet. This and the following: internal to core/image.
[[nodiscard]] bool isDescription(const ArchiveMember& member);

/// In bounded memory: what is too much is refused by statementOn().
void addDescription(std::vector<Bytes>& descriptions, ByteView description);

/// What the descriptions state about a file with this SHA-256; absent: nothing. Errors: BadFile for
/// a damaged description, or for another file than the stated one.
[[nodiscard]] Result<std::optional<CabinetStatement>>
statementOn(const std::vector<Bytes>& descriptions, const QString& fileName, const QString& sha256);

} // namespace fieldflash::image
