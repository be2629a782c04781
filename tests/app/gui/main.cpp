// SPDX-License-Identifier: MIT
// The runner of the window's tests: a QApplication without a display.
#if !__has_include(<catch2/catch_test_macros.hpp>)
#define CATCH_CONFIG_RUNNER
#endif
#include "tests/support/catch.h"

#include "app/gui/accessible_roles.h"
#include "app/gui/theme.h"

#include <QApplication>

int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication::setStyle(QStringLiteral("fusion"));
    QApplication application(argc, argv);
    fieldflash::gui::installAccessibleRoles();
    fieldflash::gui::Theme::choose(fieldflash::gui::ThemeChoice::Light);
    return Catch::Session().run(argc, argv);
}
