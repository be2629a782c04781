// SPDX-License-Identifier: MIT
// One line of a transcript. Internal to core/transcript.
#pragma once

#include "core/transcript/transcript.h"

#include <QJsonObject>

namespace fieldflash::transcript {

/// Texts are passed through withoutPersonalPaths().
[[nodiscard]] QJsonObject entryJson(const Entry& entry);

/// Absent for a remark. Errors: BadFile for an entry with impossible values.
[[nodiscard]] Result<std::optional<Entry>> entryFromJson(const QJsonObject& object);

[[nodiscard]] QJsonObject errorJson(const Error& error);

} // namespace fieldflash::transcript
