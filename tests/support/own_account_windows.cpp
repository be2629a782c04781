// SPDX-License-Identifier: MIT
// Windows does not know XDG_DATA_HOME; and Wine takes a second to start, so a process runs many
// tests.
#include "tests/support/own_account.h"

#include <QDir>
#include <QStandardPaths>

namespace fieldflash::test {

std::shared_ptr<void> ownAccount()
{
    QStandardPaths::setTestModeEnabled(true); // folders apart from those of the account
    QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
         + QStringLiteral("/fieldflash"))
        .removeRecursively();
    return {};
}

} // namespace fieldflash::test
