// SPDX-License-Identifier: MIT
#include "core/transcript/gzip.h"

#include "core/base/words.h"

#include <zlib.h>

#include <algorithm>
#include <array>

namespace fieldflash::transcript {

namespace {

constexpr int kGzipWindow = 15 + 16; ///< zlib.h: 16 added to the window bits selects gzip
constexpr int kMemoryLevel = 8;
constexpr std::size_t kPiece = 16 * 1024;

Error damaged(const char* why)
{
    return Error(ErrorKind::BadFile, Words::tr("The file is damaged or is not a support bundle."),
                 Words::tr("Copy the original file again."))
        .withDetail(QString::fromLatin1(why != nullptr ? why : "no gzip data"));
}

int flushCode(GzipWriter::Flush flush)
{
    switch (flush) {
    case GzipWriter::Flush::None: return Z_NO_FLUSH;
    case GzipWriter::Flush::Sync: return Z_SYNC_FLUSH;
    case GzipWriter::Flush::Finish: return Z_FINISH;
    }
    Q_UNREACHABLE();
}

} // namespace

struct GzipWriter::Stream {
    z_stream zlib{};
};

GzipWriter::GzipWriter() : m_stream(std::make_unique<Stream>())
{
    // Fails only when out of memory, which cannot be handled here.
    if (deflateInit2(&m_stream->zlib, Z_DEFAULT_COMPRESSION, Z_DEFLATED, kGzipWindow, kMemoryLevel,
                     Z_DEFAULT_STRATEGY)
        != Z_OK)
        qFatal("zlib has no memory");
}

GzipWriter::~GzipWriter() { deflateEnd(&m_stream->zlib); }

QByteArray GzipWriter::add(const QByteArray& plain, Flush flush)
{
    z_stream& zlib = m_stream->zlib;
    // zlib reads through a pointer to non-const and does not write (zlib.h).
    zlib.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(plain.constData()));
    zlib.avail_in = static_cast<uInt>(plain.size());
    QByteArray packed;
    std::array<char, kPiece> piece{};
    do {
        zlib.next_out = reinterpret_cast<Bytef*>(piece.data());
        zlib.avail_out = static_cast<uInt>(piece.size());
        deflate(&zlib, flushCode(flush));
        packed.append(piece.data(), static_cast<qsizetype>(piece.size() - zlib.avail_out));
    } while (zlib.avail_out == 0);
    return packed;
}

Result<Unpacked> unpackGzip(ByteView packed, std::size_t limit)
{
    z_stream zlib{};
    if (inflateInit2(&zlib, kGzipWindow) != Z_OK)
        return failure(damaged(zlib.msg));
    zlib.next_in = const_cast<Bytef*>(packed.data());
    zlib.avail_in = static_cast<uInt>(std::min<std::size_t>(packed.size(), UINT32_MAX));
    Unpacked unpacked;
    std::array<char, kPiece> piece{};
    int code = Z_OK;
    while (code == Z_OK && static_cast<std::size_t>(unpacked.plain.size()) <= limit) {
        zlib.next_out = reinterpret_cast<Bytef*>(piece.data());
        zlib.avail_out = static_cast<uInt>(piece.size());
        code = inflate(&zlib, Z_NO_FLUSH);
        unpacked.plain.append(piece.data(), static_cast<qsizetype>(piece.size() - zlib.avail_out));
    }
    const QByteArray message(zlib.msg);
    inflateEnd(&zlib);
    if (static_cast<std::size_t>(unpacked.plain.size()) > limit)
        return failure(damaged("unpacks to more than is allowed"));
    // Z_BUF_ERROR: all input was consumed before the end of the stream.
    if (code != Z_STREAM_END && code != Z_BUF_ERROR)
        return failure(damaged(message.isEmpty() ? nullptr : message.constData()));
    unpacked.isComplete = code == Z_STREAM_END;
    return unpacked;
}

} // namespace fieldflash::transcript
