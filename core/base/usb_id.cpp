// SPDX-License-Identifier: MIT
#include "core/base/usb_id.h"

#include <QRegularExpression>

namespace fieldflash {

QString idText(const UsbId& id)
{
    return QStringLiteral("%1:%2")
        .arg(id.vendorId, 4, 16, QLatin1Char('0'))
        .arg(id.productId, 4, 16, QLatin1Char('0'));
}

std::optional<UsbId> usbIdFromText(QStringView text)
{
    static const QRegularExpression form(QStringLiteral("\\A([0-9A-Fa-f]{4}):([0-9A-Fa-f]{4})\\z"));
    const auto match = form.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    return UsbId{match.captured(1).toUShort(nullptr, 16), match.captured(2).toUShort(nullptr, 16)};
}

} // namespace fieldflash
