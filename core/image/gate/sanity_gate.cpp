// SPDX-License-Identifier: MIT
#include "core/image/gate/sanity_gate.h"

#include "core/base/words.h"
#include "core/image/gate/bank_gate.h"
#include "core/image/gate/identity_gate.h"
#include "core/image/gate/loader_gate.h"
#include "core/image/gate/map_gate.h"
#include "core/image/gate/signature_gate.h"
#include "core/image/gate/vector_gate.h"
#include "core/image/program/application_header.h"
#include "core/image/program/program_start.h"
#include "core/image/program/signed_header.h"

#include <algorithm>
#include <utility>

namespace fieldflash::image {

namespace {

bool hasBytes(const FirmwareImage& image)
{
    return std::ranges::any_of(image.targets, [](const Target& target) {
        return std::ranges::any_of(target.segments,
                                   [](const Segment& segment) { return !segment.bytes.empty(); });
    });
}

/// Where a raw binary that is a signed program belongs.
std::optional<Address> signedPlace(const FirmwareImage& image)
{
    if (!image.needsAddress)
        return std::nullopt;
    const auto header = findSignedHeader(image.targets.front().segments.front().bytes);
    if (!header || header->kind != SignedHeader::Kind::Application
        || header->start < kSignedHeaderSize)
        return std::nullopt;
    return static_cast<Address>(header->start - kSignedHeaderSize);
}

void examineCrc(Findings& findings, const FirmwareImage& image)
{
    if (!image.differentCrc || !image.suffixCrc)
        return;
    findings.push_back({FindingCode::WrongCrc,
                        Words::tr("The checksum (CRC) in the file does not match its content: the "
                                  "file is damaged, or was changed without a new checksum."),
                        Words::tr("CRC stored 0x%1, computed 0x%2")
                            .arg(*image.suffixCrc, 8, 16, QLatin1Char('0'))
                            .arg(*image.differentCrc, 8, 16, QLatin1Char('0')),
                        Severity::Danger, Words::tr("Download or copy the file again.")});
}

void examineAll(Findings& findings, const FirmwareImage& image, const DeviceFacts& device,
                const std::vector<NotWritten>& skipped)
{
    // Copy only if needed: an image can be large.
    const FirmwareImage shorter = skipped.empty() ? FirmwareImage() : without(image, skipped);
    const FirmwareImage& rest = skipped.empty() ? image : shorter;
    // A part has no vector table, and no header, of its own.
    const FirmwareImage& program = image.whole ? *image.whole : rest;
    examineVectors(findings, program, device);
    examineSignature(findings, program, device);
    examineMap(findings, rest, device, skipped);
    examineBanks(findings, rest, device);
    examineIdentity(findings, image.identity, device);
    examineFamily(findings, image.familyId, device);
    const Segment* const start = lowestSegment(program);
    const std::optional<ApplicationHeader> header =
        start ? findApplicationHeader(programBytes(*start)) : std::nullopt;
    examineVersions(findings, image.identity, header, device);
    if (header)
        examineBoard(findings, *header, device);
    examineForLoader(findings, program, device);
    examineCrc(findings, image);
    if (!image.notes.isEmpty())
        findings.push_back({FindingCode::OddFile, image.notes.join(QLatin1Char(' ')),
                            formatName(image.format), Severity::Note});
    std::ranges::stable_sort(findings, {}, &Finding::code);
}

} // namespace

Result<FirmwareImage> placedImage(FirmwareImage image, std::optional<Address> wanted,
                                  std::optional<Address> fallback)
{
    if (!hasBytes(image))
        return failure(ErrorKind::BadFile, Words::tr("The file contains no firmware."),
                       Words::tr("Choose another file."));
    const std::optional<Address> stated = wanted ? wanted : signedPlace(image);
    const std::optional<Address> address = stated ? stated : fallback;
    if (!image.needsAddress || !address)
        return image;
    const AddressRange range{*address, image.size()};
    if (!range.fits())
        return failure(
            Error(ErrorKind::OutsideMap, Words::tr("The file does not fit at the given address."))
                .withDetail(addressText(*address)));
    // Moved in place: an image can be large.
    for (Target& target : image.targets) {
        for (Segment& segment : target.segments)
            segment.address += *address;
    }
    image.needsAddress = false;
    return image;
}

Result<Examination> askGate(FirmwareImage image, std::optional<Address> address,
                            const DeviceFacts& device)
{
    Result<FirmwareImage> placed = placedImage(std::move(image), address, device.flashStart);
    if (!placed)
        return failure(std::move(placed).error());
    Examination examination;
    examination.notWritten = notWritten(*placed, device);
    examineAll(examination.findings, *placed, device, examination.notWritten);
    examination.image = without(*std::move(placed), examination.notWritten);
    return examination;
}

Findings examine(const FirmwareImage& image, const DeviceFacts& device)
{
    Findings findings;
    examineAll(findings, image, device, notWritten(image, device));
    return findings;
}

} // namespace fieldflash::image
