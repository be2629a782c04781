// SPDX-License-Identifier: MIT
#include "core/base/console_control_windows.h"
#include "core/base/quit_signals.h"

#include <utility>

namespace fieldflash {

QuitSignals::QuitSignals(std::function<void()> quit)
    : m_receiver(std::make_unique<ConsoleControl>(std::move(quit)))
{
}

QuitSignals::~QuitSignals() = default;

} // namespace fieldflash
