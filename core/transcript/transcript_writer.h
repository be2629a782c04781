// SPDX-License-Identifier: MIT
// Writes a transcript during the session.
#pragma once

#include "core/base/clock.h"
#include "core/transcript/gzip.h"
#include "core/transcript/payload.h"
#include "core/transcript/transcript.h"

#include <QIODevice>
#include <QJsonObject>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>

namespace fieldflash::transcript {

/// A recording must never disturb the recorded session: if the file cannot be written, the writer
/// stops and reports it in problem(). The file is readable up to the last flush even if the program
/// crashes. Main thread only; the clock must outlive it.
class TranscriptWriter {
public:
    /// `file` is open for writing, unbuffered. The keys common to all transcripts are added to
    /// `header`.
    TranscriptWriter(std::unique_ptr<QIODevice> file, Clock& clock, QJsonObject header,
                     bool includesFirmware);
    ~TranscriptWriter();
    TranscriptWriter(const TranscriptWriter&) = delete;
    TranscriptWriter& operator=(const TranscriptWriter&) = delete;

    /// The firmware that will be written: its bytes are referenced instead of written out.
    void learn(ByteView content) { m_encoder.learn(content); }
    /// Does a part of the indexing for learn(); true if more remains. See PayloadEncoder.
    bool prepare(std::size_t most) { return m_encoder.prepare(most); }
    /// Later entries do not reference earlier content: this part can be replayed on its own.
    void forget() { m_encoder = PayloadEncoder(m_includesFirmware); }

    /// An operation in progress: begin() assigns its time and number. Its setup and the data sent
    /// must be filled in.
    struct Begun {
        Operation operation;
        std::int64_t number = 0;
    };
    [[nodiscard]] Begun begin(Operation operation, ByteView sent = {});
    void finish(Begun begun, ByteView answered, const std::optional<Error>& error);

    void arrived(const usb::DeviceInfo& device);
    void departed(std::uint64_t arrival);
    /// Anything of interest to people; the time is added.
    void remark(QJsonObject object);

    /// Writes everything so far to the file.
    void flush();
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }
    /// The number of the next entry.
    [[nodiscard]] std::int64_t nextNumber() const { return m_nextNumber; }
    /// Unpacked size so far.
    [[nodiscard]] std::size_t size() const { return m_size; }
    /// Size of the content that can be referenced; memory use is several times this.
    [[nodiscard]] std::size_t knownSize() const { return m_encoder.knownSize(); }

private:
    [[nodiscard]] Clock::Duration now() const { return m_clock.now() - m_began; }
    [[nodiscard]] std::vector<Piece> pieces(const Operation& operation, ByteView data);
    /// Follows SET_ADDRESS.
    void notePointer(const Operation& operation, ByteView sent);
    [[nodiscard]] bool areOptionBytes(const Operation& operation, std::size_t length) const;
    void writeEntry(const Entry& entry, std::int64_t number);
    void writeLine(const QJsonObject& object, GzipWriter::Flush flush = GzipWriter::Flush::None);
    void put(const QByteArray& packed);
    void stop(const QString& detail);

    std::unique_ptr<QIODevice> m_file;
    Clock& m_clock;
    Clock::TimePoint m_began;
    GzipWriter m_gzip;
    bool m_includesFirmware;
    PayloadEncoder m_encoder;
    std::map<std::uint64_t, std::uint32_t> m_pointers; ///< of each arrival
    std::int64_t m_nextNumber = 1;
    std::size_t m_size = 0;
    std::size_t m_lines = 0;
    qint64 m_written = 0;
    std::optional<Error> m_problem;
};

} // namespace fieldflash::transcript
