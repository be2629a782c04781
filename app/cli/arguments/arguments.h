// SPDX-License-Identifier: MIT
// The command line as a value.
#pragma once

#include "core/base/address.h"
#include "core/base/result.h"
#include "core/device/device_selector.h"
#include "core/image/gate/sanity_gate.h"
#include "core/plan/policy.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <set>
#include <vector>

namespace fieldflash::cli {

enum class Command {
    Help,        ///< `--help`, also for one command
    Version,     ///< `--version`
    VirtualHelp, ///< `--virtual=help`
    List,
    Devices,
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
    Key,
    Sign,
    Pack,
    ExportCab,
    Import,
    InstallLoader,
};

/// "update"; as typed, and the "command" of the JSON report.
[[nodiscard]] QString commandName(Command command);
[[nodiscard]] std::optional<Command> commandFromName(const QString& name);

struct Arguments {
    Command command = Command::Help;
    /// For Help, Version and VirtualHelp: the text to show.
    QString shownText;

    QString action; ///< key: "new" or "show"; pack: "check" or empty

    QString inputFile;  ///< info, plan, update, restore, verify, convert, series, sign,
                        ///< export-cab, import
    QString outputFile; ///< read, convert, sign, export-cab, import

    /// Set when `--virtual` was given; its text may be empty.
    std::optional<QString> virtualSwitches;
    QString profileFile; ///< `--profile`; empty: not given
    device::DeviceSelector device;
    bool hasDevice = false; ///< `--device` was given
    std::optional<Address> address;
    std::optional<QString> partition; ///< of a device with plain DFU
    /// Instead of what the device announces.
    std::optional<std::uint16_t> transferSize;
    QStringList layoutTexts;
    std::vector<AddressRange> ranges; ///< on the device: read, erase; otherwise in the file
    /// New address of the lowest byte of the file; absent: unchanged.
    std::optional<Address> moveTo;
    bool verify = true;
    bool leave = true;
    bool preserve = true;
    /// By `--allow`, and by `--skip`, which permits skipping bytes.
    std::set<image::FindingCode> allowed;
    plan::Policy policy = plan::Policy::Auto;
    bool wholeChip = false;
    bool eraseEverything = false; ///< unprotect: confirms that everything is erased
    std::vector<AddressRange> excluded;
    QString backupFile;

    bool json = false;
    QString logFile;
    QString recordFile;           ///< the support bundle to write; empty: none
    bool recordsFirmware = false; ///< include the firmware
    QString firmwareFile;         ///< replay: the firmware of the recording
    bool yes = false;

    /// series: number of boards; absent: until interrupted.
    std::optional<std::size_t> count;
    QString csvFile; ///< series: gets one row per board; empty: none

    /// convert: values to store in the container.
    std::optional<std::uint16_t> vendorId;
    std::optional<std::uint16_t> productId;
    std::optional<std::uint16_t> bcdDevice;
    std::optional<std::uint8_t> alternateSetting;
    std::optional<std::uint32_t> family; ///< convert: for a UF2 file

    QString keyFile;                         ///< key, sign; empty: not given
    bool encryptsKey = false;                ///< key new
    std::optional<int> passphraseDescriptor; ///< `--passphrase-fd`

    /// sign: what the header states; empty and absent: from the program.
    std::optional<std::uint16_t> part;
    QString programName;
    QString board;
    std::optional<std::uint32_t> securityCounter;
    bool mustConfirm = false;
    QString otherSlotFile; ///< the same program for the other slot; empty: not given
    bool isUnsigned = false;

    QString trustedFingerprint;   ///< of the signer of a bundle; empty: not compared
    std::optional<QDate> created; ///< pack, export-cab: instead of today

    /// export-cab: what the cabinet states; empty: from profile or bundle, or left out.
    QString componentId;
    QString license;
    QString notesFile;
    QString applicationProtocol;

    bool replacesLoader = false; ///< install-loader: `--replace-loader`
};

/// `arguments` without the program name. Errors: Usage.
[[nodiscard]] Result<Arguments> parseArguments(const QStringList& arguments);

/// Whether JSON was requested, even if the command line is otherwise invalid.
[[nodiscard]] bool wantsJson(const QStringList& arguments);

} // namespace fieldflash::cli
