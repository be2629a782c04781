// SPDX-License-Identifier: MIT
// Cabinets for fwupd: an archive whose description says what the firmware in it is for.
#pragma once

#include "core/base/result.h"
#include "core/base/shared_bytes.h"
#include "core/image/archive/cabinet_archive.h"
#include "core/image/content/firmware_image.h"
#include "core/image/content/read_options.h"

namespace fieldflash::image {

struct CabinetFirmware {
    FirmwareImage image;
    CabinetStatement stated;
};

/// readImage() of a cabinet, which has to state what its firmware is: for the command that imports
/// one. Its signature (.jcat) is not checked. Errors: those of readImage(); BadFile for a file
/// without such a statement.
[[nodiscard]] Result<CabinetFirmware> readCabinet(const SharedBytes& file, const QString& fileName,
                                                  const ReadOptions& options = {});

} // namespace fieldflash::image
