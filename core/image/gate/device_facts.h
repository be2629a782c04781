// SPDX-License-Identifier: MIT
// What the gate knows about a device (collected in core/device/known_device.h).
#pragma once

#include "core/base/address.h"
#include "core/base/bytes.h"
#include "core/base/usb_id.h"
#include "core/memory/memory_range.h"
#include "core/signature/public_key.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace fieldflash::image {

using fieldflash::idText;
using fieldflash::UsbId;

/// Absent means unknown or not queried.
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
        Missing, ///< no layout, or none that can be parsed
        Empty,   ///< layouts without sectors
        Announced,
    };
    Map map = Map::NotAsked;
    std::vector<Memory> memories; ///< ascending within one alternate setting
    /// Default address of a raw binary: the first readable, erasable and writable sector.
    std::optional<Address> flashStart;
    /// RAM ranges in which a stack may start (the end address counts as inside).
    std::vector<AddressRange> ram;

    /// The running program, or the one in flash according to its application header.
    std::optional<UsbId> application;
    std::optional<std::uint16_t> applicationVersion; ///< bcdDevice
    QString applicationBoard;                        ///< as named in its header
    QString applicationProduct;                      ///< USB product name of the running program

    /// The bootloader, seen or expected: a file may state its id instead of the application's.
    std::optional<UsbId> bootloader;

    /// The chip, as precisely as known: "STM32L476", "STM32L4" or only "STM32".
    QString family;

    /// Programs that this bootloader may contain, and bootloaders of other devices: ids that a file
    /// may state besides those of this program and this bootloader.
    std::vector<UsbId> programs;
    std::vector<UsbId> knownBootloaders;

    /// Keys by which a signed program can be checked.
    std::vector<signature::KnownKey> signers;

    /// A resident loader that verifies a program before it starts it.
    struct Loader {
        Address application = 0; ///< where the header of the program belongs
        std::uint16_t part = 0;  ///< DEV_ID
        QString board;
        bool isSigned = false; ///< starts only programs signed with the key
        signature::KeyId keyId{};
        std::uint32_t securityFloor = 0;
    };
    std::optional<Loader> loader;

    /// The bytes at the lowest program address, if they were read.
    std::optional<Bytes> flashHead;

    /// One bank of a chip that can start from either bank (option BFB2).
    struct Bank {
        AddressRange range; ///< as mapped by the bootloader
        Bytes head;         ///< the bytes at its start
    };
    /// Both banks, the lower one first; empty unless the option is set.
    std::vector<Bank> banks;
};

/// The lowest address of memory for programs, writable or not.
[[nodiscard]] std::optional<Address> programMemoryStart(const DeviceFacts& device);

/// True for option bytes, OTP and registers by their address on any STM32 (reference manuals,
/// memory maps): system memory, peripherals, and OTP next to flash.
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
