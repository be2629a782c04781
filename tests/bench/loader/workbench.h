// SPDX-License-Identifier: MIT
// One update by our host through the executed loader.
#pragma once

#include "core/base/address.h"
#include "core/base/bytes.h"

#include <QString>

#include <cstdint>

namespace fieldflash::bench {

struct LoaderMeasurement {
    double seconds = 0; ///< of the chip, from opening the device to the verdict, pauses included
    std::uint64_t erases = 0;   ///< pages
    std::uint64_t programs = 0; ///< double words
    std::uint64_t requests = 0; ///< control transfers
    ByteCount wrongBytes = 0;   ///< differences from the image at the end, apart from the marker
    QString error;              ///< empty: the host reports that it is verified
};

/// `before`: content of the application's area, its marker set if it is a program. `loader`: a file
/// of the firmware's output folder. The loader stays afterwards, like the ROM in `./do bench plan`.
[[nodiscard]] LoaderMeasurement updateThroughLoader(const QString& loader, const Bytes& before,
                                                    const Bytes& image);

} // namespace fieldflash::bench
