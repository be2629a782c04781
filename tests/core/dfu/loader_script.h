// SPDX-License-Identifier: MIT
// Requests of a resident loader for scripts, and a scripted loader to use them on.
#pragma once

#include "tests/core/dfu/dfu_script.h"

namespace fieldflash::test {

/// FieldflashLoaderReport of a NUCLEO-L476RG.
struct LoaderFields {
    std::uint32_t magic = 0x646C4646;
    std::uint16_t contractVersion = 1;
    std::uint32_t features = 0;
    std::uint8_t application = 1;
    std::uint8_t reason = 1;
    std::uint8_t usbClock = 0;
};
[[nodiscard]] Bytes loaderReport(const LoaderFields& fields);

/// The report request, with its answer.
Script& report(DfuScript& script, const LoaderFields& fields = {});
Script& seed(DfuScript& script, const Bytes& seed);
Script& hashes(DfuScript& script, std::uint16_t page, std::uint16_t count, Bytes answer);

/// Opened, idle, and asked for its report.
[[nodiscard]] std::unique_ptr<dfu::DfuseDevice> openLoader(DfuScript& script, Clock& clock,
                                                           const LoaderFields& fields = {});

} // namespace fieldflash::test
