// SPDX-License-Identifier: MIT
#include "core/transcript/payload.h"

#include <algorithm>
#include <cstring>

namespace fieldflash::transcript {

namespace {

constexpr std::size_t kKey = 8;        ///< matches begin at such a multiple in the dictionary
constexpr std::size_t kShortFill = 16; ///< shorter runs are not worth a piece
/// A hash of fewer bytes than these could be turned back into them.
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
    std::size_t at = (m_dictionary.bytes().size() + kKey - 1) / kKey * kKey;
    m_dictionary.add(content);
    const Bytes& known = m_dictionary.bytes();
    for (; at + kKey <= known.size(); at += kKey)
        m_places.try_emplace(keyAt(known, at), at);
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

void PayloadEncoder::addNew(ByteView bytes, std::vector<Piece>& pieces)
{
    if (bytes.empty())
        return;
    Piece piece;
    piece.kind = m_includesBytes ? Piece::Kind::New : Piece::Kind::LeftOut;
    piece.length = bytes.size();
    if (m_includesBytes)
        piece.bytes.assign(bytes.begin(), bytes.end());
    else
        piece.hash = hashOf(bytes);
    pieces.push_back(std::move(piece));
}

void PayloadEncoder::encodeMixed(ByteView payload, std::vector<Piece>& pieces)
{
    std::size_t unknown = 0; // where the bytes begin that are not told yet
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
        addNew(payload.subspan(unknown, begin - unknown), pieces);
        Piece piece;
        piece.kind = Piece::Kind::Known;
        piece.offset = from;
        piece.length = matchLength(from, payload.subspan(begin));
        unknown = at = begin + piece.length;
        m_next = from + piece.length;
        pieces.push_back(std::move(piece));
    }
    addNew(payload.subspan(unknown), pieces);
}

std::vector<Piece> PayloadEncoder::encode(ByteView payload)
{
    std::vector<Piece> pieces;
    std::size_t mixed = 0;
    for (std::size_t at = 0; at < payload.size();) {
        const std::size_t length = fillLength(payload, at);
        if (length >= kShortFill) {
            encodeMixed(payload.subspan(mixed, at - mixed), pieces);
            Piece fill;
            fill.kind = Piece::Kind::Fill;
            fill.length = length;
            fill.value = payload[at];
            pieces.push_back(std::move(fill));
            mixed = at + length;
        }
        at += length;
    }
    encodeMixed(payload.subspan(mixed), pieces);
    std::size_t at = 0;
    for (const Piece& piece : pieces) {
        if (isNew(piece))
            learn(payload.subspan(at, piece.length));
        at += piece.length;
    }
    return pieces;
}

void PayloadDecoder::learn(ByteView content) { m_dictionary.add(content); }

Bytes PayloadDecoder::standIn(std::size_t length)
{
    // Looks like firmware to nobody, and like no other piece.
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
    std::vector<Bytes> added;
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
                return failure(
                    ErrorKind::BadFile,
                    QStringLiteral("The recording speaks of bytes that it does not have."),
                    QStringLiteral("Give the firmware file that was written then."));
            bytes.assign(known->begin(), known->end());
            break;
        }
        }
        payload.insert(payload.end(), bytes.begin(), bytes.end());
        if (isNew(piece))
            added.push_back(std::move(bytes));
    }
    for (const Bytes& bytes : added)
        m_dictionary.add(bytes);
    return payload;
}

std::optional<std::size_t> PayloadDecoder::difference(const std::vector<Piece>& pieces,
                                                      ByteView sent)
{
    std::size_t at = 0;
    std::vector<ByteView> added;
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
            added.push_back(now);
        at += piece.length;
    }
    if (at != sent.size())
        return at;
    for (const ByteView bytes : added)
        m_dictionary.add(bytes);
    return std::nullopt;
}

} // namespace fieldflash::transcript
