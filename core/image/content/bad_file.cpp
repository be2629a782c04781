// SPDX-License-Identifier: MIT
#include "core/image/content/bad_file.h"

#include "core/base/words.h"
#include "core/image/content/read_options.h"

namespace fieldflash::image {

QString offsetText(std::size_t offset)
{
    return QStringLiteral("0x") + QString::number(offset, 16).toUpper();
}

Error damagedFile(const QString& fileKind, std::size_t offset, const QString& what)
{
    const QString place = offsetText(offset);
    return Error(
               ErrorKind::BadFile,
               Words::tr("The %1 is damaged at offset %2: %3.").arg(fileKind, place, what),
               Words::tr(
                   "Download or copy the file again. If that does not help, ask its manufacturer."))
        .withDetail(QStringLiteral("file offset %1").arg(place));
}

QString tooManyPieces()
{
    return Words::tr("it contains more than %1 separate segments, too many for firmware")
        .arg(kMaximumSegments);
}

} // namespace fieldflash::image
