// SPDX-License-Identifier: MIT
#include "app/cli/arguments/option_declarations.h"

#include "app/cli/arguments/number_text.h"
#include "app/cli/arguments/option_parts.h"
#include "core/base/file_name.h"
#include "core/base/foreign_text.h"
#include "core/image/format/uf2_family.h"

#include <utility>

namespace fieldflash::cli {

namespace {

template <typename Value>
Take into(std::optional<Value>& target, Result<Value> (*parse)(const QString&))
{
    return [&target, parse](const QString& text) -> std::optional<Error> {
        const Result<Value> value = parse(text);
        if (!value)
            return value.error();
        target = *value;
        return std::nullopt;
    };
}

Take intoRanges(std::vector<AddressRange>& ranges)
{
    return [&ranges](const QString& text) -> std::optional<Error> {
        const Result<AddressRange> range = parseRange(text);
        if (!range)
            return range.error();
        ranges.push_back(*range);
        return std::nullopt;
    };
}

std::vector<std::string> findingNames()
{
    std::vector<std::string> names;
    names.reserve(image::findingCodes().size());
    for (const image::FindingCode code : image::findingCodes())
        names.push_back(image::findingName(code).toStdString());
    return names;
}

Take intoFindings(std::set<image::FindingCode>& allowed)
{
    return [&allowed](const QString& name) -> std::optional<Error> {
        if (const auto code = image::findingFromName(name))
            allowed.insert(*code);
        return std::nullopt;
    };
}

} // namespace

void addFirmwareFile(CLI::App& command, Arguments& arguments)
{
    addOperand(
        command, "FILE",
        "The firmware: .dfu, .hex, .bin, .elf, .s19 or .uf2, also in a .zip, .tar or .cab, or "
        "compressed (.gz, .xz, .bz2, .zst), recognised by its content. release.zip//app.bin is one "
        "of several "
        "in an archive.",
        intoInput(arguments.inputFile));
}

void addBackupToRestore(CLI::App& command, Arguments& arguments)
{
    addOperand(command, "FILE", "A backup that update --backup has saved.",
               intoInput(arguments.inputFile));
}

void addRecordingToReplay(CLI::App& command, Arguments& arguments)
{
    addOperand(command, "FILE",
               "A support bundle: written by --record, or saved by the window (.ffrec).",
               intoInput(arguments.inputFile));
}

void addReadOutput(CLI::App& command, Arguments& arguments)
{
    addOperand(command, "OUT",
               "The file to write; its extension (.bin, .dfu, .hex, .s19, .uf2) is its format.",
               intoOutput(arguments.outputFile));
}

void addConvertInputAndOutput(CLI::App& command, Arguments& arguments)
{
    addOperand(command, "IN", "The firmware file to read, recognised by its content.",
               intoInput(arguments.inputFile));
    addReadOutput(command, arguments);
}

void addDevice(CLI::App& command, Arguments& arguments)
{
    addValue(command, "--device", "SELECTOR",
             "Which device, when there are several: a port path (1-4.2), a serial number, or "
             "its USB id (vid:pid). list shows them.",
             [&arguments](const QString& text) -> std::optional<Error> {
                 auto selector = device::DeviceSelector::parse(text);
                 if (!selector)
                     return selector.error();
                 arguments.device = *selector;
                 arguments.hasDevice = true;
                 return std::nullopt;
             });
    addProfile(command, arguments);
}

void addProfile(CLI::App& command, Arguments& arguments)
{
    addValue(command, "--profile", "FILE",
             "Only devices of this profile are meant: a product that Fieldflash does not know, or "
             "one of several (docs/profiles.md).",
             intoInput(arguments.profileFile));
}

void addProfileCheck(CLI::App& command, Arguments& arguments)
{
    CLI::Option* check = command.add_option(
        "ACTION", [](const CLI::results_t&) { return true; },
        "check: whether FILE is a valid profile. Without it: list the known profiles.");
    check->check(CLI::IsMember({"check"}));
    CLI::Option* file = addOperand(command, "FILE", "The profile to check (.json).",
                                   intoInput(arguments.inputFile));
    file->required(false)->needs(check);
    check->needs(file);
}

void addBinaryAddress(CLI::App& command, Arguments& arguments)
{
    addValue(command, "--address", "ADDRESS",
             "Where the bytes of a raw .bin belong, like 0x08008000. Without it: the first flash "
             "sector.",
             into(arguments.address, parseAddress));
}

void addStartAddress(CLI::App& command, Arguments& arguments)
{
    addValue(command, "--address", "ADDRESS",
             "Where the program to start is. Without it: the first flash sector.",
             into(arguments.address, parseAddress));
}

void addPartition(CLI::App& command, Arguments& arguments)
{
    addValue(command, "--partition", "NAME",
             "Plain DFU only: the alternate setting, by its number or its name. Needed if the "
             "device has several.",
             [&arguments](const QString& text) -> std::optional<Error> {
                 arguments.partition = withoutControlCharacters(text);
                 return std::nullopt;
             });
}

void addOverrides(CLI::App& command, Arguments& arguments)
{
    addValue(command, "--transfer-size", "BYTES",
             "Send blocks of this size, whatever the device announces (8 to 4096, a multiple of "
             "8). Needs --allow transfer-size.",
             [&arguments](const QString& text) -> std::optional<Error> {
                 const auto size = parseCount(text);
                 if (!size || *size < 8 || *size > 4096 || *size % 8 != 0)
                     return Error(ErrorKind::Usage,
                                  QStringLiteral("“%1” is not a transfer size.").arg(text),
                                  QStringLiteral("Give a multiple of 8 between 8 and 4096."));
                 arguments.transferSize = static_cast<std::uint16_t>(*size);
                 return std::nullopt;
             });
    repeatable(addValue(command, "--layout", "TEXT",
                        "Use this memory layout, whatever the device announces, like \"@Internal "
                        "Flash /0x08000000/512*2Kg\". Repeated: one for each alternate setting. "
                        "Needs --allow layout-text.",
                        [&arguments](const QString& text) -> std::optional<Error> {
                            arguments.layoutTexts.append(withoutControlCharacters(text));
                            return std::nullopt;
                        }));
}

void addRange(CLI::App& command, Arguments& arguments)
{
    repeatable(addValue(command, "--range", "ADDRESS:LENGTH",
                        "Only this range, like 0x08000000:32K. May be repeated. Without it: the "
                        "whole flash.",
                        intoRanges(arguments.ranges)));
}

void addFilePart(CLI::App& command, Arguments& arguments)
{
    repeatable(addValue(command, "--range", "ADDRESS:LENGTH",
                        "Only these bytes of the file, like 0x08000000:32K. May be repeated.",
                        intoRanges(arguments.ranges)));
    addValue(command, "--move", "ADDRESS",
             "Put the lowest byte of a .bin, .hex or .s19 file here, and the others at the same "
             "distance. The program in it is not relocated.",
             into(arguments.moveTo, parseAddress));
}

void addNoVerify(CLI::App& command, Arguments& arguments)
{
    addOffSwitch(command, "--no-verify", arguments.verify,
                 "Do not read back what was written or erased.");
}

void addReadOnce(CLI::App& command, Arguments& arguments)
{
    addOffSwitch(command, "--no-verify", arguments.verify,
                 "Read only once. Without it, everything is read twice and compared.");
}

void addNoLeave(CLI::App& command, Arguments& arguments)
{
    addOffSwitch(command, "--no-leave", arguments.leave,
                 "Leave the device in bootloader mode afterwards.");
}

void addNoPreserve(CLI::App& command, Arguments& arguments)
{
    addOffSwitch(command, "--no-preserve", arguments.preserve,
                 "Discard the bytes around the file in sectors that it covers partly.");
}

void addPolicy(CLI::App& command, Arguments& arguments)
{
    addValue(command, "--policy", "POLICY",
             "auto (default): the quickest way that loses nothing; sectors: erase only sectors "
             "that differ; mass: erase everything at once and put back what is not in the file; "
             "full: compare nothing, erase and write all of it.",
             [&arguments](const QString& name) -> std::optional<Error> {
                 arguments.policy = plan::policyFromName(name).value_or(plan::Policy::Auto);
                 return std::nullopt;
             })
        ->check(CLI::IsMember({"auto", "sectors", "mass", "full"}));
}

void addWholeChip(CLI::App& command, Arguments& arguments)
{
    addSwitch(command, "--whole-chip", arguments.wholeChip,
              "The file describes the whole chip: everything else on it may be lost.");
}

void addExclude(CLI::App& command, Arguments& arguments)
{
    repeatable(addValue(command, "--exclude", "ADDRESS:LENGTH",
                        "Never change this range; a file that needs it is refused. May be "
                        "repeated.",
                        intoRanges(arguments.excluded)));
}

void addBackup(CLI::App& command, Arguments& arguments)
{
    addValue(command, "--backup", "FILE",
             "Save what the update replaces into FILE (.dfu) before the first erase; restore puts "
             "it back.",
             intoOutput(arguments.backupFile));
}

void addAllow(CLI::App& command, Arguments& arguments)
{
    repeatable(addValue(command, "--allow", "FINDING",
                        "Override this finding (list below). May be repeated.",
                        intoFindings(arguments.allowed)))
        ->check(CLI::IsMember(findingNames()));
    repeatable(addValue(command, "--skip", "outside-map",
                        "Leave out bytes of the file for which the device has no writable memory "
                        "(RAM, option bytes): the rest is written, and the report lists them. The "
                        "same as --allow outside-map.",
                        intoFindings(arguments.allowed)))
        ->check(CLI::IsMember({"outside-map"}));
}

void addEraseEverything(CLI::App& command, Arguments& arguments)
{
    addSwitch(command, "--erase-everything", arguments.eraseEverything,
              "Yes, erase everything on the device. Required.");
}

void addStatements(CLI::App& command, Arguments& arguments)
{
    addValue(command, "--vendor", "ID", "Vendor id that the .dfu states, like 0x1234.",
             into(arguments.vendorId, parseUsbId));
    addValue(command, "--product", "ID", "Product id that the .dfu states, like 0x5678.",
             into(arguments.productId, parseUsbId));
    addValue(command, "--device-version", "VERSION",
             "Version that the .dfu states, like 1.1 or 0x0110.",
             into(arguments.bcdDevice, parseVersion));
    addValue(command, "--alternate", "NUMBER",
             "Alternate setting through which the .dfu is to be written (0 to 255).",
             into(arguments.alternateSetting, parseAlternateSetting));
    addValue(command, "--family", "FAMILY",
             "The chips that the .uf2 is for, by name or number, like STM32L4 or 0x00ff6919.",
             [&arguments](const QString& text) -> std::optional<Error> {
                 arguments.family = image::uf2FamilyFromText(text);
                 if (arguments.family)
                     return std::nullopt;
                 return Error(ErrorKind::Usage,
                              QStringLiteral("“%1” is not a known family of chips.").arg(text),
                              QStringLiteral("Give its number, like 0x00ff6919."));
             });
}

void addCount(CLI::App& command, Arguments& arguments)
{
    addValue(command, "--count", "NUMBER", "Stop after this number of devices.",
             into(arguments.count, parseCount));
}

void addCsv(CLI::App& command, Arguments& arguments)
{
    addValue(command, "--csv", "FILE", "Add one line per device to this table (RFC 4180).",
             intoOutput(arguments.csvFile));
}

void addRecord(CLI::App& command, Arguments& arguments)
{
    CLI::Option* record =
        addValue(command, "--record", "FILE",
                 "Write a support bundle: everything that happens, with every transfer but without "
                 "the bytes of the firmware and without names of folders.",
                 intoOutput(arguments.recordFile));
    addSwitch(command, "--record-firmware", arguments.recordsFirmware,
              "Put the bytes of the firmware into the support bundle, too.")
        ->needs(record);
}

void addReplayFirmware(CLI::App& command, Arguments& arguments)
{
    addValue(command, "--firmware", "FILE",
             "The firmware file of the recorded job, where the recording left it out.",
             intoInput(arguments.firmwareFile));
}

void addCommonOptions(CLI::App& program, Arguments& arguments, std::string& virtualSwitches)
{
    program.set_help_flag("-h,--help", "Show this help.");
    program.set_help_all_flag("--help-all", "Show the help of all commands.");
    // First, so that later errors are shown as JSON if requested.
    addSwitch(program, "--json", arguments.json,
              "One JSON object per line on standard output; the last one is the report.");
    // A flag with a value: only `--virtual=…` takes one, never the next word.
    program
        .add_flag(std::string("--virtual{") + kNoSwitches + "}", virtualSwitches,
                  "Use the built-in virtual board instead of USB. SWITCHES (comma-separated) "
                  "change how it behaves; --virtual=help lists them.")
        ->option_text("[=SWITCHES]");
    addValue(program, "--log", "FILE", "Append everything that happens to FILE, with times.",
             intoOutput(arguments.logFile));
    addSwitch(program, "--yes", arguments.yes,
              "Answer every question with yes: replace existing files, erase everything, "
              "override findings for which a yes is enough. A finding that would leave the "
              "device without a program that starts needs --allow.");
    program.set_version_flag("--version", FIELDFLASH_VERSION, "Show the version of this program.");
}

} // namespace fieldflash::cli
