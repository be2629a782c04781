// SPDX-License-Identifier: MIT
#include "core/image/sign_image.h"

#include "core/base/foreign_text.h"
#include "core/base/words.h"
#include "core/image/content/check_image.h"
#include "core/image/content/printable_text.h"
#include "core/image/content/read_options.h"
#include "core/image/gate/sanity_gate.h"
#include "core/image/gate/vector_gate.h"
#include "core/image/loader/loader_image.h"
#include "core/image/program/application_header.h"
#include "core/image/program/program_start.h"
#include "core/image/program/signed_header.h"
#include "firmware/contract/loader.h"
#include "firmware/contract/signed_image.h"

#include <zlib.h>

#include <algorithm>

namespace fieldflash::image {

namespace {

/// Sectors of STM32L4 (RM0351, 3.3.1). Larger ones start at multiples of it, too.
constexpr Address kSmallestSector = 2048;
/// Of the signed part, as the loader requires (firmware/contract/signed_image.h).
constexpr std::size_t kSizeMultiple = 8;

tl::unexpected<Error> severalMemories()
{
    return failure(ErrorKind::UnsafeImage,
                   Words::tr("The file contains bytes far apart from each other, which are not one "
                             "program."),
                   Words::tr("Sign only the program, with --range ADDRESS:LENGTH."));
}

Result<void> checkProgram(const FirmwareImage& image)
{
    if (const Result<void> checked = checkImage(image); !checked)
        return checked;
    if (const Result<void> checked = checkHasAddresses(image); !checked)
        return checked;
    if (image.targets.size() != 1 || image.targets.front().alternateSetting != 0)
        return severalMemories();
    return {};
}

/// The bytes from the lowest to the highest address, filled to kSizeMultiple.
Result<Bytes> flattened(const FirmwareImage& image)
{
    const std::vector<const Segment*> segments = segmentsInOrder(image);
    const Address first = segments.front()->address;
    const std::uint64_t end = segments.back()->range().end();
    const std::uint64_t size = (end - first + kSizeMultiple - 1) / kSizeMultiple * kSizeMultiple;
    if (size > kMaximumFileSize)
        return severalMemories();
    Bytes bytes(static_cast<std::size_t>(size), kErasedByte);
    for (const Segment* segment : segments)
        std::copy(segment->bytes.begin(), segment->bytes.end(),
                  bytes.begin() + static_cast<std::ptrdiff_t>(segment->address - first));
    return bytes;
}

QString linkerHint(Address address)
{
    const Address sector = address / kSmallestSector * kSmallestSector;
    return Words::tr("In its linker script, let the flash begin at 0x%1, for example.")
        .arg(static_cast<std::uint32_t>(sector + kSignedHeaderSize), 8, 16, QLatin1Char('0'));
}

Result<void> checkStart(const FirmwareImage& image)
{
    const Segment& start = *lowestSegment(image);
    if (start.address % kSmallestSector != kSignedHeaderSize)
        return failure(
            ErrorKind::UnsafeImage,
            Words::tr("The program starts at %1. A signed program starts 512 bytes above the start "
                      "of a sector, because its header is in front of it.")
                .arg(addressText(start.address)),
            linkerHint(start.address));
    if (entryAddress(image) == start.address)
        return {};
    Findings findings;
    examineVectors(findings, image, {});
    if (auto refused = refusal(findings, {}))
        return failure(std::move(*refused).withRemedy(linkerHint(start.address)));
    return failure(ErrorKind::UnsafeImage,
                   Words::tr("The file does not start with a vector table for this processor."));
}

Result<QString> fitting(const QString& field, std::size_t size)
{
    QString text = withoutControlCharacters(field).trimmed();
    if (static_cast<std::size_t>(text.toUtf8().size()) <= size)
        return text;
    return failure(ErrorKind::Usage,
                   Words::tr("“%1” is longer than the %2 bytes that the header has for it.")
                       .arg(text)
                       .arg(size));
}

/// The fields that people choose.
Result<SignedHeader> statedHeader(const SigningRequest& request,
                                  const std::optional<ApplicationHeader>& found)
{
    SignedHeader header;
    header.part = request.part;
    header.securityCounter = request.securityCounter;
    header.mustConfirm = request.mustConfirm;
    const auto version =
        request.bcdDevice || !found ? request.bcdDevice : std::optional(found->bcdDevice);
    if (!version)
        return failure(ErrorKind::Usage, Words::tr("The program does not state its version."),
                       Words::tr("Give it with --device-version."));
    header.bcdDevice = *version;
    const auto name = fitting(request.name.isEmpty() && found ? found->name : request.name,
                              sizeof(FieldflashSignedHeader::name));
    if (!name)
        return failure(name.error());
    header.name = *name;
    const auto board = fitting(request.board.isEmpty() && found ? found->board : request.board,
                               sizeof(FieldflashSignedHeader::board));
    if (!board)
        return failure(board.error());
    if (board->isEmpty())
        return failure(ErrorKind::Usage,
                       Words::tr("The program does not state the board that it is for."),
                       Words::tr("Give it with --board, as the loader of the board names it."));
    header.board = *board;
    return header;
}

/// At the place where it runs.
std::optional<LoaderImage> loaderIn(const FirmwareImage& image)
{
    return lowestSegment(image)->address == FIELDFLASH_LOADER_BASE ? findLoader(image)
                                                                   : std::nullopt;
}

ApplicationHeader factsOf(const LoaderImage& loader)
{
    ApplicationHeader facts;
    facts.bcdDevice = loader.version;
    facts.name = QStringLiteral("loader");
    facts.board = loader.board;
    return facts;
}

} // namespace

Result<FirmwareImage> signImage(const FirmwareImage& image, const SigningRequest& request,
                                const signature::SigningKey* key)
{
    if (auto checked = checkProgram(image); !checked)
        return failure(checked.error());
    if (hasSignedMark(lowestSegment(image)->bytes))
        return failure(ErrorKind::Usage, Words::tr("The program is signed already."),
                       Words::tr("Sign the file that the compiler has made."));
    const std::optional<LoaderImage> loader = loaderIn(image);
    if (!loader) {
        if (auto start = checkStart(image); !start)
            return failure(start.error());
    }
    const Result<Bytes> program = flattened(image);
    if (!program)
        return failure(program.error());
    Result<SignedHeader> header = statedHeader(
        request, loader ? std::optional(factsOf(*loader)) : findApplicationHeader(*program));
    if (!header)
        return failure(header.error());
    const Address first = lowestSegment(image)->address;
    header->kind = loader ? SignedHeader::Kind::Loader : SignedHeader::Kind::Application;
    header->start = first;
    header->length = static_cast<std::uint32_t>(program->size());
    header->crc32 = static_cast<std::uint32_t>(crc32_z(0, program->data(), program->size()));
    if (key != nullptr) {
        header->keyId = signature::keyId(key->publicKey());
        header->signature = key->sign(signedMessage(*header, *program));
    }
    // A loader is written to the application's place, and copies itself from there.
    const Address place =
        loader ? Address{FIELDFLASH_LOADER_APPLICATION} : Address(first - kSignedHeaderSize);
    Bytes whole = signedHeaderBytes(*header);
    whole.insert(whole.end(), program->begin(), program->end());
    FirmwareImage signedOne = image;
    signedOne.targets = {{0, {}, {{place, SharedBytes(std::move(whole))}}}};
    signedOne.identity.bcdDevice = header->bcdDevice;
    signedOne.notes.clear();
    return signedOne;
}

} // namespace fieldflash::image
