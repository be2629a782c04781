// SPDX-License-Identifier: MIT
#include "app/cli/commands/commands.h"
#include "app/cli/commands/firmware_file.h"
#include "core/base/file_name.h"

namespace fieldflash::cli {

namespace {

bool hasSuffix(const Arguments& arguments, QLatin1String suffix)
{
    return arguments.outputFile.endsWith(suffix, Qt::CaseInsensitive);
}

/// Other formats cannot store these values, so they would be lost.
Result<void> checkStatements(const Arguments& arguments)
{
    if (arguments.family && !hasSuffix(arguments, QLatin1String(".uf2")))
        return failure(ErrorKind::Usage, QStringLiteral("Only a .uf2 states a family of chips."),
                       QStringLiteral("Name the output .uf2, or leave --family out."));
    const bool states = arguments.vendorId || arguments.productId || arguments.bcdDevice
        || arguments.alternateSetting;
    if (!states || hasSuffix(arguments, QLatin1String(".dfu")))
        return {};
    return failure(ErrorKind::Usage,
                   QStringLiteral("Only a .dfu states vendor, product, version and alternate "
                                  "setting."),
                   QStringLiteral("Name the output .dfu, or leave those options out."));
}

Result<image::FirmwareImage> placed(image::FirmwareImage image, const Arguments& arguments)
{
    if (auto taken = takePartAndPlace(image, arguments); !taken)
        return tl::unexpected(taken.error());
    if (arguments.address)
        return image.placedAt(*arguments.address);
    if (image.needsAddress && !hasSuffix(arguments, QLatin1String(".bin"))) {
        return failure(ErrorKind::Usage,
                       QStringLiteral("%1 does not state an address for its bytes.")
                           .arg(shownFileName(arguments.inputFile)),
                       QStringLiteral("Give it with --address, for example --address 0x08000000."));
    }
    return image;
}

Result<void> applyStatements(image::FirmwareImage& image, const Arguments& arguments)
{
    if (arguments.vendorId)
        image.identity.vendorId = arguments.vendorId;
    if (arguments.productId)
        image.identity.productId = arguments.productId;
    if (arguments.bcdDevice)
        image.identity.bcdDevice = arguments.bcdDevice;
    if (arguments.family)
        image.familyId = arguments.family;
    if (!image.familyId && hasSuffix(arguments, QLatin1String(".uf2")))
        return failure(ErrorKind::Usage,
                       QStringLiteral("A .uf2 has to state the chips that it is for."),
                       QStringLiteral("Give them with --family, for example --family STM32L4."));
    if (!arguments.alternateSetting)
        return {};
    if (image.targets.size() != 1) {
        return failure(ErrorKind::Usage,
                       QStringLiteral("--alternate is for files with one target; %1 has %2.")
                           .arg(shownFileName(arguments.inputFile))
                           .arg(image.targets.size()));
    }
    image.targets.front().alternateSetting = *arguments.alternateSetting;
    return {};
}

Result<FileFacts> convert(const image::FirmwareImage& from, const Arguments& arguments)
{
    Result<image::FirmwareImage> image = placed(from, arguments);
    if (!image)
        return tl::unexpected(std::move(image.error()));
    if (auto applied = applyStatements(*image, arguments); !applied)
        return tl::unexpected(std::move(applied.error()));
    return saveFirmware(*image, arguments.outputFile);
}

} // namespace

Outcome convertFile(const Context& context)
{
    const Arguments& arguments = context.arguments;
    Outcome outcome(Command::Convert);
    Result<void> ready = checkStatements(arguments);
    if (ready)
        ready = checkOutput(arguments, context.streams);
    if (!ready) {
        outcome.error = std::move(ready.error());
        return outcome;
    }
    Result<FirmwareFile> file = loadFirmware(arguments.inputFile, readOptions(arguments));
    if (!file) {
        outcome.error = std::move(file.error());
        return outcome;
    }
    outcome.input = file->facts;
    Result<FileFacts> written = convert(file->image, arguments);
    if (!written) {
        outcome.error = std::move(written.error());
        return outcome;
    }
    outcome.output = *written;
    outcome.sentence =
        QStringLiteral("Wrote %1 (%2).").arg(shownFileName(written->path), sizeText(written->size));
    return outcome;
}

} // namespace fieldflash::cli
