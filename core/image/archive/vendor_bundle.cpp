// SPDX-License-Identifier: MIT
#include "core/image/archive/vendor_bundle.h"

#include <algorithm>
#include <string_view>

namespace fieldflash::image {

bool isVendorBundle(ByteView file, const QString& fileName)
{
    if (fileName.endsWith(QLatin1String(".ffpack"), Qt::CaseInsensitive))
        return true;
    // The name in the first header of the archive, with its final NUL.
    constexpr std::string_view kStart("manifest.json\0", 14);
    return file.size() >= kStart.size()
        && std::equal(kStart.begin(), kStart.end(), file.begin(),
                      [](char wanted, std::uint8_t found) {
                          return static_cast<std::uint8_t>(wanted) == found;
                      });
}

} // namespace fieldflash::image
