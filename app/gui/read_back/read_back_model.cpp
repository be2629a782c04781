// SPDX-License-Identifier: MIT
#include "app/gui/read_back/read_back_model.h"

#include "app/gui/devices/firmware_file.h"
#include "app/gui/documents/certificate.h"
#include "app/gui/read_back/typed_ranges.h"

#include <QDir>
#include <QFutureWatcher>
#include <QRegularExpression>
#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace fieldflash::gui {

namespace {

/// For a file name: replaces characters that a shell or another system might not accept.
QString plainName(QString name)
{
    static const QRegularExpression others(QStringLiteral("[^A-Za-z0-9]+"));
    name = name.simplified().replace(others, QStringLiteral("-"));
    return name.isEmpty() ? QStringLiteral("device") : name;
}

} // namespace

std::vector<memory::MemoryRange> without(const std::vector<memory::MemoryRange>& ranges,
                                         const memory::MemoryRange& removed)
{
    std::vector<memory::MemoryRange> rest;
    for (const memory::MemoryRange& range : ranges) {
        if (!range.overlaps(removed)) {
            rest.push_back(range);
            continue;
        }
        for (const AddressRange& left : memory::remainder(range.range, {removed.range}))
            rest.push_back(range.at(left));
    }
    return rest;
}

ReadBackModel::ReadBackModel(DeviceMemory& memory, QObject* parent)
    : QObject(parent),
      m_memory(memory),
      m_job(memory.workplace())
{
    connect(&m_job, &DeviceJob::changed, this, &ReadBackModel::changed);
    connect(&m_job, &DeviceJob::wasRead, this, &ReadBackModel::takeRead);
    connect(&m_job, &DeviceJob::sectorChanged, this,
            [this](const update::SectorChanged& change) { m_compared.push_back(change); });
    connect(&m_job, &DeviceJob::wasVerified, this, &ReadBackModel::takeVerified);
    connect(&memory.memory(), &MemoryModel::reset, this, &ReadBackModel::dropRangesOutside);
    connect(&memory.memory(), &MemoryModel::contentChanged, this, &ReadBackModel::changed);
}

// Ranges

ByteCount ReadBackModel::size() const
{
    ByteCount size = 0;
    for (const memory::MemoryRange& range : m_ranges)
        size += range.range.size;
    return size;
}

std::vector<bool> ReadBackModel::selection() const
{
    std::vector<bool> selected;
    for (const SectorFacts& sector : m_memory.memory().sectors())
        selected.push_back(
            std::ranges::any_of(m_ranges, [&sector](const memory::MemoryRange& range) {
                return range.alternateSetting == sector.alternateSetting
                    && range.range.overlaps(sector.sector.range);
            }));
    return selected;
}

void ReadBackModel::select(int firstSector, int lastSector, bool isSelected)
{
    const auto& sectors = m_memory.memory().sectors();
    for (int i = firstSector; i <= lastSector && i < static_cast<int>(sectors.size()); ++i) {
        const SectorFacts& sector = sectors[static_cast<std::size_t>(i)];
        if (!isSelected)
            m_ranges = without(m_ranges, sector.range());
        else if (sector.sector.isReadable)
            m_ranges.push_back(sector.range());
    }
    m_ranges = memory::joined(std::move(m_ranges));
    Q_EMIT changed();
}

void ReadBackModel::selectEverything()
{
    select(0, static_cast<int>(m_memory.memory().sectors().size()) - 1, true);
}

void ReadBackModel::clear()
{
    m_ranges.clear();
    Q_EMIT changed();
}

QString ReadBackModel::typedText() const
{
    std::vector<AddressRange> ranges;
    for (const memory::MemoryRange& range : m_ranges)
        ranges.push_back(range.range);
    return rangesAsTyped(ranges);
}

Result<void> ReadBackModel::setTyped(const QString& text)
{
    const auto typed = typedRanges(text);
    if (!typed)
        return failure(typed.error());
    const memory::MemoryMap& map = m_memory.map();
    std::vector<memory::MemoryRange> ranges;
    for (const AddressRange& range : *typed) {
        const memory::MemoryArea* area = map.areaAt(range.first);
        if (!area || !memory::MemoryMap::isReadable(*area, range))
            return failure(
                ErrorKind::OutsideMap,
                tr("Not all of %1 is readable memory on this device.").arg(rangeText(range)),
                tr("Choose a range inside the memory map."));
        ranges.push_back({area->alternateSetting, range});
    }
    m_ranges = memory::joined(std::move(ranges));
    Q_EMIT changed();
    return {};
}

void ReadBackModel::dropRangesOutside()
{
    const memory::MemoryMap& map = m_memory.map();
    std::erase_if(m_ranges, [&map](const memory::MemoryRange& range) {
        const memory::MemoryArea* area = map.area(range.alternateSetting);
        return !area || !memory::MemoryMap::isReadable(*area, range.range);
    });
    Q_EMIT changed();
}

// Read and save

void ReadBackModel::read()
{
    if (m_ranges.empty())
        return; // an empty list would mean the whole flash
    std::vector<AddressRange> ranges;
    ranges.reserve(m_ranges.size());
    for (const memory::MemoryRange& range : m_ranges)
        ranges.push_back(range.range);
    m_error.reset();
    m_image.reset();
    m_saved.reset();
    m_verification.reset();
    m_job.read(std::move(ranges));
    Q_EMIT changed();
}

void ReadBackModel::takeRead(const update::ReadResult& result)
{
    m_error = result.report.error;
    if (!result.image.targets.empty())
        m_image = result.image;
    Q_EMIT changed();
}

QString ReadBackModel::suggestedName() const
{
    const QString device = plainName(m_memory.memory().deviceName());
    const QString name = m_image && !m_image->targets.empty()
        ? QStringLiteral("%1-%2.dfu")
              .arg(device)
              .arg(m_image->targets.front().segments.front().address, 8, 16, QLatin1Char('0'))
        : device + QStringLiteral(".dfu");
    return QDir::home().filePath(name);
}

void ReadBackModel::save(const QString& path)
{
    if (!m_image)
        return;
    auto* watcher = new QFutureWatcher<Result<SavedCopy>>(this);
    connect(watcher, &QFutureWatcher<Result<SavedCopy>>::finished, this, [this, watcher] {
        watcher->deleteLater();
        const Result<SavedCopy> saved = watcher->result();
        m_error = saved ? std::nullopt : std::optional(saved.error());
        if (saved)
            m_saved = *saved;
        Q_EMIT changed();
    });
    watcher->setFuture(QtConcurrent::run(&saveCopy, *m_image, path));
}

void ReadBackModel::setSaved(SavedCopy copy)
{
    m_saved = std::move(copy);
    Q_EMIT changed();
}

// Compare

const std::optional<FileFacts>& ReadBackModel::file() const
{
    return m_otherFile ? m_otherFile : m_memory.workplace().firmware.file();
}

void ReadBackModel::openFile(const QString& path)
{
    const int request = ++m_fileRequest;
    auto* watcher = new QFutureWatcher<FileFacts>(this);
    connect(watcher, &QFutureWatcher<FileFacts>::finished, this, [this, watcher, request] {
        watcher->deleteLater();
        if (request == m_fileRequest)
            setFile(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(&readFirmwareFile, path));
}

void ReadBackModel::setFile(FileFacts file)
{
    m_otherFile = std::move(file);
    m_error = m_otherFile->error;
    m_verification.reset();
    Q_EMIT changed();
}

/// The file changed on disk: a comparison with the old content would be about a different file.
void ReadBackModel::readFileAgain()
{
    if (m_otherFile)
        openFile(m_otherFile->path);
    else
        Q_EMIT m_memory.workplace().firmware.outdated();
    m_verification.reset();
    m_error = Error(ErrorKind::FileAccess, tr("The file changed on disk and is read again."),
                    tr("Then compare once more."));
    Q_EMIT changed();
}

bool ReadBackModel::canVerify() const { return file() && file()->image.has_value(); }

void ReadBackModel::verify()
{
    if (!canVerify())
        return;
    if (!isAsRead(*file())) {
        readFileAgain();
        return;
    }
    m_error.reset();
    m_verification.reset();
    m_image.reset();
    m_saved.reset();
    m_comparedFile = file();
    m_compared.clear();
    m_comparedImage = m_otherFile ? *m_comparedFile->image
                                  : m_memory.workplace().firmware.placed(*m_comparedFile->image);
    m_job.verify(m_comparedImage);
    Q_EMIT changed();
}

void ReadBackModel::takeVerified(const update::Report& report)
{
    if (!m_comparedFile || !m_comparedFile->image)
        return;
    m_memory.setCompared(std::exchange(m_compared, {}));
    const report::FileIdentity identity{.name = m_comparedFile->fileName,
                                        .size = m_comparedFile->fileSize,
                                        .sha256 = m_comparedFile->sha256};
    setVerification(report::makeVerificationReport(report, m_comparedImage, identity,
                                                   QDateTime::currentDateTimeUtc()));
}

void ReadBackModel::setVerification(report::VerificationReport report)
{
    const bool isAnswer = report.report.verified != update::Answer::NotAsked;
    m_error = isAnswer ? std::nullopt : report.report.error;
    m_verification = std::move(report);
    Q_EMIT changed();
}

QString ReadBackModel::suggestedReportName() const
{
    const QString time = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmm"));
    return QDir::home().filePath(QStringLiteral("verification-%1-%2.pdf")
                                     .arg(plainName(m_memory.memory().deviceName()), time));
}

Result<void> ReadBackModel::saveReport(const QString& path)
{
    if (!m_verification)
        return {};
    auto saved = writeCertificate(*m_verification, path);
    m_error = saved ? std::nullopt : std::optional(saved.error());
    Q_EMIT changed();
    return saved;
}

} // namespace fieldflash::gui
