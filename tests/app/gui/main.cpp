// SPDX-License-Identifier: MIT
// The test runner of the window: a QApplication without a display.
#include "app/gui/look/mnemonics.h"
#include "app/gui/look/plain_text.h"
#include "app/gui/look/theme.h"
#include "app/gui/shell/accessible_roles.h"
#include "core/base/surface.h"
#include "tests/support/catch_runner.h"

#include <QApplication>

int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setStyle(QStringLiteral("fusion")); // set earlier, it would have no owner
    fieldflash::gui::installAccessibleRoles();
    fieldflash::gui::keepTextPlain(application);
    fieldflash::gui::keepMnemonicsApart(application);
    fieldflash::setSurface(fieldflash::Surface::Window);
    fieldflash::gui::Theme::choose(fieldflash::gui::ThemeChoice::Light);
    return fieldflash::test::runTests(argc, argv);
}
