// SPDX-License-Identifier: MIT
// A block of registers, and the bus that selects it by address.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace fieldflash::board {

/// Word registers; the bus converts narrow accesses into word accesses.
class Peripheral {
public:
    Peripheral() = default;
    Peripheral(const Peripheral&) = delete;
    Peripheral& operator=(const Peripheral&) = delete;
    virtual ~Peripheral() = default;

    /// `offset` is a multiple of 4 and lies inside the block.
    [[nodiscard]] virtual std::uint32_t read(std::uint32_t offset) = 0;
    virtual void write(std::uint32_t offset, std::uint32_t value) = 0;
    /// System reset.
    virtual void reset() = 0;

    /// True: narrow accesses have an effect of their own, so that a narrow write arrives without a
    /// read before it, and setWidth() is called before each access.
    [[nodiscard]] virtual bool distinguishesWidth() const { return false; }
    /// Bytes of the next access.
    virtual void setWidth(unsigned) { }
};

/// Stores written values without any effect: for blocks that start-up code configures but nothing
/// here depends on.
class PlainRegisters final : public Peripheral {
public:
    /// `initial`: reset values that are not 0.
    explicit PlainRegisters(std::map<std::uint32_t, std::uint32_t> initial = {});

    [[nodiscard]] std::uint32_t read(std::uint32_t offset) override;
    void write(std::uint32_t offset, std::uint32_t value) override;
    void reset() override { m_values = m_initial; }
    /// As read(), without side effects.
    [[nodiscard]] std::uint32_t value(std::uint32_t offset) const;

private:
    std::map<std::uint32_t, std::uint32_t> m_initial;
    std::map<std::uint32_t, std::uint32_t> m_values;
};

/// One register access, for the trace.
struct RegisterAccess {
    const std::string& block;
    std::uint32_t offset;
    std::uint32_t value;
    bool isWrite;
};

/// Does not own the attached blocks.
class PeripheralBus {
public:
    /// A block without a clock reads as 0 and ignores writes, as on a real chip (RM0351, 6.2.17).
    void attach(std::string name, std::uint32_t base, std::uint32_t size, Peripheral& peripheral,
                std::function<bool()> isClocked = {});

    [[nodiscard]] std::uint32_t read(std::uint32_t address, unsigned size);
    void write(std::uint32_t address, unsigned size, std::uint32_t value);
    void reset();

    std::function<void(const RegisterAccess&)> onAccess;
    /// Called once per block that was accessed without its clock.
    std::function<void(const std::string& block)> onUnclocked;

private:
    struct Block {
        std::string name;
        std::uint32_t base;
        std::uint32_t size;
        Peripheral* peripheral;
        std::function<bool()> isClocked;
        bool wasReported = false;
    };

    [[nodiscard]] Block* find(std::uint32_t address);

    std::vector<Block> m_blocks; ///< ascending by base
};

} // namespace fieldflash::board
