// SPDX-License-Identifier: MIT
// A small virtual board behind a faulty bus, and the jobs that are run on it repeatedly.
#pragma once

#include "core/base/virtual_clock.h"
#include "core/update/session.h"
#include "core/virtual_board/board/virtual_board.h"
#include "core/virtual_board/board/virtual_bus.h"
#include "tests/support/faulty_bus.h"

#include <QTemporaryDir>

#include <map>
#include <memory>
#include <vector>

namespace fieldflash::test {

/// 16 pages of 2 KB: reading or verifying the whole chip stays quick.
inline constexpr std::uint32_t kPages = 16;
inline constexpr Address kFlashBase = 0x08000000;

enum class FaultyJob {
    Update,
    UpdateUnaligned,
    Verify,
    VerifyDifferent,
    Read,
    // Plain DFU 1.1, by what the bootloader can do.
    PlainUpdate,     ///< manifestation tolerant, with upload
    PlainNoUpload,   ///< manifestation tolerant
    PlainNeedsReset, ///< waits for a bus reset after the download
    PlainDetaches,   ///< restarts on its own after the download
    PlainPartition,  ///< data for the second of two partitions
    PlainVerify,
    PlainVerifyDifferent,
    PlainRead,
};
inline constexpr FaultyJob kDfuseJobs[] = {FaultyJob::Update, FaultyJob::UpdateUnaligned,
                                           FaultyJob::Verify, FaultyJob::VerifyDifferent,
                                           FaultyJob::Read};
inline constexpr FaultyJob kPlainJobs[] = {
    FaultyJob::PlainUpdate,          FaultyJob::PlainNoUpload,  FaultyJob::PlainNeedsReset,
    FaultyJob::PlainDetaches,        FaultyJob::PlainPartition, FaultyJob::PlainVerify,
    FaultyJob::PlainVerifyDifferent, FaultyJob::PlainRead};
[[nodiscard]] std::vector<FaultyJob> allJobs();

enum class JobWork { Update, Verify, VerifyDifferent, Read };

struct JobTraits {
    const char* name;
    JobWork work;
    const char* switches; ///< of the board; empty: its ROM with DfuSe
    bool isReadBack;      ///< a success of an update states that everything was read back

    [[nodiscard]] bool isPlain() const { return *switches != '\0'; }
};
[[nodiscard]] const JobTraits& traitsOf(FaultyJob job);
[[nodiscard]] const char* jobName(FaultyJob job);
[[nodiscard]] bool isUpdate(FaultyJob job);

/// Precondition: the text is valid.
[[nodiscard]] board::BoardSwitches switchesFrom(const char* text);

/// How a run ended.
struct Ending {
    update::Report report;
    Bytes bytesRead; ///< of a read-back
    Clock::Duration took{0};
    Clock::Duration longestSilence{0}; ///< between two transfers
    plan::Policy policy = plan::Policy::Auto;
    bool isFromApplication = false;
    Bytes before; ///< the whole flash
    Bytes after;
    std::map<QString, std::uint64_t> violations; ///< of the host against the specification
};

/// The chip contains an old program of three pages, and foreign bytes directly after it, in the
/// middle and in the last page.
class FaultBench {
public:
    /// With the switches of traitsOf(job).
    explicit FaultBench(FaultyJob job);
    FaultBench(FaultyJob job, board::BoardSwitches switches);
    ~FaultBench();
    FaultBench(const FaultBench&) = delete;
    FaultBench& operator=(const FaultBench&) = delete;

    [[nodiscard]] Ending run(update::UpdateOptions options);

    /// Follows the usual remedies: plug in again, with BOOT0 held if nothing appears without it.
    void plugAgain();
    void wait(Clock::Duration duration);
    [[nodiscard]] bool isOnBus() const { return !m_faulty.devices().empty(); }

    [[nodiscard]] FaultPlan& faults() { return m_faulty.plan(); }
    [[nodiscard]] board::VirtualBoard& board() { return *m_board; }
    [[nodiscard]] usb::Bus& bus() { return m_faulty; }
    [[nodiscard]] FaultyBus& faultyBus() { return m_faulty; }
    [[nodiscard]] VirtualClock& clock() { return m_clock; }
    [[nodiscard]] Bytes flash();
    [[nodiscard]] const image::FirmwareImage& image() const { return m_image; }
    /// The file states this version, whatever its program reports.
    void stateVersion(std::uint16_t bcdDevice) { m_image.identity.bcdDevice = bcdDevice; }

    /// The original flash content, including the image if the job writes one.
    [[nodiscard]] Bytes promised() const;
    /// The pages that the image covers, wholly or partly.
    [[nodiscard]] AddressRange touched() const;
    [[nodiscard]] const Bytes& original() const { return m_original; }
    [[nodiscard]] AddressRange readRange() const;

private:
    FaultyJob m_job;
    QTemporaryDir m_journal;
    image::FirmwareImage m_image;
    Bytes m_original;
    VirtualClock m_clock;
    std::unique_ptr<board::VirtualBoard> m_board;
    board::VirtualBus m_bus;
    FaultyBus m_faulty;
};

} // namespace fieldflash::test
