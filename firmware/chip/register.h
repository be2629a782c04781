// SPDX-License-Identifier: MIT
// Peripheral registers that offer only the accesses that the hardware allows: writing a read-only
// register, or `|=` on a flag that is cleared by writing 1, does not compile.
#pragma once

#include <stdint.h>

namespace fieldflash::chip {

constexpr uint32_t bit(unsigned position) { return uint32_t{1} << position; }

/// A value placed in a field that starts at `position`.
constexpr uint32_t field(uint32_t value, unsigned position) { return value << position; }

class ReadOnly {
public:
    uint32_t read() const { return m_word; }
    bool has(uint32_t flags) const { return (m_word & flags) == flags; }
    /// For waiting (chip/time.h); reading it is all that it allows.
    const volatile uint32_t& word() const { return m_word; }

private:
    volatile uint32_t m_word;
};

class WriteOnly {
public:
    void write(uint32_t value) { m_word = value; }

private:
    volatile uint32_t m_word;
};

class ReadWrite {
public:
    uint32_t read() const { return m_word; }
    bool has(uint32_t flags) const { return (m_word & flags) == flags; }
    /// For waiting (chip/time.h); reading it is all that it allows.
    const volatile uint32_t& word() const { return m_word; }
    void write(uint32_t value) { m_word = value; }
    void set(uint32_t flags) { m_word = m_word | flags; }
    void clear(uint32_t flags) { m_word = m_word & ~flags; }
    /// Replaces the bits under `mask` by those of `value`, in one write.
    void modify(uint32_t mask, uint32_t value) { m_word = (m_word & ~mask) | value; }

private:
    volatile uint32_t m_word;
};

/// Flags set by hardware and cleared by writing 1. Assigned, never read-modify-written, which would
/// acknowledge every pending flag.
class WriteOneToClear {
public:
    uint32_t read() const { return m_word; }
    bool has(uint32_t flags) const { return (m_word & flags) == flags; }
    /// For waiting (chip/time.h); reading it is all that it allows.
    const volatile uint32_t& word() const { return m_word; }
    void acknowledge(uint32_t flags) { m_word = flags; }

private:
    volatile uint32_t m_word;
};

/// Words between registers that this program does not use.
template <unsigned words> struct Gap {
private:
    volatile uint32_t m_words[words];
};

/// The peripheral of type `T` at its address on the bus.
template <typename T> T& peripheral(uint32_t address) { return *reinterpret_cast<T*>(address); }

} // namespace fieldflash::chip
