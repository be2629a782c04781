// SPDX-License-Identifier: MIT
// Before a job is stopped that has already erased something.
#pragma once

#include "app/gui/devices/device_desk.h"

#include <functional>

class QWidget;

namespace fieldflash::gui {

struct StopQuestion {
    QString title; ///< "Stop the update?"
    QString text;  ///< one sentence: what is lost
    QString stop;  ///< the button that stops
    QString stay;  ///< the other one, which Enter and Escape press
};

/// Asks, unless a question is open already. Answers itself with `stay` when nothing would be lost
/// any more. `desk` and what `stop` uses outlive `parent`.
void askToStop(const StopQuestion& question, DeviceDesk& desk, QWidget* parent,
               std::function<void()> stop);

} // namespace fieldflash::gui
