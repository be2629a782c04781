// SPDX-License-Identifier: MIT
#include "core/image/content/firmware_image.h"

#include "core/base/words.h"

#include <QCryptographicHash>

#include <algorithm>

namespace fieldflash::image {

namespace {

struct Piece {
    std::uint8_t alternateSetting = 0;
    const Segment* segment = nullptr;
};

std::vector<Piece> piecesInOrder(const FirmwareImage& image)
{
    std::vector<Piece> pieces;
    for (const Target& target : image.targets) {
        for (const Segment& segment : target.segments)
            pieces.push_back({target.alternateSetting, &segment});
    }
    std::sort(pieces.begin(), pieces.end(), [](const Piece& left, const Piece& right) {
        return std::pair(left.alternateSetting, left.segment->address)
            < std::pair(right.alternateSetting, right.segment->address);
    });
    return pieces;
}

/// True if `next` begins where `piece` ends.
bool isContinued(const Piece& piece, const Piece& next)
{
    return piece.alternateSetting == next.alternateSetting
        && piece.segment->range().end() == next.segment->address;
}

void addBytes(QCryptographicHash& hash, ByteView bytes)
{
    hash.addData(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
}

} // namespace

QString formatName(Format format)
{
    switch (format) {
    case Format::RawBinary: return Words::tr("raw binary");
    case Format::DfuSuffixed: return Words::tr("raw binary with a DFU suffix");
    case Format::DfuSe: return QStringLiteral("DfuSe");
    case Format::IntelHex: return Words::tr("Intel HEX");
    case Format::MotorolaS: return Words::tr("Motorola S-record");
    case Format::Elf: return QStringLiteral("ELF");
    case Format::Uf2: return QStringLiteral("UF2");
    }
    return Words::tr("unknown format");
}

ByteCount FirmwareImage::size() const
{
    ByteCount total = 0;
    for (const Target& target : targets) {
        for (const Segment& segment : target.segments)
            total += segment.bytes.size();
    }
    return total;
}

FirmwareImage FirmwareImage::placedAt(Address address) const
{
    FirmwareImage placed = *this;
    if (!needsAddress)
        return placed;
    for (Target& target : placed.targets) {
        for (Segment& segment : target.segments)
            segment.address += address;
    }
    placed.needsAddress = false;
    return placed;
}

QString FirmwareImage::contentHash() const
{
    // Adjacent segments count as one: how a file splits its content does not matter.
    const std::vector<Piece> pieces = piecesInOrder(*this);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (std::size_t first = 0; first < pieces.size();) {
        std::size_t last = first;
        ByteCount length = pieces[first].segment->bytes.size();
        while (last + 1 < pieces.size() && isContinued(pieces[last], pieces[last + 1]))
            length += pieces[++last].segment->bytes.size();
        Bytes head{pieces[first].alternateSetting};
        appendLittle32(head, pieces[first].segment->address);
        appendLittle32(head, static_cast<std::uint32_t>(length));
        appendLittle32(head, static_cast<std::uint32_t>(length >> 32));
        addBytes(hash, head);
        for (; first <= last; ++first)
            addBytes(hash, pieces[first].segment->bytes);
    }
    return QString::fromLatin1(hash.result().toHex());
}

QString versionText(std::uint16_t bcdDevice)
{
    const auto nibble = [bcdDevice](unsigned shift) {
        return QString::number((unsigned{bcdDevice} >> shift) & 0xFU, 16).toUpper();
    };
    QString text = nibble(12) == QLatin1String("0") ? nibble(8) : nibble(12) + nibble(8);
    text += QLatin1Char('.') + nibble(4);
    if ((bcdDevice & 0xFU) != 0)
        text += QLatin1Char('.') + nibble(0);
    return text;
}

QString versionText(const std::optional<std::uint16_t>& bcdDevice)
{
    return bcdDevice ? versionText(*bcdDevice) : QString();
}

} // namespace fieldflash::image
