// SPDX-License-Identifier: MIT
#include "app/gui/scenes/connection_scenes.h"

#include "app/gui/devices/device_source.h"
#include "app/gui/scenes/scene_parts.h"
#include "app/gui/scenes/virtual_job.h"
#include "core/base/words.h"
#include "core/usb/libusb/access_advice.h"
#include "core/usb/libusb/bound_driver.h"

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

/// As the system reports it for the device of the scene.
Scene behind(ErrorKind kind, const QString& summary, const QString& remedy, RuleInstall install)
{
    Scene scene = ready();
    usb::DeviceInfo& device = scene.facts.devices.front().info;
    device.obstacle = Error(kind, summary.arg(usb::deviceText(device)), remedy);
    scene.facts.ruleInstall = install;
    return scene;
}

Scene permission(RuleInstall install)
{
    return behind(ErrorKind::NotPermitted, Words::tr("You don't have permission to use %1."), {},
                  install);
}

Scene noDriver()
{
    const usb::ListedDevice unbound;
    return behind(
        ErrorKind::NoDriver, Words::tr("No driver that gives programs access to %1 is installed."),
        usb::boundDriverAdvice(unbound, application(kOld).info), RuleInstall::NotPossible);
}

Scene inUse()
{
    return behind(ErrorKind::Busy, Words::tr("Another program is using %1."),
                  Words::tr("Close the other program (dfu-util, STM32CubeProgrammer, a browser "
                            "page, a virtual machine). Fieldflash then continues automatically."),
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
