// SPDX-License-Identifier: MIT
#include "app/cli/arguments/command_declarations.h"

#include "app/cli/arguments/help_text.h"
#include "core/manual/document_options.h"
#include "core/profile/access_rule.h"

#include <algorithm>
#include <memory>

namespace fieldflash::cli {

namespace {

CommandDeclaration updateDeclaration()
{
    return {Command::Update,
            "update",
            "Write a firmware file, verify it, and start it.",
            {addFirmwareFile, addDevice, addBinaryAddress, addPartition, addFilePart, addPolicy,
             addOverrides, addExclude, addWholeChip, addNoPreserve, addBackup, addAllow, addTrust,
             addNoVerify, addNoLeave, addRecord},
            "  fieldflash-cli update firmware.dfu\n"
            "  fieldflash-cli update lamp-1.2.ffpack             the bundle of a vendor\n"
            "  fieldflash-cli update app.bin --address 0x08008000 --backup before.dfu\n"
            "  fieldflash-cli --virtual update firmware.dfu      no hardware needed\n"};
}

CommandDeclaration convertDeclaration()
{
    return {Command::Convert,
            "convert",
            "Write a firmware file in another format, by the extension of OUT.",
            {addConvertInputAndOutput, addBinaryAddress, addFilePart, addStatements},
            "  fieldflash-cli convert firmware.hex firmware.bin\n"
            "  fieldflash-cli convert app.bin app.dfu --address 0x08000000 \\\n"
            "      --vendor 0x1234 --product 0x5678 --device-version 1.1\n"};
}

CommandDeclaration seriesDeclaration()
{
    return {Command::Series,
            "series",
            "Update every device that is connected or gets plugged in, many at once, until "
            "interrupted.",
            {addFirmwareFile, addProfile, addCount, addCsv, addBinaryAddress, addFilePart,
             addPolicy, addExclude, addWholeChip, addNoPreserve, addAllow, addNoVerify, addNoLeave},
            "  fieldflash-cli series firmware.dfu --csv results.csv\n"
            "  fieldflash-cli series firmware.dfu --count 10\n"};
}

CommandDeclaration keyDeclaration()
{
    return {Command::Key,
            "key",
            "Make a key to sign with, or show the public part and the fingerprint of one.",
            {addKeyAction, addNewKeyOptions},
            "  fieldflash-cli key new acme.key --encrypt\n"
            "  fieldflash-cli key show acme.key\n"};
}

CommandDeclaration signDeclaration()
{
    return {
        Command::Sign,
        "sign",
        "Put a signed header in front of a program, for a loader that starts only signed "
        "programs.",
        {addConvertInputAndOutput, addSigningKey, addSigningFields, addBinaryAddress, addFilePart},
        "  fieldflash-cli sign app.elf app-signed.dfu --key acme.key\n"
        "  fieldflash-cli sign app.bin app-signed.bin --key acme.key --address 0x08004200 \\\n"
        "      --board LAMP-A --device-version 1.2\n"
        "  fieldflash-cli sign slot-a.elf app.dfu --other-slot slot-b.elf --key acme.key\n"};
}

CommandDeclaration packDeclaration()
{
    return {Command::Pack,
            "pack",
            "Pack profile, firmware, notes and pictures of a product into one signed bundle "
            "(.ffpack), or check one.",
            {addPackOperands, addSigningKey, addCreated, addTrust},
            "  fieldflash-cli pack lamp.pack.json lamp-1.2.ffpack --key acme.key\n"
            "  fieldflash-cli pack check lamp-1.2.ffpack\n"};
}

CommandDeclaration exportCabDeclaration()
{
    return {Command::ExportCab,
            "export-cab",
            "Make a cabinet (.cab) for fwupd and the LVFS from a firmware file or a vendor bundle.",
            {addExportOperands, addProfile, addCabinetFields, addCreated, addBinaryAddress,
             addFilePart, addTrust, addAllow},
            "  fieldflash-cli export-cab lamp-1.2.dfu lamp-1.2.cab --profile lamp.json\n"
            "  fieldflash-cli export-cab lamp-1.2.ffpack lamp-1.2.cab\n"};
}

CommandDeclaration importDeclaration()
{
    return {Command::Import,
            "import",
            "Show what a cabinet (.cab) for fwupd states, check it, and write its firmware in "
            "another format.",
            {addImportOperands, addBinaryAddress, addFilePart},
            "  fieldflash-cli import lamp-1.2.cab lamp-1.2.dfu\n"};
}

CommandDeclaration installLoaderDeclaration()
{
    return {Command::InstallLoader,
            "install-loader",
            "Put a resident loader on the device through its ROM bootloader, or replace one.",
            {addFirmwareFile, addDevice, addReplaceLoader, addAllow, addNoPreserve, addRecord},
            "  fieldflash-cli install-loader loader.dfu\n"
            "  fieldflash-cli install-loader loader-update.dfu --replace-loader\n"};
}

const CommandDeclaration& declarationOf(Command command)
{
    const auto& all = commandDeclarations();
    return *std::ranges::find(all, command, &CommandDeclaration::command);
}

/// What a build prints to install it.
void addHiddenOptions(CLI::App& program)
{
    manual::addDocumentOptions(program, FIELDFLASH_VERSION);
    manual::addDocumentOption(program, "--access-rule", [] {
        return profile::accessRule(profile::ProfileSet::bundled()).toStdString();
    });
}

bool takes(const CommandDeclaration& declaration, DeclareOption option)
{
    return std::ranges::find(declaration.options, option) != declaration.options.end();
}

} // namespace

const std::vector<CommandDeclaration>& commandDeclarations()
{
    static const std::vector<CommandDeclaration> kCommands{
        {Command::List,
         "list",
         "Show the devices that can be updated.",
         {addDevice, addRecord},
         "  fieldflash-cli list\n"},
        {Command::Devices,
         "devices",
         "Show the device profiles that are known, and files that were refused; or check one.",
         {addProfileCheck, addProfile},
         "  fieldflash-cli devices\n"
         "  fieldflash-cli devices check lamp.json\n"},
        {Command::Info,
         "info",
         "Show what a firmware file contains; needs no device.",
         {addFirmwareFile, addBinaryAddress, addFilePart, addProfile, addTrust},
         "  fieldflash-cli info firmware.dfu\n"
         "  fieldflash-cli info app.bin --address 0x08008000\n"},
        {Command::Plan,
         "plan",
         "Show what an update would do and how long it would take; changes nothing. A running "
         "application is stopped meanwhile and started again.",
         {addFirmwareFile, addDevice, addBinaryAddress, addFilePart, addPolicy, addOverrides,
          addExclude, addWholeChip, addNoPreserve, addAllow, addTrust, addNoLeave, addRecord},
         "  fieldflash-cli plan firmware.dfu\n"},
        updateDeclaration(),
        {Command::Restore,
         "restore",
         "Put a backup of update --backup back on the device.",
         {addBackupToRestore, addDevice, addPolicy, addExclude, addAllow, addNoVerify, addNoLeave,
          addRecord},
         "  fieldflash-cli restore before.dfu\n"},
        {Command::Verify,
         "verify",
         "Compare the device with a file; writes nothing.",
         {addFirmwareFile, addDevice, addBinaryAddress, addPartition, addFilePart, addOverrides,
          addAllow, addNoLeave, addRecord},
         "  fieldflash-cli verify firmware.dfu\n"},
        {Command::Read,
         "read",
         "Read the memory of the device into a file; writes nothing to it.",
         {addReadOutput, addDevice, addRange, addPartition, addReadOnce, addNoLeave, addRecord},
         "  fieldflash-cli read whole-flash.dfu\n"
         "  fieldflash-cli read part.hex --range 0x08000000:64K\n"},
        {Command::Erase,
         "erase",
         "Erase the given ranges, or the whole flash.",
         {addDevice, addRange, addNoVerify, addNoLeave, addRecord},
         "  fieldflash-cli erase --range 0x08010000:2K\n"
         "  fieldflash-cli erase --yes\n"},
        {Command::Unprotect,
         "unprotect",
         "Remove the read protection of the device, which erases everything on it.",
         {addDevice, addEraseEverything, addRecord},
         "  fieldflash-cli unprotect --erase-everything\n"},
        {Command::Detach,
         "detach",
         "Put the device into bootloader mode.",
         {addDevice, addNoLeave, addRecord},
         "  fieldflash-cli detach\n"},
        {Command::Leave,
         "leave",
         "Start the application of a device in bootloader mode.",
         {addDevice, addStartAddress, addRecord},
         "  fieldflash-cli leave\n"},
        convertDeclaration(),
        {Command::Replay,
         "replay",
         "Repeat the job in a support bundle (--record) and compare; needs no device.",
         {addRecordingToReplay, addReplayFirmware, addProfile},
         "  fieldflash-cli replay case.ffrec --firmware firmware.dfu\n"},
        seriesDeclaration(),
        {Command::OptionBytes,
         "option-bytes",
         "Show the option bytes of the chip and its OTP memory; writes neither.",
         {addDevice, addNoLeave, addRecord},
         "  fieldflash-cli option-bytes\n"},
        keyDeclaration(),
        signDeclaration(),
        packDeclaration(),
        exportCabDeclaration(),
        importDeclaration(),
        installLoaderDeclaration(),
    };
    return kCommands;
}

bool isRecordable(Command command) { return takes(declarationOf(command), addRecord); }

void declareCommandLine(CLI::App& program, Arguments& arguments, std::string& virtualSwitches)
{
    program.name("fieldflash-cli");
    program.description("Updates the firmware of STM32L4 devices over USB and verifies it.");
    program.formatter(std::make_shared<HelpFormatter>());
    program.require_subcommand(1);
    program.footer(programFooter());
    addCommonOptions(program, arguments, virtualSwitches);
    for (const CommandDeclaration& declaration : commandDeclarations()) {
        CLI::App* command = program.add_subcommand(declaration.name, declaration.explanation);
        command->group("Commands");
        // Options common to all commands belong to the program.
        command->fallthrough();
        for (const DeclareOption declare : declaration.options)
            declare(*command, arguments);
        command->footer(commandFooter(declaration.examples, takes(declaration, addAllow)));
    }
    addHiddenOptions(program);
}

QString commandName(Command command)
{
    switch (command) {
    case Command::Help: return QStringLiteral("help");
    case Command::Version: return QStringLiteral("version");
    case Command::VirtualHelp: return QStringLiteral("virtual-help");
    default: return QString::fromLatin1(declarationOf(command).name);
    }
}

std::optional<Command> commandFromName(const QString& name)
{
    const auto& all = commandDeclarations();
    const auto found = std::ranges::find_if(
        all, [&](const CommandDeclaration& one) { return name == QLatin1String(one.name); });
    return found == all.end() ? std::nullopt : std::optional(found->command);
}

} // namespace fieldflash::cli
