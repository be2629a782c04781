// SPDX-License-Identifier: MIT
// The command line as a value.
#pragma once

#include "core/base/address.h"
#include "core/base/result.h"
#include "core/device/device_selector.h"
#include "core/image/sanity_gate.h"
#include "core/plan/policy.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <set>
#include <vector>

namespace fieldflash::cli {

enum class Command {
    Help,        ///< `--help`, also of one command
    Version,     ///< `--version`
    VirtualHelp, ///< `--virtual=help`
    List,
    Info,
    Plan,
    Update,
    Restore,
    Verify,
    Read,
    Erase,
    Unprotect,
    Detach,
    Leave,
    Convert,
    Replay,
    Series,
    OptionBytes,
};

/// "update"; what a person types, and the "command" of the JSON report.
[[nodiscard]] QString commandName(Command command);
[[nodiscard]] std::optional<Command> commandFromName(const QString& name);

struct Arguments {
    Command command = Command::Help;
    /// With Help, Version and VirtualHelp: what is shown.
    QString shownText;

    QString inputFile;  ///< info, plan, update, restore, verify, convert, series
    QString outputFile; ///< read, convert

    /// Set when `--virtual` was given; its text may be empty.
    std::optional<QString> virtualSwitches;
    device::DeviceSelector device;
    bool hasDevice = false; ///< `--device` was given
    std::optional<Address> address;
    std::vector<AddressRange> ranges; ///< of the device: read, erase; else of the file
    /// Where the lowest byte of the file goes; absent: where the file says.
    std::optional<Address> moveTo;
    bool verify = true;
    bool leave = true;
    bool preserve = true;
    /// By `--allow`, and by `--skip`, which is the permission to leave bytes out.
    std::set<image::FindingCode> allowed;
    plan::Policy policy = plan::Policy::Auto;
    bool wholeChip = false;
    bool eraseEverything = false; ///< unprotect: the person knows what it costs
    std::vector<AddressRange> excluded;
    QString backupFile;

    bool json = false;
    QString logFile;
    QString recordFile;           ///< the support bundle to write; empty: none
    bool recordsFirmware = false; ///< with its bytes
    QString firmwareFile;         ///< replay: what was written then
    bool yes = false;

    /// series: number of boards; absent: until it is interrupted.
    std::optional<std::size_t> count;
    QString csvFile; ///< series: one line per board is added; empty: none

    /// convert: what the container states.
    std::optional<std::uint16_t> vendorId;
    std::optional<std::uint16_t> productId;
    std::optional<std::uint16_t> bcdDevice;
    std::optional<std::uint8_t> alternateSetting;
    std::optional<std::uint32_t> family; ///< convert: of a UF2 file
};

/// `arguments` without the program's name. Errors: Usage.
[[nodiscard]] Result<Arguments> parseArguments(const QStringList& arguments);

/// Also for command lines that make no sense otherwise: was JSON asked for?
[[nodiscard]] bool wantsJson(const QStringList& arguments);

} // namespace fieldflash::cli
