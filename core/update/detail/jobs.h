// SPDX-License-Identifier: MIT
// The coroutines behind Session, one per job.
#pragma once

#include "core/update/detail/job.h"
#include "core/update/session.h"

#include <QCoro/QCoroFwd>

namespace fieldflash::update {

[[nodiscard]] QCoro::Task<Report> updateBoard(JobSetting setting, image::FirmwareImage image,
                                              UpdateOptions options);
[[nodiscard]] QCoro::Task<Report> restoreBoard(JobSetting setting, image::FirmwareImage backup,
                                               UpdateOptions options);
[[nodiscard]] QCoro::Task<PlanResult> planBoard(JobSetting setting, image::FirmwareImage image,
                                                UpdateOptions options);
[[nodiscard]] QCoro::Task<Report> verifyBoard(JobSetting setting, image::FirmwareImage image,
                                              UpdateOptions options);
[[nodiscard]] QCoro::Task<ReadResult>
readBoard(JobSetting setting, std::vector<AddressRange> ranges, UpdateOptions options);
[[nodiscard]] QCoro::Task<Report> eraseBoard(JobSetting setting, std::vector<AddressRange> ranges,
                                             UpdateOptions options);
[[nodiscard]] QCoro::Task<OptionBytesResult> readOptionBytes(JobSetting setting,
                                                             UpdateOptions options);
[[nodiscard]] QCoro::Task<Report> unprotectBoard(JobSetting setting);
[[nodiscard]] QCoro::Task<Report> detachBoard(JobSetting setting);
[[nodiscard]] QCoro::Task<Report> leaveBootloader(JobSetting setting, std::optional<Address> entry);

[[nodiscard]] QCoro::Task<Report> installLoaderOn(JobSetting setting, image::FirmwareImage image,
                                                  UpdateOptions options);

} // namespace fieldflash::update
