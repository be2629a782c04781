// SPDX-License-Identifier: MIT
#pragma once

#include "core/update/session.h"

#include <QJsonObject>

namespace fieldflash::report {

/// The event "optionBytes": settings, words and OTP memory; where the meaning of the option bytes
/// is not known ("isDecoded": false), only words.
[[nodiscard]] QJsonObject optionBytesJson(const update::OptionBytesResult& result);

} // namespace fieldflash::report
