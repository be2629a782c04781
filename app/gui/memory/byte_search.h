// SPDX-License-Identifier: MIT
// Searching for bytes and text.
#pragma once

#include "app/gui/map/place.h"

#include <QString>

namespace fieldflash::gui {

enum class SearchKind { Bytes, Text };

/// "DE AD be ef", "0xDEAD" or, as text, its UTF-8. Absent: cannot be searched for.
[[nodiscard]] std::optional<Bytes> searchPattern(const QString& typed, SearchKind kind);

/// The next match that begins after `after`, or else the very first. Matches do not span unknown
/// bytes.
[[nodiscard]] std::optional<Place> findNext(const memory::SparseBytes& content, ByteView pattern,
                                            Place after);
/// The last match that begins before `before`, or else the very last.
[[nodiscard]] std::optional<Place> findPrevious(const memory::SparseBytes& content,
                                                ByteView pattern, Place before);

/// All matches, overlapping ones included.
struct MatchCount {
    int total = 0;
    int number = 0; ///< of the match that begins at a place, from 1; 0: none begins there
    friend bool operator==(const MatchCount&, const MatchCount&) = default;
};
[[nodiscard]] MatchCount countMatches(const memory::SparseBytes& content, ByteView pattern,
                                      Place at);

} // namespace fieldflash::gui
