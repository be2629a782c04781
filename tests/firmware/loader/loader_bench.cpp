// SPDX-License-Identifier: MIT
#include "tests/firmware/loader/loader_bench.h"

#include "core/virtual_board/cpu/stm32l476.h"
#include "firmware/contract/flash_map.h"
#include "firmware/contract/signed_image.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <cstring>

namespace fieldflash::test {

using namespace std::chrono_literals;

namespace {

using Kind = board::Reply::Kind;

board::SetupPacket classRequest(std::uint8_t direction, std::uint8_t request, std::uint16_t value,
                                std::uint16_t length)
{
    return {.bmRequestType = static_cast<std::uint8_t>(direction | 0x21),
            .bRequest = request,
            .wValue = value,
            .wIndex = 0,
            .wLength = length};
}

Bytes addressCommand(std::uint8_t command, Address address)
{
    Bytes bytes{command};
    appendLittle32(bytes, address);
    return bytes;
}

} // namespace

LoaderBench::LoaderBench(const QString& loader, board::BoardSwitches switches,
                         const QString& boardName)
    : chip(loader, std::move(switches), boardName)
{
}

bool LoaderBench::isLoaderThere()
{
    const auto devices = chip.bus->devices();
    return std::ranges::any_of(devices, [](const usb::DeviceInfo& device) {
        return device.vendorId == FIELDFLASH_LOADER_VENDOR_ID
            && device.productId == FIELDFLASH_LOADER_PRODUCT_ID;
    });
}

void LoaderBench::awaitLoader()
{
    REQUIRE(chip.awaitDevice(FIELDFLASH_LOADER_VENDOR_ID, FIELDFLASH_LOADER_PRODUCT_ID));
}

std::optional<std::uint8_t> LoaderBench::runningProgram(Clock::Duration limit)
{
    const auto& soc = chip.board->chip();
    for (const auto end = chip.clock.now() + limit; chip.clock.now() < end; chip.pass(1ms)) {
        const std::uint32_t pc = soc.processor().programCounter();
        if (pc >= kApplication && pc < FIELDFLASH_FLASH_BASE + FIELDFLASH_FLASH_SIZE) {
            chip.pass(1ms);
            return soc.sram1()[kNumberAddress - FIELDFLASH_SRAM1_BASE];
        }
    }
    return std::nullopt;
}

std::optional<std::uint8_t> LoaderBench::firstLife()
{
    auto& soc = chip.board->chip();
    const board::PinName led = chip.profile.led;
    // A chip that resets again and again is halted: executing that for long takes minutes.
    soc.bootsIntoRom = [resets = 0]() mutable { return ++resets > 20; };
    for (const auto end = soc.now() + 3s; soc.now() < end; soc.advanceTo(soc.now() + 200us)) {
        if (soc.port(led.port).isOutput(led.pin))
            return std::nullopt;
        const std::uint32_t pc = soc.processor().programCounter();
        if (pc < kApplication || pc >= FIELDFLASH_FLASH_BASE + FIELDFLASH_FLASH_SIZE)
            continue;
        soc.advanceTo(soc.now() + 200us);
        return soc.sram1()[kNumberAddress - FIELDFLASH_SRAM1_BASE];
    }
    FAIL("neither the loader nor a program runs");
    return std::nullopt;
}

void LoaderBench::powerCycle()
{
    chip.board->powerOff();
    chip.pass(10ms); // until the bus has noticed
    chip.board->flash().restorePower();
    chip.board->powerOn();
}

DfuStatus LoaderBench::status()
{
    const board::Reply reply = chip.control(classRequest(0x80, 3, 0, 6));
    if (reply.kind != Kind::Completed || reply.data.size() != 6)
        return {};
    return {reply.data[0], readLittle32(reply.data, 1) & 0xFFFFFF, reply.data[4], reply.data[5]};
}

bool LoaderBench::download(std::uint16_t block, const Bytes& data)
{
    const auto size = static_cast<std::uint16_t>(data.size());
    return chip.control(classRequest(0, 1, block, size), data).kind == Kind::Completed;
}

bool LoaderBench::clearStatus()
{
    return chip.control(classRequest(0, 4, 0, 0)).kind == Kind::Completed;
}

std::uint32_t LoaderBench::runningSlot() const
{
    return chip.board->chip().processor().systemControl().vtor() - FIELDFLASH_SIGNED_HEADER_SIZE;
}

bool LoaderBench::abort() { return chip.control(classRequest(0, 6, 0, 0)).kind == Kind::Completed; }

std::optional<Bytes> LoaderBench::upload(std::uint16_t block, std::uint16_t length)
{
    board::Reply reply = chip.control(classRequest(0x80, 2, block, length));
    if (reply.kind != Kind::Completed)
        return std::nullopt;
    return std::move(reply.data);
}

DfuStatus LoaderBench::settle()
{
    DfuStatus now = status();
    for (int polls = 0; now.state == 4 && polls < 2000; ++polls) {
        chip.pass(std::chrono::milliseconds(now.pollTimeout));
        now = status();
    }
    return now;
}

DfuStatus LoaderBench::command(const Bytes& bytes)
{
    if (!download(0, bytes))
        return status();
    const DfuStatus first = status();
    if (first.state == 10)
        return first;
    CHECK(first.state == 4); // dfu-util requires dfuDNBUSY first
    chip.pass(std::chrono::milliseconds(first.pollTimeout));
    return settle();
}

DfuStatus LoaderBench::setAddress(Address address)
{
    return command(addressCommand(0x21, address));
}

DfuStatus LoaderBench::erase(Address address) { return command(addressCommand(0x41, address)); }

DfuStatus LoaderBench::write(Address address, const Bytes& bytes)
{
    DfuStatus now = setAddress(address);
    std::uint16_t block = 2;
    for (std::size_t at = 0; at < bytes.size() && now.state == 5; at += FIELDFLASH_PAGE_SIZE) {
        Bytes page(FIELDFLASH_PAGE_SIZE, 0xFF);
        const std::size_t size = std::min<std::size_t>(page.size(), bytes.size() - at);
        std::copy_n(bytes.begin() + static_cast<std::ptrdiff_t>(at), size, page.begin());
        if (!download(block++, page))
            return status();
        now = settle();
    }
    return now;
}

DfuStatus LoaderBench::leave()
{
    if (!download(0, {}))
        return status();
    return settle();
}

std::optional<Bytes> LoaderBench::vendorRead(std::uint8_t request, std::uint16_t value,
                                             std::uint16_t length)
{
    board::Reply reply = chip.control({.bmRequestType = 0xC1,
                                       .bRequest = request,
                                       .wValue = value,
                                       .wIndex = 0,
                                       .wLength = length});
    if (reply.kind != Kind::Completed)
        return std::nullopt;
    return std::move(reply.data);
}

bool LoaderBench::vendorWrite(std::uint8_t request, std::uint16_t value, const Bytes& data)
{
    return chip.control({.bmRequestType = 0x41,
                         .bRequest = request,
                         .wValue = value,
                         .wIndex = 0,
                         .wLength = static_cast<std::uint16_t>(data.size())},
                        data)
               .kind
        == Kind::Completed;
}

FieldflashLoaderReport LoaderBench::report()
{
    FieldflashLoaderReport report{};
    const auto bytes = vendorRead(FIELDFLASH_LOADER_REQUEST_REPORT, 0, sizeof report);
    REQUIRE(bytes.has_value());
    REQUIRE(bytes->size() == sizeof report);
    std::memcpy(&report, bytes->data(), sizeof report);
    return report;
}

std::string LoaderBench::string(std::uint8_t index)
{
    const board::Reply reply = chip.control({.bmRequestType = 0x80,
                                             .bRequest = 6,
                                             .wValue = static_cast<std::uint16_t>(0x0300 | index),
                                             .wIndex = 0x0409,
                                             .wLength = 255});
    REQUIRE(reply.kind == Kind::Completed);
    std::string text;
    for (std::size_t at = 2; at + 1 < reply.data.size(); at += 2)
        text += static_cast<char>(reply.data[at]);
    return text;
}

Bytes LoaderBench::flash(Address address, std::size_t size) const
{
    return chip.board->flash().read({address, size});
}

Bytes LoaderBench::loaderBytes() const
{
    return flash(FIELDFLASH_LOADER_BASE, FIELDFLASH_LOADER_APPLICATION - FIELDFLASH_LOADER_BASE);
}

Bytes LoaderBench::loaderCode() const
{
    return flash(FIELDFLASH_LOADER_BASE, FIELDFLASH_LOADER_CODE_SIZE);
}

} // namespace fieldflash::test
