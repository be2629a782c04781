// SPDX-License-Identifier: MIT
#include "core/image/sanity_gate.h"

#include "core/base/words.h"
#include "core/image/application_header.h"
#include "core/image/vector_gate.h"

#include <algorithm>
#include <array>
#include <utility>

namespace fieldflash::image {

namespace {

using MaybeId = std::optional<std::uint16_t>;

constexpr std::array<std::pair<FindingCode, QLatin1String>, 10> kNames{{
    {FindingCode::StackPointer, QLatin1String("stack-pointer")},
    {FindingCode::ResetVector, QLatin1String("reset-vector")},
    {FindingCode::LinkAddress, QLatin1String("link-address")},
    {FindingCode::NoVectorTable, QLatin1String("no-vector-table")},
    {FindingCode::OutsideMap, QLatin1String("outside-map")},
    {FindingCode::WrongVendor, QLatin1String("wrong-vendor")},
    {FindingCode::WrongProduct, QLatin1String("wrong-product")},
    {FindingCode::OlderVersion, QLatin1String("older-version")},
    {FindingCode::VersionMismatch, QLatin1String("version-mismatch")},
    {FindingCode::WrongBoard, QLatin1String("wrong-board")},
}};

QString hex16(std::uint16_t value)
{
    return QStringLiteral("%1").arg(value, 4, 16, QLatin1Char('0'));
}

/// 0 and 0xFFFF are what files hold that state nothing.
MaybeId stated(MaybeId value)
{
    return value && *value != 0 && *value != 0xFFFF ? value : std::nullopt;
}

/// The first part of `range` that none of the (unordered, possibly touching) ranges holds.
AddressRange firstOutside(const AddressRange& range, const std::vector<AddressRange>& writable)
{
    ByteCount covered = range.first;
    for (bool grew = true; grew && covered < range.end();) {
        grew = false;
        for (const AddressRange& part : writable) {
            if (part.contains(covered)) {
                covered = part.end();
                grew = true;
            }
        }
    }
    if (covered >= range.end())
        return {range.first, 0};
    ByteCount end = range.end();
    for (const AddressRange& part : writable) {
        if (!part.isEmpty() && part.first > covered)
            end = std::min<ByteCount>(end, part.first);
    }
    return {static_cast<Address>(covered), end - covered};
}

void examineMap(Findings& findings, const FirmwareImage& image, const DeviceFacts& device)
{
    if (device.writable.empty() || image.needsAddress)
        return;
    for (const Target& target : image.targets) {
        std::vector<AddressRange> writable;
        for (const DeviceFacts::Writable& part : device.writable) {
            if (part.alternateSetting == target.alternateSetting)
                writable.push_back(part.range);
        }
        for (const Segment& segment : target.segments) {
            const AddressRange outside = firstOutside(segment.range(), writable);
            if (outside.isEmpty())
                continue;
            findings.push_back({FindingCode::OutsideMap,
                                Words::tr("The file writes to places where this device has "
                                          "no writable memory."),
                                Words::tr("outside %1; alternate setting %2, segment %3")
                                    .arg(rangeText(outside))
                                    .arg(target.alternateSetting)
                                    .arg(rangeText(segment.range())),
                                false});
            return;
        }
    }
}

struct DeviceIds {
    MaybeId vendor;
    MaybeId product;
};

void examineIdentity(Findings& findings, const Identity& identity, const DeviceFacts& device)
{
    const MaybeId vendor = stated(identity.vendorId);
    const MaybeId product = stated(identity.productId);
    const std::array<DeviceIds, 2> lives{{
        {device.applicationVendorId, device.applicationProductId},
        {device.bootloaderVendorId, device.bootloaderProductId},
    }};
    const auto hasVendor = [&](const DeviceIds& life) { return life.vendor == vendor; };
    const auto hasProduct = [&](const DeviceIds& life) { return life.product == product; };
    const bool isVendorRight = !vendor || !device.applicationVendorId
        || std::any_of(lives.begin(), lives.end(), hasVendor);
    if (!isVendorRight)
        findings.push_back({FindingCode::WrongVendor,
                            Words::tr("The file is meant for a device of another vendor."),
                            Words::tr("file %1, application %2")
                                .arg(hex16(*vendor), hex16(*device.applicationVendorId)),
                            false});
    if (!product || !device.applicationProductId)
        return;
    // Product numbers mean something only together with their vendor.
    const bool isProductRight = std::any_of(lives.begin(), lives.end(), [&](const DeviceIds& life) {
        const bool isSameVendor = !vendor || !isVendorRight || !life.vendor || hasVendor(life);
        return hasProduct(life) && isSameVendor;
    });
    if (!isProductRight)
        findings.push_back({FindingCode::WrongProduct,
                            Words::tr("The file is meant for another product than the "
                                      "connected device."),
                            Words::tr("file %1, application %2")
                                .arg(hex16(*product), hex16(*device.applicationProductId)),
                            false});
}

void examineVersions(Findings& findings, const Identity& identity,
                     const std::optional<ApplicationHeader>& header, const DeviceFacts& device)
{
    const MaybeId suffixVersion = stated(identity.bcdDevice);
    const MaybeId headerVersion = header ? stated(header->bcdDevice) : std::nullopt;
    // The header is what will run; the suffix is only what somebody wrote beside it.
    const MaybeId version = headerVersion ? headerVersion : suffixVersion;
    const MaybeId running = stated(device.applicationBcdDevice);
    if (version && running && *version < *running)
        findings.push_back({FindingCode::OlderVersion,
                            Words::tr("The file holds version %1, which is older than version "
                                      "%2 on the device.")
                                .arg(versionText(*version), versionText(*running)),
                            Words::tr("file %1, device %2").arg(hex16(*version), hex16(*running)),
                            true});
    if (suffixVersion && headerVersion && *suffixVersion != *headerVersion)
        findings.push_back({FindingCode::VersionMismatch,
                            Words::tr("The file calls itself version %1, but the program in "
                                      "it says %2.")
                                .arg(versionText(*suffixVersion), versionText(*headerVersion)),
                            Words::tr("suffix %1, application header %2")
                                .arg(hex16(*suffixVersion), hex16(*headerVersion)),
                            true});
}

void examineBoard(Findings& findings, const ApplicationHeader& header, const DeviceFacts& device)
{
    const auto differs = [](MaybeId file, MaybeId application) {
        return stated(file) && application && *file != *application;
    };
    if (!differs(header.vendorId, device.applicationVendorId)
        && !differs(header.productId, device.applicationProductId))
        return;
    findings.push_back({FindingCode::WrongBoard,
                        Words::tr("The program in the file (%1) was made for another device "
                                  "than the connected one.")
                            .arg(header.board.isEmpty() ? header.name : header.board),
                        Words::tr("application header %1:%2, device %3:%4")
                            .arg(hex16(header.vendorId), hex16(header.productId),
                                 hex16(device.applicationVendorId.value_or(0)),
                                 hex16(device.applicationProductId.value_or(0))),
                        false});
}

} // namespace

QString findingName(FindingCode code)
{
    for (const auto& [named, name] : kNames) {
        if (named == code)
            return name;
    }
    return QStringLiteral("unknown");
}

std::optional<FindingCode> findingFromName(const QString& name)
{
    for (const auto& [code, known] : kNames) {
        if (known == name)
            return code;
    }
    return std::nullopt;
}

std::vector<Finding> examine(const FirmwareImage& image, const DeviceFacts& device)
{
    Findings findings;
    examineVectors(findings, image, device);
    examineMap(findings, image, device);
    examineIdentity(findings, image.identity, device);
    const Segment* const start = lowestSegment(image);
    const std::optional<ApplicationHeader> header =
        start ? findApplicationHeader(start->bytes) : std::nullopt;
    examineVersions(findings, image.identity, header, device);
    if (header)
        examineBoard(findings, *header, device);
    return findings;
}

} // namespace fieldflash::image
