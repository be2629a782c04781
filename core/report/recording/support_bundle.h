// SPDX-License-Identifier: MIT
// Everything support needs: program and system, devices, memory map, plan, log, every control
// transfer, and the result.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/image/content/firmware_image.h"
#include "core/report/json/job_facts.h"
#include "core/transcript/recording_bus.h"
#include "core/transcript/transcript_writer.h"
#include "core/update/event.h"
#include "core/update/report.h"

#include <QIODevice>
#include <QString>
#include <QStringList>

#include <memory>

namespace fieldflash::report {

class LogTap;

/// The header of a bundle.
struct BundleFacts {
    QString program;     ///< "fieldflash-cli"
    QStringList command; ///< as typed, including paths: personal parts are removed
    bool includesFirmware = false;
};

/// One per program, for its whole run or for one job; also captures the log categories fieldflash.*
/// in that time. Contains no names or paths of people, and firmware only on request; includes the
/// serial numbers of devices, because they tell devices apart. Main thread only; the clock and the
/// wrapped bus must outlive it.
class SupportBundle {
public:
    /// Into a file, which is replaced. Errors: FileAccess.
    [[nodiscard]] static Result<std::unique_ptr<SupportBundle>>
    create(const QString& path, Clock& clock, const BundleFacts& facts);
    /// Into anything that is open for writing, unbuffered: a temporary file, memory.
    SupportBundle(std::unique_ptr<QIODevice> file, Clock& clock, const BundleFacts& facts);
    ~SupportBundle();
    SupportBundle(const SupportBundle&) = delete;
    SupportBundle& operator=(const SupportBundle&) = delete;

    /// Use the returned bus instead of `inner` from here on; it may be destroyed before the bundle.
    [[nodiscard]] std::unique_ptr<usb::Bus> record(usb::Bus& inner);

    /// The image of the next job: its bytes are referenced later. With includesFirmware, the
    /// original `file` is included (up to 16 MB), so that a replay needs nothing else. `fileName`
    /// is as entered, for example "release.zip//firmware.bin".
    void firmware(const image::FirmwareImage& image, const QString& fileName, ByteView file);
    /// Does a few milliseconds of the work that firmware() defers; true if more remains.
    bool prepare();
    /// A job begins that must be replayable without the earlier ones; its firmware follows.
    void job(const JobFacts& facts);
    void event(const update::Event& event);
    void report(const update::Report& report);
    /// An error that kept a job from beginning.
    void error(const Error& error);

    /// Writes everything so far to the file, which can then be copied.
    void flush();
    [[nodiscard]] const transcript::TranscriptWriter& writer() const { return *m_writer; }
    /// Why the recording had to end early, if it did.
    [[nodiscard]] const std::optional<Error>& problem() const;

private:
    std::shared_ptr<transcript::TranscriptWriter> m_writer;
    std::unique_ptr<LogTap> m_log;
    bool m_includesFirmware;
};

/// The content that a replay must know: every segment in the order of the image.
[[nodiscard]] Bytes imageContent(const image::FirmwareImage& image);

} // namespace fieldflash::report
