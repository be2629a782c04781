// SPDX-License-Identifier: MIT
// The runtime DFU library alone, called as from a C program.
#include "firmware/runtime_dfu/fieldflash_runtime_dfu.h"
#include "tests/support/catch.h"

#include <vector>

namespace {

using Bytes = std::initializer_list<uint8_t>;
using Words = std::initializer_list<uint16_t>;

constexpr uint8_t interfaceNumber = 3;
constexpr int stall = FIELDFLASH_RUNTIME_DFU_STALL;

FieldflashRuntimeDfu newDfu() { return FIELDFLASH_RUNTIME_DFU_INIT(interfaceNumber); }

int request(FieldflashRuntimeDfu& dfu, uint8_t type, uint8_t code, uint16_t value, uint16_t index,
            uint16_t length)
{
    const uint8_t setup[8] = {type,
                              code,
                              static_cast<uint8_t>(value),
                              static_cast<uint8_t>(value >> 8),
                              static_cast<uint8_t>(index),
                              static_cast<uint8_t>(index >> 8),
                              static_cast<uint8_t>(length),
                              static_cast<uint8_t>(length >> 8)};
    return fieldflash_runtime_dfu_setup(&dfu, setup);
}

int detach(FieldflashRuntimeDfu& dfu, uint16_t timeout = 1000)
{
    return request(dfu, 0x21, 0, timeout, interfaceNumber, 0);
}
int getStatus(FieldflashRuntimeDfu& dfu, uint16_t length = 6)
{
    return request(dfu, 0xA1, 3, 0, interfaceNumber, length);
}
int getState(FieldflashRuntimeDfu& dfu, uint16_t length = 1)
{
    return request(dfu, 0xA1, 5, 0, interfaceNumber, length);
}

std::vector<uint8_t> answer(const FieldflashRuntimeDfu& dfu, int size)
{
    return {dfu.answer, dfu.answer + size};
}

} // namespace

TEST_CASE("an idle application reports appIDLE and no error")
{
    FieldflashRuntimeDfu dfu = newDfu();
    CHECK(answer(dfu, getStatus(dfu)) == std::vector<uint8_t>{0, 0, 0, 0, 0, 0});
    CHECK(answer(dfu, getState(dfu)) == std::vector<uint8_t>{0});
    CHECK_FALSE(fieldflash_runtime_dfu_status_stage_done(&dfu));
}

TEST_CASE("DETACH is acknowledged, reported, and acted on after its status stage")
{
    FieldflashRuntimeDfu dfu = newDfu();
    CHECK(detach(dfu) == 0);
    CHECK(answer(dfu, getState(dfu)) == std::vector<uint8_t>{1});
    CHECK(answer(dfu, getStatus(dfu)) == std::vector<uint8_t>{0, 0, 0, 0, 1, 0});
    CHECK(fieldflash_runtime_dfu_status_stage_done(&dfu));
}

TEST_CASE("a bus reset while detaching enters the loader too, and at any other time does not")
{
    FieldflashRuntimeDfu dfu = newDfu();
    CHECK_FALSE(fieldflash_runtime_dfu_bus_reset(&dfu));
    detach(dfu);
    CHECK(fieldflash_runtime_dfu_bus_reset(&dfu));
    CHECK_FALSE(fieldflash_runtime_dfu_bus_reset(&dfu));
}

TEST_CASE("a detach that is not followed up ends with the shorter of the two time-outs")
{
    FieldflashRuntimeDfu dfu = newDfu();
    detach(dfu, 200);
    fieldflash_runtime_dfu_elapsed(&dfu, 199);
    CHECK(dfu.state == FIELDFLASH_DFU_APP_DETACH);
    fieldflash_runtime_dfu_elapsed(&dfu, 1);
    CHECK(dfu.state == FIELDFLASH_DFU_APP_IDLE);

    detach(dfu, 0xFFFF);
    fieldflash_runtime_dfu_elapsed(&dfu, FIELDFLASH_RUNTIME_DFU_DETACH_TIMEOUT - 1);
    CHECK(dfu.state == FIELDFLASH_DFU_APP_DETACH);
    fieldflash_runtime_dfu_elapsed(&dfu, 60'000);
    CHECK(dfu.state == FIELDFLASH_DFU_APP_IDLE);
}

TEST_CASE("a detach with a tiny time-out still waits for its status stage")
{
    for (const uint16_t timeout : Words{0, 1, 2}) {
        FieldflashRuntimeDfu dfu = newDfu();
        detach(dfu, timeout);
        fieldflash_runtime_dfu_elapsed(&dfu, FIELDFLASH_RUNTIME_DFU_SHORTEST_TIMEOUT - 1);
        CHECK(fieldflash_runtime_dfu_status_stage_done(&dfu));
        fieldflash_runtime_dfu_elapsed(&dfu, 1);
        CHECK(dfu.state == FIELDFLASH_DFU_APP_IDLE);
    }
}

TEST_CASE("a device that cannot use its bootloader refuses to detach, and the status names the "
          "string with the reason")
{
    FieldflashRuntimeDfu dfu = newDfu();
    dfu.refusalString = 7;
    CHECK(answer(dfu, getStatus(dfu)) == std::vector<uint8_t>{0, 0, 0, 0, 0, 0});
    CHECK(detach(dfu) == stall);
    CHECK_FALSE(fieldflash_runtime_dfu_status_stage_done(&dfu));
    CHECK_FALSE(fieldflash_runtime_dfu_bus_reset(&dfu));
    CHECK(answer(dfu, getStatus(dfu)) == std::vector<uint8_t>{0x0B, 0, 0, 0, 0, 7});
    CHECK(answer(dfu, getState(dfu)) == std::vector<uint8_t>{0});
}

TEST_CASE("time means nothing to an application that is not detaching")
{
    FieldflashRuntimeDfu dfu = newDfu();
    fieldflash_runtime_dfu_elapsed(&dfu, 60'000);
    CHECK(dfu.state == FIELDFLASH_DFU_APP_IDLE);
}

TEST_CASE("requests of DFU mode are refused, and end a detach")
{
    for (const uint8_t code : Bytes{1, 2, 4, 6, 7, 255}) {
        for (const uint8_t type : Bytes{0x21, 0xA1}) {
            FieldflashRuntimeDfu dfu = newDfu();
            CHECK(request(dfu, type, code, 0, interfaceNumber, 0) == stall);
            detach(dfu);
            CHECK(request(dfu, type, code, 0, interfaceNumber, 0) == stall);
            CHECK(dfu.state == FIELDFLASH_DFU_APP_IDLE);
        }
    }
}

TEST_CASE("a second DETACH is refused and ends the first")
{
    FieldflashRuntimeDfu dfu = newDfu();
    detach(dfu);
    CHECK(detach(dfu) == stall);
    CHECK(dfu.state == FIELDFLASH_DFU_APP_IDLE);
    CHECK(detach(dfu) == 0);
}

TEST_CASE("requests to another interface, of another type or in the wrong direction are refused")
{
    FieldflashRuntimeDfu dfu = newDfu();
    CHECK(request(dfu, 0x21, 0, 0, interfaceNumber + 1, 0) == stall);
    CHECK(request(dfu, 0x21, 0, 0, interfaceNumber + 0x100, 0) == stall);
    CHECK(request(dfu, 0x41, 0, 0, interfaceNumber, 0) == stall);
    CHECK(request(dfu, 0x22, 0, 0, interfaceNumber, 0) == stall);
    CHECK(request(dfu, 0xA1, 0, 0, interfaceNumber, 0) == stall);
    CHECK(request(dfu, 0x21, 3, 0, interfaceNumber, 6) == stall);
    CHECK(request(dfu, 0x21, 5, 0, interfaceNumber, 1) == stall);
}

TEST_CASE("a DETACH that brings data is refused")
{
    FieldflashRuntimeDfu dfu = newDfu();
    CHECK(request(dfu, 0x21, 0, 1000, interfaceNumber, 1) == stall);
    CHECK(dfu.state == FIELDFLASH_DFU_APP_IDLE);
}

TEST_CASE("no answer is longer than the host asked for")
{
    FieldflashRuntimeDfu dfu = newDfu();
    for (const uint16_t length : Words{0, 1, 3, 5})
        CHECK(getStatus(dfu, length) == length);
    CHECK(getStatus(dfu, 64) == 6);
    CHECK(getStatus(dfu, 0xFFFF) == 6);
    CHECK(getState(dfu, 0) == 0);
    CHECK(getState(dfu, 64) == 1);
}

TEST_CASE("the descriptor macro gives an interface and a functional descriptor")
{
    const uint8_t bytes[] = {FIELDFLASH_RUNTIME_DFU_DESCRIPTOR(interfaceNumber, 5)};
    CHECK(sizeof bytes == FIELDFLASH_RUNTIME_DFU_DESCRIPTOR_LENGTH);
    CHECK(std::vector<uint8_t>(bytes, bytes + sizeof bytes)
          == std::vector<uint8_t>{9, 4, 3, 0, 0, 0xFE, 1, 1, 5, 9, 0x21, 0x0B, 0xE8, 3, 0, 8, 0x10,
                                  1});
}
