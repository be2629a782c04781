// SPDX-License-Identifier: MIT
// The gzip format (RFC 1952), so that a transcript can be unpacked without our program.
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <QByteArray>

#include <cstddef>
#include <memory>

namespace fieldflash::transcript {

/// Compresses a stream piece by piece.
class GzipWriter {
public:
    GzipWriter();
    ~GzipWriter();
    GzipWriter(const GzipWriter&) = delete;
    GzipWriter& operator=(const GzipWriter&) = delete;

    enum class Flush {
        None,
        Sync,   ///< all input so far can be unpacked even if nothing follows
        Finish, ///< once, at the end
    };
    /// Returns the compressed bytes that are ready; often none.
    [[nodiscard]] QByteArray add(const QByteArray& plain, Flush flush = Flush::None);

private:
    struct Stream;
    std::unique_ptr<Stream> m_stream;
};

struct Unpacked {
    QByteArray plain;
    /// False if the end is missing: the writer was interrupted.
    bool isComplete = false;
};

/// Errors: BadFile for data that is not gzip, is damaged, or unpacks to more than `limit` bytes.
/// For a truncated stream, returns the bytes that are there.
[[nodiscard]] Result<Unpacked> unpackGzip(ByteView packed, std::size_t limit);

} // namespace fieldflash::transcript
