// SPDX-License-Identifier: MIT
// Ctrl-C, Ctrl-Break and the closing of the console, as calls in the event loop.
#pragma once

#include <QObject>

#include <functional>
#include <optional>

namespace fieldflash {

/// One per process, on the main thread.
class ConsoleControl final : public QObject {
public:
    /// Calls `stop` in the event loop. With `second`, another Ctrl-C or Ctrl-Break ends the process
    /// at once with that exit code. The system ends the process as soon as a handler of a closing
    /// console returns, at the latest after 5 s: ours returns once this object is destroyed.
    explicit ConsoleControl(std::function<void()> stop, std::optional<unsigned> second = {});
    ~ConsoleControl() override;

private:
    std::function<void()> m_stop;
};

} // namespace fieldflash
