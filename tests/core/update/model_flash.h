// SPDX-License-Identifier: MIT
// Flash as a plan sees it: strict about what was erased, and nothing else.
#pragma once

#include "core/update/plan.h"

#include <algorithm>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>

namespace fieldflash::test {

/// One area. Throws where real flash would fail.
class ModelFlash {
public:
    ModelFlash(Address first, Bytes content)
        : m_first(first),
          m_bytes(std::move(content)),
          m_isErased(m_bytes.size(), false)
    {
    }

    [[nodiscard]] const Bytes& bytes() const { return m_bytes; }
    [[nodiscard]] Bytes read(AddressRange range) const
    {
        const auto begin = m_bytes.begin() + static_cast<std::ptrdiff_t>(range.first - m_first);
        return Bytes(begin, begin + static_cast<std::ptrdiff_t>(range.size));
    }

    void apply(const update::Operation& operation)
    {
        using Kind = update::Operation::Kind;
        const std::size_t offset = operation.range.first - m_first;
        switch (operation.kind) {
        case Kind::EraseSector:
        case Kind::MassErase:
            for (std::size_t i = 0; i < operation.range.size; ++i) {
                m_bytes.at(offset + i) = kErasedByte;
                m_isErased.at(offset + i) = true;
            }
            break;
        case Kind::CheckErased:
            if (!isErased(read(operation.range)))
                throw std::logic_error("not erased");
            break;
        case Kind::Write:
            if (operation.range.first % 8 != 0 || operation.range.size % 8 != 0
                || operation.bytes.size() != operation.range.size)
                throw std::logic_error("a write that is not made of flash words");
            for (std::size_t i = 0; i < operation.range.size; ++i) {
                if (!m_isErased.at(offset + i))
                    throw std::logic_error("a write to what is not erased");
                m_isErased.at(offset + i) = false;
                m_bytes.at(offset + i) = operation.bytes[i];
            }
            break;
        case Kind::Verify:
            if (read(operation.range) != operation.bytes)
                throw std::logic_error("a proof that fails");
            break;
        }
    }

private:
    Address m_first;
    Bytes m_bytes;
    std::vector<bool> m_isErased;
};

} // namespace fieldflash::test
