// SPDX-License-Identifier: MIT
// Bytes that many values share: a firmware file is read once, and copies of its image cost nothing.
#pragma once

#include "core/base/bytes.h"

#include <initializer_list>
#include <memory>

namespace fieldflash {

/// A reference-counted buffer or a part of one. Copies and parts keep the whole buffer alive; set()
/// detaches a copy. May be copied and read on any thread.
class SharedBytes {
public:
    SharedBytes() = default;
    /// Takes ownership.
    SharedBytes(Bytes bytes);
    SharedBytes(std::initializer_list<std::uint8_t> bytes);

    /// Shares the buffer. Precondition: `offset + size <= size()`.
    [[nodiscard]] SharedBytes part(std::size_t offset, std::size_t size) const;

    [[nodiscard]] std::size_t size() const { return m_view.size(); }
    [[nodiscard]] bool empty() const { return m_view.empty(); }
    [[nodiscard]] const std::uint8_t* data() const { return m_view.data(); }
    [[nodiscard]] const std::uint8_t* begin() const { return m_view.data(); }
    [[nodiscard]] const std::uint8_t* end() const { return m_view.data() + m_view.size(); }
    [[nodiscard]] std::uint8_t front() const { return m_view.front(); }
    [[nodiscard]] std::uint8_t back() const { return m_view.back(); }
    [[nodiscard]] std::uint8_t operator[](std::size_t index) const { return m_view[index]; }
    [[nodiscard]] Bytes toBytes() const { return {begin(), end()}; }

    /// Other copies keep the old value. Precondition: `index < size()`.
    void set(std::size_t index, std::uint8_t value);

    friend bool operator==(const SharedBytes& left, const SharedBytes& right);

private:
    std::shared_ptr<Bytes> m_buffer;
    ByteView m_view;
};

} // namespace fieldflash
