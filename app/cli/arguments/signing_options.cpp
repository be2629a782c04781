// SPDX-License-Identifier: MIT
// Options about keys and signatures.
#include "app/cli/arguments/option_parts.h"

#include "app/cli/arguments/number_text.h"
#include "core/base/foreign_text.h"

namespace fieldflash::cli {

namespace {

Take intoText(QString& target)
{
    return [&target](const QString& text) -> std::optional<Error> {
        target = withoutControlCharacters(text);
        return std::nullopt;
    };
}

Take intoNumber32(std::optional<std::uint32_t>& target)
{
    return [&target](const QString& text) -> std::optional<Error> {
        const Result<Address> value = parseAddress(text);
        if (!value)
            return value.error();
        target = *value;
        return std::nullopt;
    };
}

void addPassphraseDescriptor(CLI::App& command, Arguments& arguments)
{
    addValue(command, "--passphrase-fd", "NUMBER",
             "Read the passphrase of the key from this open file (3<FILE), up to the line end. "
             "Without it: ask on the terminal.",
             [&arguments](const QString& text) -> std::optional<Error> {
                 bool isNumber = false;
                 const int descriptor = text.toInt(&isNumber);
                 constexpr int kMost = 1023;
                 if (!isNumber || descriptor < 0 || descriptor > kMost)
                     return Error(ErrorKind::Usage,
                                  QStringLiteral("“%1” is not a file descriptor.").arg(text),
                                  QStringLiteral("Give the number of an open file, like 3."));
                 arguments.passphraseDescriptor = descriptor;
                 return std::nullopt;
             });
}

} // namespace

void addKeyAction(CLI::App& command, Arguments& arguments)
{
    CLI::Option* action =
        addOperand(command, "ACTION",
                   "new: make FILE, which is never replaced. show: show what FILE "
                   "contains.",
                   intoText(arguments.action));
    action->check(CLI::IsMember({"new", "show"}));
    addOperand(command, "FILE", "The key file. Only its owner may have rights to it.",
               intoOutput(arguments.keyFile));
}

void addNewKeyOptions(CLI::App& command, Arguments& arguments)
{
    addSwitch(command, "--encrypt", arguments.encryptsKey,
              "new: encrypt the key with a passphrase, which is asked for.");
    addPassphraseDescriptor(command, arguments);
}

void addSigningKey(CLI::App& command, Arguments& arguments)
{
    CLI::Option* key = addValue(command, "--key", "FILE", "The key to sign with (key new FILE).",
                                intoInput(arguments.keyFile));
    addPassphraseDescriptor(command, arguments);
    addSwitch(command, "--unsigned", arguments.isUnsigned, "Leave out the signature.")
        ->excludes(key);
}

void addSigningFields(CLI::App& command, Arguments& arguments)
{
    addValue(command, "--part", "DEV_ID",
             "The chip, by its DEV_ID. Without it: 0x0415 (STM32L475, L476, L486).",
             [&arguments](const QString& text) -> std::optional<Error> {
                 const Result<std::uint16_t> part = parseUsbId(text);
                 if (!part)
                     return part.error();
                 arguments.part = *part;
                 return std::nullopt;
             });
    addValue(command, "--board", "NAME",
             "The board, as its loader names it. Without it: from the header of the program.",
             intoText(arguments.board));
    addValue(command, "--name", "NAME",
             "The name of the program. Without it: from the header of the program.",
             intoText(arguments.programName));
    addValue(command, "--device-version", "VERSION",
             "Its version, like 1.1 or 0x0110. Without it: from the header of the program.",
             [&arguments](const QString& text) -> std::optional<Error> {
                 const Result<std::uint16_t> version = parseVersion(text);
                 if (!version)
                     return version.error();
                 arguments.bcdDevice = *version;
                 return std::nullopt;
             });
    addValue(command, "--security-counter", "NUMBER",
             "Raise it with a version that must not be replaced by an earlier one: a loader can "
             "refuse programs with a lower number. Without it: 0.",
             intoNumber32(arguments.securityCounter));
    addSwitch(command, "--must-confirm", arguments.mustConfirm,
              "The program has to confirm that it works, or the loader starts the previous one.");
    addValue(command, "--other-slot", "FILE",
             "The same program, linked for the other slot of a loader with two: OUT contains both, "
             "and update takes the one for the slot that is free. Implies --must-confirm. A raw "
             ".bin file belongs as far from --address as the slots are from each other.",
             intoInput(arguments.otherSlotFile));
}

void addPackOperands(CLI::App& command, Arguments& arguments)
{
    addOperand(command, "SOURCE",
               "What to pack (.json, docs/bundles.md). The word check: whether OUT is a valid "
               "bundle.",
               [&arguments](const QString& text) -> std::optional<Error> {
                   if (text == QLatin1String("check"))
                       arguments.action = text;
                   else
                       arguments.inputFile = text;
                   return std::nullopt;
               });
    addOperand(command, "OUT", "The bundle (.ffpack).",
               [&arguments](const QString& text) -> std::optional<Error> {
                   if (arguments.action == QLatin1String("check")) {
                       arguments.inputFile = text;
                       return std::nullopt;
                   }
                   return intoOutput(arguments.outputFile)(text);
               });
}

void addCreated(CLI::App& command, Arguments& arguments)
{
    addValue(command, "--date", "DATE",
             "The date that the file states, like 2026-11-30. Without it: today.",
             [&arguments](const QString& text) -> std::optional<Error> {
                 const QDate date = QDate::fromString(text, Qt::ISODate);
                 if (!date.isValid())
                     return Error(ErrorKind::Usage, QStringLiteral("“%1” is not a date.").arg(text),
                                  QStringLiteral("Write it like 2026-11-30."));
                 arguments.created = date;
                 return std::nullopt;
             });
}

void addTrust(CLI::App& command, Arguments& arguments)
{
    addValue(command, "--trust", "FINGERPRINT",
             "The fingerprint of the key with which a bundle (.ffpack) has to be signed, as its "
             "vendor publishes it. It is remembered for later bundles of this vendor.",
             intoText(arguments.trustedFingerprint));
}

void addExportOperands(CLI::App& command, Arguments& arguments)
{
    addOperand(command, "FILE",
               "The firmware (with --profile), or a signed bundle (.ffpack); "
               "lamp.ffpack//lamp-a.dfu is one of several files in a bundle.",
               intoInput(arguments.inputFile));
    addOperand(command, "OUT", "The cabinet (.cab).", intoOutput(arguments.outputFile));
}

void addCabinetFields(CLI::App& command, Arguments& arguments)
{
    addValue(command, "--component", "ID",
             "The id of the firmware, like com.acme.lamp.firmware. Without it: the id of the "
             "profile and .firmware.",
             intoText(arguments.componentId));
    addValue(command, "--license", "SPDX",
             "The license of the firmware, like LicenseRef-proprietary, which the LVFS requires.",
             intoText(arguments.license));
    addValue(command, "--notes", "FILE",
             "What is new, as plain text. Without it: the notes of the bundle.",
             intoInput(arguments.notesFile));
    addValue(command, "--protocol", "PROTOCOL",
             "What the DFU interface of the application states: org.usb.dfu for bcdDFUVersion 1.0 "
             "and 1.1, com.st.dfuse for 1.1a. Without it: org.usb.dfu.",
             intoText(arguments.applicationProtocol))
        ->check(CLI::IsMember({"org.usb.dfu", "com.st.dfuse"}));
}

void addImportOperands(CLI::App& command, Arguments& arguments)
{
    addOperand(command, "CABINET",
               "A cabinet that describes its firmware (.cab). x.cab//a.dfu is one of several files "
               "in it.",
               intoInput(arguments.inputFile));
    addReadOutput(command, arguments);
}

} // namespace fieldflash::cli
