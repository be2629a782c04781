// SPDX-License-Identifier: MIT
// What a support bundle records about its job, so that the job can be repeated.
#pragma once

#include "core/base/result.h"
#include "core/image/content/firmware_image.h"
#include "core/transcript/transcript.h"

#include <QStringList>

#include <optional>

namespace fieldflash::report {

struct ReplayInput {
    QStringList command;
    /// The content hash of the image that was written; empty if the job had none.
    QString contentHash;
    QString fileName;
    QString member; ///< the file in an archive; may be empty
    /// If the bundle includes it.
    std::optional<image::FirmwareImage> image;
    Bytes file; ///< the original file of that image
    /// The recorded result of the job; absent if not recorded.
    std::optional<int> exitCode;
    QString verdict;
};

/// Errors: BadFile for an included image that is not valid.
[[nodiscard]] Result<ReplayInput> replayInput(const transcript::Transcript& transcript);

/// The image must be the one that was written in the recording. Errors: BadFile, both hashes in
/// `detail`.
[[nodiscard]] Result<void> checkSameImage(const ReplayInput& input,
                                          const image::FirmwareImage& image);

} // namespace fieldflash::report
