// SPDX-License-Identifier: MIT
#include "core/update/preparation.h"

#include "core/base/words.h"
#include "core/image/application_header.h"
#include "firmware/contract/usb_identity.h"

#include <algorithm>
#include <map>
#include <utility>

namespace fieldflash::update {

namespace {

const image::Segment* lowestSegment(const image::FirmwareImage& image)
{
    const image::Segment* lowest = nullptr;
    std::uint8_t alternateSetting = 0;
    for (const image::Target& target : image.targets) {
        for (const image::Segment& segment : target.segments) {
            const bool isLower = lowest == nullptr || target.alternateSetting < alternateSetting
                || (target.alternateSetting == alternateSetting
                    && segment.address < lowest->address);
            if (!isLower || segment.bytes.empty())
                continue;
            lowest = &segment;
            alternateSetting = target.alternateSetting;
        }
    }
    return lowest;
}

ErrorKind kindOf(const std::vector<image::Finding>& refused)
{
    using image::FindingCode;
    const auto has = [&](FindingCode code) {
        return std::ranges::find(refused, code, &image::Finding::code) != refused.end();
    };
    if (has(FindingCode::WrongVendor) || has(FindingCode::WrongProduct)
        || has(FindingCode::WrongBoard))
        return ErrorKind::WrongBoard;
    return has(FindingCode::OutsideMap) ? ErrorKind::OutsideMap : ErrorKind::UnsafeImage;
}

QString remedyFor(ErrorKind kind)
{
    if (kind == ErrorKind::UnsafeImage)
        return Words::tr("Use the firmware file that was made for this device. Experts can "
                         "allow each finding by its name.");
    return Words::tr("Use a file that is made for this device.");
}

} // namespace

Result<image::FirmwareImage> placedImage(image::FirmwareImage image, std::optional<Address> wanted,
                                         std::optional<Address> fallback)
{
    if (lowestSegment(image) == nullptr)
        return failure(ErrorKind::BadFile, Words::tr("The file holds no firmware at all."),
                       Words::tr("Choose another file."));
    const std::optional<Address> address = wanted ? wanted : fallback;
    if (!image.needsAddress || !address)
        return image;
    const AddressRange range{*address, image.size()};
    if (!range.fits())
        return failure(Error(ErrorKind::OutsideMap,
                             Words::tr("The file does not fit behind the given address."))
                           .withDetail(addressText(*address)));
    return image.placedAt(*address);
}

image::FirmwareImage routedImage(image::FirmwareImage image, const memory::MemoryMap& map)
{
    if (image.format == image::Format::DfuSe)
        return image;
    std::map<std::uint8_t, image::Target> targets;
    for (image::Target& target : image.targets) {
        for (image::Segment& segment : target.segments) {
            const memory::MemoryArea* area = map.areaAt(segment.address);
            const std::uint8_t alternateSetting =
                area == nullptr ? target.alternateSetting : area->alternateSetting;
            image::Target& routed = targets[alternateSetting];
            routed.alternateSetting = alternateSetting;
            routed.name = target.name;
            routed.segments.push_back(std::move(segment));
        }
    }
    image.targets.clear();
    for (auto& [alternateSetting, target] : targets)
        image.targets.push_back(std::move(target));
    return image;
}

std::optional<std::uint16_t> statedVersion(const image::FirmwareImage& image)
{
    if (image.identity.bcdDevice)
        return image.identity.bcdDevice;
    const image::Segment* lowest = lowestSegment(image);
    if (lowest == nullptr)
        return std::nullopt;
    const auto header = image::findApplicationHeader(lowest->bytes);
    return header ? std::optional(header->bcdDevice) : std::nullopt;
}

image::DeviceFacts factsBefore(const usb::DeviceInfo& found)
{
    image::DeviceFacts facts;
    if (device::lifeOf(found) == device::Life::Application) {
        facts.applicationVendorId = found.vendorId;
        facts.applicationProductId = found.productId;
        facts.applicationBcdDevice = found.bcdDevice;
        // Whoever writes a suffix may name the bootloader instead, and that is the ST ROM here.
        facts.bootloaderVendorId = FIELDFLASH_ROM_VENDOR_ID;
        facts.bootloaderProductId = FIELDFLASH_ROM_PRODUCT_ID;
    }
    return facts;
}

image::DeviceFacts factsWithMap(const usb::DeviceInfo& found, const dfu::DfuseDevice& bootloader,
                                const image::FirmwareImage& image)
{
    // Before it is routed, an image without alternate settings is one target for all memories.
    const bool statesAlternates = image.format == image::Format::DfuSe;
    image::DeviceFacts facts = factsBefore(found);
    facts.bootloaderVendorId = bootloader.info().vendorId;
    facts.bootloaderProductId = bootloader.info().productId;
    if (*facts.bootloaderVendorId == FIELDFLASH_ROM_VENDOR_ID
        && *facts.bootloaderProductId == FIELDFLASH_ROM_PRODUCT_ID)
        facts.ram = image::stm32l4Ram();
    for (const memory::MemoryArea& area : bootloader.memoryMap().areas()) {
        for (const memory::Sector& sector : area.sectors) {
            if (sector.isWritable)
                facts.writable.push_back(
                    {statesAlternates ? area.alternateSetting : std::uint8_t{0}, sector.range});
        }
    }
    return facts;
}

Result<void> passGate(const std::vector<image::Finding>& findings,
                      const std::set<image::FindingCode>& allowed)
{
    std::vector<image::Finding> refused;
    QStringList summaries;
    QStringList details;
    for (const image::Finding& finding : findings) {
        if (finding.isWarning || allowed.contains(finding.code))
            continue;
        refused.push_back(finding);
        summaries.append(finding.summary);
        details.append(image::findingName(finding.code) + QStringLiteral(": ") + finding.detail);
    }
    if (refused.empty())
        return {};
    const ErrorKind kind = kindOf(refused);
    return failure(Error(kind, summaries.join(QLatin1Char(' ')), remedyFor(kind))
                       .withDetail(details.join(QStringLiteral("; "))));
}

void tellFindings(const Job& job, const std::vector<image::Finding>& findings)
{
    for (const image::Finding& finding : findings)
        job.note(finding.summary, true);
}

} // namespace fieldflash::update
