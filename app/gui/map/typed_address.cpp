// SPDX-License-Identifier: MIT
#include "app/gui/map/typed_address.h"

namespace fieldflash::gui {

std::optional<Address> typedAddress(const QString& typed)
{
    QString digits = typed.simplified();
    digits.remove(QLatin1Char(' '));
    digits.remove(QLatin1Char('_'));
    bool isNumber = false;
    const Address address = digits.toUInt(&isNumber, 16);
    return isNumber ? std::optional(address) : std::nullopt;
}

} // namespace fieldflash::gui
