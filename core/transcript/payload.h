// SPDX-License-Identifier: MIT
// The payload of transfers without firmware bytes: content known to both sides of a recording is
// referenced, other content is replaced by its hash.
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <unordered_map>
#include <vector>

namespace fieldflash::transcript {

/// A part of a payload.
struct Piece {
    enum class Kind {
        Fill,    ///< `value` repeated `length` times
        Known,   ///< from `offset` of the dictionary
        LeftOut, ///< new to both sides; `hash` if there is one
        New,     ///< new to both sides; `bytes`
        Plain,   ///< `bytes` that are never referenced later: commands and answers
    };

    Kind kind = Kind::LeftOut;
    std::size_t length = 0;
    std::uint8_t value = 0;
    std::uint64_t offset = 0;
    QString hash; ///< first half of the SHA-256; none for pieces short enough to be guessed
    Bytes bytes;
    friend bool operator==(const Piece&, const Piece&) = default;
};

/// Maximum length of one transfer.
inline constexpr std::size_t kLongestPayload = 65535;
/// More than any recording of a real update needs.
inline constexpr std::size_t kLargestDictionary = std::size_t{64} * 1024 * 1024;

/// Every byte known to both recording and replay, in the order in which it became known: the file
/// that is written, then each new piece of each payload. On replay, placeholder bytes replace the
/// pieces that were left out.
class Dictionary {
public:
    /// Ignores `bytes` once the dictionary is full.
    void add(ByteView bytes);
    [[nodiscard]] const Bytes& bytes() const { return m_bytes; }
    [[nodiscard]] std::optional<ByteView> at(std::uint64_t offset, std::size_t length) const;

private:
    Bytes m_bytes; ///< each addition begins at a multiple of 8
};

/// Used while recording.
class PayloadEncoder {
public:
    explicit PayloadEncoder(bool includesBytes) : m_includesBytes(includesBytes) { }

    /// Adds the content of a firmware file, before the first payload that contains some of it.
    void learn(ByteView content);
    /// Indexes the next `most` (at least 8) bytes of the learned content; true if more remain.
    /// Without these calls the next encode() takes longer, 70 ms per megabyte.
    bool prepare(std::size_t most);
    [[nodiscard]] std::vector<Piece> encode(ByteView payload);
    [[nodiscard]] std::size_t knownSize() const { return m_dictionary.bytes().size(); }

private:
    [[nodiscard]] std::optional<std::size_t> find(ByteView payload, std::size_t at) const;
    void encodeMixed(ByteView payload, std::vector<Piece>& pieces);
    void addUnknown(ByteView bytes, std::vector<Piece>& pieces);
    void addNew(ByteView bytes, std::vector<Piece>& pieces);
    [[nodiscard]] std::optional<std::size_t> placeOfShort(ByteView bytes) const;
    [[nodiscard]] std::size_t matchLength(std::size_t offset, ByteView rest) const;

    bool m_includesBytes;
    Dictionary m_dictionary;
    std::unordered_map<std::uint64_t, std::size_t> m_places; ///< of 8-byte keys in the dictionary
    std::map<Bytes, std::size_t> m_shortPlaces;
    std::size_t m_prepared = 0; ///< this much of the dictionary is in m_places
    std::size_t m_next = 0;     ///< end of the last match, where the next one often begins
};

/// Used during replay.
class PayloadDecoder {
public:
    void learn(ByteView content);
    /// The device's answer, with placeholder bytes for what was left out. Errors: BadFile when a
    /// piece refers to content outside the dictionary.
    [[nodiscard]] Result<Bytes> decode(const std::vector<Piece>& pieces);
    /// Compares what the host sends now with what was recorded: the first offset at which they
    /// differ, if any.
    [[nodiscard]] std::optional<std::size_t> difference(const std::vector<Piece>& pieces,
                                                        ByteView sent);

private:
    [[nodiscard]] Bytes standIn(std::size_t length);

    Dictionary m_dictionary;
    std::uint32_t m_standIns = 1;
};

} // namespace fieldflash::transcript
