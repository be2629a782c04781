// SPDX-License-Identifier: MIT
#include "app/cli/console/interrupt.h"
#include "core/base/console_control_windows.h"

#include <utility>

namespace fieldflash::cli {

namespace {

constexpr unsigned kExitCancelled = 130;

} // namespace

Interrupt::Interrupt(std::stop_source stop) : m_stop(std::move(stop))
{
    m_receiver =
        std::make_unique<ConsoleControl>([this] { m_stop.request_stop(); }, kExitCancelled);
}

Interrupt::~Interrupt() = default;

} // namespace fieldflash::cli
