// SPDX-License-Identifier: MIT
// Checks made before anything on a device is changed: calls the gate (core/image) with everything
// the job knows.
#pragma once

#include "core/device/known_device.h"
#include "core/update/detail/job.h"
#include "core/update/session.h"

#include <QCoro/QCoroFwd>

#include <optional>

namespace fieldflash::update {

/// Formats without alternate settings are routed by address: each segment to the memory that
/// contains it. Only a DfuSe file specifies its own destinations.
[[nodiscard]] image::FirmwareImage routedImage(image::FirmwareImage image,
                                               const memory::MemoryMap& map);

/// The product that the file is for: the id of its suffix, or of the application header in it
/// where the suffix states none or that of a bootloader.
[[nodiscard]] std::optional<UsbId> statedProduct(const image::FirmwareImage& image);
/// The version stated by the file: that of its suffix, otherwise that of the program in it.
[[nodiscard]] std::optional<std::uint16_t> statedVersion(const image::FirmwareImage& image);

/// The permissions given by the user.
[[nodiscard]] image::Permissions permissionsOf(const UpdateOptions& options);

/// Calls the gate with what is known before the bootloader is entered. Precondition: job.find()
/// succeeded, and the image is placed at options.address. Errors: those of a refusal.
[[nodiscard]] Result<void> examineBefore(Job& job, const image::FirmwareImage& image,
                                         const UpdateOptions& options);

/// Calls the gate with everything the bootloader reports; reads the start of flash if the answer
/// depends on it. Fills in the findings of the report. Returns the image as it will be written,
/// with its final addresses and alternate settings. Precondition: in bootloader mode.
[[nodiscard]] QCoro::Task<Result<image::FirmwareImage>>
acceptImage(Job& job, image::FirmwareImage image, const UpdateOptions& options);

/// Where the header of the program on the device tells its board, if the image names one and takes
/// the place of that program.
[[nodiscard]] std::optional<memory::MemoryRange>
comparableProgram(const Job& job, const image::FirmwareImage& image);

/// Refuses firmware for another board than that of the program at the start of flash, unless it is
/// allowed; fills in the findings of the report. `flashHead`: what is at comparableProgram().
[[nodiscard]] Result<void> compareBoards(Job& job, const image::FirmwareImage& image,
                                         const UpdateOptions& options, Bytes flashHead);

/// The same for a comparison: checks only that the device has the memory.
[[nodiscard]] Result<image::FirmwareImage> comparableImage(Job& job, image::FirmwareImage image,
                                                           const UpdateOptions& options);

} // namespace fieldflash::update
