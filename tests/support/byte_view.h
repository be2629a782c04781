// SPDX-License-Identifier: MIT
// The bytes of a QByteArray.
#pragma once

#include "core/base/bytes.h"

#include <QByteArray>

namespace fieldflash::test {

inline ByteView view(const QByteArray& bytes)
{
    return {reinterpret_cast<const std::uint8_t*>(bytes.constData()),
            static_cast<std::size_t>(bytes.size())};
}

} // namespace fieldflash::test
