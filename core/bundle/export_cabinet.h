// SPDX-License-Identifier: MIT
// A cabinet (.cab) for fwupd and the LVFS, from a firmware file and the profile of its product.
#pragma once

#include "core/base/result.h"
#include "core/cabinet/component.h"
#include "core/image/content/firmware_image.h"
#include "core/profile/device_profile.h"

#include <QDate>

#include <vector>

namespace fieldflash::bundle {

struct CabinetSource {
    /// With addresses; or a .dfu that has only a suffix, for a device with plain DFU.
    image::FirmwareImage image;
    profile::DeviceProfile profile;
    QString vendor;      ///< for people; empty: the maker in the profile
    QString componentId; ///< "com.acme.lamp.firmware"; empty: made from the id of the profile
    QString license;     ///< SPDX expression; empty: not stated
    profile::LocalizedText notes;
    QDate date;
    /// What the DFU interface of the application states (bcdDFUVersion), which fwupd compares
    /// before the bootloader starts: kPlainDfu for 1.0 and 1.1, kDfuSe for 0x011A.
    QString applicationProtocol = cabinet::kPlainDfu;
};

struct ExportedCabinet {
    Bytes bytes;
    /// For the application; and for a bootloader with another protocol than the application.
    std::vector<cabinet::Component> components;
};

/// The same source gives the same bytes. What was written is read again as a check. Errors: Usage
/// if profile or firmware lack what a cabinet states (USB ids, version), WrongBoard for firmware of
/// another product, those of image::writeDfuSe().
[[nodiscard]] Result<ExportedCabinet> exportCabinet(const CabinetSource& source);

} // namespace fieldflash::bundle
