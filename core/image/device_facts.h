// SPDX-License-Identifier: MIT
// What the gate knows of a device, put together once (core/device/known_device.h) and asked once.
#pragma once

#include "core/base/address.h"
#include "core/base/bytes.h"
#include "core/memory/memory_range.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace fieldflash::image {

struct UsbId {
    std::uint16_t vendorId = 0;
    std::uint16_t productId = 0;
    friend bool operator==(const UsbId&, const UsbId&) = default;
};

/// "0483:df11"
[[nodiscard]] QString idText(const UsbId& id);

/// Absent means not known, or not asked.
struct DeviceFacts {
    /// Adjacent sectors with the same attributes.
    struct Memory {
        memory::MemoryRange where;
        bool isWritable = true;
        /// Option bytes, OTP and other registers: never written from a file.
        bool isSettings = false;
    };
    enum class Map {
        NotAsked,
        Missing, ///< no layout, or none that can be read
        Empty,   ///< layouts without a sector
        Announced,
    };
    Map map = Map::NotAsked;
    std::vector<Memory> memories; ///< ascending within one alternate setting
    /// Where a raw binary goes: the first sector that can be read, erased and written.
    std::optional<Address> flashStart;
    /// RAM ranges in which a stack may start (the end address counts as inside).
    std::vector<AddressRange> ram;

    /// The program that runs, or that is in flash according to its application header.
    std::optional<UsbId> application;
    std::optional<std::uint16_t> applicationVersion; ///< bcdDevice
    QString applicationBoard;                        ///< as its header names it
    QString applicationProduct;                      ///< the USB product name of a running program

    /// The bootloader, seen or expected: a file may state its id instead of the program's.
    std::optional<UsbId> bootloader;

    /// The chip as far as it is known: "STM32L476", "STM32L4" or only "STM32".
    QString family;

    /// What is at the lowest program address, where it was read.
    std::optional<Bytes> flashHead;

    /// One bank of a chip that starts from whichever bank contains a program (option BFB2).
    struct Bank {
        AddressRange range; ///< as the bootloader shows it
        Bytes head;         ///< what is at its start
    };
    /// Both banks, the lower one first; empty unless the option is set.
    std::vector<Bank> banks;
};

/// The lowest address of memory that programs can be in, writable or not.
[[nodiscard]] std::optional<Address> programMemoryStart(const DeviceFacts& device);

/// True for option bytes, OTP and registers by their address on any STM32 (reference manuals,
/// memory maps): system memory, peripherals, and OTP beside flash.
[[nodiscard]] bool isSettingsAddress(Address address);
/// True for on-chip RAM, by the address map of the Cortex-M.
[[nodiscard]] bool isRamAddress(Address address);
/// True for the windows of memory controllers (FMC, QUADSPI, OCTOSPI).
[[nodiscard]] bool isExternalAddress(Address address);
/// True for on-chip flash, at its own address.
[[nodiscard]] bool isFlashAddress(Address address);

/// "RAM", "option bytes, OTP memory or registers", "external memory", "flash", "not a memory of
/// this device".
[[nodiscard]] QString placeName(Address address);

} // namespace fieldflash::image
