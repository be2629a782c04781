// SPDX-License-Identifier: MIT
#include "app/gui/memory/byte_search.h"

#include <QStringList>

#include <algorithm>
#include <functional>

namespace fieldflash::gui {

namespace {

using Piece = memory::SparseBytes::Piece;

/// Offset of the first match at or after `from`.
std::optional<std::size_t> firstIn(const Piece& piece, ByteView pattern, std::size_t from)
{
    if (from >= piece.bytes.size())
        return std::nullopt;
    const auto begin = piece.bytes.begin() + static_cast<std::ptrdiff_t>(from);
    const auto found =
        std::search(begin, piece.bytes.end(),
                    std::boyer_moore_horspool_searcher(pattern.begin(), pattern.end()));
    if (found == piece.bytes.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - piece.bytes.begin());
}

/// Offset of the last match that begins before `end`.
std::optional<std::size_t> lastIn(const Piece& piece, ByteView pattern, std::size_t end)
{
    const std::size_t reach = std::min(piece.bytes.size(), end + pattern.size() - 1);
    if (end == 0 || reach < pattern.size())
        return std::nullopt;
    const auto stop = piece.bytes.begin() + static_cast<std::ptrdiff_t>(reach);
    const auto found = std::find_end(piece.bytes.begin(), stop, pattern.begin(), pattern.end());
    if (found == stop)
        return std::nullopt;
    return static_cast<std::size_t>(found - piece.bytes.begin());
}

Place placeIn(const Piece& piece, std::size_t offset)
{
    return {piece.alternateSetting, piece.first + static_cast<Address>(offset)};
}

/// 0 if the piece lies after the place, its size if before.
std::size_t offsetOf(const Piece& piece, Place place)
{
    if (place < firstOf(piece.place()))
        return 0;
    return contains(piece.place(), place) ? place.address - piece.first : piece.bytes.size();
}

} // namespace

std::optional<Bytes> searchPattern(const QString& typed, SearchKind kind)
{
    if (kind == SearchKind::Text) {
        const QByteArray text = typed.toUtf8();
        return text.isEmpty() ? std::nullopt : std::optional(Bytes(text.begin(), text.end()));
    }
    QString digits;
    for (QString word : typed.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (word.startsWith(QLatin1String("0x"), Qt::CaseInsensitive))
            word.remove(0, 2);
        digits += word.size() == 1 ? QLatin1Char('0') + word : word;
    }
    const QByteArray hex = digits.toLatin1();
    const bool isHex =
        std::ranges::all_of(hex, [](unsigned char digit) { return std::isxdigit(digit) != 0; });
    if (hex.isEmpty() || hex.size() % 2 != 0 || !isHex)
        return std::nullopt;
    const QByteArray bytes = QByteArray::fromHex(hex);
    return Bytes(bytes.begin(), bytes.end());
}

std::optional<Place> findNext(const memory::SparseBytes& content, ByteView pattern, Place after)
{
    if (pattern.empty())
        return std::nullopt;
    for (const Piece& piece : content.pieces()) {
        const std::size_t from =
            contains(piece.place(), after) ? offsetOf(piece, after) + 1 : offsetOf(piece, after);
        if (const auto found = firstIn(piece, pattern, from))
            return placeIn(piece, *found);
    }
    for (const Piece& piece : content.pieces())
        if (const auto found = firstIn(piece, pattern, 0))
            return placeIn(piece, *found);
    return std::nullopt;
}

std::optional<Place> findPrevious(const memory::SparseBytes& content, ByteView pattern,
                                  Place before)
{
    if (pattern.empty())
        return std::nullopt;
    const auto& pieces = content.pieces();
    for (auto piece = pieces.rbegin(); piece != pieces.rend(); ++piece)
        if (const auto found = lastIn(*piece, pattern, offsetOf(*piece, before)))
            return placeIn(*piece, *found);
    for (auto piece = pieces.rbegin(); piece != pieces.rend(); ++piece)
        if (const auto found = lastIn(*piece, pattern, piece->bytes.size()))
            return placeIn(*piece, *found);
    return std::nullopt;
}

MatchCount countMatches(const memory::SparseBytes& content, ByteView pattern, Place at)
{
    MatchCount count;
    if (pattern.empty())
        return count;
    const std::boyer_moore_horspool_searcher searcher(pattern.begin(), pattern.end());
    for (const Piece& piece : content.pieces()) {
        auto from = piece.bytes.begin();
        while (true) {
            const auto found = std::search(from, piece.bytes.end(), searcher);
            if (found == piece.bytes.end())
                break;
            ++count.total;
            if (placeIn(piece, static_cast<std::size_t>(found - piece.bytes.begin())) == at)
                count.number = count.total;
            from = found + 1;
        }
    }
    return count;
}

} // namespace fieldflash::gui
