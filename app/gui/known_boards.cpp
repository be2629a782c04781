// SPDX-License-Identifier: MIT
#include "app/gui/known_boards.h"

#include "core/memory/layout_text.h"
#include "firmware/contract/usb_identity.h"

#include <QCoreApplication>
#include <QFile>

namespace fieldflash::gui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(fieldflash::gui::KnownBoards)
};

/// The internal flash of an STM32L476 as its ROM announces it (AN2606, L47x: 512 pages of 2 KB).
constexpr QLatin1String kL476Layout("@Internal Flash  /0x08000000/0512*0002Kg");

} // namespace

bool isKnownApplication(const usb::DeviceInfo& device)
{
    return device.vendorId == FIELDFLASH_RUNTIME_VENDOR_ID
        && device.productId == FIELDFLASH_RUNTIME_PRODUCT_ID;
}

std::optional<memory::MemoryMap> expectedMap(const usb::DeviceInfo& device)
{
    if (!isKnownApplication(device))
        return std::nullopt;
    auto area = memory::parseLayoutText(0, kL476Layout);
    if (!area)
        return std::nullopt;
    return memory::MemoryMap({std::move(*area)});
}

QStringList connectSteps()
{
    return {
        Words::tr("Use a USB cable that carries data. Many charging cables do not."),
        Words::tr("Plug it straight into the computer and switch the device on."),
        Words::tr("If nothing happens: hold the button BOOT0, press reset, let go of both."),
    };
}

QString accessRule()
{
    // The file that the packages install, filled in the same way.
    QFile file(QStringLiteral(":/access/70-fieldflash.rules.in"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString id = usb::idText(FIELDFLASH_RUNTIME_VENDOR_ID, FIELDFLASH_RUNTIME_PRODUCT_ID);
    QString text = QString::fromUtf8(file.readAll());
    text.replace(QLatin1String("@FIELDFLASH_FIRMWARE_VENDOR@"), id.left(4));
    text.replace(QLatin1String("@FIELDFLASH_FIRMWARE_PRODUCT@"), id.right(4));
    return text;
}

QString accessRulePath()
{
    // Before 73-seat-late.rules, which turns the tag into permission.
    return QStringLiteral("/etc/udev/rules.d/70-fieldflash.rules");
}

QString accessRuleCommands()
{
    return QStringLiteral("sudo tee %1 <<'RULE'\n%2RULE\n"
                          "sudo udevadm control --reload\n"
                          "sudo udevadm trigger --subsystem-match=usb\n")
        .arg(accessRulePath(), accessRule());
}

} // namespace fieldflash::gui
