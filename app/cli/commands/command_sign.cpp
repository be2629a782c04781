// SPDX-License-Identifier: MIT
#include "app/cli/commands/commands.h"
#include "app/cli/commands/firmware_file.h"
#include "app/cli/commands/signing_key.h"
#include "core/base/file_name.h"
#include "core/image/sign_image.h"

namespace fieldflash::cli {

namespace {

/// Of the STM32L475, L476 and L486 (RM0351, 48.6.1).
constexpr std::uint16_t kUsualPart = 0x415;

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
                                        .mustConfirm = arguments.mustConfirm};
    std::optional<signature::SigningKey> key;
    if (!arguments.isUnsigned) {
        Result<signature::SigningKey> opened = openSigningKey(arguments, context.streams);
        if (!opened)
            return failure(opened.error());
        key = *std::move(opened);
        signer = key->publicKey();
    }
    const auto made = image::signImage(image, request, key ? &*key : nullptr);
    if (!made)
        return failure(made.error());
    return saveFirmware(*made, arguments.outputFile);
}

} // namespace

Outcome signFile(const Context& context)
{
    const Arguments& arguments = context.arguments;
    Outcome outcome(Command::Sign);
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
    const QString name = shownFileName(written->path);
    outcome.sentence = signer
        ? QStringLiteral("Wrote %1 (%2), signed with the key %3.")
              .arg(name, sizeText(written->size), signature::fingerprint(*signer))
        : QStringLiteral("Wrote %1 (%2), not signed.").arg(name, sizeText(written->size));
    return outcome;
}

} // namespace fieldflash::cli
