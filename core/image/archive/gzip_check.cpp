// SPDX-License-Identifier: MIT
#include "core/image/archive/gzip_check.h"

#include "core/base/words.h"
#include "core/image/content/bad_file.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <limits>
#include <memory>

namespace fieldflash::image {

namespace {

struct InflateEnd {
    void operator()(z_stream* stream) const { inflateEnd(stream); }
};

Error damagedGzip(std::size_t offset, const QString& what)
{
    return damagedFile(Words::tr("gzip file"), offset, what);
}

bool isPadding(ByteView rest)
{
    return std::ranges::all_of(rest, [](std::uint8_t value) { return value == 0; });
}

} // namespace

Result<void> checkGzip(ByteView file, ByteCount most)
{
    constexpr int kGzipOnly = 15 + 16; // zlib.h: 32 KB window, gzip header and trailer
    z_stream stream{};
    if (inflateInit2(&stream, kGzipOnly) != Z_OK)
        return failure(ErrorKind::OurBug, Words::tr("The gzip file could not be unpacked."));
    const std::unique_ptr<z_stream, InflateEnd> end(&stream);
    std::array<std::uint8_t, 65536> unpacked{};
    ByteCount total = 0;
    std::size_t consumed = 0;
    while (true) {
        stream.next_in = const_cast<Bytef*>(file.data() + consumed);
        stream.avail_in = static_cast<uInt>(
            std::min<std::size_t>(file.size() - consumed, std::numeric_limits<uInt>::max()));
        stream.next_out = unpacked.data();
        stream.avail_out = static_cast<uInt>(unpacked.size());
        const int result = inflate(&stream, Z_NO_FLUSH);
        consumed = static_cast<std::size_t>(stream.next_in - file.data());
        total += unpacked.size() - stream.avail_out;
        if (total > most)
            return failure(ErrorKind::BadFile,
                           Words::tr("The gzip file unpacks to more than %1, which no firmware "
                                     "does.")
                               .arg(sizeText(most)));
        if (result == Z_STREAM_END) {
            if (isPadding(file.subspan(consumed)))
                return {};
            if (inflateReset(&stream) != Z_OK)
                return failure(damagedGzip(consumed, Words::tr("it cannot be unpacked")));
            continue;
        }
        if (result == Z_BUF_ERROR
            || (result == Z_OK && consumed == file.size() && stream.avail_out == unpacked.size()))
            return failure(damagedGzip(file.size(), Words::tr("it is cut off")));
        if (result != Z_OK)
            return failure(damagedGzip(consumed,
                                       Words::tr("its checksum or compressed data is "
                                                 "wrong")));
    }
}

} // namespace fieldflash::image
