// SPDX-License-Identifier: MIT
#include "app/gui/scenes/scene_parts.h"

#include "app/gui/devices/device_source.h"
#include "app/gui/devices/known_boards.h"
#include "core/profile/known_profiles.h"

#include <algorithm>

namespace fieldflash::gui::scene {

namespace {

const profile::DeviceProfile& example()
{
    static const profile::DeviceProfile s_example = [] {
        const profile::ProfileSet bundled = profile::ProfileSet::bundled();
        const auto found =
            std::ranges::find_if(bundled.profiles(), [](const profile::KnownProfile& entry) {
                return entry.profile.isProduct() && !entry.profile.connectGuide.empty();
            });
        return found == bundled.profiles().end() ? profile::DeviceProfile() : found->profile;
    }();
    return s_example;
}

UsbId firstOf(const profile::ModeIdentity& mode)
{
    return mode.ids.empty() ? UsbId() : mode.ids.front();
}

} // namespace

QString boardId() { return example().id; }

QString productName()
{
    QString name = example().application.product.pattern();
    return name.remove(QLatin1Char('*'));
}

UsbId productId() { return firstOf(example().application); }

UsbId bootloaderId() { return firstOf(example().bootloader); }

Bytes dfuConfiguration(std::uint8_t protocol, bool isDfuse)
{
    // DfuSe, DFU 1.1, and a version that neither has.
    const std::uint8_t dfuVersion = protocol != 2 ? 0x10 : isDfuse ? 0x1a : 0x00;
    return {9,    2,          27,
            0,    1,          1,
            0,    0x80,       50, // configuration
            9,    4,          0,
            0,    0,          0xfe,
            1,    protocol,   0, // interface
            9,    0x21,       0x0b,
            0xff, 0,          0,
            8,    dfuVersion, isDfuse ? std::uint8_t{1} : std::uint8_t{2}}; // DFU functional
}

DeviceFacts application(std::uint16_t version, const QString& port)
{
    DeviceFacts device;
    device.info.portPath = port;
    device.info.arrival = 1;
    device.info.vendorId = productId().vendorId;
    device.info.productId = productId().productId;
    device.info.bcdDevice = version;
    device.info.configuration = dfuConfiguration(1);
    device.info.product = productName();
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
    device.info.vendorId = bootloaderId().vendorId;
    device.info.productId = bootloaderId().productId;
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
