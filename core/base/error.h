// SPDX-License-Identifier: MIT
// Errors, worded for the person who has to act on them.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace fieldflash {

/// Classified by what a person can do next, not by where it happened. Determines the exit code.
enum class ErrorKind {
    Usage,           ///< the request itself makes no sense: a wrong option or argument
    NoDevice,        ///< nothing suitable is connected
    AmbiguousDevice, ///< several devices match and none was chosen; we never guess
    Unplugged,       ///< the device disconnected
    NotPermitted,    ///< the system does not let us open it
    NoDriver,        ///< no driver bound through which programs can talk to it (Windows)
    Busy,            ///< another program or driver uses it
    WrongBoard,      ///< not the device that the file or the earlier step is for
    BadFile,         ///< the file is damaged, or is not firmware
    UnsafeImage,     ///< well-formed, but the sanity gate found something that would not run
    FileAccess,      ///< the file or folder cannot be read or written
    Protected,       ///< the device's memory is write-protected
    ReadProtected,   ///< nothing works until read protection is removed, which erases everything
    ExcludedMemory,  ///< its profile or the person excludes this memory from writing and erasing
    BackupFailed,    ///< what would be replaced cannot be read or saved
    OutsideMap,      ///< no such memory on the device, or without the required attribute
    RefusedByDevice, ///< the device answered with STALL or an error status
    TransferFailed,  ///< USB transfer error other than STALL, timeout or disappearance
    TimedOut,        ///< no answer within the limit
    VerifyFailed,    ///< the read-back bytes differ from the expected ones
    DidNotReturn,    ///< written and verified, but the device did not restart
    WrongVersion,    ///< restarted, but reports another version
    Cancelled,       ///< cancelled by the user
    OurBug,          ///< an internal contract of this program was violated
};

/// "Unplugged": the stable word for logs and JSON.
[[nodiscard]] QString errorKindName(ErrorKind kind);

/// The exit code of a terminal program for this kind (docs/technician-guide.md, "Exit codes").
[[nodiscard]] int exitCode(ErrorKind kind);

/// A value; copies are cheap. The summary is never empty.
class Error {
public:
    /// `summary`: one sentence on what happened and, where it matters, the resulting state of the
    /// device. `remedy`: what to do next, one or two sentences.
    Error(ErrorKind kind, QString summary, QString remedy = {});

    [[nodiscard]] ErrorKind kind() const { return m_kind; }
    [[nodiscard]] const QString& summary() const { return m_summary; }
    [[nodiscard]] const QString& remedy() const { return m_remedy; }
    /// For the log: libusb code, DFU status and state, address, file offset.
    [[nodiscard]] const QString& detail() const { return m_detail; }
    /// Innermost first: "while erasing the sector at 0x0800 8000".
    [[nodiscard]] const QStringList& frames() const { return m_frames; }

    [[nodiscard]] Error withDetail(QString detail) &&;
    /// Added while the error propagates; `activity` without "while".
    [[nodiscard]] Error whileDoing(QString activity) &&;
    [[nodiscard]] Error withRemedy(QString remedy) &&;
    [[nodiscard]] Error withSummary(QString summary) &&;

    /// Everything in several lines, for terminal and log.
    [[nodiscard]] QString fullText() const;

private:
    ErrorKind m_kind;
    QString m_summary;
    QString m_remedy;
    QString m_detail;
    QStringList m_frames;
};

} // namespace fieldflash
