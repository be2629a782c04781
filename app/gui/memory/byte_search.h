// SPDX-License-Identifier: MIT
// Finding bytes and text that a person typed.
#pragma once

#include "app/gui/map/place.h"

#include <QString>

namespace fieldflash::gui {

enum class SearchKind { Bytes, Text };

/// "DE AD be ef", "0xDEAD" or, as text, its UTF-8. Absent: nothing that can be searched.
[[nodiscard]] std::optional<Bytes> searchPattern(const QString& typed, SearchKind kind);

/// The next match that begins behind `after`, or else the first of all. Matches do not span places
/// where nothing is known.
[[nodiscard]] std::optional<Place> findNext(const memory::SparseBytes& content, ByteView pattern,
                                            Place after);
/// The last match that begins before `before`, or else the last of all.
[[nodiscard]] std::optional<Place> findPrevious(const memory::SparseBytes& content,
                                                ByteView pattern, Place before);

} // namespace fieldflash::gui
