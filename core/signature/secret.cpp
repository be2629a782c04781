// SPDX-License-Identifier: MIT
#include "core/signature/secret.h"

#include <sodium.h>

#include <cstdlib>
#include <new>
#include <utility>

namespace fieldflash::signature {

void startSodium()
{
    static const int s_result = sodium_init();
    // It fails only if the system has no source of random numbers: no key could be made safely.
    if (s_result < 0)
        std::abort();
}

Secret::Secret(std::size_t size) : m_size(size)
{
    startSodium();
    m_bytes.reset(static_cast<std::uint8_t*>(sodium_malloc(size)));
    if (!m_bytes)
        throw std::bad_alloc();
    sodium_memzero(m_bytes.get(), size);
}

Secret::Secret(Secret&& other) noexcept
    : m_bytes(std::move(other.m_bytes)),
      m_size(std::exchange(other.m_size, 0))
{
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    m_bytes = std::move(other.m_bytes);
    m_size = std::exchange(other.m_size, 0);
    return *this;
}

void Secret::shrink(std::size_t size)
{
    sodium_memzero(m_bytes.get() + size, m_size - size);
    m_size = size;
}

void Secret::Release::operator()(std::uint8_t* bytes) const { sodium_free(bytes); }

} // namespace fieldflash::signature
