// SPDX-License-Identifier: MIT
#include "core/cabinet/component.h"

#include <algorithm>

namespace fieldflash::cabinet {

namespace {

/// Two binary-coded decimal digits.
int decimal(unsigned byte) { return static_cast<int>(((byte >> 4U) & 0xFU) * 10 + (byte & 0xFU)); }

} // namespace

const Release* releaseOf(const Component& component, const QString& fileName)
{
    const auto found = std::ranges::find(component.releases, fileName, &Release::fileName);
    return found == component.releases.end() ? nullptr : &*found;
}

QString fwupdVersion(std::uint16_t bcdDevice)
{
    return QStringLiteral("%1.%2").arg(decimal(bcdDevice >> 8U)).arg(decimal(bcdDevice & 0xFFU));
}

QString plainText(const Texts& texts)
{
    if (texts.empty())
        return {};
    const auto english = texts.find(QStringLiteral("en"));
    return english != texts.end() ? english->second : texts.begin()->second;
}

} // namespace fieldflash::cabinet
