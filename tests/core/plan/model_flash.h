// SPDX-License-Identifier: MIT
// Flash as a plan sees it: strict about erasing, and with power cuts.
#pragma once

#include "core/memory/sparse_bytes.h"
#include "core/plan/plan.h"

#include <algorithm>
#include <map>
#include <optional>
#include <random>
#include <set>
#include <stdexcept>
#include <string>

namespace fieldflash::test {

/// One memory. Throws where real flash would fail.
class ModelFlash {
public:
    ModelFlash(Address first, Bytes content)
        : m_first(first),
          m_bytes(std::move(content)),
          m_isProgrammed(m_bytes.size() / 8 + 1)
    {
        // Content written by a debugger or an earlier tool: only empty program units may be
        // written.
        for (std::size_t word = 0; word * 8 < m_bytes.size(); ++word)
            m_isProgrammed[word] = !isErased(view({offsetAddress(word * 8), 8}));
    }

    [[nodiscard]] const Bytes& bytes() const { return m_bytes; }
    [[nodiscard]] Bytes read(AddressRange range) const
    {
        const ByteView bytes = view(range);
        return Bytes(bytes.begin(), bytes.end());
    }

    /// Like a survey: torn program units are unreadable.
    void readInto(memory::SparseBytes& known, std::uint8_t alternateSetting,
                  AddressRange range) const
    {
        known.put(alternateSetting, range.first, view(range));
        for (const Address word : m_torn) {
            const AddressRange place = intersection(range, {word, 8});
            if (!place.isEmpty())
                known.putUnreadable({alternateSetting, place});
        }
    }

    void apply(const plan::Operation& operation)
    {
        using Kind = plan::Operation::Kind;
        switch (operation.kind) {
        case Kind::EraseSector:
        case Kind::MassErase: erase(operation.range); break;
        case Kind::CheckErased:
            if (!isErased(read(operation.range)))
                throw std::logic_error("not erased");
            break;
        case Kind::Write: write(operation, operation.range.size); break;
        case Kind::CheckEraseUnit:
        case Kind::Verify:
            if (read(operation.range) != operation.bytes || isTorn(operation.range))
                throw std::logic_error("a proof that fails");
            break;
        }
    }

    /// The power is cut in the middle of the operation.
    void cut(const plan::Operation& operation, std::mt19937& random)
    {
        using Kind = plan::Operation::Kind;
        if (operation.kind == Kind::EraseSector || operation.kind == Kind::MassErase) {
            for (ByteCount at = 0; at < operation.range.size; at += 8) {
                const auto kind = random() % 3;
                const AddressRange word{operation.range.first + static_cast<Address>(at), 8};
                if (kind == 0)
                    erase(word);
                else if (kind == 1)
                    m_torn.insert(word.first);
            }
        }
        if (operation.kind == Kind::Write) {
            const ByteCount done = random() % (operation.range.size / 8) * 8;
            write(operation, done);
            if (random() % 2 == 0) {
                m_torn.insert(operation.range.first + static_cast<Address>(done));
                m_isProgrammed.at((operation.range.first - m_first + done) / 8) = true;
            }
        }
    }

private:
    [[nodiscard]] Address offsetAddress(std::size_t offset) const
    {
        return m_first + static_cast<Address>(offset);
    }
    [[nodiscard]] ByteView view(AddressRange range) const
    {
        return ByteView(m_bytes).subspan(range.first - m_first, range.size);
    }
    [[nodiscard]] bool isTorn(AddressRange range) const
    {
        return std::ranges::any_of(
            m_torn, [range](Address word) { return AddressRange{word, 8}.overlaps(range); });
    }
    void erase(AddressRange range)
    {
        for (ByteCount i = 0; i < range.size; ++i)
            m_bytes.at(range.first - m_first + i) = kErasedByte;
        for (ByteCount i = 0; i < range.size; i += 8)
            m_isProgrammed.at((range.first - m_first + i) / 8) = false;
        std::erase_if(m_torn, [range](Address word) { return range.contains(ByteCount{word}); });
    }
    void write(const plan::Operation& operation, ByteCount size)
    {
        if (operation.range.first % 8 != 0 || operation.range.size % 8 != 0
            || operation.bytes.size() != operation.range.size)
            throw std::logic_error("a write that is not made of flash words");
        const std::size_t offset = operation.range.first - m_first;
        for (std::size_t i = 0; i < size; ++i) {
            if (i % 8 == 0) {
                if (m_isProgrammed.at((offset + i) / 8))
                    throw std::logic_error("a write to what is not erased");
                m_isProgrammed.at((offset + i) / 8) = true;
            }
            m_bytes.at(offset + i) = operation.bytes[i];
        }
    }

    Address m_first;
    Bytes m_bytes;
    std::vector<bool> m_isProgrammed; ///< per program unit
    std::set<Address> m_torn;
};

} // namespace fieldflash::test
