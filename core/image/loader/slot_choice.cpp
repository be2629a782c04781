// SPDX-License-Identifier: MIT
#include "core/image/loader/slot_choice.h"

#include "core/base/words.h"
#include "core/image/program/signed_header.h"
#include "firmware/contract/loader.h"
#include "firmware/contract/signed_image.h"

#include <algorithm>
#include <utility>

namespace fieldflash::image {

namespace {

std::optional<SignedHeader> onlyHeader(const FirmwareImage& image)
{
    const bool isOne =
        !image.needsAddress && image.targets.size() == 1 && image.targets[0].segments.size() == 1;
    return isOne ? findSignedHeader(image.targets[0].segments[0].bytes) : std::nullopt;
}

bool isSameProgram(const SignedHeader& left, const SignedHeader& right)
{
    return left.kind == right.kind && left.part == right.part && left.bcdDevice == right.bcdDevice
        && left.name == right.name && left.board == right.board
        && left.securityCounter == right.securityCounter && left.mustConfirm == right.mustConfirm
        && left.keyId == right.keyId;
}

} // namespace

bool hasProgramAt(const FirmwareImage& image, Address slot)
{
    if (image.needsAddress || image.targets.size() != 1)
        return false;
    return std::ranges::any_of(image.targets.front().segments, [slot](const Segment& segment) {
        return segment.address == slot && hasSignedMark(segment.bytes);
    });
}

Result<FirmwareImage> joinedPrograms(FirmwareImage first, FirmwareImage second)
{
    auto one = onlyHeader(first);
    auto other = onlyHeader(second);
    if (one && other && one->start > other->start) {
        std::swap(first, second);
        std::swap(one, other);
    }
    const auto startIn = [](Address slot) {
        return slot + static_cast<Address>(FIELDFLASH_SIGNED_HEADER_SIZE);
    };
    const Address inA = startIn(FIELDFLASH_LOADER_APPLICATION);
    const Address inB = startIn(FIELDFLASH_LOADER_SLOT_B);
    if (!one || !other || one->start != inA || other->start != inB)
        return failure(ErrorKind::Usage,
                       Words::tr("The two programs are not linked for the two slots of a loader."),
                       Words::tr("Link one for %1 and the other for %2.")
                           .arg(addressText(inA), addressText(inB)));
    if (!isSameProgram(*one, *other))
        return failure(ErrorKind::Usage,
                       Words::tr("The programs for the two slots differ in name, version, board or "
                                 "chip."),
                       Words::tr("Build both from the same source."));
    first.targets.front().segments.push_back(second.targets.front().segments.front());
    return first;
}

FirmwareImage programForSlot(FirmwareImage image, Address slot)
{
    if (image.needsAddress || image.targets.size() != 1)
        return image;
    std::vector<Segment>& segments = image.targets.front().segments;
    const auto isProgram = [](const Segment& segment) { return hasSignedMark(segment.bytes); };
    const auto chosen = std::ranges::find(segments, slot, &Segment::address);
    const bool isChoice =
        segments.size() > 1 && std::ranges::all_of(segments, isProgram) && chosen != segments.end();
    if (isChoice)
        segments = {Segment(*chosen)};
    return image;
}

} // namespace fieldflash::image
