// SPDX-License-Identifier: MIT
#include "core/image/gate/bank_gate.h"

#include "core/base/surface.h"
#include "core/base/words.h"

#include <algorithm>

namespace fieldflash::image {

namespace {

constexpr std::size_t kWord = 4;

/// The ROM looks for a word that points into RAM; here any non-erased word counts.
bool mayStart(const DeviceFacts::Bank& bank)
{
    return bank.head.size() < kWord || !isErased(ByteView(bank.head).first(kWord));
}

bool writes(const FirmwareImage& image, AddressRange range)
{
    return std::ranges::any_of(image.targets, [&](const Target& target) {
        return std::ranges::any_of(target.segments, [&](const Segment& segment) {
            return segment.range().overlaps(range);
        });
    });
}

bool writesStart(const FirmwareImage& image, const DeviceFacts::Bank& bank)
{
    return writes(image, {bank.range.first, kWord});
}

Finding otherBank(const DeviceFacts::Bank& written, const DeviceFacts::Bank& other)
{
    return {.code = FindingCode::OtherBank,
            .summary = Words::tr("The device may start another program than this one: the file "
                                 "belongs to the bank at %1, a program remains in the bank at %2, "
                                 "and option BFB2 lets the device start either.")
                           .arg(addressText(written.range.first), addressText(other.range.first)),
            .detail = Words::tr("BFB2 = 1, the first word at %1 is not erased")
                          .arg(addressText(other.range.first)),
            .severity = Severity::Danger,
            .remedy = surface() == Surface::Window
                ? Words::tr("Clear option BFB2 or erase the other bank with a programmer, then "
                            "update again. The Option bytes page (Technician) shows the option.")
                : Words::tr("Erase the other bank with fieldflash-cli erase --range 0x%1:%2K, or "
                            "clear option BFB2 with a programmer, then update again.")
                      .arg(other.range.first, 8, 16, QLatin1Char('0'))
                      .arg(other.range.size / 1024)};
}

} // namespace

void examineBanks(Findings& findings, const FirmwareImage& image, const DeviceFacts& device)
{
    if (device.banks.size() != 2 || image.needsAddress)
        return;
    const DeviceFacts::Bank& lower = device.banks.front();
    const DeviceFacts::Bank& upper = device.banks.back();
    const bool writesLower = writesStart(image, lower);
    const bool writesUpper = writesStart(image, upper);
    const bool isInBanks = writes(image, lower.range) || writes(image, upper.range);
    const bool hasBoth = (writesLower || mayStart(lower)) && (writesUpper || mayStart(upper));
    if (!isInBanks || !hasBoth || (writesLower && writesUpper))
        return;
    const bool isForUpper = writesUpper || (!writesLower && !writes(image, lower.range));
    findings.push_back(isForUpper ? otherBank(upper, lower) : otherBank(lower, upper));
}

} // namespace fieldflash::image
