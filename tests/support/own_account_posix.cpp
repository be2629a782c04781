// SPDX-License-Identifier: MIT
#include "tests/support/own_account.h"
#include "tests/support/scoped_variable.h"

#include <QFile>
#include <QTemporaryDir>

namespace fieldflash::test {

namespace {

struct Account {
    QTemporaryDir folder;
    ScopedVariable data{"XDG_DATA_HOME",
                        QFile::encodeName(folder.filePath(QStringLiteral("data")))};
    ScopedVariable settings{"XDG_CONFIG_HOME",
                            QFile::encodeName(folder.filePath(QStringLiteral("settings")))};
};

} // namespace

std::shared_ptr<void> ownAccount() { return std::make_shared<Account>(); }

} // namespace fieldflash::test
