// SPDX-License-Identifier: MIT
// Each test begins with an account that has no data, like trusted keys. Elsewhere the tests move
// the folders by XDG_DATA_HOME, which Windows does not know.
#define CATCH_CONFIG_EXTERNAL_INTERFACES
#include <catch2/catch.hpp>

#include <QDir>
#include <QStandardPaths>

namespace {

class OwnData final : public Catch::TestEventListenerBase {
public:
    using TestEventListenerBase::TestEventListenerBase;

    void testCaseStarting(const Catch::TestCaseInfo&) override
    {
        QStandardPaths::setTestModeEnabled(true); // folders apart from those of the account
        QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
             + QStringLiteral("/fieldflash"))
            .removeRecursively();
    }
};

} // namespace

CATCH_REGISTER_LISTENER(OwnData)
