// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>
#include <stop_token>

namespace fieldflash::cli {

/// While it exists, Ctrl-C, SIGTERM and a closed terminal request a stop, so that the device is
/// left in a state from which the next run can continue; a second Ctrl-C or SIGTERM ends the
/// program immediately (130). A closed pipe on standard output or a file size limit does not end
/// the program. On Windows: Ctrl-C, Ctrl-Break, and a closed console, which waits for the program
/// as long as the system allows (5 s). One at a time, on the main thread.
class Interrupt {
public:
    explicit Interrupt(std::stop_source stop);
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

private:
    std::stop_source m_stop;
    std::unique_ptr<QObject> m_receiver;
};

} // namespace fieldflash::cli
