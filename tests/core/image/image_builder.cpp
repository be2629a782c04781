// SPDX-License-Identifier: MIT
#include "tests/core/image/image_builder.h"

namespace fieldflash::test {

namespace {

/// Bit by bit, independent of the library that the readers use.
std::uint32_t slowCrc(ByteView bytes)
{
    std::uint32_t crc = 0xFFFFFFFF;
    for (const std::uint8_t byte : bytes) {
        crc ^= byte;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
    }
    return crc;
}

void append(Bytes& bytes, const Bytes& more)
{
    bytes.insert(bytes.end(), more.begin(), more.end());
}

Bytes elementsOf(const BuiltTarget& target)
{
    Bytes bytes;
    for (const image::Segment& element : target.elements) {
        appendLittle32(bytes, element.address);
        appendLittle32(bytes, static_cast<std::uint32_t>(element.bytes.size()));
        append(bytes, element.bytes.toBytes());
    }
    return bytes;
}

} // namespace

Bytes bytesOf(const std::string& text) { return {text.begin(), text.end()}; }

Bytes countingBytes(std::size_t size)
{
    Bytes bytes(size);
    for (std::size_t i = 0; i < size; ++i)
        bytes[i] = static_cast<std::uint8_t>(i);
    return bytes;
}

void put16(Bytes& file, std::size_t offset, std::uint16_t value)
{
    file.at(offset) = static_cast<std::uint8_t>(value & 0xFF);
    file.at(offset + 1) = static_cast<std::uint8_t>(value >> 8);
}

void put32(Bytes& file, std::size_t offset, std::uint32_t value)
{
    put16(file, offset, static_cast<std::uint16_t>(value & 0xFFFF));
    put16(file, offset + 2, static_cast<std::uint16_t>(value >> 16));
}

void put32(SharedBytes& file, std::size_t offset, std::uint32_t value)
{
    Bytes bytes = file.toBytes();
    put32(bytes, offset, value);
    file = std::move(bytes);
}

void reseal(Bytes& file)
{
    put32(file, file.size() - 4, slowCrc(ByteView(file).first(file.size() - 4)));
}

Bytes withSuffix(Bytes content, const SuffixFields& fields)
{
    content.insert(content.end(), fields.bLength - 16U, 0);
    appendLittle16(content, fields.bcdDevice);
    appendLittle16(content, fields.idProduct);
    appendLittle16(content, fields.idVendor);
    appendLittle16(content, fields.bcdDFU);
    append(content, bytesOf("UFD"));
    content.push_back(fields.bLength);
    appendLittle32(content, 0);
    reseal(content);
    return content;
}

Bytes dfuseFile(const std::vector<BuiltTarget>& targets, SizeConvention convention,
                const SuffixFields& fields)
{
    Bytes file = bytesOf("DfuSe\x01");
    appendLittle32(file, 0);
    file.push_back(static_cast<std::uint8_t>(targets.size()));
    for (const BuiltTarget& target : targets) {
        append(file, bytesOf("Target"));
        file.push_back(target.alternateSetting);
        appendLittle32(file, target.isNamed ? 1 : 0);
        Bytes name = bytesOf(target.name);
        if (name.size() < 255)
            name.push_back(0);
        name.resize(255, 0xCC);
        append(file, name);
        const Bytes elements = elementsOf(target);
        appendLittle32(file, static_cast<std::uint32_t>(elements.size()));
        appendLittle32(file, static_cast<std::uint32_t>(target.elements.size()));
        append(file, elements);
    }
    const std::size_t suffixSize = convention == SizeConvention::WholeFile ? fields.bLength : 0U;
    put32(file, 6, static_cast<std::uint32_t>(file.size() + suffixSize));
    return withSuffix(std::move(file), fields);
}

Bytes program(Address base, std::size_t size, Address stack)
{
    Bytes bytes(size, 0);
    put32(bytes, 0, stack);
    for (std::size_t vector = 1; vector < 16; ++vector)
        put32(bytes, vector * 4, base + 0x41 + static_cast<Address>(vector) * 2);
    for (const std::size_t reserved : {7U, 8U, 9U, 10U, 13U})
        put32(bytes, reserved * 4, 0);
    return bytes;
}

image::FirmwareImage imageOf(std::vector<image::Segment> segments)
{
    image::FirmwareImage image;
    image.format = image::Format::IntelHex;
    image.targets.push_back({0, {}, std::move(segments)});
    return image;
}

Bytes Random::bytes(std::size_t size)
{
    Bytes bytes(size);
    for (std::uint8_t& byte : bytes)
        byte = static_cast<std::uint8_t>(below(256));
    return bytes;
}

std::string summaryOf(const Result<image::FirmwareImage>& result)
{
    return result ? std::string() : result.error().summary().toStdString();
}

} // namespace fieldflash::test
