// SPDX-License-Identifier: MIT
#include "app/gui/work/recorded_devices.h"

#include "app/gui/devices/firmware_file.h"
#include "core/report/recording/support_bundle.h"
#include "core/transcript/gzip.h"

#include <QFile>
#include <QFileInfo>

#include <utility>

namespace fieldflash::gui {

namespace {

RecordingFacts factsOf(const transcript::Transcript& transcript)
{
    const auto text = [&](const char* name) {
        return transcript.header.value(QLatin1String(name)).toString();
    };
    RecordingFacts facts;
    facts.began = QDateTime::fromString(text("began"), Qt::ISODate);
    facts.program = text("program");
    facts.version = text("version");
    facts.system = text("system");
    facts.isComplete = transcript.isComplete;
    facts.jobs = report::recordedJobs(transcript);
    for (const QJsonObject& remark : transcript.remarks)
        if (const QString note = remark.value(QStringLiteral("note")).toString();
            !note.isEmpty() && remark.value(QStringLiteral("t")).isUndefined())
            facts.notes.append(note);
    return facts;
}

} // namespace

bool isSupportBundle(const QString& path)
{
    if (path.endsWith(QLatin1String(".ffrec"), Qt::CaseInsensitive))
        return true;
    if (!QFileInfo(path).isFile())
        return false; // opening a pipe would wait for its other end
    // Firmware can be compressed in the same way: the first line decides.
    constexpr qint64 kBeginning = 4096;
    constexpr std::size_t kMostUnpacked = std::size_t{8} << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray beginning = file.read(kBeginning);
    const auto unpacked = transcript::unpackGzip(
        ByteView(reinterpret_cast<const std::uint8_t*>(beginning.constData()),
                 static_cast<std::size_t>(beginning.size())),
        kMostUnpacked);
    return unpacked && unpacked->plain.startsWith('{')
        && unpacked->plain.contains("\"fieldflash\":\"transcript\"");
}

Result<OpenedRecording> openRecording(const QString& path)
{
    const auto transcript = transcript::loadTranscript(path);
    if (!transcript)
        return failure(transcript.error());
    auto job = report::recordedJob(*transcript);
    if (!job)
        return failure(std::move(job).error());
    OpenedRecording opened;
    opened.facts = factsOf(*transcript);
    opened.job = std::move(*job);
    if (opened.job) {
        const report::ReplayInput& input = opened.job->input;
        opened.facts.job = opened.job->facts.kind;
        opened.facts.fileName = input.fileName;
        opened.facts.verdict = input.verdict;
        opened.facts.exitCode = input.exitCode;
        opened.shown = opened.job->transcript;
        return opened;
    }
    opened.shown = report::lastDevices(*transcript);
    opened.canBeLookedAt = opened.facts.program == QLatin1String("fieldflash");
    return opened;
}

RecordedDevices::RecordedDevices(OpenedRecording recording, std::unique_ptr<Clock> clock)
    : m_recording(std::move(recording)),
      m_clock(std::move(clock)),
      m_bus(*m_clock, m_recording.shown, transcript::ReplayOrder::Relaxed)
{
}

DeskInput RecordedDevices::deskInput(Remembered& remembered)
{
    // A recorded job contains its own looks at the device; additional ones would not match.
    return {.bus = m_bus,
            .clock = *m_clock,
            .remembered = remembered,
            .mayLook = m_recording.canBeLookedAt,
            .isRecorded = true};
}

std::optional<FileFacts> RecordedDevices::includedFirmware() const
{
    if (!m_recording.job || !m_recording.job->input.image)
        return std::nullopt;
    const report::ReplayInput& input = m_recording.job->input;
    FileFacts file = firmwareFromBytes(input.file, input.fileName);
    file.isBundled = false;
    return file;
}

FileFacts RecordedDevices::checked(FileFacts file) const
{
    if (!m_recording.job || !file.image)
        return file;
    auto same = report::checkSameImage(m_recording.job->input, *file.image);
    if (same)
        return file;
    file.error = std::move(same).error();
    file.image.reset();
    return file;
}

update::UpdateOptions RecordedDevices::options() const
{
    update::UpdateOptions options;
    if (m_recording.job)
        options = m_recording.job->facts.options;
    if (options.backupFile)
        options.backupFile = m_folder.filePath(QStringLiteral("backup.dfu"));
    return options;
}

void RecordedDevices::rewind(const image::FirmwareImage& firmware)
{
    m_bus.rewind();
    m_bus.learn(report::imageContent(firmware));
}

} // namespace fieldflash::gui
