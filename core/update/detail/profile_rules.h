// SPDX-License-Identifier: MIT
// What the profile of a device means for a job.
#pragma once

#include "core/dfu/dfuse_device.h"
#include "core/profile/chip_match.h"
#include "core/profile/device_profile.h"
#include "core/update/detail/job.h"
#include "core/update/session.h"

#include <QStringList>

namespace fieldflash::update {

/// nullptr: nothing is known of the device.
[[nodiscard]] Clock::Duration bootloaderLimit(const profile::DeviceProfile* profile);
[[nodiscard]] dfu::DeviceCorrections correctionsFrom(const profile::DeviceProfile* profile);

/// What its bootloader announces of the chip. nullptr: nothing is known of the product.
[[nodiscard]] profile::AnnouncedChip chipOf(const dfu::DfuseDevice& device,
                                            const profile::DeviceProfile* profile);

/// Tells the device how the flash of the chip behind its layout is programmed. nullptr: nothing is
/// known of the product.
void applyChip(dfu::DfuseDevice& device, const profile::DeviceProfile* profile);

/// The ROM of a chip that locks up when it is asked to start the program, as far as its layout and
/// the address of its option bytes tell. nullptr: nothing is known of the product.
[[nodiscard]] bool locksUpOnLeave(const dfu::DfuseDevice& device,
                                  const profile::DeviceProfile* profile);

/// In words: what is corrected, and where profile and device disagree about the chip.
[[nodiscard]] QStringList chipRemarks(const profile::DeviceProfile& profile,
                                      const dfu::DfuseDevice& device);

/// How a person starts its bootloader, in the words of its profile; empty: those say nothing.
[[nodiscard]] QString guideToBootloader(const profile::DeviceProfile* profile);

/// What a person does so that the device starts its program and not its bootloader.
[[nodiscard]] QString guideToProgram(const profile::DeviceProfile* profile);

/// What must not be written: of each product that it can be, where it is not known which one it is.
[[nodiscard]] std::vector<AddressRange> neverWritten(const Job& job);

/// Its application does not start the bootloader over USB: what a person has to do.
[[nodiscard]] Error startedByHand(const profile::DeviceProfile& profile);

/// With the ranges that are never written, and for an image without addresses the place of the
/// application. What the options say stays. Precondition: job.find() succeeded. Errors:
/// AmbiguousDevice where the device can be several products whose programs start at different
/// addresses.
[[nodiscard]] Result<UpdateOptions> withProfile(const Job& job, UpdateOptions options,
                                                bool needsAddress);

/// Errors: Protected where an erase (empty: of everything) touches a range that is never written.
[[nodiscard]] Result<void> checkErase(const Job& job, const std::vector<AddressRange>& ranges);
/// Errors: Protected where there is such a range: removing read protection erases everything.
[[nodiscard]] Result<void> checkUnprotect(const Job& job);

} // namespace fieldflash::update
