// SPDX-License-Identifier: MIT
#include "core/image/gate/identity_gate.h"

#include "core/base/words.h"
#include "core/image/format/uf2_family.h"
#include "core/image/program/program_start.h"

#include <algorithm>
#include <array>

namespace fieldflash::image {

namespace {

using MaybeId = std::optional<std::uint16_t>;

QString hex16(std::uint16_t value)
{
    return QStringLiteral("%1").arg(value, 4, 16, QLatin1Char('0'));
}

/// Files without an id contain 0 or 0xFFFF.
MaybeId stated(MaybeId value)
{
    return value && *value != 0 && *value != 0xFFFF ? value : std::nullopt;
}

/// True if the stated ids agree. A product id has a meaning only together with its vendor.
bool agrees(MaybeId vendor, MaybeId product, const UsbId& id)
{
    return (!vendor || *vendor == id.vendorId) && (!product || *product == id.productId);
}

QString statedText(MaybeId vendor, MaybeId product)
{
    const QString any = QStringLiteral("*");
    return QStringLiteral("%1:%2").arg(vendor ? hex16(*vendor) : any,
                                       product ? hex16(*product) : any);
}

/// For a known application, if neither it nor its bootloader has the file's ids.
void addMismatch(Findings& findings, MaybeId vendor, MaybeId product, const DeviceFacts& device)
{
    const UsbId& application = *device.application;
    const auto isVendorOf = [&](const std::optional<UsbId>& id) {
        return id && id->vendorId == *vendor;
    };
    const bool isVendorWrong =
        vendor && !isVendorOf(device.application) && !isVendorOf(device.bootloader);
    const QString detail =
        Words::tr("file %1, device %2").arg(statedText(vendor, product), idText(application));
    if (isVendorWrong)
        findings.push_back({FindingCode::WrongVendor,
                            Words::tr("The file is for a device of another vendor."), detail,
                            Severity::Danger});
    const bool isProductRight = !product || (isVendorWrong && *product == application.productId);
    if (!isProductRight)
        findings.push_back(
            {FindingCode::WrongProduct,
             Words::tr("The file is for a different product than the connected device."), detail,
             Severity::Danger});
}

Finding otherBootloader(MaybeId vendor, MaybeId product, const UsbId& bootloader)
{
    return {
        FindingCode::WrongProduct,
        Words::tr("The file is for devices with a different bootloader (%1) than this device (%2).")
            .arg(statedText(vendor, product), idText(bootloader)),
        Words::tr("file %1, bootloader %2").arg(statedText(vendor, product), idText(bootloader)),
        Severity::Danger};
}

Finding unchecked(MaybeId vendor, MaybeId product, const UsbId& bootloader)
{
    return {
        FindingCode::UncheckedId,
        Words::tr("The file is for %1. In bootloader mode, the device does not state its product.")
            .arg(statedText(vendor, product)),
        Words::tr("file %1, bootloader %2").arg(statedText(vendor, product), idText(bootloader)),
        Severity::Question,
        Words::tr("Compare the file name with the device. If the device has a program, start it so "
                  "that its id can be compared.")};
}

/// True if the device names the board too: in the program's header, or as the start of the product
/// name.
bool isNamedBoard(const QString& board, const DeviceFacts& device)
{
    if (board.isEmpty())
        return false;
    return device.applicationBoard.isEmpty()
        ? device.applicationProduct.startsWith(board, Qt::CaseInsensitive)
        : device.applicationBoard.compare(board, Qt::CaseInsensitive) == 0;
}

bool isOtherBoard(const QString& board, const DeviceFacts& device)
{
    return !board.isEmpty() && !device.applicationBoard.isEmpty()
        && board.compare(device.applicationBoard, Qt::CaseInsensitive) != 0;
}

} // namespace

void examineIdentity(Findings& findings, const Identity& identity, const DeviceFacts& device)
{
    const MaybeId vendor = stated(identity.vendorId);
    const MaybeId product = stated(identity.productId);
    if (!vendor && !product)
        return;
    const bool isBootloaders = device.bootloader && agrees(vendor, product, *device.bootloader);
    if (device.application) {
        if (!agrees(vendor, product, *device.application) && !isBootloaders)
            addMismatch(findings, vendor, product, device);
        return;
    }
    if (!device.bootloader || isBootloaders)
        return;
    const UsbId file{vendor.value_or(0), product.value_or(0)};
    // Where several products share the bootloader, the device may be another one.
    if (device.programs.size() == 1 && device.programs.front() == file)
        return;
    findings.push_back(std::ranges::find(device.knownBootloaders, file)
                               != device.knownBootloaders.end()
                           ? otherBootloader(vendor, product, *device.bootloader)
                           : unchecked(vendor, product, *device.bootloader));
}

void examineFamily(Findings& findings, std::optional<std::uint32_t> familyId,
                   const DeviceFacts& device)
{
    if (!familyId || device.family.isEmpty())
        return;
    const QString stated = uf2FamilyName(*familyId);
    const std::optional<bool> isRight = isForFamily(*familyId, device.family);
    const bool isLessExact = device.family.size() < stated.size();
    if (isRight.value_or(false) && isLessExact && device.map == DeviceFacts::Map::Announced)
        findings.push_back(
            {FindingCode::UncheckedId,
             Words::tr("The file is for %1. In bootloader mode, the device does not state its "
                       "product.")
                 .arg(stated),
             Words::tr("file: family 0x%1, device: %2")
                 .arg(*familyId, 8, 16, QLatin1Char('0'))
                 .arg(device.family),
             Severity::Question});
    if (isRight.value_or(false))
        return;
    // An unpublished family id may still be right.
    findings.push_back(
        {FindingCode::WrongFamily,
         isRight ? Words::tr("The UF2 file is made for %1, not for %2.").arg(stated, device.family)
                 : Words::tr("The UF2 file is made for chips with the unknown number %1. The "
                             "device has this one: %2.")
                       .arg(stated, device.family),
         Words::tr("file: family 0x%1, device: %2")
             .arg(*familyId, 8, 16, QLatin1Char('0'))
             .arg(device.family),
         isRight ? Severity::Danger : Severity::Question});
}

void examineVersions(Findings& findings, const Identity& identity,
                     const std::optional<ApplicationHeader>& header, const DeviceFacts& device)
{
    const MaybeId suffixVersion = stated(identity.bcdDevice);
    const MaybeId headerVersion = header ? stated(header->bcdDevice) : std::nullopt;
    // Prefer the header: it is part of the program, unlike the suffix.
    const MaybeId version = headerVersion ? headerVersion : suffixVersion;
    const MaybeId running = stated(device.applicationVersion);
    if (version && running && *version < *running)
        findings.push_back({FindingCode::OlderVersion,
                            Words::tr("The file contains version %1, which is older than version "
                                      "%2 on the device.")
                                .arg(versionText(*version), versionText(*running)),
                            Words::tr("file %1, device %2").arg(hex16(*version), hex16(*running)),
                            Severity::Note});
    if (suffixVersion && headerVersion && *suffixVersion != *headerVersion)
        findings.push_back(
            {FindingCode::VersionMismatch,
             Words::tr("The file states version %1, but the program in it states %2.")
                 .arg(versionText(*suffixVersion), versionText(*headerVersion)),
             Words::tr("suffix %1, application header %2")
                 .arg(hex16(*suffixVersion), hex16(*headerVersion)),
             Severity::Note});
}

void examineBoard(Findings& findings, const ApplicationHeader& header, const DeviceFacts& device)
{
    const MaybeId vendor = stated(header.vendorId);
    const MaybeId product = stated(header.productId);
    const QString name = header.board.isEmpty() ? header.name : header.board;
    if (device.application && !agrees(vendor, product, *device.application)) {
        findings.push_back(
            {FindingCode::WrongBoard,
             Words::tr(
                 "The program in the file (%1) is for a different device than the connected one.")
                 .arg(name),
             Words::tr("application header %1:%2, device %3")
                 .arg(hex16(header.vendorId), hex16(header.productId), idText(*device.application)),
             Severity::Danger});
        return;
    }
    if (isOtherBoard(header.board, device))
        findings.push_back({FindingCode::OtherBoard,
                            Words::tr("The program in the file is for the board %1; the program "
                                      "on the device is for %2.")
                                .arg(header.board, device.applicationBoard),
                            Words::tr("board names from the application headers"),
                            Severity::Question,
                            Words::tr("Use the firmware file made for this board.")});
}

Fit fitOf(const FirmwareImage& image, const DeviceFacts& device)
{
    const MaybeId vendor = stated(image.identity.vendorId);
    const MaybeId product = stated(image.identity.productId);
    const Segment* const start = lowestSegment(image);
    const std::optional<ApplicationHeader> header =
        start ? findApplicationHeader(programBytes(*start)) : std::nullopt;
    const auto isMismatch = [](const Finding& finding) {
        return errorKindOf(finding.code) == ErrorKind::WrongBoard
            && finding.code != FindingCode::UncheckedId;
    };
    Findings findings;
    examineIdentity(findings, image.identity, device);
    examineFamily(findings, image.familyId, device);
    if (header)
        examineBoard(findings, *header, device);
    if (std::ranges::any_of(findings, isMismatch))
        return Fit::Differs;
    if (header && isNamedBoard(header->board, device))
        return Fit::Board;
    if (!vendor && !product && !header)
        return Fit::NotStated;
    const bool isSameId =
        device.application && (vendor || product) && agrees(vendor, product, *device.application);
    return isSameId ? Fit::Id : Fit::Unchecked;
}

} // namespace fieldflash::image
