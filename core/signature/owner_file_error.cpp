// SPDX-License-Identifier: MIT
#include "core/signature/owner_file_error.h"

#include "core/base/file_name.h"
#include "core/base/words.h"

#include <QDir>

namespace fieldflash::signature {

namespace {

QString shownPath(const QString& path) { return shownFileName(QDir::toNativeSeparators(path)); }

} // namespace

tl::unexpected<Error> keyUnreadable(const QString& path, const QString& detail)
{
    return failure(Error(ErrorKind::FileAccess,
                         Words::tr("The key file “%1” cannot be read.").arg(shownPath(path)),
                         Words::tr("Check that it exists and that you have permission to read it."))
                       .withDetail(detail));
}

tl::unexpected<Error> keyUnwritable(const QString& path, const QString& detail)
{
    return failure(Error(ErrorKind::FileAccess,
                         Words::tr("The key file “%1” cannot be written.").arg(shownPath(path)),
                         Words::tr("Choose another folder."))
                       .withDetail(detail));
}

tl::unexpected<Error> keyExists(const QString& path)
{
    return failure(ErrorKind::FileAccess,
                   Words::tr("“%1” exists already, and a key is never replaced: what it has signed "
                             "could not be updated any more.")
                       .arg(shownPath(path)),
                   Words::tr("Choose another name."));
}

tl::unexpected<Error> keyTooLong(const QString& path)
{
    return failure(ErrorKind::BadFile,
                   Words::tr("“%1” is not a key file of Fieldflash.").arg(shownPath(path)));
}

Error keyOfAnotherAccount(const QString& path)
{
    return Error(ErrorKind::FileAccess,
                 Words::tr("The key file “%1” belongs to another account.").arg(shownPath(path)),
                 Words::tr("Use a copy of your own."));
}

Error keyOpenToOthers(const QString& path, const QString& remedy)
{
    return Error(
        ErrorKind::FileAccess,
        Words::tr("Other accounts can read or change the key file “%1”.").arg(shownPath(path)),
        remedy);
}

} // namespace fieldflash::signature
