// SPDX-License-Identifier: MIT
// One function per option: its CLI11 declaration with validator, help text and field in Arguments.
// A command takes an option by calling its function.
#pragma once

#include "app/cli/arguments/arguments.h"

#include <CLI/CLI.hpp>

namespace fieldflash::cli {

/// A value refused by one of our own parsers, with that parser's remedy ("Did you mean …").
class RefusedValue : public CLI::ValidationError {
public:
    explicit RefusedValue(fieldflash::Error refusal);
    fieldflash::Error error;
};

/// Why a file must not be written under this name, which appears in logs and messages: control
/// characters (Usage), or bytes that are not text (FileAccess).
[[nodiscard]] std::optional<fieldflash::Error> unwritableName(const QString& name);

/// `arguments` must outlive the command's last parse.
using DeclareOption = void (*)(CLI::App& command, Arguments& arguments);

// Operands.
void addFirmwareFile(CLI::App& command, Arguments& arguments);
void addBackupToRestore(CLI::App& command, Arguments& arguments);
void addRecordingToReplay(CLI::App& command, Arguments& arguments);
void addReadOutput(CLI::App& command, Arguments& arguments);
void addConvertInputAndOutput(CLI::App& command, Arguments& arguments);

void addProfileCheck(CLI::App& command, Arguments& arguments); ///< nothing, or check FILE

// Device and memory ranges.
void addDevice(CLI::App& command, Arguments& arguments); ///< with --profile
void addProfile(CLI::App& command, Arguments& arguments);
void addBinaryAddress(CLI::App& command, Arguments& arguments);
void addStartAddress(CLI::App& command, Arguments& arguments);
void addPartition(CLI::App& command, Arguments& arguments);
void addOverrides(CLI::App& command, Arguments& arguments); ///< --transfer-size, --layout
void addRange(CLI::App& command, Arguments& arguments);
void addFilePart(CLI::App& command, Arguments& arguments); ///< --range and --move

// Planning and execution of an update.
void addNoVerify(CLI::App& command, Arguments& arguments);
void addReadOnce(CLI::App& command, Arguments& arguments);
void addNoLeave(CLI::App& command, Arguments& arguments);
void addNoPreserve(CLI::App& command, Arguments& arguments);
void addPolicy(CLI::App& command, Arguments& arguments);
void addWholeChip(CLI::App& command, Arguments& arguments);
void addExclude(CLI::App& command, Arguments& arguments);
void addBackup(CLI::App& command, Arguments& arguments);
void addAllow(CLI::App& command, Arguments& arguments); ///< with --skip
void addEraseEverything(CLI::App& command, Arguments& arguments);

// Other options of single commands.
void addStatements(CLI::App& command, Arguments& arguments); ///< --vendor … --family
void addCount(CLI::App& command, Arguments& arguments);
void addCsv(CLI::App& command, Arguments& arguments);
void addRecord(CLI::App& command, Arguments& arguments); ///< with --record-firmware
void addReplayFirmware(CLI::App& command, Arguments& arguments);

// Keys and signatures.
void addKeyAction(CLI::App& command, Arguments& arguments);     ///< new or show, and FILE
void addNewKeyOptions(CLI::App& command, Arguments& arguments); ///< --encrypt, --passphrase-fd
void addSigningKey(CLI::App& command, Arguments& arguments); ///< --key, --passphrase-fd, --unsigned
void addSigningFields(CLI::App& command, Arguments& arguments); ///< --part … --must-confirm

// Vendor bundles.
void addPackOperands(CLI::App& command, Arguments& arguments); ///< SOURCE OUT, or check BUNDLE
void addCreated(CLI::App& command, Arguments& arguments);
void addTrust(CLI::App& command, Arguments& arguments);

// Cabinets for fwupd.
void addExportOperands(CLI::App& command, Arguments& arguments); ///< FILE OUT
void addCabinetFields(CLI::App& command, Arguments& arguments);  ///< --component … --protocol
void addImportOperands(CLI::App& command, Arguments& arguments); ///< CABINET OUT

// Resident loaders.
void addReplaceLoader(CLI::App& command, Arguments& arguments);

/// Options of all commands, declared on the program. `virtualSwitches` gets the value of --virtual,
/// or kNoSwitches if it was given without one.
void addCommonOptions(CLI::App& program, Arguments& arguments, std::string& virtualSwitches);
inline constexpr const char* kNoSwitches = "-"; ///< not the name of a switch

} // namespace fieldflash::cli
