// SPDX-License-Identifier: MIT
// Which board is meant.
#pragma once

#include "core/base/result.h"
#include "core/usb/device_info.h"

#include <QString>

#include <optional>
#include <vector>

namespace fieldflash::device {

/// What kind of DFU device this is.
enum class Role {
    NotDfu,
    Application, ///< has a runtime DFU interface
    Bootloader,  ///< DFU mode with DfuSe
    OtherDfu,    ///< DFU mode without DfuSe: not ours to touch
};

[[nodiscard]] Role roleOf(const usb::DeviceInfo& device);

/// The bundled application, by its id and, because strangers share that test id, by its names;
/// names that could not be read do not count against it.
[[nodiscard]] bool isOurApplication(const usb::DeviceInfo& device);

/// Devices that a person would mean without saying so: our own runtime ids and the ST ROM. Web cams
/// and Bluetooth adapters with a runtime DFU interface are not among them; they need a selector.
[[nodiscard]] bool isOurs(const usb::DeviceInfo& device);

/// All that is given must fit.
class DeviceSelector {
public:
    DeviceSelector() = default;
    /// "1-4.2" (port path), "0483:df11" (vid:pid), anything else is a serial number; an optional
    /// prefix "port:", "id:" or "serial:" decides. Errors: Usage.
    [[nodiscard]] static Result<DeviceSelector> parse(const QString& text);
    [[nodiscard]] static DeviceSelector atPort(const QString& portPath);

    /// The ids that the firmware file states. Where nothing is chosen and no device of isOurs() is
    /// there, the only DFU device with these ids is meant.
    void setFileIds(std::optional<std::uint16_t> vendorId, std::optional<std::uint16_t> productId);

    /// Nothing was chosen.
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool fits(const usb::DeviceInfo& device) const;

    /// The one device that fits. Errors: NoDevice (the text names the DFU devices that are there,
    /// and how to choose one), AmbiguousDevice (the text lists the candidates).
    [[nodiscard]] Result<usb::DeviceInfo> choose(const std::vector<usb::DeviceInfo>& devices) const;

private:
    QString m_portPath;
    QString m_serialNumber;
    std::optional<std::uint16_t> m_vendorId;
    std::optional<std::uint16_t> m_productId;
    std::optional<std::uint16_t> m_fileVendorId;
    std::optional<std::uint16_t> m_fileProductId;
};

} // namespace fieldflash::device
