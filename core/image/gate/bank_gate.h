// SPDX-License-Identifier: MIT
// Which of two programs a chip with two banks will start.
#pragma once

#include "core/image/content/firmware_image.h"
#include "core/image/gate/device_facts.h"
#include "core/image/gate/finding.h"

namespace fieldflash::image {

/// Adds OtherBank if a program remains in a bank that the image does not replace. With BFB2 an
/// STM32L47x starts bank 2 if its first word looks like a stack pointer, else bank 1 (AN2606, dual
/// bank boot), and it is not documented whether its bootloader maps bank 2 to the lower addresses
/// (FB_MODE): with two programs, it is unknown which one will run. A single program runs from
/// either bank.
void examineBanks(Findings& findings, const FirmwareImage& image, const DeviceFacts& device);

} // namespace fieldflash::image
