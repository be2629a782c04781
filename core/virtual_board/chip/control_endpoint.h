// SPDX-License-Identifier: MIT
// Endpoint 0: the standard requests of USB 2.0, chapter 9; passes class requests on to the face.
#pragma once

#include "core/virtual_board/chip/statistics.h"
#include "core/virtual_board/wire/usb_mode.h"

namespace fieldflash::board {

/// Device states and standard requests, strict: anything chapter 9 leaves undefined is stalled.
/// Owns neither argument.
class ControlEndpoint {
public:
    ControlEndpoint(UsbMode& usbMode, Statistics& statistics);

    void busReset();
    /// A request with its data, complete at `now`.
    [[nodiscard]] Reply request(const SetupPacket& setup, ByteView data, Clock::TimePoint now);

    [[nodiscard]] bool isConfigured() const { return m_configuration != 0; }

private:
    [[nodiscard]] Reply standardRequest(const SetupPacket& setup);
    [[nodiscard]] Reply toDevice(const SetupPacket& setup);
    [[nodiscard]] Reply toInterface(const SetupPacket& setup);
    [[nodiscard]] Reply toEndpoint(const SetupPacket& setup);
    [[nodiscard]] Reply descriptor(const SetupPacket& setup) const;
    [[nodiscard]] Reply setConfiguration(const SetupPacket& setup);
    [[nodiscard]] Reply setInterface(const SetupPacket& setup);

    UsbMode& m_usbMode;
    Statistics& m_statistics;
    std::uint8_t m_address = 0;
    std::uint8_t m_configuration = 0;
    std::uint8_t m_alternate = 0;
};

/// True for a class request to interface 0: the seven of DFU.
[[nodiscard]] bool isDfuRequest(const SetupPacket& setup);
/// True for a vendor request to interface 0.
[[nodiscard]] bool isVendorRequest(const SetupPacket& setup);

} // namespace fieldflash::board
