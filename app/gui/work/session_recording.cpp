// SPDX-License-Identifier: MIT
#include "app/gui/work/session_recording.h"

#include "core/base/save_file.h"

#include <QCoreApplication>
#include <QCoro/QCoroTask>
#include <QDir>
#include <QTemporaryFile>

#include <utility>

namespace fieldflash::gui {

namespace {

struct SessionRecordingWords {
    Q_DECLARE_TR_FUNCTIONS(fieldflash::gui::SessionRecording)
};

Error cannotRecord(const QString& detail)
{
    return Error(ErrorKind::FileAccess,
                 SessionRecordingWords::tr(
                     "Nothing could be recorded: there is no room for temporary files."),
                 SessionRecordingWords::tr(
                     "Make room on the disk, start Fieldflash again, and repeat what went "
                     "wrong."))
        .withDetail(detail);
}

} // namespace

/// Stays the same object while the bus behind it is replaced.
class SessionRecording::CurrentBus final : public usb::Bus {
public:
    explicit CurrentBus(usb::Bus& bus) { use(bus); }

    void use(usb::Bus& bus)
    {
        disconnect(m_connection);
        m_bus = &bus;
        m_connection = connect(&bus, &usb::Bus::changed, this, &usb::Bus::changed);
    }

    [[nodiscard]] std::vector<usb::DeviceInfo> devices() const override { return m_bus->devices(); }
    [[nodiscard]] QCoro::Task<Result<std::unique_ptr<usb::Link>>>
    open(usb::DeviceInfo device) override
    {
        return m_bus->open(std::move(device));
    }
    [[nodiscard]] Result<usb::Reservation> reserve(const QString& portPath) override
    {
        return m_bus->reserve(portPath);
    }

private:
    usb::Bus* m_bus = nullptr;
    QMetaObject::Connection m_connection;
};

SessionRecording::SessionRecording(usb::Bus& inner, Clock& clock, Limits limits)
    : m_inner(inner),
      m_clock(clock),
      m_limits(limits),
      m_bus(std::make_unique<CurrentBus>(inner))
{
    begin();
}

SessionRecording::~SessionRecording() = default;

usb::Bus& SessionRecording::bus() { return *m_bus; }

void SessionRecording::begin()
{
    m_bus->use(m_inner);
    m_recordingBus.reset();
    m_bundle.reset(); // before the next one: only one can receive the log
    m_file = nullptr;
    m_firmware.reset();
    m_firmwareName.clear();
    // An unnamed file leaves nothing behind after a crash.
    auto file = std::make_unique<QTemporaryFile>(
        QDir::temp().filePath(QStringLiteral("fieldflash-XXXXXX.ffrec")));
    QFile& opened = *file;
    if (!opened.open(QIODevice::ReadWrite | QIODevice::Unbuffered)) {
        m_problem = cannotRecord(opened.errorString());
        return;
    }
    m_file = file.get();
    m_bundle = std::make_unique<report::SupportBundle>(
        std::move(file), m_clock, report::BundleFacts{QStringLiteral("fieldflash"), {}, false});
    m_recordingBus = m_bundle->record(m_inner);
    m_bus->use(*m_recordingBus);
}

void SessionRecording::makeRoom()
{
    if (!m_bundle)
        return;
    const transcript::TranscriptWriter& writer = m_bundle->writer();
    const bool isLarge = writer.size() > m_limits.size || writer.knownSize() > m_limits.known;
    if (!isLarge && !m_bundle->problem())
        return;
    m_shortenedAt = QDateTime::currentDateTimeUtc();
    begin();
}

void SessionRecording::job(const report::JobFacts& facts, const image::FirmwareImage& image,
                           const QString& fileName)
{
    if (!m_bundle)
        return;
    m_bundle->job(facts);
    m_bundle->firmware(image, fileName, {});
    m_firmware = image;
    m_firmwareName = fileName;
}

void SessionRecording::event(const update::Event& event)
{
    if (m_bundle)
        m_bundle->event(event);
}

void SessionRecording::report(const update::Report& report)
{
    if (m_bundle)
        m_bundle->report(report);
}

Result<RecordingSnapshot> SessionRecording::snapshot(bool includesFirmware)
{
    if (!m_bundle)
        return failure(*m_problem);
    m_bundle->flush();
    RecordingSnapshot snapshot;
    const qint64 end = m_file->pos();
    if (m_file->seek(0))
        snapshot.recorded = m_file->read(end);
    if (!m_file->seek(end) || snapshot.recorded.size() != end)
        return failure(cannotRecord(m_file->errorString()));
    // Shown when the bundle is opened, in the language of the log next to it.
    if (!m_shortenedAt.isNull())
        snapshot.end.sentences.append(
            QStringLiteral("What happened before %1 is missing: the recording had grown too large.")
                .arg(m_shortenedAt.toString(Qt::ISODate)));
    if (m_bundle->problem())
        snapshot.end.sentences.append(
            QStringLiteral("The newest part is missing: %1").arg(m_bundle->problem()->summary()));
    if (includesFirmware)
        snapshot.end.firmware = m_firmware;
    return snapshot;
}

std::optional<Error> saveSnapshot(const RecordingSnapshot& snapshot, const QString& path)
{
    const QByteArray& recorded = snapshot.recorded;
    const auto file =
        report::bundleFile({reinterpret_cast<const std::uint8_t*>(recorded.constData()),
                            static_cast<std::size_t>(recorded.size())},
                           snapshot.end);
    if (!file)
        return file.error();
    if (const auto problem = saveFile(path, *file))
        return Error(ErrorKind::FileAccess,
                     SessionRecordingWords::tr("The support bundle could not be saved as “%1”.")
                         .arg(path),
                     SessionRecordingWords::tr("Choose another folder, or make room there."))
            .withDetail(*problem);
    return std::nullopt;
}

} // namespace fieldflash::gui
