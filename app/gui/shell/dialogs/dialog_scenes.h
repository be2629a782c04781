// SPDX-License-Identifier: MIT
// The dialogs of the menu, for screenshots.
#pragma once

#include "app/gui/devices/remembered.h"
#include "app/gui/shell/settings/settings.h"

#include <QDialog>
#include <QString>
#include <QStringList>

#include <memory>

namespace fieldflash::gui {

/// "dialog-about": one for each state of a dialog.
[[nodiscard]] QStringList dialogSceneNames();

/// nullptr for other names. Device and memory map are those of a built-in board; the dialog must
/// not outlive `remembered` and `settings`.
[[nodiscard]] std::unique_ptr<QDialog> makeDialogScene(const QString& name, Remembered& remembered,
                                                       Settings& settings);

} // namespace fieldflash::gui
