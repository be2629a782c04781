// SPDX-License-Identifier: MIT
#include "core/base/shared_bytes.h"

#include <algorithm>
#include <utility>

namespace fieldflash {

SharedBytes::SharedBytes(Bytes bytes)
    : m_buffer(std::make_shared<Bytes>(std::move(bytes))),
      m_view(*m_buffer)
{
}

SharedBytes::SharedBytes(std::initializer_list<std::uint8_t> bytes) : SharedBytes(Bytes(bytes)) { }

SharedBytes SharedBytes::part(std::size_t offset, std::size_t size) const
{
    SharedBytes part = *this;
    part.m_view = m_view.subspan(offset, size);
    return part;
}

void SharedBytes::set(std::size_t index, std::uint8_t value)
{
    if (m_buffer.use_count() != 1 || m_view.size() != m_buffer->size())
        *this = SharedBytes(toBytes());
    (*m_buffer)[index] = value;
}

bool operator==(const SharedBytes& left, const SharedBytes& right)
{
    return std::ranges::equal(left.m_view, right.m_view);
}

} // namespace fieldflash
