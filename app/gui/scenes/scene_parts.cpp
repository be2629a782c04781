// SPDX-License-Identifier: MIT
#include "app/gui/scenes/scene_parts.h"

#include "app/gui/devices/device_source.h"
#include "app/gui/devices/known_boards.h"
#include "firmware/contract/usb_identity.h"

namespace fieldflash::gui::scene {

Bytes dfuConfiguration(std::uint8_t protocol)
{
    return {9, 2, 18, 0, 1, 1, 0, 0x80, 50, 9, 4, 0, 0, 0, 0xfe, 1, protocol, 0};
}

DeviceFacts application(std::uint16_t version, const QString& port)
{
    DeviceFacts device;
    device.info.portPath = port;
    device.info.arrival = 1;
    device.info.vendorId = FIELDFLASH_RUNTIME_VENDOR_ID;
    device.info.productId = FIELDFLASH_RUNTIME_PRODUCT_ID;
    device.info.bcdDevice = version;
    device.info.configuration = dfuConfiguration(1);
    device.info.product = QStringLiteral("NUCLEO-L476RG demo");
    device.info.serialNumber = QStringLiteral("206139844E43");
    device.role = device::Role::Application;
    device.knownApplication = device.info;
    return device;
}

DeviceFacts bootloader()
{
    DeviceFacts device;
    device.info.portPath = QStringLiteral("1-4.2");
    device.info.arrival = 2;
    device.info.vendorId = FIELDFLASH_ROM_VENDOR_ID;
    device.info.productId = FIELDFLASH_ROM_PRODUCT_ID;
    device.info.configuration = dfuConfiguration(2);
    device.info.product = QStringLiteral("STM32  BOOTLOADER");
    device.info.serialNumber = QStringLiteral("206B3984434D");
    device.role = device::Role::Bootloader;
    device.isLookedAt = true;
    return device;
}

Scene ready(std::uint16_t running)
{
    Scene scene;
    scene.facts.devices = {application(running)};
    scene.facts.chosenPort = scene.facts.devices.front().info.portPath;
    scene.facts.file = demoFirmware(kNew);
    scene.facts.fit = image::Fit::Board;
    scene.facts.hasBundledFirmware = true;
    scene.map = expectedMap(scene.facts.devices.front().info);
    if (!scene.map || !scene.facts.file->image)
        return scene;
    if (auto plan = plan::makePlan(*scene.facts.file->image, *scene.map, {}, true))
        scene.facts.plan = std::make_shared<plan::Plan>(std::move(*plan));
    return scene;
}

} // namespace fieldflash::gui::scene
