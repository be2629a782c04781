// SPDX-License-Identifier: MIT
// Selects the device to work on.
#pragma once

#include "core/base/result.h"
#include "core/base/usb_id.h"
#include "core/usb/device_info.h"

#include <QString>

#include <optional>
#include <vector>

namespace fieldflash::device {

/// The kind of DFU device.
enum class Role {
    NotDfu,
    Application,     ///< has a runtime DFU interface
    Bootloader,      ///< DFU mode with DfuSe
    PlainBootloader, ///< DFU mode with plain DFU 1.1
    OtherDfu,        ///< DFU mode of another kind: not supported
};

[[nodiscard]] Role roleOf(const usb::DeviceInfo& device);

/// True for devices that need no selector: those that match a known profile. Webcams and sound
/// cards with a runtime DFU interface do need one.
[[nodiscard]] bool isOurs(const usb::DeviceInfo& device);

/// True if it can be the product whose application has that id: it runs that application, or is in
/// a bootloader of that product.
[[nodiscard]] bool canBe(const usb::DeviceInfo& device, const UsbId& product);

/// All given criteria must match.
class DeviceSelector {
public:
    DeviceSelector() = default;
    /// "1-4.2" (port path), "1234:abcd" (vid:pid), anything else is a serial number; an optional
    /// prefix "port:", "id:" or "serial:" decides. Errors: Usage.
    [[nodiscard]] static Result<DeviceSelector> parse(const QString& text);
    [[nodiscard]] static DeviceSelector atPort(const QString& portPath);

    /// The ids in the firmware file. Without a selector, they decide between several products; and
    /// without a connected device of isOurs(), the only DFU device with these ids is chosen.
    void setFileIds(std::optional<std::uint16_t> vendorId, std::optional<std::uint16_t> productId);

    /// True without a selector.
    [[nodiscard]] bool isEmpty() const;
    /// The ids given to setFileIds(); absent unless both are.
    [[nodiscard]] std::optional<UsbId> fileId() const;
    [[nodiscard]] bool fits(const usb::DeviceInfo& device) const;

    /// The one device that matches. Errors: NoDevice (the text lists the connected DFU devices and
    /// how to choose one), AmbiguousDevice (the text lists the candidates).
    [[nodiscard]] Result<usb::DeviceInfo> choose(const std::vector<usb::DeviceInfo>& devices) const;

private:
    [[nodiscard]] std::vector<usb::DeviceInfo>
    meantWithoutChoice(const std::vector<usb::DeviceInfo>& devices) const;

    QString m_portPath;
    QString m_serialNumber;
    std::optional<std::uint16_t> m_vendorId;
    std::optional<std::uint16_t> m_productId;
    std::optional<std::uint16_t> m_fileVendorId;
    std::optional<std::uint16_t> m_fileProductId;
};

} // namespace fieldflash::device
