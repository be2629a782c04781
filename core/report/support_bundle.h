// SPDX-License-Identifier: MIT
// Everything that support needs to see what happened: program and system,
// devices, memory map, plan, log, every control transfer, and how it ended.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/image/firmware_image.h"
#include "core/report/job_facts.h"
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

/// What a bundle begins with.
struct BundleFacts {
    QString program;     ///< "fieldflash-cli"
    QStringList command; ///< as it was typed, paths and all: personal parts are taken out
    bool includesFirmware = false;
};

/// One per program, for its whole run or for one job; also captures the log categories fieldflash.*
/// meanwhile. Contains neither names of people nor paths of theirs, and firmware only when asked
/// to; serial numbers of devices are in it, because they tell devices apart. Main thread only; the
/// clock and the bus that it wraps must outlive it.
class SupportBundle {
public:
    /// Into a file that gets replaced. Errors: FileAccess.
    [[nodiscard]] static Result<std::unique_ptr<SupportBundle>>
    create(const QString& path, Clock& clock, const BundleFacts& facts);
    /// Into anything open for writing, unbuffered: a temporary file, memory.
    SupportBundle(std::unique_ptr<QIODevice> file, Clock& clock, const BundleFacts& facts);
    ~SupportBundle();
    SupportBundle(const SupportBundle&) = delete;
    SupportBundle& operator=(const SupportBundle&) = delete;

    /// Use this one instead of `inner` from here on; it may die before the bundle.
    [[nodiscard]] std::unique_ptr<usb::Bus> record(usb::Bus& inner);

    /// The image of the next job: its bytes are pointed at later. With includesFirmware `file`, the
    /// file as it is, is put in (up to 16 MB), so that a replay needs nothing else. `fileName` is
    /// as the person gave it, also "release.zip//firmware.bin".
    void firmware(const image::FirmwareImage& image, const QString& fileName, ByteView file);
    /// Some milliseconds of the work that firmware() leaves for later; true: there is more.
    bool prepare();
    /// A job begins now and is to be replayed without what came before; its firmware comes next.
    void job(const JobFacts& facts);
    void event(const update::Event& event);
    void report(const update::Report& report);
    /// What kept a job from beginning.
    void error(const Error& error);

    /// Everything so far into the file, which can then be copied.
    void flush();
    [[nodiscard]] const transcript::TranscriptWriter& writer() const { return *m_writer; }
    /// The recording had to end early.
    [[nodiscard]] const std::optional<Error>& problem() const;

private:
    std::shared_ptr<transcript::TranscriptWriter> m_writer;
    std::unique_ptr<LogTap> m_log;
    bool m_includesFirmware;
};

/// The bytes that a replay must know: every segment in the order of the image.
[[nodiscard]] Bytes imageContent(const image::FirmwareImage& image);

} // namespace fieldflash::report
