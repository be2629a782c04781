// SPDX-License-Identifier: MIT
// What has to be right before anything on a device is changed: asks the gate (core/image) with all
// that the job knows.
#pragma once

#include "core/device/known_device.h"
#include "core/update/detail/job.h"
#include "core/update/session.h"

#include <QCoro/QCoroFwd>

#include <optional>

namespace fieldflash::update {

/// Formats without alternate settings go by the address: every segment to the memory that has it.
/// Only a DfuSe file says itself where its bytes go.
[[nodiscard]] image::FirmwareImage routedImage(image::FirmwareImage image,
                                               const memory::MemoryMap& map);

/// The version that the file states: of its suffix, or else of the program in it.
[[nodiscard]] std::optional<std::uint16_t> statedVersion(const image::FirmwareImage& image);

/// What the person has allowed.
[[nodiscard]] image::Permissions permissionsOf(const UpdateOptions& options);

/// Asks the gate with what is known before the bootloader is entered. Precondition: job.find()
/// succeeded, and the image is where options.address says. Errors: those of a refusal.
[[nodiscard]] Result<void> examineBefore(Job& job, const image::FirmwareImage& image,
                                         const UpdateOptions& options);

/// Asks the gate with all that the bootloader can tell; reads the start of flash where the answer
/// depends on it. Fills in the findings of the report. Gives the image as it will be written, at
/// its address and through its alternate settings. Precondition: in the bootloader.
[[nodiscard]] QCoro::Task<Result<image::FirmwareImage>>
acceptImage(Job& job, image::FirmwareImage image, const UpdateOptions& options);

/// The same for comparing: only whether the device has the memory is asked.
[[nodiscard]] Result<image::FirmwareImage> comparableImage(Job& job, image::FirmwareImage image,
                                                           const UpdateOptions& options);

} // namespace fieldflash::update
