// SPDX-License-Identifier: MIT
// Jobs on a device with plain DFU 1.1: one file, one stream of bytes, no map and no plan.
#pragma once

#include "core/image/content/firmware_image.h"
#include "core/update/detail/job.h"
#include "core/update/session.h"

#include <QCoro/QCoroFwd>

namespace fieldflash::update {

/// Errors: Usage where a partition is chosen on a device that has none.
[[nodiscard]] Result<void> checkPartition(const Job& job, const UpdateOptions& options);

/// Writes the file, reads it back if the bootloader can be read and is still there, and restarts
/// the device. A transfer error begins the download again. Precondition: job.plainDevice().
/// Errors: BadFile for a file with addresses, AmbiguousDevice when a partition must be chosen,
/// those of the gate, VerifyFailed, DidNotReturn.
[[nodiscard]] QCoro::Task<Result<void>> updatePlain(Job& job, const image::FirmwareImage& image,
                                                    const UpdateOptions& options);

/// After updatePlain() with a device that restarted without confirming the end of the download;
/// `version`: the result of comparing its version. Success only where the version is the expected
/// one. Errors: TransferFailed.
[[nodiscard]] Result<void> judgeUnconfirmed(Job& job, const Result<void>& version);

/// Reads as many bytes as the file has, and compares. Precondition: job.plainDevice().
[[nodiscard]] QCoro::Task<Result<void>> comparePlain(Job& job, const image::FirmwareImage& image,
                                                     const UpdateOptions& options);

/// Reads all that the device sends, as one segment at 0. Precondition: job.plainDevice().
[[nodiscard]] QCoro::Task<Result<void>> readPlain(Job& job, const UpdateOptions& options,
                                                  image::FirmwareImage& image);

} // namespace fieldflash::update
