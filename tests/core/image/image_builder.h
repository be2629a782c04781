// SPDX-License-Identifier: MIT
// Builds firmware files byte by byte from the published layouts, without the writers under test.
#pragma once

#include "core/base/result.h"
#include "core/image/content/firmware_image.h"

#include <random>
#include <string>
#include <vector>

namespace fieldflash::test {

inline constexpr Address kFlash = 0x08000000;

struct SuffixFields {
    std::uint16_t bcdDevice = 0;
    std::uint16_t idProduct = 0;
    std::uint16_t idVendor = 0x0483;
    std::uint16_t bcdDFU = 0x011A;
    std::uint8_t bLength = 16; ///< above 16: zeros are inserted before the known fields
};

struct BuiltTarget {
    std::uint8_t alternateSetting = 0;
    bool isNamed = true;
    std::string name = "ST...";
    std::vector<image::Segment> elements;
};

enum class SizeConvention { WithoutSuffix, WholeFile };

/// The bytes of `text`, one per character.
Bytes bytesOf(const std::string& text);

/// 0, 1, 2 … 255, 0 …
Bytes countingBytes(std::size_t size);

void put16(Bytes& file, std::size_t offset, std::uint16_t value);
void put32(Bytes& file, std::size_t offset, std::uint32_t value);
void put32(SharedBytes& file, std::size_t offset, std::uint32_t value);

/// Corrects the CRC in the last four bytes.
void reseal(Bytes& file);

Bytes withSuffix(Bytes content, const SuffixFields& fields);

/// As ST's tool writes it: 0xCC after the NUL of the name.
Bytes dfuseFile(const std::vector<BuiltTarget>& targets,
                SizeConvention convention = SizeConvention::WithoutSuffix,
                const SuffixFields& fields = {});

/// A program of `size` bytes linked for `base`: vector table of 16 words, then zeros.
Bytes program(Address base, std::size_t size, Address stack = 0x20018000);

/// One target at alternate setting 0, with addresses.
image::FirmwareImage imageOf(std::vector<image::Segment> segments);

/// Gives the same numbers with every standard library.
class Random {
public:
    explicit Random(std::uint32_t seed) : m_engine(seed) { }
    /// 0 … limit - 1
    std::uint32_t below(std::uint32_t limit)
    {
        return static_cast<std::uint32_t>(m_engine()) % limit;
    }
    Bytes bytes(std::size_t size);

private:
    std::mt19937 m_engine;
};

/// The summary of the error, or "" on success.
std::string summaryOf(const Result<image::FirmwareImage>& result);

} // namespace fieldflash::test
