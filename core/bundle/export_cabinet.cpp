// SPDX-License-Identifier: MIT
#include "core/bundle/export_cabinet.h"

#include "core/base/foreign_text.h"
#include "core/base/words.h"
#include "core/bundle/bundle.h"
#include "core/cabinet/usb_guid.h"
#include "core/cabinet/write_cabinet.h"
#include "core/image/format/write_image.h"
#include "core/image/read_cabinet.h"

#include <algorithm>

namespace fieldflash::bundle {

namespace {

const QString kPayloadName = QStringLiteral("firmware.dfu");
/// The first with the version format "bcd" for USB and several components in a cabinet.
const QString kLeastFwupd = QStringLiteral("1.8.0");

bool states(const std::vector<UsbId>& ids, const UsbId& id)
{
    return std::ranges::find(ids, id) != ids.end();
}

/// The ids in the file, if it has both.
std::optional<UsbId> idsOf(const image::Identity& identity)
{
    if (!identity.vendorId || !identity.productId)
        return std::nullopt;
    return UsbId{*identity.vendorId, *identity.productId};
}

Result<void> checkProduct(const CabinetSource& source)
{
    const profile::DeviceProfile& profile = source.profile;
    if (!profile.isProduct())
        return failure(
            ErrorKind::Usage,
            Words::tr("The profile “%1” does not state the USB id of a product.").arg(profile.id),
            Words::tr("fwupd finds devices by it: add the ids of “application”."));
    const auto ids = idsOf(source.image.identity);
    if (ids && !states(profile.application.ids, *ids) && !states(profile.bootloader.ids, *ids))
        return failure(ErrorKind::WrongBoard,
                       Words::tr("The firmware is for %1, but the profile “%2” is for %3.")
                           .arg(idText(*ids), profile.id, idText(profile.application.ids.front())),
                       Words::tr("Use the profile of the product that the firmware is for."));
    return {};
}

/// With the ids and the version that the payload states.
Result<image::FirmwareImage> completed(const CabinetSource& source)
{
    image::FirmwareImage image = source.image;
    const BundledProgram program{{}, {}, {}, {}, image};
    const auto version = programVersion(program);
    if (!version)
        return failure(ErrorKind::Usage, Words::tr("The firmware does not state its version."),
                       Words::tr("fwupd compares it with that of the device: convert the file "
                                 "with --device-version first."));
    image.identity.bcdDevice = version;
    // One of several would refuse the others.
    if (!idsOf(image.identity) && source.profile.application.ids.size() == 1) {
        image.identity.vendorId = source.profile.application.ids.front().vendorId;
        image.identity.productId = source.profile.application.ids.front().productId;
    }
    return image;
}

bool isPlain(const image::FirmwareImage& image)
{
    return image.format == image::Format::DfuSuffixed && image.needsAddress;
}

std::vector<QUuid> guidsOf(const std::vector<UsbId>& ids)
{
    std::vector<QUuid> guids;
    guids.reserve(ids.size());
    std::ranges::transform(ids, std::back_inserter(guids), cabinet::usbGuid);
    return guids;
}

cabinet::Component describe(const CabinetSource& source, const image::FirmwareImage& image,
                            ByteView payload)
{
    const profile::DeviceProfile& profile = source.profile;
    cabinet::Component component;
    component.id = source.componentId.isEmpty() ? profile.id + QStringLiteral(".firmware")
                                                : source.componentId;
    component.names = profile.name.texts();
    component.summaries = {
        {QStringLiteral("en"),
         QStringLiteral("Firmware for %1").arg(cabinet::plainText(component.names))}};
    component.developer = source.vendor.isEmpty() ? profile.maker : source.vendor;
    component.license = source.license;
    component.devices = guidsOf(profile.application.ids);
    const std::vector<QUuid> bootloaders = guidsOf(profile.bootloader.ids);
    // fwupd recognises the device that it has sent into its bootloader by them.
    component.devices.insert(component.devices.end(), bootloaders.begin(), bootloaders.end());
    component.releases = {{.version = cabinet::fwupdVersion(*image.identity.bcdDevice),
                           .date = source.date,
                           .fileName = kPayloadName,
                           .sha256 = sha256Hex(payload),
                           .size = payload.size(),
                           .notes = source.notes.texts()}};
    component.leastFwupd = kLeastFwupd;
    component.versionFormat = QStringLiteral("bcd");
    component.protocol = isPlain(image) ? QString(cabinet::kPlainDfu) : source.applicationProtocol;
    return component;
}

/// For a device in bootloader mode, whose protocol is another than that of its application.
cabinet::Component forBootloader(cabinet::Component component, const std::vector<UsbId>& ids)
{
    component.id += QStringLiteral(".bootloader");
    component.devices = guidsOf(ids);
    component.protocol = cabinet::kDfuSe;
    return component;
}

cabinet::CabinetFile descriptionFile(const QByteArray& name, const cabinet::Component& component)
{
    const QByteArray xml = cabinet::componentXml(component);
    return {name + QByteArray(cabinet::kDescriptionEnd.data()), Bytes(xml.begin(), xml.end())};
}

/// What a reader gets has to be what went in.
Result<void> checkWritten(const Bytes& bytes, const image::FirmwareImage& image)
{
    const auto read = image::readCabinet(SharedBytes(bytes), QStringLiteral("written.cab"));
    if (!read)
        return failure(Error(read.error()).whileDoing(Words::tr("reading the new file again")));
    if (read->image.contentHash() != image.contentHash() || read->stated.release.sha256.isEmpty())
        return failure(ErrorKind::OurBug, Words::tr("The cabinet was not written correctly."));
    return {};
}

} // namespace

Result<ExportedCabinet> exportCabinet(const CabinetSource& source)
{
    if (auto checked = checkProduct(source); !checked)
        return failure(checked.error());
    const Result<image::FirmwareImage> image = completed(source);
    if (!image)
        return failure(image.error());
    Result<Bytes> payload =
        isPlain(*image) ? image::writeDfuSuffixed(*image) : image::writeDfuSe(*image);
    if (!payload)
        return failure(std::move(payload).error());

    ExportedCabinet made;
    made.components.push_back(describe(source, *image, *payload));
    std::vector<cabinet::CabinetFile> files{
        {kPayloadName.toLatin1(), *std::move(payload)},
        descriptionFile(QByteArrayLiteral("firmware"), made.components.front())};
    const std::vector<UsbId>& bootloaders = source.profile.bootloader.ids;
    if (!isPlain(*image) && source.applicationProtocol != cabinet::kDfuSe && !bootloaders.empty()) {
        made.components.push_back(forBootloader(made.components.front(), bootloaders));
        files.push_back(descriptionFile(QByteArrayLiteral("bootloader"), made.components.back()));
    }
    made.bytes = cabinet::writeCabinet(files);
    if (auto checked = checkWritten(made.bytes, *image); !checked)
        return failure(checked.error());
    return made;
}

} // namespace fieldflash::bundle
