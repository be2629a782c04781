// SPDX-License-Identifier: MIT
// What the window records from its start on, for a support bundle.
#pragma once

#include "core/base/clock.h"
#include "core/report/recording/bundle_file.h"
#include "core/report/recording/support_bundle.h"
#include "core/usb/bus.h"

#include <QByteArray>
#include <QDateTime>
#include <QIODevice>

#include <memory>
#include <optional>

namespace fieldflash::gui {

/// A snapshot of the recording, ready to be written to a file on another thread.
struct RecordingSnapshot {
    QByteArray recorded;
    report::BundleEnd end;
};

/// Writes all or nothing. Takes a moment. Absent: success.
[[nodiscard]] std::optional<Error> saveSnapshot(const RecordingSnapshot& snapshot,
                                                const QString& path);

/// Written to an unnamed temporary file that only this user can read and that disappears with the
/// process. Bounded: once it has grown too large, it is restarted at the next job, so that the last
/// job is always complete. Main thread only; `inner` and the clock outlive it.
class SessionRecording final {
public:
    /// Uncompressed size, and size of referenced content: above either, it is restarted when no job
    /// runs.
    struct Limits {
        std::size_t size = std::size_t{16} * 1024 * 1024;
        std::size_t known = std::size_t{8} * 1024 * 1024;
    };

    SessionRecording(usb::Bus& inner, Clock& clock) : SessionRecording(inner, clock, Limits()) { }
    SessionRecording(usb::Bus& inner, Clock& clock, Limits limits);
    ~SessionRecording();
    SessionRecording(const SessionRecording&) = delete;
    SessionRecording& operator=(const SessionRecording&) = delete;

    /// To be used instead of `inner`.
    [[nodiscard]] usb::Bus& bus();

    /// Call this while no device is open, just before opening one.
    void makeRoom();
    void job(const report::JobFacts& facts, const image::FirmwareImage& image,
             const QString& fileName);
    /// One slice of the preparation for a large firmware; true: there is more.
    bool prepare() { return m_bundle && m_bundle->prepare(); }
    void event(const update::Event& event);
    void report(const update::Report& report);

    /// Name of the file of the last job; empty: there was none.
    [[nodiscard]] const QString& firmwareName() const { return m_firmwareName; }
    /// Errors: FileAccess, if nothing could be recorded.
    [[nodiscard]] Result<RecordingSnapshot> snapshot(bool includesFirmware);

private:
    class CurrentBus;
    void begin();

    usb::Bus& m_inner;
    Clock& m_clock;
    Limits m_limits;
    std::unique_ptr<CurrentBus> m_bus;
    std::optional<Error> m_problem;
    QIODevice* m_file = nullptr; ///< the bundle's
    std::unique_ptr<report::SupportBundle> m_bundle;
    std::unique_ptr<usb::Bus> m_recordingBus;
    QDateTime m_shortenedAt; ///< null: nothing was dropped
    QString m_firmwareName;
    std::optional<image::FirmwareImage> m_firmware;
};

} // namespace fieldflash::gui
