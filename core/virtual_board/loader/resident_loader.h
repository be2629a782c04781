// SPDX-License-Identifier: MIT
// The resident loader of this project as seen from USB (firmware/contract/loader.h).
#pragma once

#include "core/virtual_board/chip/chip.h"
#include "core/virtual_board/loader/loader_flash.h"
#include "core/virtual_board/wire/dfu_words.h"
#include "core/virtual_board/wire/usb_mode.h"

namespace fieldflash::board {

/// Why it runs: FIELDFLASH_LOADER_REASON_…. `finding`: of the program that does not start.
[[nodiscard]] std::uint8_t loaderReason(LoaderFinding finding, bool isRequested);

/// DfuSe with the differences that the contract lists, and the vendor requests. An unexpected
/// request is stalled, leads to dfuERROR, and is counted by name. Does not own the chip, which must
/// outlive it.
class ResidentLoader final : public UsbMode {
public:
    /// `finding`: why no program was started; None: it was not tried.
    ResidentLoader(Chip& chip, LoaderFinding finding, bool isRequested);

    [[nodiscard]] const UsbDescription& description() const override { return m_description; }
    [[nodiscard]] std::optional<Clock::TimePoint> arrived(const SetupPacket& setup,
                                                          Clock::TimePoint now) override;
    [[nodiscard]] Reply request(const SetupPacket& setup, ByteView data,
                                Clock::TimePoint now) override;
    [[nodiscard]] bool hasVendorRequests() const override { return true; }
    void busReset(Clock::TimePoint now) override;
    void alternateSelected(std::uint8_t) override { }
    void powerLost(Clock::TimePoint now) override { m_flash.powerLost(now); }

private:
    [[nodiscard]] Reply vendorRequest(const SetupPacket& setup, ByteView data);
    [[nodiscard]] Reply report() const;
    [[nodiscard]] Reply hashes(const SetupPacket& setup) const;
    [[nodiscard]] Reply replace();
    [[nodiscard]] Reply dnload(const SetupPacket& setup, ByteView data, Clock::TimePoint now);
    void command(ByteView data, Clock::TimePoint now);
    [[nodiscard]] Reply upload(const SetupPacket& setup);
    [[nodiscard]] Reply getStatus(Clock::TimePoint now);
    [[nodiscard]] Reply clrStatus();
    [[nodiscard]] Reply abort();
    [[nodiscard]] Reply unexpected(const QString& what);
    [[nodiscard]] Reply fail(LoaderFinding finding);
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] bool isSigned() const;
    [[nodiscard]] QString layout(LoaderFinding finding) const;
    void makeDescription(LoaderFinding finding);

    Chip& m_chip;
    ResidentLoaderKind m_kind;
    LoaderFlash m_flash;
    UsbDescription m_description;
    std::uint8_t m_reason;
    DfuState m_state = DfuState::dfuIDLE;
    Address m_pointer = 0;
    std::optional<Bytes> m_seed;
    bool m_mustBeBusy = false; ///< the first GETSTATUS after a command
    Clock::TimePoint m_promised{};
};

} // namespace fieldflash::board
