// SPDX-License-Identifier: MIT
// For "Did you mean …?".
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace fieldflash {

/// Of `words` the one that `word` is probably a slip of: at most half of its letters have to be
/// changed, added or removed, in whatever case. Absent: none is that near.
[[nodiscard]] std::optional<QString> similarWord(const QString& word, const QStringList& words);

} // namespace fieldflash
