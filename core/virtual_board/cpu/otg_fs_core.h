// SPDX-License-Identifier: MIT
// The OTG_FS core in device mode at register level (RM0351, 47; names as in CMSIS USB_OTG_*).
#pragma once

#include "core/base/bytes.h"
#include "core/virtual_board/cpu/clock_tree.h"
#include "core/virtual_board/cpu/peripheral.h"
#include "core/virtual_board/cpu/usb_fifo.h"

#include <array>
#include <cstdint>
#include <functional>

namespace fieldflash::board {

/// The answer of the device to one transaction.
enum class Handshake {
    Ack,
    Nak,
    Stall,
    None, ///< no answer at all: endpoint not active, or no room for a SETUP
};

/// Both sides of the core: registers for the firmware, transactions for the host.
///
/// The core of the L476 is 3.10a, which raises more events than RM0351 describes (TinyUSB, pull
/// request 3669 and issues 126 and 1494 with a register log of an L475; HAL,
/// PCD_EP_OutXfrComplete_int):
/// - each SETUP sets STPKTRX (DOEPINT bit 15) and adds a transfer-complete before the setup-done;
/// - the first IN token of a control write's status stage sets STSPHSRX (bit 5) and adds another;
/// - STSPHSRX stays set until it is acknowledged, and no setup-done is raised while it is set.
class OtgFsCore final : public Peripheral {
public:
    static constexpr unsigned kEndpoints = 6;

    OtgFsCore();

    // Registers.
    [[nodiscard]] std::uint32_t read(std::uint32_t offset) override;
    void write(std::uint32_t offset, std::uint32_t value) override;
    void reset() override;

    // Host side.
    [[nodiscard]] Handshake setup(ByteView eightBytes);
    [[nodiscard]] Handshake out(unsigned endpoint, ByteView packet);
    /// `packet` is filled if the answer is Ack.
    [[nodiscard]] Handshake in(unsigned endpoint, Bytes& packet);
    void busReset();

    // Chip side.
    void setTime(ChipTime now);
    [[nodiscard]] bool isInterruptAsserted() const;
    /// Everything inside the core that the pull-up requires is enabled (supply, clock and pins are
    /// checked by the chip).
    [[nodiscard]] bool wantsConnection() const;
    /// Called by the chip when the host sees the pull-up appear or disappear.
    void setConnected(bool isConnected);
    [[nodiscard]] std::uint8_t address() const;
    /// Packet sizes as configured by the firmware.
    [[nodiscard]] unsigned maximumPacketSize(unsigned endpoint, bool isIn) const;

private:
    struct InEndpoint {
        std::uint32_t control = 0;
        std::uint32_t interrupt = 0;
        std::uint32_t size = 0;
        std::uint32_t transferBytes = 0; ///< when the endpoint was enabled
        std::uint32_t written = 0;       ///< into the FIFO in this transfer
        std::uint32_t sent = 0;
        Bytes fifo;
    };
    struct OutEndpoint {
        std::uint32_t control = 0;
        std::uint32_t interrupt = 0;
        std::uint32_t size = 0;
    };

    [[nodiscard]] bool isStopped() const; ///< PCGCCTL: STPPCLK or GATEHCLK
    void setClockGates(std::uint32_t value);
    void resetEndpoints();
    void resetCore();
    [[nodiscard]] std::uint32_t readGlobal(std::uint32_t offset);
    [[nodiscard]] std::uint32_t readDevice(std::uint32_t offset) const;
    void writeGlobal(std::uint32_t offset, std::uint32_t value);
    void writeDevice(std::uint32_t offset, std::uint32_t value);
    void writeInEndpoint(unsigned number, std::uint32_t offset, std::uint32_t value);
    void writeOutEndpoint(unsigned number, std::uint32_t offset, std::uint32_t value);
    void pushTransmit(unsigned number, std::uint32_t word);
    [[nodiscard]] std::uint32_t popStatus();
    [[nodiscard]] std::uint32_t interruptStatus() const;
    [[nodiscard]] std::uint32_t allEndpoints() const;
    [[nodiscard]] std::uint32_t inInterrupt(const InEndpoint& endpoint) const;
    [[nodiscard]] std::uint32_t freeTransmitWords(unsigned number) const;
    [[nodiscard]] std::uint32_t transmitDepth(unsigned fifo) const;
    void finishOut(OutEndpoint& endpoint);
    void pushSetupDone();
    void noteStatusStage();

    ChipTime m_now{0};
    bool m_isConnected = false;
    bool m_wasReset = false;
    ChipTime m_lastActivity{0};

    std::uint32_t m_gotgctl = 0;
    std::uint32_t m_gahbcfg = 0;
    std::uint32_t m_gusbcfg = 0;
    std::uint32_t m_gintsts = 0; ///< latched bits
    std::uint32_t m_gintmsk = 0;
    std::uint32_t m_gccfg = 0;
    std::uint32_t m_dcfg = 0;
    std::uint32_t m_dctl = 0;
    std::uint32_t m_dsts = 0;
    std::uint32_t m_diepmsk = 0;
    std::uint32_t m_doepmsk = 0;
    std::uint32_t m_daintmsk = 0;
    std::uint32_t m_diepempmsk = 0;
    std::uint32_t m_pcgcctl = 0;
    bool m_isResetAwaited = false; ///< while the clocks of the core are stopped
    bool m_globalInNak = false;
    bool m_globalOutNak = false;
    bool m_hasControlData = false;      ///< OUT data since the last SETUP
    bool m_isSetupDoneWithheld = false; ///< until STSPHSRX is acknowledged
    ReceiveFifo m_receive;
    std::array<InEndpoint, kEndpoints> m_in;
    std::array<OutEndpoint, kEndpoints> m_out;
    PlainRegisters m_others;
};

} // namespace fieldflash::board
