// SPDX-License-Identifier: MIT
// The bytes of transfers without the bytes of firmware: what both sides of a recording already know
// is pointed at, what they do not know is named by its hash.
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
        Fill,    ///< `length` times `value`
        Known,   ///< from `offset` of the dictionary
        LeftOut, ///< new to both sides; `hash` where there is one
        New,     ///< new to both sides; `bytes`
        Plain,   ///< `bytes` that nothing points at later: commands and answers
    };

    Kind kind = Kind::LeftOut;
    std::size_t length = 0;
    std::uint8_t value = 0;
    std::uint64_t offset = 0;
    QString
        hash; ///< the first half of the SHA-256; none for pieces so short that it would tell them
    Bytes bytes;
    friend bool operator==(const Piece&, const Piece&) = default;
};

/// No single transfer is longer.
inline constexpr std::size_t kLongestPayload = 65535;
/// More than any recording of a real update teaches.
inline constexpr std::size_t kLargestDictionary = std::size_t{64} * 1024 * 1024;

/// Every byte that recording and replay have in common, in the order in which both came to know
/// it: the file that is written, then each new piece of each payload. On replay the pieces that
/// were left out are stand-ins.
class Dictionary {
public:
    /// Nothing more is taken in once it is full.
    void add(ByteView bytes);
    [[nodiscard]] const Bytes& bytes() const { return m_bytes; }
    [[nodiscard]] std::optional<ByteView> at(std::uint64_t offset, std::size_t length) const;

private:
    Bytes m_bytes; ///< each addition begins at a multiple of 8
};

/// Of the recording.
class PayloadEncoder {
public:
    explicit PayloadEncoder(bool includesBytes) : m_includesBytes(includesBytes) { }

    /// The content of a firmware file, before the first payload that contains some of it.
    void learn(ByteView content);
    /// The next `most` bytes (8 at least) of what was learned can be found from now on; true: there
    /// are more. Without these calls encode() takes longer, 70 ms for a megabyte.
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
    std::unordered_map<std::uint64_t, std::size_t> m_places; ///< of eight bytes in the dictionary
    std::map<Bytes, std::size_t> m_shortPlaces;
    std::size_t m_prepared = 0; ///< so much of the dictionary is in m_places
    std::size_t m_next = 0;     ///< where the last match ended: the next one often begins there
};

/// Of the replay.
class PayloadDecoder {
public:
    void learn(ByteView content);
    /// What the device answered; stand-ins where that was left out. Errors: BadFile when the pieces
    /// point beyond what is known.
    [[nodiscard]] Result<Bytes> decode(const std::vector<Piece>& pieces);
    /// Compares what the host sends now with what it sent then: the first place where they
    /// differ, nothing when they do not.
    [[nodiscard]] std::optional<std::size_t> difference(const std::vector<Piece>& pieces,
                                                        ByteView sent);

private:
    [[nodiscard]] Bytes standIn(std::size_t length);

    Dictionary m_dictionary;
    std::uint32_t m_standIns = 1;
};

} // namespace fieldflash::transcript
