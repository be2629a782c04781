// SPDX-License-Identifier: MIT
// Writes a transcript while it happens.
#pragma once

#include "core/base/clock.h"
#include "core/transcript/gzip.h"
#include "core/transcript/payload.h"
#include "core/transcript/transcript.h"

#include <QIODevice>
#include <QJsonObject>

#include <memory>
#include <optional>

namespace fieldflash::transcript {

/// A recording must never disturb what it records: when the file cannot be written any more, it
/// stops and says so in problem(). What was written so far can be read even when the program dies.
/// Main thread only; the clock must outlive it.
class TranscriptWriter {
public:
    /// `file` is open for writing, unbuffered. `header` gets the words that every transcript begins
    /// with.
    TranscriptWriter(std::unique_ptr<QIODevice> file, Clock& clock, QJsonObject header,
                     bool includesFirmware);
    ~TranscriptWriter();
    TranscriptWriter(const TranscriptWriter&) = delete;
    TranscriptWriter& operator=(const TranscriptWriter&) = delete;

    /// The firmware that will be written: its bytes are pointed at instead of written out.
    void learn(ByteView content) { m_encoder.learn(content); }
    /// A part of the work that this makes; true: there is more. See PayloadEncoder.
    bool prepare(std::size_t most) { return m_encoder.prepare(most); }
    /// From here on nothing that came before is pointed at: this part can be replayed alone.
    void forget() { m_encoder = PayloadEncoder(m_includesFirmware); }

    /// Begins an operation: takes its time and its place in the order. The setup and the data sent
    /// must be in it.
    struct Begun {
        Operation operation;
        std::int64_t number = 0;
    };
    [[nodiscard]] Begun begin(Operation operation, ByteView sent = {});
    void finish(Begun begun, ByteView answered, const std::optional<Error>& error);

    void arrived(const usb::DeviceInfo& device);
    void departed(std::uint64_t arrival);
    /// Anything that people may want to know; gets the time.
    void remark(QJsonObject object);

    /// Everything so far into the file.
    void flush();
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }
    /// What the next entry will get.
    [[nodiscard]] std::int64_t nextNumber() const { return m_nextNumber; }
    /// Unpacked, so far.
    [[nodiscard]] std::size_t size() const { return m_size; }
    /// Of the content that can be pointed at: this much memory, several times.
    [[nodiscard]] std::size_t knownSize() const { return m_encoder.knownSize(); }

private:
    [[nodiscard]] Clock::Duration now() const { return m_clock.now() - m_began; }
    [[nodiscard]] std::vector<Piece> pieces(const usb::ControlSetup& setup, ByteView data);
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
    std::int64_t m_nextNumber = 1;
    std::size_t m_size = 0;
    std::size_t m_lines = 0;
    qint64 m_written = 0;
    std::optional<Error> m_problem;
};

} // namespace fieldflash::transcript
