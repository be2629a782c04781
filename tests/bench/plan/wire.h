// SPDX-License-Identifier: MIT
// The simplest possible host, for the models that our own programs are compared with.
#pragma once

#include "core/base/address.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/dfu/requests.h"
#include "core/usb/bus.h"

#include <QCoro/QCoroFwd>

#include <memory>

namespace fieldflash::bench {

/// An open bootloader. Respects every bwPollTimeout and recovers from nothing.
class Wire {
public:
    /// Opens the only device on the bus, with its first alternate setting selected.
    [[nodiscard]] static QCoro::Task<Result<std::unique_ptr<Wire>>> open(usb::Bus& bus,
                                                                         Clock& clock);

    /// DNLOAD, GETSTATUS, bwPollTimeout, GETSTATUS, until dfuDNLOAD-IDLE.
    [[nodiscard]] QCoro::Task<Result<void>> execute(std::uint16_t block, Bytes payload);
    [[nodiscard]] QCoro::Task<Result<void>> setAddress(Address address);
    [[nodiscard]] QCoro::Task<Result<void>> erase(Address address);
    [[nodiscard]] QCoro::Task<Result<void>> massErase();
    [[nodiscard]] dfu::Requests& requests() { return m_requests; }

private:
    Wire(std::unique_ptr<usb::Link> link, Clock& clock);

    std::unique_ptr<usb::Link> m_link;
    dfu::Requests m_requests;
    Clock& m_clock;
};

} // namespace fieldflash::bench
