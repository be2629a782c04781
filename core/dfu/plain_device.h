// SPDX-License-Identifier: MIT
// A bootloader with plain DFU 1.1: each alternate setting takes one stream of bytes, without
// addresses, erase commands or a memory map.
#pragma once

#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/shared_bytes.h"
#include "core/dfu/block_listener.h"
#include "core/dfu/counters.h"
#include "core/dfu/descriptors.h"
#include "core/dfu/protocol.h"
#include "core/usb/link.h"

#include <QCoro/QCoroFwd>
#include <QString>

#include <memory>
#include <stop_token>
#include <vector>

namespace fieldflash::dfu {

/// True for a DFU-mode interface of the plain dialect. Only bcdDFUVersion decides: devices with
/// plain DFU also have the id of ST's ROM, and names that begin with "@". An interface without a
/// functional descriptor is not plain DFU either.
[[nodiscard]] bool isPlainDfu(const DfuInterface& dfuInterface);

/// What an alternate setting is called.
struct Partition {
    std::uint8_t alternateSetting = 0;
    QString name; ///< empty: the device gives none
    friend bool operator==(const Partition&, const Partition&) = default;
};

/// How a device is after manifestation (DFU 1.1, 7).
enum class Manifested {
    Idle,         ///< bitManifestationTolerant: in dfuIDLE, can be read
    NeedsReset,   ///< in dfuMANIFEST-WAIT-RESET: waits for a bus reset
    Leaving,      ///< bitWillDetach: it restarts on its own
    NotConfirmed, ///< it stopped answering before it had confirmed the end; it may have restarted
};

/// One user at a time. After an error the device can be in any state: call normalise() again.
/// `stop` is checked between blocks; a stopped call ends with Cancelled.
class PlainDevice {
public:
    /// Claims the DFU-mode interface of an open device and reads the names of its alternate
    /// settings. Errors: WrongBoard without a plain DFU interface, RefusedByDevice if the
    /// announced wTransferSize is not valid, and those of the link. The clock must outlive the
    /// device.
    [[nodiscard]] static QCoro::Task<Result<std::unique_ptr<PlainDevice>>>
    open(std::unique_ptr<usb::Link> link, Clock& clock);

    PlainDevice(const PlainDevice&) = delete;
    PlainDevice& operator=(const PlainDevice&) = delete;
    ~PlainDevice();

    [[nodiscard]] const usb::DeviceInfo& info() const;
    [[nodiscard]] const FunctionalDescriptor& functional() const;
    [[nodiscard]] const std::vector<Partition>& partitions() const;
    /// Bytes per block: wTransferSize, at most 4096 (the limit of Linux).
    [[nodiscard]] ByteCount blockSize() const;
    [[nodiscard]] const Counters& counters() const;

    /// To dfuIDLE from whatever state an earlier program left behind; see DfuseDevice::normalise().
    [[nodiscard]] QCoro::Task<Result<void>> normalise();
    /// Precondition: one of partitions().
    [[nodiscard]] QCoro::Task<Result<void>> selectAlternate(std::uint8_t alternateSetting);

    /// Sends the whole stream, in blocks numbered from 0 (DFU 1.1, 6.1.1), without ending it. A
    /// stopped or failed download leaves the device without a complete firmware.
    [[nodiscard]] QCoro::Task<Result<void>> download(SharedBytes bytes, BlockListener onBlock,
                                                     std::stop_token stop);
    /// Ends the download with an empty block and waits for manifestation. Lost and corrupted
    /// answers are asked for again. Errors: the status that the device reports, TimedOut.
    [[nodiscard]] QCoro::Task<Result<Manifested>> manifest();

    /// Reads from block 0 until the device sends a short block, or until `most` bytes are there.
    [[nodiscard]] QCoro::Task<Result<Bytes>> upload(ByteCount most, BlockListener onBlock,
                                                    std::stop_token stop);

    /// Asks the device to run its application. In dfuIDLE: DETACH, which some accept there
    /// (U-Boot), then a bus reset (DFU 1.1, 7.1); in dfuMANIFEST-WAIT-RESET, and where that is not
    /// known: the bus reset. Success also when the device disconnects meanwhile.
    [[nodiscard]] QCoro::Task<Result<void>> restart(Manifested state);

private:
    struct Private;
    [[nodiscard]] QCoro::Task<Result<void>> sendEnd();
    [[nodiscard]] QCoro::Task<Result<StatusBlock>> manifestStatus(bool sendsEnd);
    explicit PlainDevice(std::unique_ptr<Private> made);
    std::unique_ptr<Private> m_private;
};

} // namespace fieldflash::dfu
