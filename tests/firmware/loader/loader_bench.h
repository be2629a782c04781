// SPDX-License-Identifier: MIT
// The resident loader, executed on the virtual chip, with DfuSe by hand.
#pragma once

#include "firmware/contract/loader.h"
#include "tests/core/virtual_board/cpu/executed_bench.h"
#include "tests/firmware/loader/program_image.h"

#include <optional>

namespace fieldflash::test {

inline const QString kDiscovery = QStringLiteral("stm32l476g-disco");
inline const QString kNucleoLoader = QStringLiteral("loader-nucleo-l476rg.bin");
inline const QString kNucleoSignedLoader = QStringLiteral("loader-nucleo-l476rg-signed.bin");

/// The answer to GETSTATUS.
struct DfuStatus {
    std::uint8_t status = 0xFF;
    std::uint32_t pollTimeout = 0;
    std::uint8_t state = 0xFF;
    std::uint8_t string = 0;
};

class LoaderBench {
public:
    static constexpr Address kApplication = FIELDFLASH_LOADER_APPLICATION;

    /// An empty chip with the loader, started.
    explicit LoaderBench(const QString& loader = kNucleoLoader, board::BoardSwitches switches = {},
                         const QString& boardName = QStringLiteral("nucleo-l476rg"));

    ExecutedBench chip;

    /// Waits until the loader is on the bus, then sets its configuration; fails the test otherwise.
    void awaitLoader();
    [[nodiscard]] bool isLoaderThere();
    /// The number of the small program that runs, if any within `limit`.
    [[nodiscard]] std::optional<std::uint8_t>
    runningProgram(Clock::Duration limit = std::chrono::milliseconds(100));
    /// After power-on: the number of the small program that starts, or nothing if the loader stays,
    /// which it shows by its LED pin, before it starts clocks and USB. Fails the test if neither
    /// happens. Only the chip's time passes; call powerCycle() afterwards.
    [[nodiscard]] std::optional<std::uint8_t> firstLife();
    /// The address of the slot whose program runs, by its vector table.
    [[nodiscard]] std::uint32_t runningSlot() const;
    /// Off and on again, without waiting for the loader.
    void powerCycle();

    [[nodiscard]] DfuStatus status();
    [[nodiscard]] bool download(std::uint16_t block, const Bytes& data);
    [[nodiscard]] bool clearStatus();
    [[nodiscard]] bool abort();
    [[nodiscard]] std::optional<Bytes> upload(std::uint16_t block, std::uint16_t length);
    /// Polls as the device asks until it is not busy.
    DfuStatus settle();
    DfuStatus command(const Bytes& bytes);
    DfuStatus setAddress(Address address);
    DfuStatus erase(Address address);
    /// Whole pages from `address`; stops at the first error.
    DfuStatus write(Address address, const Bytes& bytes);
    DfuStatus leave();

    [[nodiscard]] std::optional<Bytes> vendorRead(std::uint8_t request, std::uint16_t value,
                                                  std::uint16_t length);
    [[nodiscard]] bool vendorWrite(std::uint8_t request, std::uint16_t value, const Bytes& data);
    [[nodiscard]] FieldflashLoaderReport report();
    /// As text.
    [[nodiscard]] std::string string(std::uint8_t index);

    [[nodiscard]] Bytes flash(Address address, std::size_t size) const;
    /// The pages that belong to the loader.
    [[nodiscard]] Bytes loaderBytes() const;
    /// Of these pages, those without the loader's records.
    [[nodiscard]] Bytes loaderCode() const;
};

} // namespace fieldflash::test
