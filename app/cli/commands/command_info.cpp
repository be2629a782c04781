// SPDX-License-Identifier: MIT
#include "app/cli/commands/commands.h"
#include "app/cli/commands/firmware_file.h"
#include "core/bundle/bundle.h"
#include "core/image/program/program_start.h"
#include "core/image/read_image.h"
#include "core/signature/known_keys.h"

namespace fieldflash::cli {

namespace {

/// Start of flash on every STM32: the assumed address of a raw binary.
constexpr Address kUsualAddress = 0x0800'0000;

} // namespace

Outcome showInfo(const Context& context)
{
    if (bundle::isBundleFile(image::firmwarePath(context.arguments.inputFile).file))
        return showBundleInfo(context);
    Outcome outcome(Command::Info);
    Result<FirmwareFile> file =
        loadFirmware(context.arguments.inputFile, readOptions(context.arguments));
    if (!file) {
        outcome.error = std::move(file.error());
        return outcome;
    }
    outcome.input = file->facts;
    if (auto placed = takePartAndPlace(file->image, context.arguments); !placed) {
        outcome.error = std::move(placed.error());
        return outcome;
    }

    ImageDescription description{
        .file = file->facts, .image = file->image, .header = {}, .signature = {}, .findings = {}};
    if (file->image.needsAddress && context.arguments.address)
        description.image = file->image.placedAt(*context.arguments.address);
    if (const image::Segment* start = image::lowestSegment(description.image))
        description.header = image::findApplicationHeader(start->bytes);
    description.signature = image::signatureOf(description.image, signature::knownKeys());
    description.loader = image::findLoader(description.image);
    image::DeviceFacts facts;
    facts.ram = image::stm32l4Ram();
    facts.signers = signature::knownKeys();
    facts.flashStart = kUsualAddress;
    const auto examined = image::askGate(description.image, context.arguments.address, facts);
    if (!examined) {
        outcome.error = examined.error();
        return outcome;
    }
    description.findings = examined->findings;
    context.output.image(description);
    return outcome;
}

} // namespace fieldflash::cli
