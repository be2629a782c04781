// SPDX-License-Identifier: MIT
#include "app/cli/command_table.h"

#include <algorithm>

namespace fieldflash::cli {

const std::vector<CommandEntry>& commandTable()
{
    static const std::vector<CommandEntry> kCommands{
        {Command::List,
         QStringLiteral("list"),
         {},
         QStringLiteral("Show the devices that could be updated.")},
        {Command::Info, QStringLiteral("info"), QStringLiteral("FILE"),
         QStringLiteral("Show what a firmware file contains; needs no device.")},
        {Command::Plan, QStringLiteral("plan"), QStringLiteral("FILE"),
         QStringLiteral("Show what an update would do and how long it would take; changes "
                        "nothing. A running program is stopped meanwhile and started again.")},
        {Command::Update, QStringLiteral("update"), QStringLiteral("FILE"),
         QStringLiteral("Write a firmware file, verify it, and start it.")},
        {Command::Restore, QStringLiteral("restore"), QStringLiteral("FILE"),
         QStringLiteral("Put a backup of --backup back on the device.")},
        {Command::Verify, QStringLiteral("verify"), QStringLiteral("FILE"),
         QStringLiteral("Compare the device with a file; writes nothing.")},
        {Command::Read, QStringLiteral("read"), QStringLiteral("OUT"),
         QStringLiteral("Read the memory of the device into a file (.bin, .dfu or .hex).")},
        {Command::Erase,
         QStringLiteral("erase"),
         {},
         QStringLiteral("Erase the ranges given, or everything.")},
        {Command::Unprotect,
         QStringLiteral("unprotect"),
         {},
         QStringLiteral("Remove the read protection of the device, which erases everything on it; "
                        "needs --erase-everything.")},
        {Command::Detach,
         QStringLiteral("detach"),
         {},
         QStringLiteral("Put the device into bootloader mode.")},
        {Command::Leave,
         QStringLiteral("leave"),
         {},
         QStringLiteral("Start the application of a device in bootloader mode.")},
        {Command::Convert, QStringLiteral("convert"), QStringLiteral("IN OUT"),
         QStringLiteral("Write a firmware file in another format, by the extension of OUT.")},
        {Command::Replay, QStringLiteral("replay"), QStringLiteral("FILE"),
         QStringLiteral("Repeat what a recording (--record) contains; needs no device.")},
        {Command::Series, QStringLiteral("series"), QStringLiteral("FILE"),
         QStringLiteral("Update every device that is connected or arrives, many at once, until "
                        "interrupted.")},
        {Command::OptionBytes,
         QStringLiteral("option-bytes"),
         {},
         QStringLiteral("Show the option bytes of the chip and its OTP memory; writes neither.")},
    };
    return kCommands;
}

const std::vector<OptionEntry>& optionTable()
{
    using enum Command;
    static const std::vector<OptionEntry> kOptions{
        {QStringLiteral("--virtual"),
         QStringLiteral("[=SWITCHES]"),
         QStringLiteral("Use the built-in virtual board. SWITCHES (comma-separated) change how it "
                        "behaves; --virtual=help lists them."),
         {}},
        {QStringLiteral("--device"),
         QStringLiteral(" SELECTOR"),
         QStringLiteral("Which device, when there are several: a port path (1-4.2), a serial "
                        "number, or vid:pid (0483:df11)."),
         {List, Plan, Update, Restore, Verify, Read, Erase, Unprotect, Detach, Leave, OptionBytes}},
        {QStringLiteral("--address"),
         QStringLiteral(" ADDRESS"),
         QStringLiteral("Where the bytes of a raw .bin belong (without it: the first flash "
                        "sector); with leave: which program to start."),
         {Info, Plan, Update, Verify, Leave, Convert, Series}},
        {QStringLiteral("--range"),
         QStringLiteral(" ADDRESS:LENGTH"),
         QStringLiteral("Only this range, for example 0x08000000:32K; may be repeated."),
         {Read, Erase}},
        {QStringLiteral("--no-verify"),
         {},
         QStringLiteral("Do not read back what was written or erased; with read: only once."),
         {Update, Restore, Erase, Read, Series}},
        {QStringLiteral("--no-leave"),
         {},
         QStringLiteral("Stay in bootloader mode afterwards."),
         {Plan, Update, Restore, Verify, Read, Erase, Detach, Series, OptionBytes}},
        {QStringLiteral("--no-preserve"),
         {},
         QStringLiteral("Give up the bytes around the image in sectors that it covers partly."),
         {Plan, Update, Series}},
        {QStringLiteral("--policy"),
         QStringLiteral(" POLICY"),
         QStringLiteral("auto (default): the quickest way that loses nothing; sectors: "
                        "erase only sectors that differ; mass: erase everything at once and put "
                        "back what is foreign; full: compare nothing, erase and write all of it."),
         {Plan, Update, Restore, Series}},
        {QStringLiteral("--whole-chip"),
         {},
         QStringLiteral("The file describes the whole chip: everything else on it may be lost."),
         {Plan, Update, Series}},
        {QStringLiteral("--exclude"),
         QStringLiteral(" ADDRESS:LENGTH"),
         QStringLiteral("Never touch this range; an update that would have to is refused. May be "
                        "repeated."),
         {Plan, Update, Restore, Series}},
        {QStringLiteral("--backup"),
         QStringLiteral(" FILE"),
         QStringLiteral("Save what the update replaces into FILE (.dfu) before the first erase; "
                        "restore puts it back."),
         {Update}},
        {QStringLiteral("--allow"),
         QStringLiteral(" FINDING"),
         QStringLiteral("Override this finding about the file (list below); may be repeated."),
         {Plan, Update, Restore, Verify, Series}},
        {QStringLiteral("--skip"),
         QStringLiteral(" outside-map"),
         QStringLiteral("Leave out bytes of the file for which the device has no writable memory "
                        "(RAM, option bytes): the rest is written, and the report lists them. The "
                        "same as --allow outside-map."),
         {Plan, Update, Restore, Verify, Series}},
        {QStringLiteral("--erase-everything"),
         {},
         QStringLiteral("Yes, erase everything on the device."),
         {Unprotect}},
        {QStringLiteral("--vendor"),
         QStringLiteral(" ID"),
         QStringLiteral("Vendor id that the .dfu states, like 0x1209."),
         {Convert}},
        {QStringLiteral("--product"),
         QStringLiteral(" ID"),
         QStringLiteral("Product id that the .dfu states, like 0x0001."),
         {Convert}},
        {QStringLiteral("--device-version"),
         QStringLiteral(" VERSION"),
         QStringLiteral("Version that the .dfu states, like 1.1 or 0x0110."),
         {Convert}},
        {QStringLiteral("--alternate"),
         QStringLiteral(" NUMBER"),
         QStringLiteral("Alternate setting through which the .dfu is to be written."),
         {Convert}},
        {QStringLiteral("--count"),
         QStringLiteral(" NUMBER"),
         QStringLiteral("Stop after this number of devices."),
         {Series}},
        {QStringLiteral("--csv"),
         QStringLiteral(" FILE"),
         QStringLiteral("Add one line for each device to this table (RFC 4180)."),
         {Series}},
        {QStringLiteral("--json"),
         {},
         QStringLiteral("One JSON object per line on standard output; the last one is the report."),
         {}},
        {QStringLiteral("--log"),
         QStringLiteral(" FILE"),
         QStringLiteral("Append everything that happens to FILE, with times."),
         {}},
        {QStringLiteral("--record"),
         QStringLiteral(" FILE"),
         QStringLiteral("Write a support bundle: everything that happens, with every transfer but "
                        "without the bytes of the firmware and without names of folders."),
         {List, Plan, Update, Verify, Read, Erase, Unprotect, Restore, Detach, Leave, OptionBytes}},
        {QStringLiteral("--record-firmware"),
         {},
         QStringLiteral("Put the bytes of the firmware into the support bundle, too."),
         {List, Plan, Update, Verify, Read, Erase, Unprotect, Restore, Detach, Leave, OptionBytes}},
        {QStringLiteral("--firmware"),
         QStringLiteral(" FILE"),
         QStringLiteral("The firmware file of the recorded job, where the recording left it out."),
         {Replay}},
        {QStringLiteral("--yes"),
         {},
         QStringLiteral("Answer every question with yes: replace existing files, erase everything, "
                        "override findings for which a yes is enough. A finding that would leave "
                        "the device without a program that starts needs --allow."),
         {}},
        {QStringLiteral("--help"), {}, QStringLiteral("Show help; also of one command."), {}},
        {QStringLiteral("--version"), {}, QStringLiteral("Show the version of this program."), {}},
    };
    return kOptions;
}

const CommandEntry* findCommand(Command command)
{
    const auto found = std::ranges::find(commandTable(), command, &CommandEntry::command);
    return found == commandTable().end() ? nullptr : &*found;
}

const OptionEntry& findOption(const QString& name)
{
    const auto found = std::ranges::find(optionTable(), name, &OptionEntry::name);
    Q_ASSERT(found != optionTable().end());
    return *found;
}

bool applies(const OptionEntry& option, Command command)
{
    return option.commands.empty()
        || std::ranges::find(option.commands, command) != option.commands.end();
}

} // namespace fieldflash::cli
