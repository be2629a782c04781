// SPDX-License-Identifier: MIT
// What a device reports about itself before anything is written.
#include "core/dfu/descriptors.h"
#include "core/memory/layout_text.h"
#include "core/usb/string_descriptor.h"
#include "tests/fuzz/target.h"

#include <algorithm>

namespace fieldflash::fuzz {

void layoutText(ByteView input)
{
    const QString text = QString::fromLatin1(reinterpret_cast<const char*>(input.data()),
                                             static_cast<qsizetype>(input.size()));
    static_cast<void>(memory::looksLikeLayout(text));
    const auto area = memory::parseLayoutText(0, text);
    if (!area) {
        require(area.error().kind() == ErrorKind::RefusedByDevice, "the device is to blame");
        return;
    }
    require(area->sectors.size() <= memory::kMaximumSectors, "sectors are bounded");
    std::uint64_t end = 0;
    for (const memory::Sector& sector : area->sectors) {
        require(sector.range.size > 0, "no sector is empty");
        require(sector.range.first >= end, "sectors ascend without overlap");
        end = std::uint64_t{sector.range.first} + sector.range.size;
        require(end <= std::uint64_t{1} << 32, "sectors lie below 2^32");
    }
}

void descriptors(ByteView input)
{
    const auto found = dfu::findDfuInterfaces(input);
    std::size_t alternates = 0;
    for (const dfu::DfuInterface& one : found)
        alternates += one.alternates.size();
    require(alternates * 9 <= input.size(), "every alternate setting has its descriptor");
    const auto text = usb::parseStringDescriptor(input);
    if (text)
        require(static_cast<std::size_t>(text->size()) * 2 + 2
                    <= std::max<std::size_t>(input.size(), 2),
                "no text is longer than its descriptor");
}

} // namespace fieldflash::fuzz
