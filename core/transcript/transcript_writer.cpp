// SPDX-License-Identifier: MIT
#include "core/transcript/transcript_writer.h"

#include "core/base/words.h"
#include "core/transcript/entry_json.h"
#include "core/transcript/personal_text.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace fieldflash::transcript {

namespace {

/// A window may record for days; larger files are too big for e-mail.
constexpr qint64 kLargestFile = qint64{64} * 1024 * 1024;

/// Reserve for additions when the recording is saved: a firmware file, a sentence.
constexpr std::size_t kRoomForTheEnd = std::size_t{16} * 1024 * 1024;
constexpr std::size_t kLinesForTheEnd = 100;

constexpr std::uint8_t kDfuDnload = 1;
constexpr std::uint8_t kDfuUpload = 2;
constexpr std::uint8_t kClassInterfaceOut = 0x21;
constexpr std::uint8_t kClassInterfaceIn = 0xA1;
constexpr std::uint16_t kFirstContentBlock = 2;
constexpr std::uint8_t kSetAddress = 0x21;
/// The option bytes of STM32L4 and L4+, both banks (RM0351, RM0432, 3.4.1), and their length.
constexpr std::array<std::uint32_t, 4> kOptionBlocks{0x1FFF7800, 0x1FFFF800, 0x1FF00000,
                                                     0x1FF01000};
constexpr std::size_t kOptionBlock = 40;

/// DfuSe (AN3156): blocks from 2 on carry memory content; block 0 is for commands. A device with a
/// different protocol sends firmware from block 0 on, in blocks longer than any command.
bool isContent(const usb::ControlSetup& setup, std::size_t length)
{
    constexpr std::size_t kLongestCommand = 16;
    const bool isTransfer =
        (setup.bmRequestType == kClassInterfaceOut && setup.bRequest == kDfuDnload)
        || (setup.bmRequestType == kClassInterfaceIn && setup.bRequest == kDfuUpload);
    return isTransfer && (setup.wValue >= kFirstContentBlock || length > kLongestCommand);
}

} // namespace

TranscriptWriter::TranscriptWriter(std::unique_ptr<QIODevice> file, Clock& clock,
                                   QJsonObject header, bool includesFirmware)
    : m_file(std::move(file)),
      m_clock(clock),
      m_began(clock.now()),
      m_includesFirmware(includesFirmware),
      m_encoder(includesFirmware)
{
    header.insert(QStringLiteral("fieldflash"), QStringLiteral("transcript"));
    header.insert(QStringLiteral("format"), 1);
    header.insert(QStringLiteral("firmware"),
                  includesFirmware ? QStringLiteral("included") : QStringLiteral("left out"));
    writeLine(withoutPersonalPaths(QJsonValue(header)).toObject(), GzipWriter::Flush::Sync);
}

TranscriptWriter::~TranscriptWriter() { put(m_gzip.add({}, GzipWriter::Flush::Finish)); }

void TranscriptWriter::notePointer(const Operation& operation, ByteView sent)
{
    const usb::ControlSetup& setup = operation.setup;
    const bool isSetAddress = operation.kind == Operation::Kind::Out
        && setup.bmRequestType == kClassInterfaceOut && setup.bRequest == kDfuDnload
        && setup.wValue == 0 && sent.size() == 5 && sent[0] == kSetAddress;
    if (isSetAddress && m_pointers.size() < kMostDevices)
        m_pointers[operation.arrival] = readLittle32(sent, 1);
}

/// They decide what the host does next and contain nothing of a program.
bool TranscriptWriter::areOptionBytes(const Operation& operation, std::size_t length) const
{
    const auto pointer = m_pointers.find(operation.arrival);
    return operation.kind == Operation::Kind::In && length <= kOptionBlock
        && pointer != m_pointers.end()
        && std::ranges::find(kOptionBlocks, pointer->second) != kOptionBlocks.end();
}

std::vector<Piece> TranscriptWriter::pieces(const Operation& operation, ByteView data)
{
    if (data.empty())
        return {};
    if (isContent(operation.setup, data.size()) && !areOptionBytes(operation, data.size()))
        return m_encoder.encode(data);
    Piece piece;
    piece.kind = Piece::Kind::Plain;
    piece.length = data.size();
    piece.bytes.assign(data.begin(), data.end());
    return {piece};
}

TranscriptWriter::Begun TranscriptWriter::begin(Operation operation, ByteView sent)
{
    operation.begin = now();
    notePointer(operation, sent);
    operation.data = pieces(operation, sent);
    return {std::move(operation), m_nextNumber++};
}

void TranscriptWriter::finish(Begun begun, ByteView answered, const std::optional<Error>& error)
{
    begun.operation.took = now() - begun.operation.begin;
    begun.operation.error = error;
    if (begun.operation.kind == Operation::Kind::In)
        begun.operation.data = pieces(begun.operation, answered);
    writeEntry(begun.operation, begun.number);
}

void TranscriptWriter::arrived(const usb::DeviceInfo& device)
{
    writeEntry(Arrival{device, now()}, m_nextNumber++);
}

void TranscriptWriter::departed(std::uint64_t arrival)
{
    writeEntry(Departure{arrival, now()}, m_nextNumber++);
}

void TranscriptWriter::remark(QJsonObject object)
{
    object = withoutPersonalPaths(QJsonValue(object)).toObject();
    object.insert(QStringLiteral("t"), static_cast<qint64>(now().count()));
    writeLine(object, GzipWriter::Flush::Sync);
}

void TranscriptWriter::flush() { put(m_gzip.add({}, GzipWriter::Flush::Sync)); }

void TranscriptWriter::writeEntry(const Entry& entry, std::int64_t number)
{
    QJsonObject object = entryJson(entry);
    object.insert(QStringLiteral("n"), static_cast<qint64>(number));
    writeLine(object);
}

void TranscriptWriter::writeLine(const QJsonObject& object, GzipWriter::Flush flush)
{
    if (m_problem)
        return;
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    m_size += static_cast<std::size_t>(line.size());
    ++m_lines;
    // A larger file could not be read back.
    if (m_size > kLargestTranscript - kRoomForTheEnd || m_lines > kMostLines - kLinesForTheEnd) {
        stop(QStringLiteral("%1 bytes in %2 lines, unpacked").arg(m_size).arg(m_lines));
        return;
    }
    put(m_gzip.add(line, flush));
}

void TranscriptWriter::put(const QByteArray& packed)
{
    if (m_problem || packed.isEmpty())
        return;
    m_written += packed.size();
    if (m_written <= kLargestFile && m_file->write(packed) == packed.size())
        return;
    stop(m_file->errorString());
}

void TranscriptWriter::stop(const QString& detail)
{
    m_problem = Error(ErrorKind::FileAccess,
                      Words::tr("The recording is incomplete: its file cannot grow any more."),
                      Words::tr("Choose a place with more free space."))
                    .withDetail(detail);
}

} // namespace fieldflash::transcript
