// SPDX-License-Identifier: MIT
#include "app/gui/scenes/connection_scenes.h"

#include "app/gui/devices/device_source.h"
#include "app/gui/scenes/scene_parts.h"
#include "app/gui/scenes/virtual_job.h"

namespace fieldflash::gui {

namespace {

using namespace scene;

usb::DeviceInfo somethingElse(const QString& product, std::uint16_t vendor, std::uint16_t id)
{
    usb::DeviceInfo device;
    device.portPath = QStringLiteral("1-3");
    device.arrival = 7;
    device.vendorId = vendor;
    device.productId = id;
    device.product = product;
    return device;
}

Scene noUsb()
{
    Scene scene;
    scene.facts.sourceNotice = noUsbNotice();
    return scene;
}

Scene onlyBoard(const QString& id)
{
    Scene scene;
    scene.facts.board = id;
    return scene;
}

Scene debugProbe()
{
    Scene scene;
    scene.facts.unknownUsbDevices = {
        somethingElse(QStringLiteral("STM32 STLink"), scene::bootloaderId().vendorId, 0x374b)};
    scene.facts.board = scene::boardId();
    return scene;
}

Scene otherBootloader()
{
    Scene scene;
    usb::DeviceInfo device = somethingElse(QStringLiteral("Field sensor (update)"), 0x2b04, 0xd00a);
    device.configuration = dfuConfiguration(2, false);
    scene.facts.unknownUsbDevices = {device};
    return scene;
}

Scene unknownUsbDevices()
{
    Scene scene;
    usb::DeviceInfo first = somethingElse(QStringLiteral("Pump controller"), 0x16c0, 0x05dc);
    usb::DeviceInfo second = somethingElse(QStringLiteral("Bluetooth adapter"), 0x0a12, 0x0001);
    first.configuration = second.configuration = dfuConfiguration(1);
    second.portPath = QStringLiteral("1-7");
    scene.facts.unknownUsbDevices = {first, second};
    scene.facts.showsUnknownUsbDevices = true;
    return scene;
}

/// %1: the device in quotes, %2: its id.
QString named(const char* text)
{
    const QString words = QString::fromUtf8(text);
    return words.contains(QLatin1String("%2"))
        ? QString(words)
              .replace(QLatin1String("%1"), u'“' + scene::productName() + u'”')
              .replace(QLatin1String("%2"), idText(scene::productId()))
        : words;
}

Scene behind(ErrorKind kind, const char* summary, const char* remedy, RuleInstall install)
{
    Scene scene = ready();
    scene.facts.devices.front().info.obstacle = Error(kind, named(summary), named(remedy));
    scene.facts.ruleInstall = install;
    return scene;
}

Scene permission(RuleInstall install)
{
    return behind(ErrorKind::NotPermitted,
                  "You don't have permission to use %1 (%2) on USB port "
                  "1-4.2.",
                  "", install);
}

Scene noDriver()
{
    return behind(ErrorKind::NoDriver,
                  "No driver that gives programs access to %1 (%2) on USB "
                  "port 1-4.2 is installed.",
                  "Bind the WinUSB driver to it with Zadig: Options, List All Devices, choose the "
                  "entry with USB ID %2, then WinUSB, Replace Driver. Fieldflash then "
                  "continues automatically.",
                  RuleInstall::NotPossible);
}

Scene inUse()
{
    return behind(ErrorKind::Busy, "Another program is using %1 (%2) on USB port 1-4.2.",
                  "Close the other program (dfu-util, STM32CubeProgrammer, a browser page, a "
                  "virtual machine); Fieldflash then continues automatically.",
                  RuleInstall::NotPossible);
}

} // namespace

NamedScenes connectionScenes()
{
    return {
        {QStringLiteral("nothing-connected"), [] { return Scene(); }},
        {QStringLiteral("nothing-connected-board"), [] { return onlyBoard(scene::boardId()); }},
        {QStringLiteral("no-usb"), noUsb},
        {QStringLiteral("debug-probe"), debugProbe},
        {QStringLiteral("other-bootloader"), otherBootloader},
        {QStringLiteral("strangers"), unknownUsbDevices},
        {QStringLiteral("permission"), [] { return permission(RuleInstall::Possible); }},
        {QStringLiteral("permission-no-helper"),
         [] { return permission(RuleInstall::NotPossible); }},
        {QStringLiteral("permission-declined"), [] { return permission(RuleInstall::Declined); }},
        {QStringLiteral("no-driver"), noDriver},
        {QStringLiteral("in-use"), inUse},
        {QStringLiteral("ignored-detach"),
         [] { return sceneOf({.switches = QStringLiteral("detach=ignored")}); }},
        {QStringLiteral("bootloader-missing"),
         [] { return sceneOf({.switches = QStringLiteral("crystal=none")}); }},
    };
}

} // namespace fieldflash::gui
