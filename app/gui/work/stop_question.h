// SPDX-License-Identifier: MIT
// The question before stopping a job that has already erased something.
#pragma once

#include "app/gui/devices/device_desk.h"

#include <functional>

class QWidget;

namespace fieldflash::gui {

struct StopQuestion {
    QString title; ///< "Stop the update?"
    QString text;  ///< one sentence on what is lost
    QString stop;  ///< the button that stops
    QString stay;  ///< the other button, for Enter and Escape
};

/// Asks, unless a question is already open. Answers itself with `stay` if nothing would be lost any
/// more. `desk` and everything that `stop` uses outlive `parent`.
void askToStop(const StopQuestion& question, DeviceDesk& desk, QWidget* parent,
               std::function<void()> stop);

} // namespace fieldflash::gui
