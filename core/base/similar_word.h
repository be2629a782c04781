// SPDX-License-Identifier: MIT
// For "Did you mean …?".
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace fieldflash {

/// The entry of `words` that `word` probably misspells: at most half of its letters have to be
/// changed, added or removed, ignoring case. Absent: none is that close.
[[nodiscard]] std::optional<QString> similarWord(const QString& word, const QStringList& words);

} // namespace fieldflash
