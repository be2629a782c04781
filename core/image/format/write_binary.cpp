// SPDX-License-Identifier: MIT
#include "core/base/words.h"
#include "core/image/content/check_image.h"
#include "core/image/content/read_options.h"
#include "core/image/format/write_image.h"

#include <algorithm>

namespace fieldflash::image {

Result<Bytes> writeBinary(const FirmwareImage& image)
{
    if (const Result<void> checked = checkImage(image); !checked)
        return failure(checked.error());
    const std::uint8_t alternate = image.targets.front().alternateSetting;
    for (const Target& target : image.targets) {
        if (target.alternateSetting != alternate)
            return failure(
                notExpressible(QStringLiteral(".bin"), Words::tr("it is for several memories")));
    }
    const std::vector<const Segment*> segments = segmentsInOrder(image);
    const Address first = segments.front()->address;
    const ByteCount span = segments.back()->range().end() - first;
    if (span > kMaximumFileSize)
        return failure(notExpressible(
            QStringLiteral(".bin"),
            Words::tr("its segments are %1 apart, and the gap would have to be filled")
                .arg(sizeText(span))));
    Bytes bytes(static_cast<std::size_t>(span), kErasedByte);
    for (const Segment* segment : segments)
        std::copy(segment->bytes.begin(), segment->bytes.end(),
                  bytes.begin() + static_cast<std::ptrdiff_t>(segment->address - first));
    return bytes;
}

} // namespace fieldflash::image
