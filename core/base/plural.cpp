// SPDX-License-Identifier: MIT
#include "core/base/plural.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace fieldflash {

QString plural(QString translated, std::uint64_t number)
{
    return std::move(translated)
        .replace(QStringLiteral("(s)"), number == 1 ? QString() : QStringLiteral("s"));
}

int pluralCount(std::uint64_t number)
{
    constexpr std::uint64_t most = std::numeric_limits<int>::max();
    return static_cast<int>(std::min(number, most));
}

} // namespace fieldflash
