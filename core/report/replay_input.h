// SPDX-License-Identifier: MIT
// What a support bundle says about the job that it recorded, so that the job can be repeated.
#pragma once

#include "core/base/result.h"
#include "core/image/firmware_image.h"
#include "core/transcript/transcript.h"

#include <QStringList>

#include <optional>

namespace fieldflash::report {

struct ReplayInput {
    QStringList command;
    /// The content hash of the image that was written; empty where the job had none.
    QString contentHash;
    QString fileName;
    QString member; ///< which file of that archive; may be empty
    /// Where the bundle includes it.
    std::optional<image::FirmwareImage> image;
    Bytes file; ///< the same, as it was on the disk
    /// How the job ended then; absent when the recording does not say.
    std::optional<int> exitCode;
    QString verdict;
};

/// Errors: BadFile for an included image that is none.
[[nodiscard]] Result<ReplayInput> replayInput(const transcript::Transcript& transcript);

/// The image must be the one that was written then. Errors: BadFile, both hashes in `detail`.
[[nodiscard]] Result<void> checkSameImage(const ReplayInput& input,
                                          const image::FirmwareImage& image);

} // namespace fieldflash::report
