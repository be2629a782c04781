// SPDX-License-Identifier: MIT
#include "core/image/format/read_records.h"

namespace fieldflash::image {

QStringList notesOf(const RecordLines& lines)
{
    QStringList notes;
    if (const auto line = lines.commentLine())
        notes.append(Words::tr("The %1 has a comment in line %2, which was ignored.")
                         .arg(lines.fileKind())
                         .arg(*line));
    if (lines.hasFiller())
        notes.append(Words::tr("The %1 ends in filler (NUL or Ctrl-Z), which was ignored.")
                         .arg(lines.fileKind()));
    return notes;
}

} // namespace fieldflash::image
