// SPDX-License-Identifier: MIT
// `export-cab` and `import`: firmware for fwupd, and firmware made for it.
#include "app/cli/commands/bundle_file.h"
#include "app/cli/commands/commands.h"
#include "app/cli/commands/firmware_file.h"
#include "core/base/file_name.h"
#include "core/base/foreign_text.h"
#include "core/base/read_file.h"
#include "core/base/save_file.h"
#include "core/bundle/export_cabinet.h"
#include "core/image/read_cabinet.h"
#include "core/image/read_image.h"
#include "core/profile/known_profiles.h"

#include <QDate>

namespace fieldflash::cli {

namespace {

constexpr std::size_t kLargestNotes = 65536;

Result<profile::LocalizedText> notesOf(const Arguments& arguments)
{
    if (arguments.notesFile.isEmpty())
        return profile::LocalizedText();
    const Result<Bytes> bytes = readFile(arguments.notesFile, kLargestNotes);
    if (!bytes)
        return failure(bytes.error());
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(bytes->data()),
                                           static_cast<qsizetype>(bytes->size()));
    return profile::LocalizedText(withoutTerminalControl(text).remove(QLatin1Char('\r')).trimmed());
}

/// What the command line says about any source.
bundle::CabinetSource statedSource(const Arguments& arguments)
{
    bundle::CabinetSource source;
    source.componentId = arguments.componentId;
    source.license = arguments.license;
    source.date = arguments.created.value_or(QDate::currentDate());
    if (!arguments.applicationProtocol.isEmpty())
        source.applicationProtocol = arguments.applicationProtocol;
    return source;
}

Result<bundle::CabinetSource> fromFile(const Context& context, Outcome& outcome)
{
    const Arguments& arguments = context.arguments;
    const profile::DeviceProfile* const profile = profile::known().restriction();
    if (profile == nullptr)
        return failure(ErrorKind::Usage,
                       QStringLiteral("A firmware file does not say which product it is for."),
                       QStringLiteral("Name the profile of the product with --profile."));
    Result<FirmwareFile> file = loadFirmware(arguments.inputFile, readOptions(arguments));
    if (!file)
        return failure(std::move(file).error());
    outcome.input = file->facts;
    if (auto placed = takePartAndPlace(file->image, arguments); !placed)
        return failure(placed.error());
    const std::optional<Address> address = arguments.address ? arguments.address : profile->start;
    const bool isPlain = file->image.format == image::Format::DfuSuffixed && !arguments.address;
    if (file->image.needsAddress && !isPlain && !address)
        return failure(ErrorKind::Usage,
                       QStringLiteral("%1 does not state an address for its bytes.")
                           .arg(shownFileName(arguments.inputFile)),
                       QStringLiteral("Give it with --address, for example --address 0x08000000."));
    bundle::CabinetSource source = statedSource(arguments);
    source.image = isPlain || !address ? file->image : file->image.placedAt(*address);
    source.profile = *profile;
    const auto notes = notesOf(arguments);
    if (!notes)
        return failure(notes.error());
    source.notes = *notes;
    return source;
}

/// The one that the person chose, or the newest if all are for the same board.
Result<const bundle::BundledProgram*> chosenFirmware(const BundleFile& file)
{
    if (!file.member.isEmpty())
        return file.bundle.firmwareAt(file.member);
    QStringList boards;
    QStringList choices;
    for (const bundle::BundledProgram& program : file.bundle.firmware) {
        boards.append(program.board);
        choices.append(file.bundle.fileName + QStringLiteral("//") + program.path);
    }
    boards.removeDuplicates();
    if (boards.size() > 1)
        return failure(ErrorKind::Usage,
                       QStringLiteral("The bundle has firmware for several boards (%1), and fwupd "
                                      "cannot tell devices with the same USB id apart.")
                           .arg(boards.join(QStringLiteral(", "))),
                       QStringLiteral("Choose one file for each cabinet: %1.")
                           .arg(choices.join(QStringLiteral(", "))));
    return &file.bundle.firmware.front();
}

Result<bundle::CabinetSource> fromBundle(const Context& context, Outcome& outcome)
{
    const Result<BundleFile> file = openBundle(context);
    if (!file)
        return failure(file.error());
    outcome.input = factsOf(*file, nullptr, context.arguments);
    if (auto agreed = agreeTo(*file, context); !agreed)
        return failure(agreed.error());
    const auto chosen = chosenFirmware(*file);
    if (!chosen)
        return failure(chosen.error());
    outcome.input = factsOf(*file, *chosen, context.arguments);
    bundle::CabinetSource source = statedSource(context.arguments);
    source.image = (*chosen)->image;
    source.profile = file->bundle.profile;
    source.vendor = file->bundle.manifest.vendorName;
    source.notes = file->bundle.notes;
    return source;
}

Result<bundle::ExportedCabinet> exported(const Context& context, Outcome& outcome)
{
    const Arguments& arguments = context.arguments;
    if (!arguments.outputFile.endsWith(QLatin1String(".cab"), Qt::CaseInsensitive))
        return failure(ErrorKind::Usage,
                       QStringLiteral("The name of a cabinet has to end in .cab."));
    if (auto ready = checkReplacing(arguments.outputFile, arguments, context.streams); !ready)
        return failure(ready.error());
    const bool isBundle = bundle::isBundleFile(image::firmwarePath(arguments.inputFile).file);
    const auto source = isBundle ? fromBundle(context, outcome) : fromFile(context, outcome);
    if (!source)
        return failure(source.error());
    Result<bundle::ExportedCabinet> made = bundle::exportCabinet(*source);
    if (!made)
        return made;
    const auto problem =
        saveFile(arguments.outputFile,
                 QByteArrayView(made->bytes.data(), static_cast<qsizetype>(made->bytes.size())));
    if (problem)
        return failure(
            Error(
                ErrorKind::FileAccess,
                QStringLiteral("%1 could not be written.").arg(shownFileName(arguments.outputFile)),
                QStringLiteral("Choose another folder."))
                .withDetail(*problem));
    return made;
}

} // namespace

Outcome exportCabinet(const Context& context)
{
    Outcome outcome(Command::ExportCab);
    const auto made = exported(context, outcome);
    if (!made) {
        outcome.error = made.error();
        return outcome;
    }
    const cabinet::Component& component = made->components.front();
    context.output.cabinet({component, component.releases.front()});
    outcome.sentence =
        QStringLiteral("Wrote %1 (%2).")
            .arg(shownFileName(context.arguments.outputFile), sizeText(made->bytes.size()));
    return outcome;
}

Outcome importCabinet(const Context& context)
{
    Outcome outcome(Command::Import);
    const image::FirmwarePath path = image::firmwarePath(context.arguments.inputFile);
    const Result<SharedBytes> bytes = image::loadBytes(context.arguments.inputFile);
    if (!bytes) {
        outcome.error = bytes.error();
        return outcome;
    }
    const auto read = image::readCabinet(*bytes, path.file, {.member = path.member});
    if (!read) {
        outcome.error = read.error();
        return outcome;
    }
    context.output.cabinet(read->stated);
    outcome = convertFile(context);
    outcome.command = Command::Import;
    return outcome;
}

} // namespace fieldflash::cli
