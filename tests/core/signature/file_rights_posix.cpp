// SPDX-License-Identifier: MIT
#include "tests/core/signature/file_rights.h"

#include <sys/stat.h>

namespace fieldflash::test {

bool onlyOwnerHasRights(const QString& path)
{
    struct stat status{};
    return ::stat(path.toUtf8().constData(), &status) == 0 && (status.st_mode & 0777U) == 0600U;
}

bool giveRight(const QString& path, OtherRight right)
{
    const auto mode = [right]() -> mode_t {
        switch (right) {
        case OtherRight::GroupReads: return 0640;
        case OtherRight::AllRead: return 0604;
        case OtherRight::GroupWrites: return 0620;
        case OtherRight::AllWrite: return 0602;
        }
        return 0;
    };
    return ::chmod(path.toUtf8().constData(), mode()) == 0;
}

} // namespace fieldflash::test
