// SPDX-License-Identifier: MIT
#include "core/profile/access_rule.h"

#include <QRegularExpression>
#include <QStringList>

namespace fieldflash::profile {

namespace {

/// "remove" would evaluate attributes of a device that is gone.
const QString kDevice = QStringLiteral("ACTION!=\"remove\", SUBSYSTEM==\"usb\", "
                                       "ENV{DEVTYPE}==\"usb_device\", ");
const QString kAccess = QStringLiteral("TAG+=\"uaccess\"");

/// What udev and a shell could take for more than a name is left open.
QString matchingText(const TextPattern& pattern)
{
    static const QRegularExpression unsafe(QStringLiteral("[^A-Za-z0-9 ._*+-]"));
    return QString(pattern.pattern()).replace(unsafe, QStringLiteral("?"));
}

/// Names count because others use the same ids.
QString modeLine(const UsbId& id, const ModeIdentity& mode)
{
    const QString text = idText(id);
    QString line = kDevice
        + QStringLiteral("ATTR{idVendor}==\"%1\", ATTR{idProduct}==\"%2\", ")
              .arg(text.left(4), text.right(4));
    if (!mode.manufacturer.isEmpty())
        line += QStringLiteral("ATTR{manufacturer}==\"%1\", ").arg(matchingText(mode.manufacturer));
    if (!mode.product.isEmpty())
        line += QStringLiteral("ATTR{product}==\"%1\", ").arg(matchingText(mode.product));
    return line + kAccess;
}

/// udev lists the interfaces of a device as ":ccsspp:" (class, subclass, protocol).
QString interfaceLine(const char* triple)
{
    return kDevice
        + QStringLiteral("ENV{ID_USB_INTERFACES}==\"*:%1:*\", ").arg(QLatin1String(triple))
        + kAccess;
}

} // namespace

QString accessRule(const ProfileSet& set)
{
    QStringList lines{
        QStringLiteral("# Lets the person at the seat open the devices that Fieldflash updates."),
        // DFU 1.1, tables 4.1 and 4.4: class 0xfe, subclass 1, protocol 1 or 2.
        QStringLiteral(
            "# Every device with a DFU interface: in the application, in the bootloader."),
        interfaceLine("fe0101"), interfaceLine("fe0102"),
        QStringLiteral("# The devices of the profiles, in both modes.")};
    for (const KnownProfile& entry : set.profiles()) {
        for (const ModeIdentity* mode : {&entry.profile.application, &entry.profile.bootloader}) {
            for (const UsbId& id : mode->ids)
                lines.append(modeLine(id, *mode));
        }
    }
    lines.removeDuplicates();
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace fieldflash::profile
