// SPDX-License-Identifier: MIT
#include "core/usb/device_info.h"

#include <QStringList>

#include <utility>
#include <vector>

namespace fieldflash::usb {

namespace {

/// "1-4.10" as numbers; anything else counts as 0, and the text decides between equals.
std::vector<int> portNumbers(const QString& portPath)
{
    QString spaced = portPath;
    spaced.replace(QLatin1Char('-'), QLatin1Char('.'));
    std::vector<int> numbers;
    for (const QString& part : spaced.split(QLatin1Char('.')))
        numbers.push_back(part.toInt());
    return numbers;
}

} // namespace

QString idText(std::uint16_t vendorId, std::uint16_t productId)
{
    return QStringLiteral("%1:%2")
        .arg(vendorId, 4, 16, QLatin1Char('0'))
        .arg(productId, 4, 16, QLatin1Char('0'));
}

bool isPortBefore(const QString& first, const QString& second)
{
    return std::pair(portNumbers(first), first) < std::pair(portNumbers(second), second);
}

} // namespace fieldflash::usb
