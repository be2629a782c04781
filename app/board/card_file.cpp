// SPDX-License-Identifier: MIT
#include "app/board/card_file.h"

#include "core/base/read_file.h"

namespace fieldflash::board_program {

namespace {

constexpr std::size_t kBlock = 512;
constexpr ByteCount kMostBytes = ByteCount{256} * 1024 * 1024;

} // namespace

Result<Bytes> loadCard(const QString& path)
{
    auto content = readFile(path, kMostBytes);
    if (!content)
        return content;
    if (content->empty() || content->size() % kBlock != 0)
        return failure(
            ErrorKind::BadFile,
            QStringLiteral("%1 is not an image of an SD card: its size is not a multiple "
                           "of 512 bytes.")
                .arg(path),
            QStringLiteral("Make one with mkfs.vfat and mcopy, for example."));
    return content;
}

} // namespace fieldflash::board_program
