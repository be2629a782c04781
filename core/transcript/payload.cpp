// SPDX-License-Identifier: MIT
#include "core/transcript/payload.h"

#include "core/base/words.h"

#include <algorithm>
#include <cstring>

namespace fieldflash::transcript {

namespace {

constexpr std::size_t kKey = 8;        ///< matches begin at a multiple of this in the dictionary
constexpr std::size_t kShortFill = 16; ///< shorter runs do not get their own piece
constexpr std::size_t kShortErased = 4;
/// Pieces up to this length may not contain a key. They are looked up as a whole, so that identical
/// reads are recorded as identical.
constexpr std::size_t kLongestShort = 64;
/// A hash of fewer bytes could be reversed by trying all values.
constexpr std::size_t kHashable = 16;
constexpr int kHashDigits = 32;

std::uint64_t keyAt(ByteView bytes, std::size_t at)
{
    std::uint64_t key = 0;
    std::memcpy(&key, bytes.data() + at, kKey);
    return key;
}

std::size_t fillLength(ByteView bytes, std::size_t at)
{
    std::size_t end = at + 1;
    while (end < bytes.size() && bytes[end] == bytes[at])
        ++end;
    return end - at;
}

Piece fillPiece(std::uint8_t value, std::size_t length)
{
    Piece piece;
    piece.kind = Piece::Kind::Fill;
    piece.value = value;
    piece.length = length;
    return piece;
}

bool isNew(const Piece& piece)
{
    return piece.kind == Piece::Kind::LeftOut || piece.kind == Piece::Kind::New;
}

QString hashOf(ByteView bytes)
{
    return bytes.size() < kHashable ? QString() : sha256Hex(bytes).left(kHashDigits);
}

} // namespace

void Dictionary::add(ByteView bytes)
{
    if (m_bytes.size() + bytes.size() + kKey > kLargestDictionary)
        return;
    m_bytes.resize((m_bytes.size() + kKey - 1) / kKey * kKey);
    m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
}

std::optional<ByteView> Dictionary::at(std::uint64_t offset, std::size_t length) const
{
    if (offset > m_bytes.size() || length > m_bytes.size() - offset)
        return std::nullopt;
    return ByteView(m_bytes).subspan(offset, length);
}

void PayloadEncoder::learn(ByteView content)
{
    prepare(m_dictionary.bytes().size());
    m_prepared = (m_dictionary.bytes().size() + kKey - 1) / kKey * kKey;
    m_dictionary.add(content);
}

bool PayloadEncoder::prepare(std::size_t most)
{
    const Bytes& known = m_dictionary.bytes();
    const std::size_t end = known.size() - std::min(known.size(), m_prepared) > most
        ? m_prepared + most / kKey * kKey
        : known.size();
    if (m_prepared == 0)
        m_places.reserve(known.size() / kKey); // avoids repeated rehashing
    for (; m_prepared + kKey <= end; m_prepared += kKey)
        m_places.try_emplace(keyAt(known, m_prepared), m_prepared);
    return m_prepared + kKey <= known.size();
}

std::size_t PayloadEncoder::matchLength(std::size_t offset, ByteView rest) const
{
    const Bytes& known = m_dictionary.bytes();
    std::size_t length = 0;
    while (length < rest.size() && offset + length < known.size()
           && known[offset + length] == rest[length])
        ++length;
    return length;
}

std::optional<std::size_t> PayloadEncoder::find(ByteView payload, std::size_t at) const
{
    if (payload.size() - at < kKey)
        return std::nullopt;
    if (matchLength(m_next, payload.subspan(at)) >= kKey)
        return m_next;
    const auto found = m_places.find(keyAt(payload, at));
    return found == m_places.end() ? std::nullopt : std::optional(found->second);
}

/// Erased content decides what the host does next: runs of four or more erased bytes are recorded,
/// not left out.
void PayloadEncoder::addUnknown(ByteView bytes, std::vector<Piece>& pieces)
{
    std::size_t fresh = 0;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t length = fillLength(bytes, at);
        if (bytes[at] == kErasedByte && length >= kShortErased) {
            addNew(bytes.subspan(fresh, at - fresh), pieces);
            pieces.push_back(fillPiece(kErasedByte, length));
            fresh = at + length;
        }
        at += length;
    }
    addNew(bytes.subspan(fresh), pieces);
}

void PayloadEncoder::addNew(ByteView bytes, std::vector<Piece>& pieces)
{
    if (bytes.empty())
        return;
    Piece piece;
    piece.length = bytes.size();
    if (const auto place = placeOfShort(bytes)) {
        piece.kind = Piece::Kind::Known;
        piece.offset = *place;
        pieces.push_back(std::move(piece));
        return;
    }
    piece.kind = m_includesBytes ? Piece::Kind::New : Piece::Kind::LeftOut;
    if (m_includesBytes)
        piece.bytes.assign(bytes.begin(), bytes.end());
    else
        piece.hash = hashOf(bytes);
    pieces.push_back(std::move(piece));
    const std::size_t before = m_dictionary.bytes().size();
    learn(bytes);
    prepare(m_dictionary.bytes().size()); // the next piece may be identical
    const bool isFull = m_dictionary.bytes().size() == before;
    if (!isFull && bytes.size() <= kLongestShort)
        m_shortPlaces.try_emplace(Bytes(bytes.begin(), bytes.end()),
                                  m_dictionary.bytes().size() - bytes.size());
}

std::optional<std::size_t> PayloadEncoder::placeOfShort(ByteView bytes) const
{
    if (bytes.size() > kLongestShort)
        return std::nullopt;
    const auto found = m_shortPlaces.find(Bytes(bytes.begin(), bytes.end()));
    return found == m_shortPlaces.end() ? std::nullopt : std::optional(found->second);
}

void PayloadEncoder::encodeMixed(ByteView payload, std::vector<Piece>& pieces)
{
    std::size_t unknown = 0; // start of the bytes that are not encoded yet
    for (std::size_t at = 0; at < payload.size();) {
        const auto offset = find(payload, at);
        if (!offset) {
            ++at;
            continue;
        }
        std::size_t begin = at;
        std::size_t from = *offset;
        while (begin > unknown && from > 0
               && m_dictionary.bytes()[from - 1] == payload[begin - 1]) {
            --begin;
            --from;
        }
        addUnknown(payload.subspan(unknown, begin - unknown), pieces);
        Piece piece;
        piece.kind = Piece::Kind::Known;
        piece.offset = from;
        piece.length = matchLength(from, payload.subspan(begin));
        unknown = at = begin + piece.length;
        m_next = from + piece.length;
        pieces.push_back(std::move(piece));
    }
    addUnknown(payload.subspan(unknown), pieces);
}

std::vector<Piece> PayloadEncoder::encode(ByteView payload)
{
    prepare(m_dictionary.bytes().size());
    std::vector<Piece> pieces;
    std::size_t mixed = 0;
    for (std::size_t at = 0; at < payload.size();) {
        const std::size_t length = fillLength(payload, at);
        if (length >= kShortFill) {
            encodeMixed(payload.subspan(mixed, at - mixed), pieces);
            pieces.push_back(fillPiece(payload[at], length));
            mixed = at + length;
        }
        at += length;
    }
    encodeMixed(payload.subspan(mixed), pieces);
    return pieces;
}

void PayloadDecoder::learn(ByteView content) { m_dictionary.add(content); }

Bytes PayloadDecoder::standIn(std::size_t length)
{
    // Not recognisable as firmware, and different for every piece.
    std::uint32_t state = m_standIns++ * 2654435761u;
    Bytes bytes(length);
    for (std::uint8_t& byte : bytes) {
        state = state * 1664525 + 1013904223;
        byte = static_cast<std::uint8_t>(state >> 24);
    }
    return bytes;
}

Result<Bytes> PayloadDecoder::decode(const std::vector<Piece>& pieces)
{
    Bytes payload;
    for (const Piece& piece : pieces) {
        Bytes bytes;
        switch (piece.kind) {
        case Piece::Kind::Fill: bytes.assign(piece.length, piece.value); break;
        case Piece::Kind::New:
        case Piece::Kind::Plain: bytes = piece.bytes; break;
        case Piece::Kind::LeftOut: bytes = standIn(piece.length); break;
        case Piece::Kind::Known: {
            const auto known = m_dictionary.at(piece.offset, piece.length);
            if (!known)
                return failure(ErrorKind::BadFile,
                               Words::tr("The recording refers to bytes that it does not contain."),
                               Words::tr("Choose the firmware file that was written then."));
            bytes.assign(known->begin(), known->end());
            break;
        }
        }
        payload.insert(payload.end(), bytes.begin(), bytes.end());
        if (isNew(piece))
            m_dictionary.add(bytes);
    }
    return payload;
}

std::optional<std::size_t> PayloadDecoder::difference(const std::vector<Piece>& pieces,
                                                      ByteView sent)
{
    std::size_t at = 0;
    for (const Piece& piece : pieces) {
        if (piece.length > sent.size() - at)
            return sent.size();
        const ByteView now = sent.subspan(at, piece.length);
        Bytes then;
        if (piece.kind == Piece::Kind::Fill)
            then.assign(piece.length, piece.value);
        else if (piece.kind == Piece::Kind::Plain || piece.kind == Piece::Kind::New)
            then = piece.bytes;
        else if (piece.kind == Piece::Kind::Known) {
            if (const auto known = m_dictionary.at(piece.offset, piece.length))
                then.assign(known->begin(), known->end());
            else
                return at;
        } else if (!piece.hash.isEmpty() && piece.hash != hashOf(now))
            return at;
        if (piece.kind != Piece::Kind::LeftOut) {
            const auto place = std::ranges::mismatch(now, then).in1;
            if (place != now.end())
                return at + static_cast<std::size_t>(place - now.begin());
        }
        if (isNew(piece))
            m_dictionary.add(now);
        at += piece.length;
    }
    return at == sent.size() ? std::nullopt : std::optional(at);
}

} // namespace fieldflash::transcript
