// SPDX-License-Identifier: MIT
#include "app/cli/commands/commands.h"
#include "app/cli/commands/firmware_file.h"
#include "app/cli/commands/signing_key.h"
#include "core/base/file_name.h"
#include "core/image/loader/slot_choice.h"
#include "core/image/sign_image.h"
#include "firmware/contract/loader.h"

namespace fieldflash::cli {

namespace {

/// Of the STM32L475, L476 and L486 (RM0351, 48.6.1).
constexpr std::uint16_t kUsualPart = 0x415;

bool isForBothSlots(const Arguments& arguments) { return !arguments.otherSlotFile.isEmpty(); }

Result<void> checkSlotOptions(const Arguments& arguments)
{
    if (!isForBothSlots(arguments))
        return {};
    if (arguments.moveTo || !arguments.ranges.empty())
        return failure(
            ErrorKind::Usage, QStringLiteral("--range and --move are for a single program."),
            QStringLiteral("Leave out --other-slot, or link the program for each slot."));
    // It would be filled from one slot to the other.
    if (arguments.outputFile.endsWith(QLatin1String(".bin"), Qt::CaseInsensitive))
        return failure(ErrorKind::Usage,
                       QStringLiteral("A .bin file cannot contain the programs for both slots."),
                       QStringLiteral("Use .dfu, .hex or another format with addresses."));
    return {};
}

Result<image::FirmwareImage> joinedWithOther(image::FirmwareImage first,
                                             const image::SigningRequest& request,
                                             const signature::SigningKey* key,
                                             const Arguments& arguments)
{
    Result<FirmwareFile> other = loadFirmware(arguments.otherSlotFile, readOptions(arguments));
    if (!other)
        return failure(std::move(other.error()));
    if (other->image.needsAddress && arguments.address) {
        // From slot A to slot B, or back.
        const Address here = *arguments.address;
        const bool isSecond = here >= FIELDFLASH_LOADER_SLOT_B;
        other->image = other->image.placedAt(isSecond ? here - FIELDFLASH_LOADER_SLOT_SIZE
                                                      : here + FIELDFLASH_LOADER_SLOT_SIZE);
    }
    Result<image::FirmwareImage> second = image::signImage(other->image, request, key);
    if (!second)
        return failure(
            std::move(second.error())
                .whileDoing(
                    QStringLiteral("signing %1").arg(shownFileName(arguments.otherSlotFile))));
    return image::joinedPrograms(std::move(first), *std::move(second));
}

Result<FileFacts> signAndSave(image::FirmwareImage image, const Context& context,
                              std::optional<signature::PublicKey>& signer)
{
    const Arguments& arguments = context.arguments;
    if (auto placed = takePartAndPlace(image, arguments); !placed)
        return failure(placed.error());
    if (arguments.address)
        image = image.placedAt(*arguments.address);
    const image::SigningRequest request{.part = arguments.part.value_or(kUsualPart),
                                        .bcdDevice = arguments.bcdDevice,
                                        .name = arguments.programName,
                                        .board = arguments.board,
                                        .securityCounter = arguments.securityCounter.value_or(0),
                                        .mustConfirm =
                                            arguments.mustConfirm || isForBothSlots(arguments)};
    std::optional<signature::SigningKey> key;
    if (!arguments.isUnsigned) {
        Result<signature::SigningKey> opened = openSigningKey(arguments, context.streams);
        if (!opened)
            return failure(opened.error());
        key = *std::move(opened);
        signer = key->publicKey();
    }
    const signature::SigningKey* const used = key ? &*key : nullptr;
    Result<image::FirmwareImage> made = image::signImage(image, request, used);
    if (made && isForBothSlots(arguments))
        made = joinedWithOther(*std::move(made), request, used, arguments);
    if (!made)
        return failure(made.error());
    return saveFirmware(*made, arguments.outputFile);
}

} // namespace

Outcome signFile(const Context& context)
{
    const Arguments& arguments = context.arguments;
    Outcome outcome(Command::Sign);
    if (auto possible = checkSlotOptions(arguments); !possible) {
        outcome.error = possible.error();
        return outcome;
    }
    if (auto ready = checkOutput(arguments, context.streams); !ready) {
        outcome.error = ready.error();
        return outcome;
    }
    Result<FirmwareFile> file = loadFirmware(arguments.inputFile, readOptions(arguments));
    if (!file) {
        outcome.error = std::move(file.error());
        return outcome;
    }
    outcome.input = file->facts;
    std::optional<signature::PublicKey> signer;
    const Result<FileFacts> written = signAndSave(std::move(file->image), context, signer);
    if (!written) {
        outcome.error = written.error();
        return outcome;
    }
    outcome.output = *written;
    const QString name = isForBothSlots(arguments)
        ? QStringLiteral("%1 with the program for each slot").arg(shownFileName(written->path))
        : shownFileName(written->path);
    outcome.sentence = signer
        ? QStringLiteral("Wrote %1 (%2), signed with the key %3.")
              .arg(name, sizeText(written->size), signature::fingerprint(*signer))
        : QStringLiteral("Wrote %1 (%2), not signed.").arg(name, sizeText(written->size));
    return outcome;
}

} // namespace fieldflash::cli
