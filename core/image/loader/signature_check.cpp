// SPDX-License-Identifier: MIT
#include "core/image/loader/signature_check.h"

#include "core/base/words.h"
#include "core/image/program/program_start.h"

#include <zlib.h>

#include <algorithm>

namespace fieldflash::image {

namespace {

QString changedText()
{
    return Words::tr("The program is not the one that was signed: the file was changed or damaged "
                     "after that.");
}

/// Why header and program do not belong together; empty if they do.
QString misfit(const SignedHeader& header, const Segment& segment, const FirmwareImage& image)
{
    const ByteView program = ByteView(segment.bytes).subspan(kSignedHeaderSize);
    if (header.length != program.size())
        return Words::tr("The header of the signed program states %1 bytes, but the file contains "
                         "%2.")
            .arg(header.length)
            .arg(program.size());
    if (header.crc32 != crc32_z(0, program.data(), program.size()))
        return changedText();
    const bool isMisplaced = !image.needsAddress && header.kind == SignedHeader::Kind::Application
        && segment.address + kSignedHeaderSize != header.start;
    if (isMisplaced)
        return Words::tr("The program was signed for the address %1, but the file puts it at %2.")
            .arg(addressText(header.start),
                 addressText(static_cast<Address>(segment.address + kSignedHeaderSize)));
    return {};
}

const signature::KnownKey* keyWithId(const std::vector<signature::KnownKey>& known,
                                     const signature::KeyId& id)
{
    const auto found = std::ranges::find_if(known, [&id](const signature::KnownKey& candidate) {
        return signature::keyId(candidate.key) == id;
    });
    return found == known.end() ? nullptr : &*found;
}

} // namespace

QString signatureStateName(SignatureState state)
{
    switch (state) {
    case SignatureState::Unsigned: return QStringLiteral("unsigned");
    case SignatureState::Verified: return QStringLiteral("verified");
    case SignatureState::Unknown: return QStringLiteral("unknown");
    case SignatureState::Damaged: return QStringLiteral("damaged");
    }
    Q_UNREACHABLE();
}

std::optional<SignatureFacts> signatureOf(const FirmwareImage& image,
                                          const std::vector<signature::KnownKey>& known)
{
    const Segment* const start = lowestSegment(image);
    if (start == nullptr || !hasSignedMark(start->bytes))
        return std::nullopt;
    SignatureFacts facts{.header = findSignedHeader(start->bytes),
                         .state = SignatureState::Damaged,
                         .signer = std::nullopt,
                         .problem = {}};
    if (!facts.header) {
        facts.problem = Words::tr("The header of the signed program is damaged.");
        return facts;
    }
    facts.problem = misfit(*facts.header, *start, image);
    if (!facts.problem.isEmpty())
        return facts;
    if (!facts.header->isSigned()) {
        facts.state = SignatureState::Unsigned;
        return facts;
    }
    const signature::KnownKey* const key = keyWithId(known, facts.header->keyId);
    if (key == nullptr) {
        facts.state = SignatureState::Unknown;
        return facts;
    }
    const ByteView program = ByteView(start->bytes).subspan(kSignedHeaderSize);
    if (!signature::verifies(key->key, signedMessage(*facts.header, program),
                             facts.header->signature)) {
        facts.problem = changedText();
        return facts;
    }
    facts.state = SignatureState::Verified;
    facts.signer = *key;
    return facts;
}

QString keyIdText(const signature::KeyId& id)
{
    const QByteArray bytes(reinterpret_cast<const char*>(id.data()),
                           static_cast<qsizetype>(id.size()));
    QString digits = QString::fromLatin1(bytes.toHex().toUpper());
    constexpr qsizetype kGroup = 4;
    for (qsizetype at = digits.size() - kGroup; at > 0; at -= kGroup)
        digits.insert(at, QLatin1Char(' '));
    return digits;
}

} // namespace fieldflash::image
